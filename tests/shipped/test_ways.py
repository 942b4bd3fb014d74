"""Nobody gets lost in the shipped content: every page is near, home is one press away."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.conversation.actions import GoHome, OpenPage
from bot.conversation.handbook import Handbook
from bot.conversation.screens import Press, Screen
from bot.languages.language import Language
from tests.tools.ways import presses, screens_by_press

FARTHEST = 4
Ways = Mapping[Press, tuple[int, Screen]]


@pytest.fixture(scope="session", params=list(Language), ids=str)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture(scope="session")
def ways(shipped: Handbook, language: Language, today: date) -> Ways:
    """Every screen in a language, with the fewest presses to it from home."""
    home = Press(GoHome(), language)
    return screens_by_press(home, shipped, today, same_language=True)


def test_every_page_is_four_presses_from_home_at_most(
    shipped: Handbook, language: Language, ways: Ways
) -> None:
    pages = [Press(OpenPage(page), language) for page in shipped.library.pages if page != "home"]

    assert [page for page in pages if page not in ways or ways[page][0] > FARTHEST] == []


def test_every_screen_leads_home(language: Language, ways: Ways) -> None:
    home = Press(GoHome(), language)

    assert [
        press.action
        for press, (_, screen) in ways.items()
        if press != home and home not in presses(screen)
    ] == []


def test_every_screen_leads_to_itself_in_another_language(language: Language, ways: Ways) -> None:
    others = set(Language) - {language}

    assert [
        press.action
        for press, (_, screen) in ways.items()
        if not {Press(press.action, other) for other in others} & set(presses(screen))
    ] == []
