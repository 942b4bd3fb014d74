"""The period that an observation is for, as precise as its source tells it (SDMX)."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator


class Precision(StrEnum):
    """How precisely a period is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    FISCAL_YEAR = "fiscal-year"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class ReferencePeriod:
    """A day, month, year, fiscal year (April to March) or span, by first and last day."""

    first: date
    last: date
    precision: Precision


YEARS = range(1900, 2200)
"""The years that content speaks of; any other is a slip of the pen."""
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FISCAL_YEAR = re.compile(r"FY(\d{4})")


def parse_period(text: str) -> ReferencePeriod:
    """Return the period written as 2024, 2024-12, 2024-12-31, FY2024 or 2010/2018.

    Raises:
        ValueError: the text is none of these, or names a day that no calendar has.

    """
    if "/" in text:
        first, last = (parse_period(end) for end in text.split("/", maxsplit=1))
        if first.first > last.last:
            message = f"the period {text} ends before it begins"
            raise ValueError(message)
        return ReferencePeriod(first.first, last.last, Precision.SPAN)
    if match := _FISCAL_YEAR.fullmatch(text):
        year = int(match[1])
        return ReferencePeriod(date(year, 4, 1), date(year + 1, 3, 31), Precision.FISCAL_YEAR)
    if _YEAR.fullmatch(text):
        year = int(text)
        return ReferencePeriod(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if match := _MONTH.fullmatch(text):
        year, month = int(match[1]), int(match[2])
        first_day = date(year, month, 1)
        return ReferencePeriod(
            first_day, first_day.replace(day=monthrange(year, month)[1]), Precision.MONTH
        )
    if _DAY.fullmatch(text):
        day = date.fromisoformat(text)
        return ReferencePeriod(day, day, Precision.DAY)
    message = f"{text!r} is not a period: write 2024, 2024-12, 2024-12-31, FY2024 or 2010/2018"
    raise ValueError(message)


def _parse_if_text(period: object) -> object:
    return parse_period(period) if isinstance(period, str) else period


def _parse_day_if_text(day: object) -> object:
    if isinstance(day, str) and not _DAY.fullmatch(day):
        message = f"{day!r} is not a day: write it as 2026-11-23"
        raise ValueError(message)
    return day


def _of_our_time(day: date) -> date:
    if day.year not in YEARS:
        message = f"the year {day.year} is not between {YEARS.start} and {YEARS.stop - 1}"
        raise ValueError(message)
    return day


def _period_of_our_time(period: ReferencePeriod) -> ReferencePeriod:
    _of_our_time(period.first)
    _of_our_time(period.last)
    return period


IsoDay = Annotated[date, BeforeValidator(_parse_day_if_text), AfterValidator(_of_our_time)]
"""A day as ISO 8601 writes it; pydantic alone would also take a number of seconds for one."""
Period = Annotated[
    ReferencePeriod, BeforeValidator(_parse_if_text), AfterValidator(_period_of_our_time)
]
