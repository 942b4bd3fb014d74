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
    is only proposed. ``amount`` leaves that to the sentence around it while a rule holds and
    for observations; nobody who writes a sentence can foresee the other days. What has expired,
    or was taken back as wrong, is never said, nor are the days it holds.
    """
    figure, shown = standing.figure, standing.shown
    match part:
        case Part.LABEL:
            return figure.label.in_language(catalog.language)
        case Part.APPLIES_TO:
            return applies_words(figure, catalog)
        case Part.PREVIOUS | Part.NEXT:
            return _neighbour(part, standing, catalog)
        case Part.WHOLE:
            return _say(shown, standing, _remark_on_rule(standing, catalog), catalog)
        case Part.AMOUNT:
            return _withheld(shown, standing, catalog) or _bare(standing, catalog)
        case Part.FROM | Part.UNTIL:
            end = first_day if part is Part.FROM else last_day
            day = _day_or_none(end(figure, shown), catalog)
            return catalog.gettext("[not confirmed]") if day and standing.is_withheld else day
        case Part.AS_OF:
            return format_period(shown.as_of, catalog) if shown.as_of else None


def applies_words(figure: Figure, catalog: Catalog) -> str | None:
    """Return for whom or where a figure holds, None when it holds for all."""
    return None if figure.applies_to is None else figure.applies_to.in_language(catalog.language)


def _say(value: Value, standing: Standing, remark_on_rule: str | None, catalog: Catalog) -> str:
    """Return an amount with its remark in brackets, or that it is withheld."""
    if withheld := _withheld(value, standing, catalog):
        return withheld
    figure = standing.figure
    remark = _remark_on_kind(figure, value, catalog) or remark_on_rule
    amount = format_amount(value.amount, figure.unit, catalog, per=figure.per)
    if remark is None:
        return amount
    return catalog.gettext("{amount} ({remark})", amount=amount, remark=remark)


def _bare(standing: Standing, catalog: Catalog) -> str:
    """Return an amount alone where that cannot mislead; a claim is never told without speaker."""
    figure, shown = standing.figure, standing.shown
    amount = _amount(shown, figure, catalog)
    match figure.kind, standing.status:
        case (Kind.STATISTIC, _) | (Kind.RULE, Status.CURRENT):
            return amount
        case Kind.CLAIM, _:
            remark = _remark_on_kind(figure, shown, catalog)
        case _:
            remark = _remark_on_rule(standing, catalog)
    return (
        catalog.gettext("{amount} ({remark})", amount=amount, remark=remark) if remark else amount
    )


def value_words(value: Value, standing: Standing, catalog: Catalog) -> str:
    """Return one value of a figure's history with the days it holds; or that it is withheld."""
    return _say(value, standing, _held(standing, value, catalog), catalog)


def amount_words(value: Value, standing: Standing, catalog: Catalog) -> str:
    """Return a value without its days, for where these stand beside it; or that it is withheld."""
    figure = standing.figure
    amount = format_amount(value.amount, figure.unit, catalog, per=figure.per)
    return _withheld(value, standing, catalog) or amount


def days_left(value: Value, day: date) -> int:
    """Return in how many days a value begins to hold; 0 once it has begun or without a day."""
    return max((value.from_day - day).days, 0) if value.from_day else 0


def _neighbour(part: Part, standing: Standing, catalog: Catalog) -> str | None:
    """Return the earlier value with its last day, or the coming one with its first."""
    value, remark_on = (
        (standing.previous, _until) if part is Part.PREVIOUS else (standing.next, _beginning)
    )
    if value is None:
        return None
    return _say(value, standing, remark_on(standing, value, catalog), catalog)


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
            return _change(standing, catalog) or _until(standing, shown, catalog)
        case Status.SCHEDULED | Status.PROPOSED:
            return _beginning(standing, shown, catalog)
        case Status.ENDED | Status.WITHDRAWN:
            day = _day_or_none(last_day(figure, shown), catalog)
            return None if day is None else catalog.gettext("ended on {day}", day=day)


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


def _beginning(standing: Standing, value: Value, catalog: Catalog) -> str | None:
    """Return when a value begins to hold, while that is to come with the days left."""
    if value.proposed:
        return catalog.gettext("not in force, day not fixed")
    day = _day_or_none(first_day(standing.figure, value), catalog)
    if day is None:
        return None
    if left := days_left(value, standing.day):
        return catalog.gettext("from {day}, {days} days left", day=day, days=str(left))
    return catalog.gettext("from {day}", day=day)


def _until(standing: Standing, value: Value, catalog: Catalog) -> str | None:
    day = _day_or_none(last_day(standing.figure, value), catalog)
    return None if day is None else catalog.gettext("until {day}", day=day)


def _held(standing: Standing, value: Value, catalog: Catalog) -> str | None:
    """Return the days a value of a rule holds, as far as they are known."""
    figure = standing.figure
    first, last = first_day(figure, value), last_day(figure, value)
    if first is None or last is None or days_left(value, standing.day):
        return _beginning(standing, value, catalog) or _until(standing, value, catalog)
    return catalog.gettext(
        "from {first} until {last}",
        first=format_day(first, catalog.language),
        last=format_day(last, catalog.language),
    )


def _withheld(value: Value, standing: Standing, catalog: Catalog) -> str | None:
    """Return that a value is withheld and why, None when it may be said."""
    if value.withdrawn is not None:
        day = format_day(value.withdrawn, catalog.language)
        return catalog.gettext("[taken back on {day} as wrong]", day=day)
    if freshness(value, standing.day) is Freshness.EXPIRED:
        day = format_day(value.checked, catalog.language)
        return catalog.gettext("[not confirmed since {day}]", day=day)
    return None


def _amount(value: Value, figure: Figure, catalog: Catalog) -> str:
    return format_amount(value.amount, figure.unit, catalog)


def _day_or_none(day: date | None, catalog: Catalog) -> str | None:
    return None if day is None else format_day(day, catalog.language)
