"""Days as a few letters and digits, short enough for buttons and deep links.

A message carries the day it was made on in them, so that years later its button can tell what
has changed since; a code that was once given away never changes its meaning.
"""

import re
from datetime import date, timedelta

_FIRST = date(2020, 1, 1)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CODE = re.compile(r"-?[0-9a-z]{1,4}")


def day_code(day: date) -> str:
    """Return the days since the first of 2020, in base 36: three characters until 2147."""
    days = (day - _FIRST).days
    code = ""
    rest = abs(days)
    while rest or not code:
        rest, digit = divmod(rest, len(_DIGITS))
        code = _DIGITS[digit] + code
    return f"-{code}" if days < 0 else code


def day_of(code: str) -> date | None:
    """Return the day of a code, None when it is none of ours."""
    if not _CODE.fullmatch(code):
        return None
    try:
        return _FIRST + timedelta(days=int(code, len(_DIGITS)))
    except OverflowError:
        return None
