"""Each language says all of it, and says it in its own characters."""

from datetime import date

import pytest

from bot.content.library import Library
from bot.conversation.actions import OpenPage
from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.conversation.screens import Press, Screen
from bot.languages.language import Language
from tests.conversation.conftest import PAGES
from tests.tools.ways import every_screen

OTHERS_TOO = ("Term", "OpenDesk(", "side_by_side=True", "ChooseLanguage", "no language")
"""Screens that show Japanese, or each language by its own name, on purpose."""


def test_traditional_is_written_in_characters_of_taiwan(handbook: Handbook, today: date) -> None:
    """Big5, Taiwan's character set, holds no character that only simplified Chinese has."""
    screens = every_screen(handbook, Language.ZH_HANT, today)

    foreign = {
        (way, character)
        for way, screen in screens.items()
        if not any(each in way for each in OTHERS_TOO)
        for character in words_of(screen, Language.ZH_HANT)
        if "\u4e00" <= character <= "\u9fff" and not is_in_big5(character)
    }

    assert foreign == set()


@pytest.mark.parametrize("page", PAGES)
def test_side_by_side_shows_both_languages(
    page: str, library: Library, handbook: Handbook, today: date
) -> None:
    edition = handbook.edition(Language.ZH_HANS, today)

    words = words_of(action_screen(OpenPage(page, side_by_side=True), edition), Language.ZH_HANS)

    texts = library.pages[page]
    assert texts.zh_hans.title in words
    assert texts.ja.title in words


def words_of(screen: Screen, language: Language) -> str:
    """Return the text and the labels of a screen that are in its own language."""
    labels = [
        button.label
        for row in screen.rows
        for button in row
        if not isinstance(button.target, Press) or button.target.language is language
    ]
    return "".join([*(span.text for span in screen.spans), *labels])


def is_in_big5(character: str) -> bool:
    try:
        character.encode("cp950")
    except UnicodeEncodeError:
        return False
    return True
