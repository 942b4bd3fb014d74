"""Numbers as people write them, 3,000万 or 三千万 or 四成, as one plain number."""

import re
from decimal import Decimal

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SMALL_UNITS = {"十": 10, "百": 100, "千": 1_000}
_LARGE_UNITS = {"万": 10**4, "亿": 10**8}
_TENTHS = "成割"
_NUMERALS = "".join((*_DIGITS, *_SMALL_UNITS, *_LARGE_UNITS))
_NUMBER = re.compile(
    rf"(?P<tenths>[{_NUMERALS}]|(?<![a-z\d.,])\d)(?=[{_TENTHS}])"
    rf"|(?<![a-z\d,.])(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<unit>[十百千万亿]{{0,2}})"
    rf"|(?P<numerals>[{_NUMERALS}]{{2,15}})"
)


def plain_numbers(folded: str) -> str:
    """Return a folded text with every number in digits alone, apart from what stands around.

    Numerals in characters count from two on, for 一 is also part of many words; tenths (四成, 4割)
    become what they are in a hundred.
    """
    return _NUMBER.sub(_plain, folded)


def plain_number(number: Decimal) -> str:
    """Return a number as it stands in a text of plain numbers."""
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def _plain(match: re.Match[str]) -> str:
    if tenths := match["tenths"]:
        return f" {(int(tenths) if tenths.isdigit() else _read_numerals(tenths)) * 10} "
    if match["numerals"]:
        return f" {_read_numerals(match['numerals'])} " if _is_sum(match["numerals"]) else match[0]
    number = Decimal(match["digits"].replace(",", ""))
    for unit in match["unit"]:
        number *= (_SMALL_UNITS | _LARGE_UNITS)[unit]
    return f" {plain_number(number)} "


def _is_sum(numerals: str) -> bool:
    """Tell a sum from a run of characters such as 百万 in a name, or a year such as 二零二五."""
    return numerals[0] in _DIGITS or numerals[0] == "十"


def _read_numerals(numerals: str) -> int:
    if all(numeral in _DIGITS for numeral in numerals):
        return int("".join(str(_DIGITS[numeral]) for numeral in numerals))
    total, section, digit = 0, 0, 0
    for numeral in numerals:
        if numeral in _DIGITS:
            digit = _DIGITS[numeral]
        elif numeral in _SMALL_UNITS:
            section += (digit or 1) * _SMALL_UNITS[numeral]
            digit = 0
        else:
            total = (total + section + digit) * _LARGE_UNITS[numeral]
            section = digit = 0
    return total + section + digit
