"""Golden screens, and the sample content as it reads in a language on a day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from bot.content.loader import load
from bot.conversation.actions import Action
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_screen
from bot.conversation.respond import action_screen
from bot.languages.language import Language
from tests.tools.golden import ScreenFile

DRAFT = load(Path(__file__).parents[1] / "sample_content").draft
PAGES = sorted(DRAFT.pages.ids)
FIGURES = sorted(DRAFT.figures.ids)
CLAIMS = sorted(DRAFT.claims.ids)
IDS = [*PAGES, *FIGURES, *CLAIMS, *sorted(DRAFT.terms.ids), *sorted(DRAFT.desks.ids)]
"""What the sample content holds, for the tables of tests."""

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
