"""A folder of content files into entries, and every problem that keeps one from being read.

The only module of the project that reads content from disk.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from bot.content.models.claims import Claim
from bot.content.models.directory import Desk, Term
from bot.content.models.figures import Figure, Source
from bot.content.models.pages import Moved, Page
from bot.content.models.questions import Decoy, Guard, Wording
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Draft, Entry, Shelf
from bot.content.reading.shapes import shape
from bot.content.reading.yaml_tree import Steps, Tree, parse

Content = TypeVar("Content", bound=Frozen)

MAX_ID_LENGTH = 48
"""So that a language, an action, an id and a day fit into the 64 bytes of a button."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_folder(folder: Path) -> tuple[Draft, list[Problem]]:
    """Return every entry of a folder that could be read, and what is wrong with the others.

    Never raises for anything that stands in the folder.
    """
    draft = Draft()
    problems = [] if folder.is_dir() else [_no_folder(folder)]
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            problems += _read(path, path.relative_to(folder), draft)
    return draft, problems


def _no_folder(folder: Path) -> Problem:
    message, hint = "there is no such folder", "check BOT_CONTENT"
    return Problem(str(folder), 1, 1, Code.UNREADABLE_FILE, message, hint)


def _read(path: Path, relative: Path, draft: Draft) -> Iterable[Problem]:
    shown = path.as_posix()
    if relative == Path("README.md"):
        return []
    if path.suffix != ".yaml":
        message = "only .yaml files belong here"
        hint = "move it away, or rename it to end in .yaml"
        return [Problem(shown, 1, 1, Code.MISPLACED_FILE, message, hint)]
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        _miss(relative, draft)
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"the file cannot be read: {reason}"
        return [Problem(shown, 1, 1, Code.UNREADABLE_FILE, message, "save it as UTF-8")]
    tree, problems = parse(shown, text)
    if problems:
        _miss(relative, draft)
        return problems
    return _shelve(tree, relative, draft)


def _miss(relative: Path, draft: Draft) -> None:
    """Remember a file that cannot be read, so that what refers to it is not called wrong."""
    match relative.parts:
        case ("sources", name):
            draft.sources.unread.add(name)
        case ("figures", name):
            draft.figures.unread.add(name)
        case ("pages", *folders, name):
            draft.pages.ids.add(_page_id(folders, name))
        case _:
            return


def _shelve(tree: Tree, relative: Path, draft: Draft) -> Iterator[Problem]:
    match relative.parts:
        case ("sources", _):
            yield from _mapping(Source, tree, draft.sources)
        case ("figures", _):
            yield from _mapping(Figure, tree, draft.figures)
        case (name,) if name in _OF_ONE_FILE:
            yield from _OF_ONE_FILE[name](tree, draft)
        case ("pages", *folders, name):
            yield from _keep(Page, _page_id(folders, name), tree, (), draft.pages)
        case _:
            message = "no file of this name is read here"
            hint = "content/README.md tells which files there are, and where"
            yield Problem(tree.path, 1, 1, Code.MISPLACED_FILE, message, hint)


def _page_id(folders: Sequence[str], name: str) -> str:
    return "/".join(folders if name == "index.yaml" else [*folders, name.removesuffix(".yaml")])


def _mapping(model: type[Content], tree: Tree, shelf: Shelf[Content]) -> Iterator[Problem]:
    match tree.data:
        case dict() as entries:
            for identifier in entries:
                yield from _keep(model, identifier, tree, (identifier,), shelf)
        case None:
            return
        case _:
            message = "the file must map ids to entries"
            hint = "write each entry as «its-id:» with its fields indented below"
            yield Problem(tree.path, 1, 1, Code.BAD_VALUE, message, hint)


_OF_ONE_FILE: Mapping[str, Callable[[Tree, Draft], Iterator[Problem]]] = {
    "claims.yaml": lambda tree, draft: _mapping(Claim, tree, draft.claims),
    "terms.yaml": lambda tree, draft: _mapping(Term, tree, draft.terms),
    "desks.yaml": lambda tree, draft: _mapping(Desk, tree, draft.desks),
    "moved.yaml": lambda tree, draft: _mapping(Moved, tree, draft.moved),
    "glossary.yaml": lambda tree, draft: _mapping(Wording, tree, draft.glossary),
    "decoys.yaml": lambda tree, draft: _mapping(Decoy, tree, draft.decoys),
    "guard.yaml": lambda tree, draft: _mapping(Guard, tree, draft.guard),
}


def _keep(
    model: type[Content], identifier: str, tree: Tree, steps: Steps, shelf: Shelf[Content]
) -> Iterator[Problem]:
    place = tree.key_place(steps)
    data = tree.data
    for step in steps:
        data = data[step] if isinstance(data, dict) else None
    if not all(map(_ID.fullmatch, identifier.split("/"))) or len(identifier) > MAX_ID_LENGTH:
        message = f"{identifier!r} is no id"
        hint = f"use at most {MAX_ID_LENGTH} of a-z, 0-9 and single hyphens, as in moving-in"
        yield Problem(tree.path, place.line, place.column, Code.BAD_ID, message, hint)
    if identifier in shelf.ids:
        first = shelf.entries[identifier].tree.path if identifier in shelf.entries else "elsewhere"
        message = f"the id {identifier} is taken already, in {first}"
        hint = "rename one of the two, or remove it"
        yield Problem(tree.path, place.line, place.column, Code.DUPLICATE_ID, message, hint)
        return
    shelf.ids.add(identifier)
    content, problems = shape(model, data, tree, steps)
    yield from problems
    if content is not None:
        shelf.entries[identifier] = Entry(identifier, content, tree, steps)
