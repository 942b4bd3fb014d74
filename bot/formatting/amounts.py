"""Amounts in words: how exactly a number is meant, with its unit and what it is counted per."""

from decimal import Decimal

from bot.content.models.amounts import About, Amount, AtLeast, AtMost, Between, Day, Exact, Words
from bot.content.models.units import Per, Unit
from bot.formatting.dates import format_day
from bot.formatting.numbers import format_number, format_numbers
from bot.formatting.units import with_per, with_unit
from bot.translations import Catalog


def format_amount(
    amount: Amount, unit: Unit | None, catalog: Catalog, *, per: Per | None = None
) -> str:
    """Return an amount as it fits inside a sentence: 每月约3万日元, 180日まで, 3〜5年.

    A day and words stand for themselves: they have no unit, and a ``per`` is for numbers only.
    """
    match amount:
        case Day(day=day):
            return format_day(day, catalog.language)
        case Words(words=words):
            return words.in_language(catalog.language)
        case _:
            numbered = _format_numbered(amount, unit, catalog)
            return numbered if per is None else with_per(numbered, per, catalog)


def _format_numbered(
    amount: Exact | About | AtLeast | AtMost | Between, unit: Unit | None, catalog: Catalog
) -> str:
    match amount:
        case Exact(exact=number):
            return _with_unit(number, unit, catalog)
        case About(about=number):
            return catalog.gettext("about {amount}", amount=_with_unit(number, unit, catalog))
        case AtLeast(at_least=number):
            return catalog.gettext("at least {amount}", amount=_with_unit(number, unit, catalog))
        case AtMost(at_most=number):
            return catalog.gettext("at most {amount}", amount=_with_unit(number, unit, catalog))
        case Between(between=ends):
            return _between(ends, unit, catalog)


def _with_unit(number: Decimal, unit: Unit | None, catalog: Catalog) -> str:
    words = format_number(number, catalog.language)
    return words if unit is None else with_unit(words, unit, catalog)


def _between(ends: tuple[Decimal, Decimal], unit: Unit | None, catalog: Catalog) -> str:
    """Return a range with its unit written once, save that a percent sign stands at both ends."""
    first, last = format_numbers(ends, catalog.language)
    if unit is Unit.PERCENT:
        first, last = (with_unit(end, unit, catalog) for end in (first, last))
    both = catalog.gettext("{first} to {last}", first=first, last=last)
    return both if unit in {None, Unit.PERCENT} else with_unit(both, unit, catalog)
