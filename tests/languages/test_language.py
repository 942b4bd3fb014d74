"""Languages by their tags."""

import pytest

from bot.languages.language import Language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ja", Language.JA),
        ("ja-JP", Language.JA),
        ("zh", Language.ZH_HANS),
        ("zh-CN", Language.ZH_HANS),
        ("zh-hans", Language.ZH_HANS),
        ("zh_Hans_HK", Language.ZH_HANS),
        ("ZH-SG", Language.ZH_HANS),
        ("zh-hant", Language.ZH_HANT),
        ("zh-TW", Language.ZH_HANT),
        ("zh-HK", Language.ZH_HANT),
        ("zh-mo", Language.ZH_HANT),
        ("en", None),
        ("jam", None),
        ("", None),
        (None, None),
    ],
)
def test_tag_gives_the_language_a_reader_asks_for(
    tag: str | None, language: Language | None
) -> None:
    assert Language.from_tag(tag) == language


@pytest.mark.parametrize("language", Language)
def test_every_language_is_found_by_its_own_tag(language: Language) -> None:
    assert Language.from_tag(language.value) is language


@pytest.mark.parametrize(
    ("language", "identifier"),
    [(Language.ZH_HANS, "zh_Hans"), (Language.ZH_HANT, "zh_Hant"), (Language.JA, "ja")],
)
def test_every_language_has_its_cldr_locale(language: Language, identifier: str) -> None:
    assert str(language.locale) == identifier
