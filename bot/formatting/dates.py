"""Days and periods in words."""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_interval, format_skeleton

from bot.content.models.periods import Precision, ReferencePeriod
from bot.languages.language import Language
from bot.translations import Catalog

_MONTH = "yMMM"
_DAY = "yMMMd"


@lru_cache(maxsize=4096)
def format_day(day: date, language: Language) -> str:
    """Return a day of the Gregorian calendar in CLDR's long form, 2025年10月16日."""
    return format_date(day, format="long", locale=language.locale)


def format_period(period: ReferencePeriod, catalog: Catalog) -> str:
    """Return a period as precisely as it is known: 2024年, 2024年度, 2025年12月, 2010年至2018年.

    A span is told in years when it runs over whole years, else in months when it runs over
    whole months, else in days.
    """
    language = catalog.language
    match period.precision:
        case Precision.DAY:
            return format_day(period.first, language)
        case Precision.MONTH:
            return format_skeleton(_MONTH, period.first, locale=language.locale)
        case Precision.YEAR:
            return _format_year(period.first, language)
        case Precision.FISCAL_YEAR:
            return catalog.gettext("fiscal {year}", year=_format_year(period.first, language))
        case Precision.SPAN:
            return _format_span(period, catalog)


def _format_year(day: date, language: Language) -> str:
    return format_skeleton("y", day, locale=language.locale)


def _format_span(span: ReferencePeriod, catalog: Catalog) -> str:
    language = catalog.language
    last_of_month = span.last.replace(day=monthrange(span.last.year, span.last.month)[1])
    whole_months = span.first.day == 1 and span.last == last_of_month
    if whole_months and (span.first.month, span.last.month) == (1, 12):
        # CLDR's own year ranges read 2010–2018年 and, in traditional Chinese, 2010至2018.
        first, last = (_format_year(day, language) for day in (span.first, span.last))
        return (
            first
            if first == last
            else catalog.gettext("{first} to {last}", first=first, last=last)
        )
    precision = _MONTH if whole_months else _DAY
    words = format_interval(span.first, span.last, precision, locale=language.locale)
    # Our Japanese texts join with the wave dash, CLDR with the full-width tilde.
    return words.replace("～", "〜")
