"""Days as buttons and deep links carry them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.links.day_codes import day_code, day_of


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_code_is_read_as_its_day(day: date) -> None:
    assert day_of(day_code(day)) == day


@pytest.mark.parametrize(
    ("day", "code"),
    [("2020-01-01", "0"), ("2026-11-23", "1xy"), ("2147-09-27", "zzz"), ("2019-12-31", "-1")],
)
def test_code_never_changes_its_meaning(day: str, code: str) -> None:
    assert day_code(date.fromisoformat(day)) == code


@pytest.mark.parametrize("code", ["", "-", "1XY", " 1", "1_0", "+1", "zzzzz", "-zzzz"])
def test_anything_else_is_no_day(code: str) -> None:
    assert day_of(code) is None
