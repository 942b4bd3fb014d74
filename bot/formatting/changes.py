"""What became of a figure, in words: before → after, with the day."""

from dataclasses import replace

from bot.content.changes import FigureChange, Turn, taken_back
from bot.content.models.figures import Value
from bot.content.timeline import Standing
from bot.formatting.dates import format_day
from bot.formatting.figures import value_words
from bot.translations import Catalog


def change_words(change: FigureChange, catalog: Catalog) -> str:
    """Return what became of a figure, to be put behind its label.

    What has expired by now, or was taken back as wrong, is not said, not even as what was.
    """
    before, after = change.before, change.after
    if after is None:
        return catalog.gettext("no longer kept here; please do not rely on it")
    now = value_words(after.shown, after, catalog)
    match change.turn:
        case Turn.REPLACED | Turn.SCHEDULED if before is not None:
            then = _then(before, after, catalog)
            return now if then is None else catalog.gettext("{then} → {now}", then=then, now=now)
        case Turn.CORRECTED:
            day = format_day(change.day or after.day, catalog.language)
            return catalog.gettext("was wrong, corrected on {day} → {now}", day=day, now=now)
        case Turn.ANNOUNCED if after.next is not None:
            coming = value_words(after.next, after, catalog)
            return catalog.gettext("{now}; to come: {coming}", now=now, coming=coming)
        case turn:
            return _with_remark(turn, now, catalog)


def _with_remark(turn: Turn, now: str, catalog: Catalog) -> str:
    match turn:
        case Turn.CONFIRMED:
            return catalog.gettext("{now}, confirmed again", now=now)
        case Turn.ADDED:
            return catalog.gettext("{now}, new since then", now=now)
        case Turn.BEGUN:
            return catalog.gettext("{now}, in force by now", now=now)
        case Turn.ENDED:
            return catalog.gettext("{now}, ended", now=now)
        case Turn.CALLED_OFF:
            return catalog.gettext("{now}; what was announced is off", now=now)
        case _:
            return now


def _then(before: Standing, after: Standing, catalog: Catalog) -> str | None:
    """Return what was shown, with the days that are known of it now; None if it was withdrawn."""
    value = before.shown
    if taken_back(value, after.figure) is not None:
        return None
    known_now = _same(value, after)
    as_of_today = replace(before, day=after.day)
    if known_now is None:
        return value_words(value, as_of_today, catalog)
    return value_words(known_now, after, catalog)


def _same(value: Value, after: Standing) -> Value | None:
    """Return the value as it is written now, which may have got an end since."""
    key = (value.amount, value.from_day, value.as_of, value.proposed)
    return next(
        (
            each
            for each in after.figure.upheld
            if (each.amount, each.from_day, each.as_of, each.proposed) == key
        ),
        None,
    )
