"""Numbers as people read them, with not one digit lost."""

from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_decimal

from bot.languages.language import Language

_MYRIAD_POWERS = (12, 8, 4)
_SIGNIFICANT_DIGITS = 4
_DECIMALS = {4: 1, 8: 2, 12: 2}
# Japanese offices group the digits before 万 (3,000万円), Chinese ones do not (3000万日元).
_GROUPED_BEFORE_MYRIAD = frozenset({Language.JA})


def format_number(number: Decimal, language: Language) -> str:
    """Return a number in words of myriads when it is round, else in digits by threes.

    Round is a whole number of at least 10,000 with at most four significant digits, of which
    at most one stands after the point of 万 and two after that of 亿 and above: 120000 is
    12万, 53000 is 5.3万 and 125000000 is 1.25亿, but 53580 stays 53,580 and 18200 18,200.
    Digits that were written after the point stay as written: 2.0 is 2.0.
    """
    return format_numbers((number,), language)[0]


def format_numbers(numbers: tuple[Decimal, ...], language: Language) -> tuple[str, ...]:
    """Return numbers that stand side by side, all in myriads or none, as ``format_number``."""
    powers = [_power_of_myriad(number) for number in numbers]
    if None in powers:
        return tuple(_format_digits(number, language) for number in numbers)
    return tuple(
        _format_myriads(number, power, language)
        for number, power in zip(numbers, powers, strict=True)
        if power is not None
    )


def _power_of_myriad(number: Decimal) -> int | None:
    """Return the power of ten whose word a round number is written with, None if not round."""
    if _decimals_of(number):
        return None
    digits = str(abs(int(number)))
    significant = len(digits.rstrip("0"))
    for power in _MYRIAD_POWERS:
        if len(digits) > power:
            decimals = significant - (len(digits) - power)
            is_round = significant <= _SIGNIFICANT_DIGITS and decimals <= _DECIMALS[power]
            return power if is_round else None
    return None


def _format_myriads(number: Decimal, power: int, language: Language) -> str:
    patterns = language.locale.compact_decimal_formats["short"]["other"]
    word: str = patterns[str(10**power)].suffix[0]
    grouped = language in _GROUPED_BEFORE_MYRIAD
    count = number.scaleb(-power).normalize()
    return _format_digits(count, language, grouped=grouped) + word


def _format_digits(number: Decimal, language: Language, *, grouped: bool = True) -> str:
    decimals = _decimals_of(number)
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return _format_pattern(number, pattern, language, grouped=grouped)


# The pattern is part of what is remembered by: 3 equals 3.0, and yet each is written its own way.
@lru_cache(maxsize=4096)
def _format_pattern(number: Decimal, pattern: str, language: Language, *, grouped: bool) -> str:
    return format_decimal(number, format=pattern, locale=language.locale, group_separator=grouped)


def _decimals_of(number: Decimal) -> int:
    """Return how many digits of a number are written after the point."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
