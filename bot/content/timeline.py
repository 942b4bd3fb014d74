"""A figure on a day: which value holds, what came before, what comes next, how fresh it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.content.models.figures import Figure, Kind, Value

STALE_AFTER = timedelta(days=30)
EXPIRED_AFTER = timedelta(days=90)
ONE_DAY = timedelta(days=1)


class Status(StrEnum):
    """How a figure stands on a day."""

    CURRENT = "current"
    """A value holds, or is the newest observation."""
    SCHEDULED = "scheduled"
    """None holds yet; a day is fixed for the first."""
    PROPOSED = "proposed"
    """None holds yet, and no day is fixed."""
    ENDED = "ended"
    """The last value no longer holds and nothing follows it."""
    WITHDRAWN = "withdrawn"
    """Every value was taken back as wrong: nothing of it is said."""


class Freshness(StrEnum):
    """How lately somebody compared a value with its source."""

    FRESH = "fresh"
    DUE = "due"
    """The day to compare it again has passed."""
    STALE = "stale"
    """… by more than 30 days."""
    EXPIRED = "expired"
    """… by more than 90 days, or its own day of expiry has come: it is withheld."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure as it stands on a day."""

    figure: Figure
    day: date
    status: Status
    current: Value | None
    previous: Value | None
    next: Value | None
    shown: Value
    """The value to speak of: the current, the coming or the ended one, as the status says."""
    freshness: Freshness

    @property
    def is_withheld(self) -> bool:
        """Whether the shown value must not be printed: it has expired, or was taken back."""
        return self.freshness is Freshness.EXPIRED or self.status is Status.WITHDRAWN


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A value with the first and the last day it holds, both filled in."""

    value: Value
    first: date
    last: date


def dated_values(figure: Figure) -> tuple[DatedValue, ...]:
    """Return the dated values of a figure with the days they hold, oldest first.

    A rule holds until the day before its successor when no ``until`` is written. An
    observation holds, as the newest one, from the first day of its period until the next.
    Proposed values have no day and are left out, and so are those taken back as wrong.
    """
    dated = [value for value in figure.upheld if not value.proposed]
    firsts = [_first_day(value) for value in dated]
    successors = [*firsts[1:], None] if firsts else []
    return tuple(
        DatedValue(value, first, _last_day(value, successor))
        for value, first, successor in zip(dated, firsts, successors, strict=True)
    )


def standing(figure: Figure, day: date) -> Standing:
    """Return how a figure stands on a day, Japan's calendar, by all that the store knows now."""
    dated = dated_values(figure)
    past = [dated_value.value for dated_value in dated if dated_value.last < day]
    current = next((each.value for each in dated if each.first <= day <= each.last), None)
    coming = [dated_value.value for dated_value in dated if dated_value.first > day]
    proposed = [value for value in figure.upheld if value.proposed]
    status, shown = _status_and_shown(figure, current, coming, past, proposed)
    return Standing(
        figure=figure,
        day=day,
        status=status,
        current=current,
        previous=past[-1] if past else None,
        next=next(iter((*coming, *proposed)), None),
        shown=shown,
        freshness=freshness(shown, day),
    )


def _status_and_shown(
    figure: Figure,
    current: Value | None,
    coming: list[Value],
    past: list[Value],
    proposed: list[Value],
) -> tuple[Status, Value]:
    if current is not None:
        return Status.CURRENT, current
    if coming:
        return Status.SCHEDULED, coming[0]
    if past:
        return Status.ENDED, past[-1]
    if proposed:
        return Status.PROPOSED, proposed[0]
    return Status.WITHDRAWN, figure.values[-1]


def known_on(figure: Figure, day: date) -> Figure | None:
    """Return a figure as the store knew it on a day, None when it knew none of its values.

    A value counts from the day it was recorded until the day it was taken back. The end of a
    value that touches one not recorded yet was written with that one, so it was not known.
    """
    values = tuple(
        _as_known(value, following, day)
        for value, following in zip(figure.values, (*figure.values[1:], None), strict=True)
        if _is_known(value, day)
    )
    return figure.model_copy(update={"values": values}) if values else None


def _is_known(value: Value, day: date) -> bool:
    return value.recorded <= day and (value.withdrawn is None or day < value.withdrawn)


def _as_known(value: Value, following: Value | None, day: date) -> Value:
    touches = (
        following is not None
        and following.from_day is not None
        and value.until == following.from_day - ONE_DAY
    )
    is_end_known = not touches or following is None or _is_known(following, day)
    if value.withdrawn is None and is_end_known:
        return value
    until = value.until if is_end_known else None
    return value.model_copy(update={"withdrawn": None, "until": until})


def freshness(value: Value, day: date) -> Freshness:
    """Return how fresh a value is on a day; without a ``review_by`` it does not age."""
    expires = expiry(value)
    if expires is not None and day >= expires:
        return Freshness.EXPIRED
    if value.review_by is None or day <= value.review_by:
        return Freshness.FRESH
    overdue = day - value.review_by
    return Freshness.STALE if overdue > STALE_AFTER else Freshness.DUE


def expiry(value: Value) -> date | None:
    """Return the first day a value is withheld, None when it does not age."""
    if value.expires is not None or value.review_by is None:
        return value.expires
    return value.review_by + EXPIRED_AFTER + ONE_DAY


def first_day(figure: Figure, value: Value) -> date | None:
    """Return the first day a value of a rule holds, None when it is not known or not fixed."""
    return None if figure.kind is not Kind.RULE else value.from_day


def last_day(figure: Figure, value: Value) -> date | None:
    """Return the last day a value of a rule holds, None while no end is known."""
    if figure.kind is not Kind.RULE:
        return None
    last = next(
        (dated_value.last for dated_value in dated_values(figure) if dated_value.value is value),
        date.max,
    )
    return None if last == date.max else last


def _first_day(value: Value) -> date:
    if value.as_of is not None:
        return value.as_of.first
    return value.from_day or date.min


def _last_day(value: Value, successor: date | None) -> date:
    if value.until is not None:
        return value.until
    return successor - ONE_DAY if successor is not None else date.max


def turning_days(figures: Iterable[Figure]) -> tuple[date, ...]:
    """Return every day on which what these figures say, or how fresh they are, turns."""
    days = {day for figure in figures for value in figure.upheld for day in _turns_of(value)}
    return tuple(sorted(days))


def _turns_of(value: Value) -> Iterator[date]:
    if value.as_of is not None:
        yield value.as_of.first
    if value.from_day is not None:
        yield value.from_day
    if value.until is not None:
        yield value.until + ONE_DAY
    if value.review_by is not None:
        yield value.review_by + ONE_DAY
        yield value.review_by + STALE_AFTER + ONE_DAY
        yield value.review_by + EXPIRED_AFTER + ONE_DAY
    if value.expires is not None:
        yield value.expires
