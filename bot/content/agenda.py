"""What the store knows to have turned lately, and what is to turn: the readers' calendar."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.content.library import Library
from bot.content.models.figures import Figure, Kind, Value
from bot.content.timeline import dated_values, standing

LATELY = timedelta(days=90)
"""How far back the calendar goes."""
AHEAD = timedelta(days=180)
"""How far ahead the calendar goes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure that turns: before None it begins, after None it ends and nothing follows."""

    figure: str
    day: date
    """The first day of what follows; of what ends, its last."""
    before: Value | None
    after: Value | None
    taken_back: bool = False
    """Whether the earlier value was wrong, so that it must not be said any more."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What turned ``LATELY``, newest first; what will within ``AHEAD``; what may one day."""

    lately: tuple[Entry, ...]
    coming: tuple[Entry, ...]
    proposed: tuple[str, ...]
    """The figures with a proposal whose day is not fixed."""

    @property
    def figures(self) -> tuple[str, ...]:
        """Every figure on the agenda, each once, in the order of its lists."""
        dated = (entry.figure for entry in (*self.lately, *self.coming))
        return tuple(dict.fromkeys((*dated, *self.proposed)))

    @property
    def count(self) -> int:
        """How much is on it."""
        return len(self.lately) + len(self.coming) + len(self.proposed)

    def shortened(self, entries: int, proposals: int) -> "Agenda":
        """Return at most so much of it: what comes next before what was, the nearest first."""
        return Agenda(
            lately=self.lately[: max(entries - len(self.coming), 0)],
            coming=self.coming[:entries],
            proposed=self.proposed[:proposals],
        )


def agenda(library: Library, figures: Iterable[str], today: date) -> Agenda:
    """Return the agenda of some figures of a library.

    Rules turn on the days they hold by law, whenever the store learnt of them. Observations
    have no such day, and turn only when one was taken back as wrong.
    """
    ids = [figure for figure in figures if figure in library.figures]
    entries = [entry for each in ids for entry in _entries(each, library.figures[each], today)]
    past = [entry for entry in entries if _is_past(entry, today)]
    coming = [entry for entry in entries if not _is_past(entry, today)]
    return Agenda(
        lately=tuple(sorted(past, key=lambda entry: entry.day, reverse=True)),
        coming=tuple(sorted(coming, key=lambda entry: entry.day)),
        proposed=tuple(each for each in ids if _is_proposed(library.figures[each], today)),
    )


def _is_past(entry: Entry, today: date) -> bool:
    is_last_day = entry.after is None and not entry.taken_back
    return entry.day < today if is_last_day else entry.day <= today


def _entries(figure_id: str, figure: Figure, today: date) -> Iterator[Entry]:
    """Yield what turns within the days of the calendar."""
    for entry in (*_turns(figure_id, figure), *_corrections(figure_id, figure, today)):
        if today - LATELY < entry.day <= today + AHEAD:
            yield entry


def _turns(figure_id: str, figure: Figure) -> Iterator[Entry]:
    if figure.kind is not Kind.RULE:
        return
    dated = dated_values(figure)
    for earlier, later in zip((None, *dated), (*dated, None), strict=True):
        if later is not None and later.value.from_day is not None:
            before = earlier.value if earlier else None
            yield Entry(figure_id, later.first, before, later.value)
        elif earlier is not None and later is None and earlier.last != date.max:
            yield Entry(figure_id, earlier.last, earlier.value, None)


def _corrections(figure_id: str, figure: Figure, today: date) -> Iterator[Entry]:
    stands = standing(figure, today)
    for value in figure.values:
        if value.withdrawn is not None and value.withdrawn <= today:
            after = stands.shown if figure.upheld else None
            yield Entry(figure_id, value.withdrawn, value, after, taken_back=True)


def _is_proposed(figure: Figure, today: date) -> bool:
    coming = standing(figure, today).next
    return coming is not None and coming.proposed
