"""Where old buttons and links lead once their page has moved or was taken out."""

from datetime import date

import pytest

from bot.content.library import Library
from bot.content.models.pages import Moved
from bot.conversation.actions import (
    Action,
    GoHome,
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenReportTopic,
    OpenSources,
    OpenTopicTerms,
    RecheckPage,
)
from bot.conversation.links.whereabouts import is_here, led_on, moved

DAY = date(2026, 11, 23)
LIBRARY = Library(moved={"old": Moved(to="new")})


@pytest.mark.parametrize(
    ("action", "new"),
    [
        (OpenPage("old", side_by_side=True), OpenPage("new", side_by_side=True)),
        (OpenSources("old"), OpenSources("new")),
        (OpenPageTerms("old"), OpenPageTerms("new")),
        (OpenPageDesks("old"), OpenPageDesks("new")),
        (RecheckPage("old", DAY), RecheckPage("new", DAY)),
        (OpenReportTopic("old"), OpenReportTopic("new")),
        (OpenTopicTerms("old"), OpenTopicTerms("new")),
    ],
    ids=str,
)
def test_every_action_on_a_page_is_led_to_its_new_place(action: Action, new: Action) -> None:
    assert led_on(action, LIBRARY) == new
    assert moved(action, LIBRARY) == Moved(to="new")


@pytest.mark.parametrize("action", [OpenPage("new"), GoHome()], ids=str)
def test_all_else_stays_as_it_is(action: Action) -> None:
    assert (led_on(action, LIBRARY), moved(action, LIBRARY)) == (action, None)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (OpenPage("visas"), True),
        (RecheckPage("visas/paw-permit", DAY), False),
        (RecheckPage("visas", DAY), True),
        (OpenReportTopic("visas/whisker-permit"), False),
        (GoHome(), True),
    ],
    ids=str,
)
def test_what_is_here_is_told(action: Action, expected: bool, library: Library) -> None:  # noqa: FBT001
    assert is_here(action, library) is expected
