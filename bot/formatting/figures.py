"""What a figure says on a day: its amount, and whatever must be said beside it."""

from datetime import date

from bot.content.markup import Part
from bot.content.models.figures import Figure, Kind, Value
from bot.content.timeline import Freshness, Standing, Status, first_day, freshness, last_day
from bot.formatting.amounts import format_amount
from bot.formatting.dates import format_day, format_period
from bot.translations import Catalog


def figure_words(standing: Standing, part: Part, catalog: Catalog) -> str | None:
    """Return what a placeholder prints, or None when the figure has no such part that day.

    The whole figure says beside its amount what keeps a reader from error: the period of an
    observation, the speaker of a claim, the day a rule begins, changes or ends, or that a rule
    is only proposed. ``amount`` says none of it, so the sentence around it must. An amount that
    has expired is never said.
    """
    figure, shown = standing.figure, standing.shown
    match part:
        case Part.WHOLE:
            return _say(shown, standing, _remark_on_rule(standing, catalog), catalog)
        case Part.AMOUNT:
            is_expired = standing.freshness is Freshness.EXPIRED
            return _withheld(shown, catalog) if is_expired else _amount(shown, figure, catalog)
        case Part.FROM | Part.UNTIL:
            end = first_day if part is Part.FROM else last_day
            return _day_or_none(end(figure, shown), catalog)
        case Part.AS_OF:
            return format_period(shown.as_of, catalog) if shown.as_of else None
        case Part.LABEL:
            return figure.label.in_language(catalog.language)
        case Part.PREVIOUS | Part.NEXT:
            return _neighbour(part, standing, catalog)


def _say(value: Value, standing: Standing, remark_on_rule: str | None, catalog: Catalog) -> str:
    """Return an amount with its remark in brackets, or that it has expired."""
    figure = standing.figure
    if freshness(value, standing.day) is Freshness.EXPIRED:
        return _withheld(value, catalog)
    remark = _remark_on_kind(figure, value, catalog) or remark_on_rule
    amount = format_amount(value.amount, figure.unit, catalog, per=figure.per)
    if remark is None:
        return amount
    return catalog.gettext("{amount} ({remark})", amount=amount, remark=remark)


def value_words(value: Value, standing: Standing, catalog: Catalog) -> str:
    """Return one value of a figure's history with the days it holds; withheld when expired."""
    return _say(value, standing, _held(standing.figure, value, catalog), catalog)


def _neighbour(part: Part, standing: Standing, catalog: Catalog) -> str | None:
    """Return the earlier value with its last day, or the coming one with its first."""
    value, remark_on = (
        (standing.previous, _until) if part is Part.PREVIOUS else (standing.next, _beginning)
    )
    if value is None:
        return None
    return _say(value, standing, remark_on(standing.figure, value, catalog), catalog)


def _remark_on_kind(figure: Figure, value: Value, catalog: Catalog) -> str | None:
    match figure.kind:
        case Kind.CLAIM if figure.speaker:
            speaker = figure.speaker.in_language(catalog.language)
            return catalog.gettext("says {speaker}, unconfirmed", speaker=speaker)
        case Kind.STATISTIC if value.as_of:
            return format_period(value.as_of, catalog)
        case _:
            return None


def _remark_on_rule(standing: Standing, catalog: Catalog) -> str | None:
    figure, shown = standing.figure, standing.shown
    match standing.status:
        case Status.CURRENT:
            return _change(standing, catalog) or _until(figure, shown, catalog)
        case Status.SCHEDULED | Status.PROPOSED:
            return _beginning(figure, shown, catalog)
        case Status.ENDED:
            return _until(figure, shown, catalog)


def _change(standing: Standing, catalog: Catalog) -> str | None:
    """Return what a rule becomes and when, once a day is fixed and while that is fresh."""
    coming = standing.next
    if coming is None or freshness(coming, standing.day) is Freshness.EXPIRED:
        return None
    day = _day_or_none(first_day(standing.figure, coming), catalog)
    if day is None:
        return None
    amount = _amount(coming, standing.figure, catalog)
    return catalog.gettext("{amount} from {day}", amount=amount, day=day)


def _beginning(figure: Figure, value: Value, catalog: Catalog) -> str | None:
    if value.proposed:
        return catalog.gettext("not in force, day not fixed")
    day = _day_or_none(first_day(figure, value), catalog)
    return None if day is None else catalog.gettext("from {day}", day=day)


def _until(figure: Figure, value: Value, catalog: Catalog) -> str | None:
    day = _day_or_none(last_day(figure, value), catalog)
    return None if day is None else catalog.gettext("until {day}", day=day)


def _held(figure: Figure, value: Value, catalog: Catalog) -> str | None:
    """Return the days a value of a rule holds, as far as they are known."""
    first, last = first_day(figure, value), last_day(figure, value)
    if first is None or last is None:
        return _until(figure, value, catalog) or _beginning(figure, value, catalog)
    return catalog.gettext(
        "from {first} until {last}",
        first=format_day(first, catalog.language),
        last=format_day(last, catalog.language),
    )


def _withheld(value: Value, catalog: Catalog) -> str:
    day = format_day(value.checked, catalog.language)
    return catalog.gettext("(not confirmed since {day}, so not shown)", day=day)


def _amount(value: Value, figure: Figure, catalog: Catalog) -> str:
    return format_amount(value.amount, figure.unit, catalog)


def _day_or_none(day: date | None, catalog: Catalog) -> str | None:
    return None if day is None else format_day(day, catalog.language)
