"""The calendar and the card of changes keep to one message, whatever there is to tell."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.content.differences import differences
from bot.content.library import Library
from bot.content.loader import load
from bot.conversation.actions import Action, OpenChanges, OpenTopicChanges
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_text
from bot.conversation.proof import MAX_MESSAGE, utf_16_length
from bot.conversation.respond import action_screen
from bot.conversation.screens import Screen
from bot.conversation.views.changes import differences_card
from bot.languages.language import Language
from bot.translations import Catalog
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

TODAY = date(2026, 11, 23)
CITED = "recorded: 2026-11-22, checked: 2026-03-11, citations: [{source: town-rules}]"
MANY = 70
LABEL = "長い名前の" * 7


def figure(number: int, last: str) -> str:
    return (
        f"rule-{number}:\n  kind: rule\n  unit: JPY\n  label: {{zh-Hans: 规定, ja: {LABEL}}}\n"
        f"  values:\n    - {{amount: 1, until: {last}, {CITED}}}\n"
    )


@pytest.fixture
def crowded(content_folder: ContentFolder) -> Library:
    """A town where seventy rules end, the first in January 2027."""
    figures = "".join(figure(number, f"2027-01-{number % 28 + 1:02}") for number in range(MANY))
    every = "".join(f"{{rule-{number}}}" for number in range(MANY))
    page = SOUND["pages/school.yaml"].replace("{fee.previous}", "{fee.previous}" + every)
    folder = content_folder({**SOUND, "figures/rules.yaml": figures, "pages/school.yaml": page})
    loaded = load(folder)
    assert loaded.library is not None, "\n".join(map(str, loaded.problems))
    return loaded.library


def shown(action: Action, library: Library, catalogs: Mapping[Language, Catalog]) -> Screen:
    return action_screen(action, Handbook(library, catalogs).edition(Language.JA, TODAY))


@pytest.mark.parametrize("action", [OpenChanges(), OpenTopicChanges("school")])
def test_long_calendar_is_cut_and_says_how_much_more_there_is(
    action: Action, crowded: Library, catalogs: Mapping[Language, Catalog]
) -> None:
    screen = shown(action, crowded, catalogs)
    text = plain_text(screen)
    told = text.count("\n⏳ ")

    assert utf_16_length(screen) <= MAX_MESSAGE
    assert f"…ほかに{MANY - told}件、下のボタンで見られます" in text
    assert f"⏳ 2027年1月1日まで · {LABEL}：1円¹" in text


def test_topic_without_changes_says_so(
    library: Library, catalogs: Mapping[Language, Catalog]
) -> None:
    assert "分かっているものはありません" in plain_text(
        shown(OpenTopicChanges("minpaku"), library, catalogs)
    )


def test_what_was_wrong_is_not_said_again(
    library: Library, catalogs: Mapping[Language, Catalog]
) -> None:
    text = plain_text(shown(OpenTopicChanges("living-costs"), library, catalogs))

    assert "猫一匹の魚代：〔誤りのため2026年11月20日に撤回〕 → 月約8,800円¹" in text
    assert "5,500円" not in text


def test_long_card_is_cut_to_one_message(
    crowded: Library, catalogs: Mapping[Language, Catalog]
) -> None:
    day = date(2027, 3, 1)
    changes = differences(crowded, crowded, TODAY, day).figures

    card = differences_card(changes, TODAY, Handbook(crowded, catalogs).edition(Language.JA, day))

    told = plain_text(card).count("\n• ")
    assert utf_16_length(card) <= MAX_MESSAGE
    assert f"…ほかに{MANY - told}件\n" in plain_text(card)
