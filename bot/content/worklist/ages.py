"""Values that were not compared with their sources for too long, and those about to turn."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.content.library import Library
from bot.content.models.figures import Figure, Value
from bot.content.reading.draft import Draft, Entry
from bot.content.timeline import Freshness, Status, expiry, freshness, last_day, standing
from bot.content.worklist.tasks import Reason, Task, task_at

SOON = timedelta(days=60)
"""How far ahead a value that begins or ends is worth a look."""


def aging_figures(library: Library, draft: Draft, day: date) -> Iterator[Task]:
    """Yield every upheld value that is overdue on a day, or begins or ends soon after it."""
    for entry in draft.figures.entries.values():
        figure = entry.content
        uses = len(library.pages_of_figures.get(entry.id, ()))
        if standing(figure, day).status is Status.WITHDRAWN:
            yield _withdrawn(entry, uses)
        for number, value in enumerate(figure.values):
            if value.withdrawn is None:
                yield from _overdue(entry, number, value, day, uses)
                yield from _turning(entry, number, value, day, uses)


def _withdrawn(entry: Entry[Figure], uses: int) -> Task:
    finding = "every value was taken back as wrong"
    advice = f"add the right value, or take {entry.id} out of the texts"
    return task_at(entry, Reason.WITHDRAWN, finding, advice, "values", uses=uses)


def _overdue(
    entry: Entry[Figure], number: int, value: Value, day: date, uses: int
) -> Iterator[Task]:
    withheld = expiry(value)
    match freshness(value, day):
        case Freshness.FRESH:
            return
        case Freshness.EXPIRED:
            reason, turn = Reason.EXPIRED, withheld
            finding = f"last checked {value.checked}, withheld since {withheld}"
        case Freshness.STALE | Freshness.DUE as age:
            reason = Reason.STALE if age is Freshness.STALE else Reason.DUE
            turn = value.review_by
            finding = f"last checked {value.checked}, review was due by {value.review_by}"
            finding += f", withheld from {withheld}" if withheld else ""
    advice = f"compare it with {_sources(value)}; then set checked, and move review_by on"
    yield task_at(entry, reason, finding, advice, "values", number, day=turn, uses=uses)


def _turning(
    entry: Entry[Figure], number: int, value: Value, day: date, uses: int
) -> Iterator[Task]:
    first, last = value.from_day, last_day(entry.content, value)
    if first and day < first <= day + SOON:
        finding = f"begins on {first}, in {(first - day).days} days"
        advice = f"see in {_sources(value)} whether it is still to come"
        yield task_at(
            entry, Reason.SCHEDULED, finding, advice, "values", number, day=first, uses=uses
        )
    is_last = all(each.proposed or each.withdrawn for each in entry.content.values[number + 1 :])
    if last and day <= last <= day + SOON and is_last:
        finding = f"ends on {last}, in {(last - day).days} days, and nothing follows"
        advice = "find out what holds from then on, and write it below"
        yield task_at(entry, Reason.ENDING, finding, advice, "values", number, day=last, uses=uses)


def _sources(value: Value) -> str:
    return ", ".join(dict.fromkeys(citation.source for citation in value.citations))
