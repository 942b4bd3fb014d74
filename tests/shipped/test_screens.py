"""Every screen of the shipped content can be sent, and reads like one."""

from datetime import date

import pytest

from bot.demo.server import BOT_USERNAME
from bot.languages.language import Language
from bot.telegram.messages import message_of
from tests.shipped.conftest import Screens
from tests.tools.limits import unreadable, unsendable
from tests.tools.received import received
from tests.tools.spans import tidy

WHEN_THE_ARTICLE_APPEARED = date(2025, 5, 8)
WHEN_IT_WAS_WRITTEN = date(2026, 11, 23)
WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS = date(2031, 4, 1)


@pytest.mark.parametrize(
    "day",
    [WHEN_THE_ARTICLE_APPEARED, WHEN_IT_WAS_WRITTEN, WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS],
    ids=str,
)
@pytest.mark.parametrize("language", Language)
def test_every_screen_can_be_sent(screens: Screens, language: Language, day: date) -> None:
    assert unsendable(screens(language, day)) == []


@pytest.mark.parametrize(
    "day",
    [
        WHEN_THE_ARTICLE_APPEARED,
        WHEN_IT_WAS_WRITTEN,
        WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS,
    ],
    ids=str,
)
@pytest.mark.parametrize("language", Language)
def test_no_reader_trips(screens: Screens, language: Language, day: date) -> None:
    assert unreadable(screens(language, day)) == []


@pytest.mark.parametrize("language", Language)
def test_every_screen_arrives_as_it_was_made(screens: Screens, language: Language) -> None:
    made = screens(language, WHEN_IT_WAS_WRITTEN)

    arrived = {way: received(message_of(screen, BOT_USERNAME)) for way, screen in made.items()}

    assert arrived == {way: tidy(screen) for way, screen in made.items()}
