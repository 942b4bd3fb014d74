"""The one clock: what day it is in Japan."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")
Clock = Callable[[], date]
"""Tells what day it is; asked anew for every answer, so that each day turns at midnight."""


def day_in_japan(instant: datetime) -> date:
    """Return the day it is in Japan, whose law and calendar the content speaks of."""
    return instant.astimezone(JAPAN).date()


def today_in_japan() -> date:
    """Return the day it is in Japan now."""
    return day_in_japan(datetime.now(JAPAN))  # noqa: TID251 (the one place that asks the clock)
