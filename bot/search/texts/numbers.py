"""Numbers as people write them, 3,000万 or 三千万 or 四成, as one plain number."""

import re
from decimal import Decimal

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SMALL_UNITS = {"十": 10, "百": 100, "千": 1_000}
_LARGE_UNITS = {"万": 10**4, "亿": 10**8}
_TENTHS = "成割"
_NUMERALS = "".join((*_DIGITS, *_SMALL_UNITS, *_LARGE_UNITS))
_UNITS = "".join((*_SMALL_UNITS, *_LARGE_UNITS))
_PART = re.compile(rf"(\d+(?:\.\d+)?)([{_UNITS}]{{0,2}})")
_NUMBER = re.compile(
    rf"(?=[{_NUMERALS}\d])(?:"  # Most places are passed over at a glance.
    rf"(?P<tenths>[{_NUMERALS}]|(?<![a-z\d.,])\d)(?=[{_TENTHS}])"
    # 3万5千 and 3万5000, but not the children of 10万3人.
    rf"|(?<![a-z\d,.])(?P<digits>\d[\d,]*(?:\.\d+)?"
    rf"(?:[{_UNITS}]{{1,2}}(?:\d+(?:\.\d+)?(?=[{_UNITS}])|\d{{3,4}}(?!\d))?)*)"
    rf"|(?P<numerals>[{_NUMERALS}]{{2,24}}))"
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
    return f" {plain_number(_read_digits(match['digits']))} "


def _is_sum(numerals: str) -> bool:
    """Tell a sum from a run of characters that begins with a unit, such as 百万 in a name."""
    return numerals[0] in _DIGITS or numerals[0] == "十"


def _read_digits(written: str) -> Decimal:
    """Return a number in digits whose parts may have units: 3,000万, 1亿2000万."""
    total = Decimal(0)
    for digits, units in _PART.findall(written.replace(",", "")):
        part = Decimal(digits)
        for unit in units:
            part *= (_SMALL_UNITS | _LARGE_UNITS)[unit]
        total += part
    return total


def _read_numerals(numerals: str) -> int:
    """Return a number in characters; a last digit after a unit counts its tenths (三万五)."""
    if all(numeral in _DIGITS for numeral in numerals):
        return int("".join(str(_DIGITS[numeral]) for numeral in numerals))
    total = ten_thousands = section = digit = 0
    tenth = 1
    for numeral in numerals:
        if numeral in _DIGITS:
            digit = _DIGITS[numeral]
            tenth = tenth if digit else 1
        elif numeral in _SMALL_UNITS:
            section += (digit or 1) * _SMALL_UNITS[numeral]
            tenth, digit = _SMALL_UNITS[numeral] // 10, 0
        elif numeral == "万":
            ten_thousands = (section + digit) * _LARGE_UNITS[numeral]
            tenth, section, digit = _LARGE_UNITS[numeral] // 10, 0, 0
        else:
            total = (total + ten_thousands + section + digit) * _LARGE_UNITS[numeral]
            tenth, ten_thousands, section, digit = _LARGE_UNITS[numeral] // 10, 0, 0, 0
    return total + ten_thousands + section + digit * tenth
