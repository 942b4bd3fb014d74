"""Texts in two languages, and pages, as each reader sees them."""

import pytest
from pydantic import ValidationError

from bot.content.library import Library
from bot.content.models.texts import LocalizedText
from bot.languages.language import Language


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.ZH_HANS, "发票"), (Language.ZH_HANT, "發票"), (Language.JA, "領収書")],
)
def test_traditional_is_derived_from_simplified(language: Language, expected: str) -> None:
    assert LocalizedText(zh_hans="发票", ja="領収書").in_language(language) == expected


def test_page_keeps_its_placeholders_in_traditional(library: Library) -> None:
    page = library.pages["visas/whisker-permit"]

    text = page.text(Language.ZH_HANT)

    assert text.title == "鬍鬚許可要多少錢"
    assert "{whisker-permit-capital}" in text.summary
    assert page.text(Language.ZH_HANS).summary.count("{") == text.summary.count("{")


def test_nothing_changes_once_it_is_read() -> None:
    text = LocalizedText(zh_hans="甲", ja="乙")

    with pytest.raises(ValidationError, match="frozen"):
        text.ja = "丙"  # type: ignore[misc]
