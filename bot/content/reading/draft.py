"""Content as read, entry by entry, each remembering its file, line and column."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bot.content.models.claims import Claim
from bot.content.models.directory import Desk, Term
from bot.content.models.figures import Figure, Source
from bot.content.models.pages import Moved, Page
from bot.content.models.questions import Decoy, Guard, Wording
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem
from bot.content.reading.yaml_tree import Steps, Tree

ContentT_co = TypeVar("ContentT_co", bound=Frozen, covariant=True)


@dataclass(frozen=True, slots=True)
class Entry(Generic[ContentT_co]):
    """One piece of content and where it stands."""

    id: str
    content: ContentT_co
    tree: Tree
    steps: Steps = ()

    def problem(
        self, code: Code, message: str, hint: str, *steps: str | int, needle: str = ""
    ) -> Problem:
        """Return a problem at these steps below the entry, or where they say the needle."""
        place = self.tree.place((*self.steps, *steps), needle)
        return Problem(self.tree.path, place.line, place.column, code, message, hint)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[ContentT_co]):
    """The entries of one kind, and what is known of those too broken to keep.

    What refers to a broken entry is not wrong in itself: one slip must not show as hundreds.
    """

    entries: dict[str, Entry[ContentT_co]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    """Every id seen, whether its entry could be kept or not."""
    unread: set[str] = field(default_factory=set)
    """The files that could not be read at all, and may hold any id."""

    def lacks(self, identifier: str) -> bool:
        """Tell whether there is no such entry for sure."""
        return identifier not in self.ids and not self.unread


@dataclass(frozen=True, slots=True)
class Draft:
    """All that could be read of a folder."""

    sources: Shelf[Source] = field(default_factory=Shelf)
    figures: Shelf[Figure] = field(default_factory=Shelf)
    pages: Shelf[Page] = field(default_factory=Shelf)
    claims: Shelf[Claim] = field(default_factory=Shelf)
    terms: Shelf[Term] = field(default_factory=Shelf)
    desks: Shelf[Desk] = field(default_factory=Shelf)
    moved: Shelf[Moved] = field(default_factory=Shelf)
    glossary: Shelf[Wording] = field(default_factory=Shelf)
    decoys: Shelf[Decoy] = field(default_factory=Shelf)
    guard: Shelf[Guard] = field(default_factory=Shelf)
