"""What turned between two days: a figure as a message once told it, and as it stands now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.content.library import Library
from bot.content.models.amounts import Amount
from bot.content.models.figures import Figure, Kind, Value
from bot.content.models.periods import ReferencePeriod
from bot.content.timeline import (
    Freshness,
    Standing,
    Status,
    expiry,
    first_day,
    freshness,
    known_on,
    last_day,
    standing,
)

SOON = timedelta(days=180)
"""How far ahead a reader is told of what is to come."""


class Turn(StrEnum):
    """What has become of a figure."""

    ADDED = "added"
    """The store did not know it before."""
    REMOVED = "removed"
    """The store no longer has it."""
    WITHDRAWN = "withdrawn"
    """It was taken back as wrong, and nothing stands in its place."""
    CORRECTED = "corrected"
    """What was shown was wrong; another value stands in its place."""
    WITHHELD = "withheld"
    """Nobody has confirmed it for too long."""
    CONFIRMED = "confirmed"
    """It was withheld or taken back, and is shown again."""
    REPLACED = "replaced"
    """Another amount holds, or a newer observation is known."""
    BEGUN = "begun"
    """What was to come has begun."""
    SCHEDULED = "scheduled"
    """What was only proposed has a day."""
    ENDED = "ended"
    """It no longer holds, and nothing follows."""
    ANNOUNCED = "announced"
    """It stands as it did, and another value is to come or proposed."""
    CALLED_OFF = "called-off"
    """It stands as it did, and what was to come no longer is."""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """What became of a figure, with how it stood and how it stands; one of the two at least."""

    turn: Turn
    before: Standing | None
    after: Standing | None
    day: date | None
    """The day it turned: by law where there is one, else the day the store learnt of it."""

    @property
    def newest(self) -> Standing:
        """How it stands, or stood last when it is gone."""
        stands = self.after or self.before
        if stands is None:
            message = "a change has at least one of before and after"
            raise ValueError(message)
        return stands


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures then and now: the changes, and what today's reader should know besides."""

    changes: tuple[tuple[str, FigureChange], ...]
    due: tuple[str, ...]
    """Those whose day to be compared again has passed, as far as they are still shown."""
    soon: tuple[str, ...]
    """Those that another value follows within ``SOON``."""
    withheld: tuple[str, ...]
    """Those that are not shown, and were not shown then either."""


def changes_between(
    figures: Iterable[str], library: Library, sent: date, today: date
) -> Comparison:
    """Return what became of figures of a library between two days, in the order given."""
    ids = tuple(dict.fromkeys(figures))
    found = (
        (each, figure_change(library.figures[each], sent, today, library.begun)) for each in ids
    )
    changes = {each: change for each, change in found if change is not None}
    stands = {each: standing(library.figures[each], today) for each in ids}
    withheld = [each for each in ids if stands[each].is_withheld]
    return Comparison(
        changes=tuple(changes.items()),
        due=tuple(each for each in ids if stands[each].freshness in _OVERDUE),
        soon=tuple(each for each in ids if _is_soon(stands[each])),
        withheld=tuple(each for each in withheld if each not in changes),
    )


_OVERDUE = (Freshness.DUE, Freshness.STALE)


def _is_soon(stands: Standing) -> bool:
    coming = stands.next
    if coming is None or coming.from_day is None or stands.is_withheld:
        return False
    is_confirmed = freshness(coming, stands.day) is not Freshness.EXPIRED
    return is_confirmed and coming.from_day <= stands.day + SOON


def figure_change(
    figure: Figure, before: date, after: date, begun: date = date.min
) -> FigureChange | None:
    """Return what became of a figure between two days, None when it says the same.

    What was told on the earlier day is told by what the store had recorded by then; a value it
    learnt of or took back later counts as a change, whatever days it holds. Before the store
    was begun there were no messages, only previews of past days, which go by the days that
    values hold and nothing else.
    """
    known = figure if before < begun else known_on(figure, before)
    then = None if known is None else standing(known, before)
    return change_between(then, standing(figure, after))


def change_between(before: Standing | None, after: Standing | None) -> FigureChange | None:
    """Return what lies between two standings of one figure, None when they say the same.

    They may come from two libraries; None stands for a library without the figure.
    """
    turn = _turn(before, after)
    if turn is None:
        return None
    return FigureChange(turn, before, after, _day(turn, before, after))


def _turn(before: Standing | None, after: Standing | None) -> Turn | None:
    if before is None or after is None:
        return _presence(before, after)
    if before.is_withheld or after.is_withheld:
        return _withholding(before, after)
    # A proposal that is no longer one was not wrong: it has a day now, or is called off.
    if not before.shown.proposed and taken_back(before.shown, after.figure) is not None:
        return Turn.CORRECTED
    return _value_turn(before, after)


def _presence(before: Standing | None, after: Standing | None) -> Turn | None:
    if after is not None:
        return Turn.ADDED if not after.is_withheld else None
    return Turn.REMOVED if before is not None else None


def _withholding(before: Standing, after: Standing) -> Turn | None:
    """Return what became of a figure that was, or is, not to be printed."""
    if not after.is_withheld:
        return Turn.CONFIRMED
    if after.status is before.status is Status.WITHDRAWN:
        return None
    if after.status is Status.WITHDRAWN:
        return Turn.WITHDRAWN
    return None if before.is_withheld else Turn.WITHHELD


def _value_turn(before: Standing, after: Standing) -> Turn | None:
    if _said(before) != _said(after):
        return Turn.REPLACED
    match before.status, after.status:
        case Status.PROPOSED, Status.SCHEDULED:
            return Turn.SCHEDULED
        case Status.PROPOSED | Status.SCHEDULED, Status.CURRENT:
            return Turn.BEGUN
        case Status.PROPOSED | Status.SCHEDULED | Status.CURRENT, Status.ENDED:
            return Turn.ENDED
        case one, other if one is not other:
            return Turn.REPLACED
        case _:
            return _outlook(before, after)


def _outlook(before: Standing, after: Standing) -> Turn | None:
    then, now = (_coming(each) for each in (before, after))
    if then == now:
        return None
    return Turn.CALLED_OFF if now is None else Turn.ANNOUNCED


def _said(stands: Standing) -> tuple[Amount, ReferencePeriod | None, object, object]:
    return (stands.shown.amount, stands.shown.as_of, stands.figure.unit, stands.figure.per)


def _coming(stands: Standing) -> tuple[Amount, date | None] | None:
    coming = stands.next
    return None if coming is None else (coming.amount, coming.from_day)


def taken_back(value: Value, figure: Figure) -> Value | None:
    """Return the value of a figure that is this one, taken back as wrong; None when it stands."""
    same = [each for each in figure.values if _statement(each) == _statement(value)]
    if any(each.withdrawn is None for each in same):
        return None
    return same[-1] if same else None


def _statement(value: Value) -> tuple[Amount, date | None, ReferencePeriod | None]:
    return (value.amount, value.from_day, value.as_of)


def _day(turn: Turn, before: Standing | None, after: Standing | None) -> date | None:
    if after is None:
        return None
    match turn:
        case Turn.WITHDRAWN:
            return after.shown.withdrawn
        case Turn.CORRECTED | Turn.CALLED_OFF:
            told = before and (before.shown if turn is Turn.CORRECTED else before.next)
            wrong = taken_back(told, after.figure) if told else None
            return wrong.withdrawn if wrong else None
        case Turn.WITHHELD:
            return expiry(after.shown)
        case Turn.ENDED:
            return last_day(after.figure, after.shown)
        case Turn.ANNOUNCED:
            return after.next.recorded if after.next else None
        case Turn.REPLACED | Turn.BEGUN if after.figure.kind is Kind.RULE:
            return first_day(after.figure, after.shown)
        case _:
            return after.shown.recorded
