"""The day it is in Japan."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.app.clock import day_in_japan, today_in_japan


def test_day_turns_nine_hours_before_greenwich() -> None:
    before = datetime.now(UTC)  # noqa: TID251 (the clock itself is tested)

    today = today_in_japan()

    after = datetime.now(UTC)  # noqa: TID251
    assert (before + timedelta(hours=9)).date() <= today <= (after + timedelta(hours=9)).date()


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2025-10-15T14:59:59+00:00", date(2025, 10, 15)),
        ("2025-10-15T15:00:00+00:00", date(2025, 10, 16)),
        ("2025-10-16T00:00:00+09:00", date(2025, 10, 16)),
    ],
)
def test_midnight_is_that_of_japan(instant: str, day: date) -> None:
    assert day_in_japan(datetime.fromisoformat(instant)) == day
