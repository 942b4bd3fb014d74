"""Citations: who said it, where, when, and when it was last checked."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.content.models.figures import Citation, Source
from bot.content.timeline import Freshness
from bot.formatting.citations import SourceWords, checked_words, format_source
from bot.languages.language import Language
from bot.translations import Catalog

OFFICE = {
    "publisher": {"zh-Hans": "日本出入国在留管理厅", "ja": "出入国在留管理庁"},
    "title": {"zh-Hans": "许可基准的修改", "ja": "許可基準の改正"},
    "accessed": date(2026, 11, 22),
    "official": True,
}
LOCATOR = {"zh-Hans": "修改概要", "ja": "改正概要"}


def source(**fields: object) -> Source:
    return Source.model_validate({**OFFICE, **fields})


def citation(**fields: object) -> Citation:
    return Citation.model_validate({"source": "office", **fields})


def test_source_says_who_what_where_and_when(catalogs: Mapping[Language, Catalog]) -> None:
    cited, place = (
        source(issued="2025-10-10", url="https://example.jp/a"),
        citation(locator=LOCATOR),
    )

    words = [format_source(place, cited, catalogs[language]) for language in Language]

    url = "https://example.jp/a"
    assert words == [
        SourceWords(
            "日本出入国在留管理厅：", "许可基准的修改", "（修改概要，2025年10月10日）", url
        ),
        SourceWords(
            "日本出入國在留管理廳：", "許可基準的修改", "（修改概要，2025年10月10日）", url
        ),
        SourceWords("出入国在留管理庁：", "許可基準の改正", "（改正概要、2025年10月10日）", url),
    ]


def test_source_without_details_has_no_brackets(japanese: Catalog) -> None:
    assert format_source(citation(), source(), japanese).details == ""


def test_source_is_dated_as_precisely_as_it_is_known(japanese: Catalog) -> None:
    assert (
        format_source(citation(), source(issued="2025-10"), japanese).details == "（2025年10月）"
    )


def test_copy_is_called_a_copy_and_never_linked(chinese: Catalog) -> None:
    words = format_source(citation(), source(copied=True, url="https://copy.example/"), chinese)

    assert (words.details, words.url) == ("（据转载核对）", None)


@pytest.mark.parametrize(
    ("freshness", "chinese_words", "japanese_words"),
    [
        (Freshness.FRESH, "核对至2026年2月28日", "2026年2月28日時点で確認"),
        (Freshness.DUE, "核对至2026年2月28日，待复核", "2026年2月28日時点で確認、再確認待ち"),
        (
            Freshness.STALE,
            "核对至2026年2月28日，复核已逾期",
            "2026年2月28日時点で確認、再確認の期限超過",
        ),
        (
            Freshness.EXPIRED,
            "核对至2026年2月28日，久未复核，不再采用",
            "2026年2月28日時点で確認、再確認がないため不採用",
        ),
    ],
)
def test_check_says_whether_it_is_overdue(
    freshness: Freshness,
    chinese_words: str,
    japanese_words: str,
    chinese: Catalog,
    japanese: Catalog,
) -> None:
    words = [checked_words(date(2026, 2, 28), freshness, each) for each in (chinese, japanese)]

    assert words == [chinese_words, japanese_words]
