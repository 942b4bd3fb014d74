"""The worklist as a whole."""

from collections.abc import Mapping
from datetime import date

from bot.content.library import Library
from bot.content.reading.draft import Draft
from bot.content.worklist.ages import aging_figures
from bot.content.worklist.evidence import thin_evidence
from bot.content.worklist.gaps import gaps
from bot.content.worklist.steps import History, out_of_step
from bot.content.worklist.tasks import Task


def worklist(
    library: Library, draft: Draft, day: date, histories: Mapping[str, History]
) -> tuple[Task, ...]:
    """Return what operators have to look at on a day, most urgent first.

    ``histories`` tells, by path, the day on which each line of a file was last edited; without
    it, languages out of step are not found.
    """
    tasks = [
        *aging_figures(library, draft, day),
        *thin_evidence(library, draft, day),
        *gaps(library, draft),
        *out_of_step(draft, histories),
    ]
    return tuple(sorted(tasks, key=lambda task: task.order))
