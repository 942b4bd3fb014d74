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
    Proposed values have no day and are left out.
    """
    dated = [value for value in figure.values if not value.proposed]
    firsts = [_first_day(value) for value in dated]
    successors = [*firsts[1:], None] if firsts else []
    return tuple(
        DatedValue(value, first, _last_day(value, successor))
        for value, first, successor in zip(dated, firsts, successors, strict=True)
    )


def standing(figure: Figure, day: date) -> Standing:
    """Return how a figure stands on a day, Japan's calendar."""
    dated = dated_values(figure)
    past = [dated_value.value for dated_value in dated if dated_value.last < day]
    current = next((each.value for each in dated if each.first <= day <= each.last), None)
    coming = [dated_value.value for dated_value in dated if dated_value.first > day]
    proposed = [value for value in figure.values if value.proposed]
    status, shown = _status_and_shown(current, coming, past, proposed)
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
    current: Value | None, coming: list[Value], past: list[Value], proposed: list[Value]
) -> tuple[Status, Value]:
    if current is not None:
        return Status.CURRENT, current
    if coming:
        return Status.SCHEDULED, coming[0]
    if past:
        return Status.ENDED, past[-1]
    return Status.PROPOSED, proposed[0]


def freshness(value: Value, day: date) -> Freshness:
    """Return how fresh a value is on a day; without a ``review_by`` it does not age."""
    if value.expires is not None and day >= value.expires:
        return Freshness.EXPIRED
    if value.review_by is None or day <= value.review_by:
        return Freshness.FRESH
    overdue = day - value.review_by
    if overdue > EXPIRED_AFTER and value.expires is None:
        return Freshness.EXPIRED
    return Freshness.STALE if overdue > STALE_AFTER else Freshness.DUE


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
    days = {day for figure in figures for value in figure.values for day in _turns_of(value)}
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
