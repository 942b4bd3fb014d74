"""Pages whose two languages were last edited on different days, by the history handed in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.content.models.pages import Page
from bot.content.reading.draft import Draft, Entry
from bot.content.reading.yaml_tree import Steps
from bot.content.worklist.tasks import Reason, Task, task_at

History = Sequence[date]
"""The day each line of a file was last edited, the first line first."""
LANGUAGES = ("zh-Hans", "ja")
SAID_IN_BOTH = ("title", "summary", "body")
"""The questions are not among them: people ask differently in each language."""


def out_of_step(draft: Draft, histories: Mapping[str, History]) -> Iterator[Task]:
    """Yield every page one of whose languages was edited on a later day than the other.

    ``histories`` is by the path of a file; pages without one are passed over. A line that was
    only deleted leaves no day.
    """
    for entry in draft.pages.entries.values():
        if history := histories.get(entry.tree.path):
            yield from _behind(entry, history)


def _behind(entry: Entry[Page], history: History) -> Iterator[Task]:
    edited = {language: _edited(entry, language, history) for language in LANGUAGES}
    behind, ahead = sorted(LANGUAGES, key=lambda language: edited[language])
    if edited[behind] < edited[ahead]:
        finding = f"{ahead} was edited on {edited[ahead]}, {behind} last on {edited[behind]}"
        advice = f"read both side by side, and say in {behind} what changed"
        yield task_at(entry, Reason.OUT_OF_STEP, finding, advice, behind, day=edited[ahead])


def _edited(entry: Entry[Page], language: str, history: History) -> date:
    """Return the newest day on which a line of what must be said in both was edited."""
    days = [
        day
        for field in SAID_IN_BOTH
        for day in history[slice(*_lines(entry, (language, field), len(history)))]
    ]
    return max(days, default=date.min)


def _lines(entry: Entry[Page], steps: Steps, end: int) -> tuple[int, int]:
    """Return the lines of a field, counted from 0, from its key to before the next key."""
    if steps not in entry.tree.keys:
        return (0, 0)
    first = entry.tree.keys[steps].line
    following = (place.line for place in entry.tree.keys.values() if place.line > first)
    return (first - 1, min((*following, end + 1)) - 1)
