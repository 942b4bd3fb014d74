"""What an amount counts and is counted per, in words."""

from collections.abc import Mapping

from babel.numbers import get_currency_name, get_currency_unit_pattern
from babel.units import format_unit

from bot.content.models.units import CLDR_UNITS, CURRENCIES, Per, Unit
from bot.languages.language import Language
from bot.translations import N_, Catalog

# Counter words, which CLDR does not know, and the units where CLDR does not say what people
# say: it names the Chinese currency only (5人民币), and writes kg in simplified Chinese.
_PATTERNS: Mapping[Unit, str] = {
    Unit.CNY: N_("{number} yuan"),
    Unit.KILOGRAM: N_("{number} kilograms"),
    Unit.PERCENTAGE_POINT: N_("{number} percentage points"),
    Unit.PERSON: N_("{number} people"),
    Unit.HOUSEHOLD: N_("{number} households"),
    Unit.SCHOOL: N_("{number} schools"),
    Unit.FACILITY: N_("{number} facilities"),
    Unit.ROOM: N_("{number} rooms"),
    Unit.CASE: N_("{number} cases"),
    Unit.MUNICIPALITY: N_("{number} municipalities"),
    Unit.COUNTRY: N_("{number} countries"),
    Unit.PLACE: N_("{number} places"),
    Unit.SUBJECT: N_("{number} subjects"),
    Unit.POINT: N_("{number} points"),
    Unit.OCCASION: N_("{number} times (occasions)"),
    Unit.MULTIPLE: N_("{number} times as much"),
    Unit.RANK: N_("rank {number}"),
    Unit.GRADE: N_("grade {number}"),
    Unit.INDEX: N_("index {number}"),
    Unit.NUMBER: N_("number {number}"),
}
_PER_PATTERNS: Mapping[Per, str] = {
    Per.HOUR: N_("{amount} per hour"),
    Per.DAY: N_("{amount} per day"),
    Per.NIGHT: N_("{amount} per night"),
    Per.WEEK: N_("{amount} per week"),
    Per.MONTH: N_("{amount} per month"),
    Per.YEAR: N_("{amount} per year"),
    Per.PERSON: N_("{amount} per person"),
    Per.CHILD: N_("{amount} per child"),
    Per.HOUSEHOLD: N_("{amount} per household"),
    Per.PERSON_MONTH: N_("{amount} per person and month"),
    Per.PERSON_YEAR: N_("{amount} per person and year"),
    Per.CHILD_MONTH: N_("{amount} per child and month"),
    Per.CHILD_YEAR: N_("{amount} per child and year"),
    Per.HOUSEHOLD_MONTH: N_("{amount} per household and month"),
    Per.ROOM: N_("{amount} per room"),
    Per.SQUARE_METER: N_("{amount} per square meter"),
    Per.APPLICATION: N_("{amount} per application"),
    Per.CASE: N_("{amount} per case"),
    Per.VISIT: N_("{amount} per visit"),
    Per.CLASS: N_("{amount} per class"),
    Per.FIVE_KILOGRAMS: N_("{amount} per five kilograms"),
    Per.YUAN: N_("{amount} to the yuan"),
    Per.DOLLAR: N_("{amount} to the dollar"),
}


def with_unit(number: str, unit: Unit, catalog: Catalog) -> str:
    """Return a number, already in words, with its unit.

    From CLDR where CLDR knows it, without the space that some locales put before the unit and
    that running text does not have.
    """
    if unit in _PATTERNS:
        return catalog.gettext(_PATTERNS[unit], number=number)
    if unit in CURRENCIES:
        return _with_currency(number, unit, catalog.language)
    # Asked for a number in words, or at another length, Babel prints raw ids (3 duration-day)
    # or the unit's bare name (3月 for three months). Neither language has a plural, so what
    # stands beside 0 stands beside every number.
    locale = catalog.language.locale
    zero = format_unit(0, CLDR_UNITS[unit], length="short", locale=locale)
    return "".join(zero.split()).replace("0", number)


def with_per(amount: str, per: Per, catalog: Catalog) -> str:
    """Return an amount, already in words, with what it is counted per."""
    return catalog.gettext(_PER_PATTERNS[per], amount=amount)


def _with_currency(number: str, currency: Unit, language: Language) -> str:
    pattern = get_currency_unit_pattern(currency, count=0, locale=language.locale)
    # The plural form is the everyday name: 円, where the name alone is 日本円.
    name = get_currency_name(currency, count=0, locale=language.locale)
    return "".join(pattern.format(number, name).split())
