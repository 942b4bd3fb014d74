"""The content that is shipped, as it is read when the bot starts."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.app.handbooks import Reading, read_handbook
from bot.conversation.handbook import Handbook
from bot.conversation.screens import Screen
from bot.languages.language import Language
from bot.translations import Catalog
from tests.tools.ways import every_screen

Screens = Callable[[Language, date], Mapping[str, Screen]]

SHIPPED = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="session")
def reading(catalogs: Mapping[Language, Catalog], today: date) -> Reading:
    return read_handbook(SHIPPED, catalogs, today)


@pytest.fixture(scope="session")
def shipped(reading: Reading) -> Handbook:
    assert reading.handbook is not None, "\n".join(map(str, reading.problems))
    return reading.handbook


@pytest.fixture(scope="session")
def screens(shipped: Handbook) -> Screens:
    """All that a visitor with a language can be shown on a day, under what leads there."""
    return cache(lambda language, day: every_screen(shipped, language, day))
