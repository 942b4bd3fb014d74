"""Every screen of the shipped content can be sent, and reads like one."""

from datetime import date

import pytest

from bot.languages.language import Language
from tests.shipped.conftest import Screens
from tests.tools.limits import unreadable, unsendable

WHEN_THE_ARTICLE_APPEARED = pytest.param(date(2025, 5, 8), id="2025")
WHEN_IT_WAS_WRITTEN = pytest.param(date(2026, 11, 23), id="2026")
WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS = date(2031, 4, 1)


@pytest.mark.parametrize(
    "day",
    [
        WHEN_THE_ARTICLE_APPEARED,
        WHEN_IT_WAS_WRITTEN,
        pytest.param(WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS, id="2031"),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_every_screen_can_be_sent(screens: Screens, language: Language, day: date) -> None:
    assert unsendable(screens(language, day)) == []


@pytest.mark.parametrize(
    "day",
    [
        WHEN_THE_ARTICLE_APPEARED,
        WHEN_IT_WAS_WRITTEN,
        pytest.param(
            WHEN_NOBODY_HAS_REVIEWED_IT_FOR_YEARS,
            id="2031",
            marks=pytest.mark.xfail(reason="brackets in brackets where a figure is withheld"),
        ),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_no_reader_trips(screens: Screens, language: Language, day: date) -> None:
    assert unreadable(screens(language, day)) == []
