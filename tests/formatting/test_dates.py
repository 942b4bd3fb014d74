"""Days and periods, as precisely as they are known."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.content.models.periods import parse_period
from bot.formatting.dates import format_day, format_period
from bot.languages.language import Language
from bot.translations import Catalog


@pytest.mark.parametrize("language", Language)
def test_day_is_written_out(language: Language) -> None:
    assert format_day(date(2025, 10, 6), language) == "2025年10月6日"


@pytest.mark.parametrize(
    ("period", "chinese", "japanese"),
    [
        ("2024", "2024年", "2024年"),
        ("2025-12", "2025年12月", "2025年12月"),
        ("2025-12-31", "2025年12月31日", "2025年12月31日"),
        ("FY2024", "2024年度", "2024年度"),
        ("2010/2018", "2010年至2018年", "2010年〜2018年"),
        ("2024-12/2025-02", "2024年12月至2025年2月", "2024年12月〜2025年2月"),
        ("2024-03/2024-05", "2024年3月至5月", "2024年3月〜5月"),
        ("2024-01-05/2024-02-03", "2024年1月5日至2月3日", "2024年1月5日〜2月3日"),
        ("2024-01/2024-12", "2024年", "2024年"),
        ("FY2020/FY2022", "2020年4月至2023年3月", "2020年4月〜2023年3月"),
    ],
)
def test_period_is_as_precise_as_its_source(
    period: str, chinese: str, japanese: str, catalogs: Mapping[Language, Catalog]
) -> None:
    words = [format_period(parse_period(period), catalogs[language]) for language in Language]

    assert words == [chinese, chinese, japanese]
