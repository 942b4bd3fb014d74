"""Golden screens, and the sample content as it reads in a language on a day."""

from collections.abc import Callable
from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from bot.conversation.actions import Action
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_screen
from bot.conversation.respond import action_screen
from bot.languages.language import Language
from tests.tools.golden import ScreenFile

Show = Callable[..., str]


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(ScreenFile)


@pytest.fixture
def show(handbook: Handbook, today: date) -> Show:
    """Return the screen of an action in plain text."""

    def shown(action: Action, language: Language, day: date = today) -> str:
        return plain_screen(action_screen(action, handbook.edition(language, day)))

    return shown
