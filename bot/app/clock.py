"""The one clock: what day it is in Japan."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")


def today_in_japan() -> date:
    """Return the day it is in Japan, whose law and calendar the content speaks of."""
    return datetime.now(JAPAN).date()  # noqa: TID251 (this is the one place that asks the clock)
