"""A folder of content files into a library, or into every problem that prevents it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.content.checks.rules import broken_rules
from bot.content.library import Library
from bot.content.models.texts import Frozen
from bot.content.problems import Problem
from bot.content.reading.draft import Draft, Shelf
from bot.content.reading.folder import read_folder

Content = TypeVar("Content", bound=Frozen)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading a folder: a library when there is no problem, the draft always."""

    library: Library | None
    draft: Draft
    problems: tuple[Problem, ...]


def load(folder: Path) -> Loaded:
    """Return the library of a folder, or all its problems sorted by file and line.

    Never raises for anything that stands in the folder.
    """
    draft, problems = read_folder(folder)
    problems += broken_rules(draft, folder.as_posix())
    library = None if problems else library_of(draft)
    return Loaded(library, draft, tuple(sorted(problems)))


def library_of(draft: Draft) -> Library:
    """Return all that could be read as a library, which may break the rules of content."""
    return Library(
        sources=_contents(draft.sources),
        figures=_contents(draft.figures),
        pages=_contents(draft.pages),
        claims=_contents(draft.claims),
        terms=_contents(draft.terms),
        desks=_contents(draft.desks),
        moved=_contents(draft.moved),
        glossary=_contents(draft.glossary),
        decoys=_contents(draft.decoys),
        guard=_contents(draft.guard),
    )


def _contents(shelf: Shelf[Content]) -> dict[str, Content]:
    return {entry.id: entry.content for entry in shelf.entries.values()}
