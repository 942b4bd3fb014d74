"""The day it is in Japan."""

from datetime import UTC, datetime, timedelta

from bot.app.clock import today_in_japan


def test_day_turns_nine_hours_before_greenwich() -> None:
    before = datetime.now(UTC)  # noqa: TID251 (the clock itself is tested)

    today = today_in_japan()

    after = datetime.now(UTC)  # noqa: TID251
    assert (before + timedelta(hours=9)).date() <= today <= (after + timedelta(hours=9)).date()
