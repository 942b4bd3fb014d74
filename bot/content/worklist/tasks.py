"""One thing for operators to look at, and the reasons there are, in order of urgency."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.content.models.texts import Frozen
from bot.content.reading.draft import Entry


class Reason(StrEnum):
    """Why something is on the list, the most urgent reason first."""

    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    STALE = "stale"
    DUE = "due"
    SCHEDULED = "scheduled"
    ENDING = "ending"
    OUT_OF_STEP = "out-of-step"
    UNVERIFIED = "unverified"
    UNOFFICIAL = "unofficial"
    SINGLE_SOURCE = "single-source"
    WEAK_SOURCE = "weak-source"
    FEW_QUESTIONS = "few-questions"
    NO_FIGURES = "no-figures"
    NO_RELATED = "no-related"
    NO_DESK = "no-desk"
    FIGURE_WITHOUT_PAGE = "figure-without-page"
    UNUSED_FIGURE = "unused-figure"
    UNUSED_SOURCE = "unused-source"
    MOVED = "moved"

    @property
    def rank(self) -> int:
        """The place in the order of urgency, from 0."""
        return list(Reason).index(self)


MEANINGS: Mapping[Reason, str] = {
    Reason.EXPIRED: "not confirmed for too long: readers no longer see the value",
    Reason.WITHDRAWN: "every value was taken back as wrong: readers see none",
    Reason.STALE: "more than 30 days past its review: readers are told so",
    Reason.DUE: "past its review: readers are told that it is to be checked again",
    Reason.SCHEDULED: "a value begins within 60 days",
    Reason.ENDING: "a value ends within 60 days, and nothing follows it",
    Reason.OUT_OF_STEP: "one language was edited on a later day than the other",
    Reason.UNVERIFIED: "said by one speaker, confirmed by nobody else",
    Reason.UNOFFICIAL: "a rule that no source of an office states",
    Reason.SINGLE_SOURCE: "rests on one source, which is no office's",
    Reason.WEAK_SOURCE: "read on a copy, or without a date",
    Reason.FEW_QUESTIONS: "a page with fewer than 6 questions in a language",
    Reason.NO_FIGURES: "a page without any figure",
    Reason.NO_RELATED: "a page that leads to no other",
    Reason.NO_DESK: "a page that names nobody to ask",
    Reason.FIGURE_WITHOUT_PAGE: "a figure that only a claim of the article speaks of",
    Reason.UNUSED_FIGURE: "a figure that nothing speaks of",
    Reason.UNUSED_SOURCE: "a source that nothing cites",
    Reason.MOVED: "an old id that leads elsewhere, or says why its page is gone",
}
"""Each reason in words."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to look at: what it is about, where it stands, what was found, what to do."""

    reason: Reason
    about: str
    """The id of the figure, source, page or claim."""
    path: str
    line: int
    column: int
    finding: str
    advice: str
    day: date | None = None
    """The day that makes it urgent, where there is one."""
    uses: int = 0
    """How many pages print a figure, or how many figures cite a source."""

    @property
    def order(self) -> tuple[int, date, int, str, int]:
        """What the list is sorted by: reason, day, then what most pages print."""
        return (self.reason.rank, self.day or date.max, -self.uses, self.path, self.line)


def task_at(
    entry: Entry[Frozen],
    reason: Reason,
    finding: str,
    advice: str,
    *steps: str | int,
    day: date | None = None,
    uses: int = 0,
) -> Task:
    """Return a task at these steps below an entry."""
    place = (
        entry.tree.place((*entry.steps, *steps)) if steps else entry.tree.key_place(entry.steps)
    )
    return Task(
        reason=reason,
        about=entry.id,
        path=entry.tree.path,
        line=place.line,
        column=place.column,
        finding=finding,
        advice=advice,
        day=day,
        uses=uses,
    )
