"""Periods and days as operators write them."""

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.content.models.periods import (
    YEARS,
    IsoDay,
    Period,
    Precision,
    ReferencePeriod,
    parse_period,
)

DAY: TypeAdapter[date] = TypeAdapter(IsoDay)
PERIOD: TypeAdapter[ReferencePeriod] = TypeAdapter(Period)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2024", "2024-01-01", "2024-12-31", Precision.YEAR),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2024-02-03", "2024-02-03", "2024-02-03", Precision.DAY),
        ("FY2024", "2024-04-01", "2025-03-31", Precision.FISCAL_YEAR),
        ("2010/2018", "2010-01-01", "2018-12-31", Precision.SPAN),
        ("2024-05/2025-04", "2024-05-01", "2025-04-30", Precision.SPAN),
        ("FY2023/FY2024", "2023-04-01", "2025-03-31", Precision.SPAN),
    ],
)
def test_period_has_a_first_and_a_last_day(
    text: str, first: str, last: str, precision: Precision
) -> None:
    expected = ReferencePeriod(date.fromisoformat(first), date.fromisoformat(last), precision)

    assert parse_period(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-13",
        "2024-02-30",
        "2024/",
        "2025/2024",
        "fy2024",
        "令和6年",
        "20240203",
        "2024-W05",
    ],
)
def test_anything_else_is_no_period(text: str) -> None:
    with pytest.raises(ValidationError):
        PERIOD.validate_python(text)


@pytest.mark.parametrize("text", ["20251016", "2025-10-16T00:00", "1760572800", "2025-1-1", ""])
def test_day_is_written_in_one_way_only(text: str) -> None:
    with pytest.raises(ValidationError):
        DAY.validate_python(text)


@pytest.mark.parametrize(
    ("year", "is_ours"), [(1899, False), (1900, True), (2199, True), (2200, False)]
)
def test_years_of_our_time_are_taken(year: int, *, is_ours: bool) -> None:
    assert (year in YEARS) is is_ours
