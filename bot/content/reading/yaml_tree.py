"""YAML text as plain data whose every node remembers its line and column.

Scalars stay the text that the operator wrote: YAML would read 3.10 as 3.1 and no as False.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from bot.content.problems import Code, Problem

MAX_DEPTH = 20
"""Content needs six; beyond a thousand the reader itself would break."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node begins: line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A file's data, and the place of every key and every value in it."""

    path: str
    data: object
    keys: Mapping[Steps, Place] = field(default_factory=dict)
    values: Mapping[Steps, Place] = field(default_factory=dict)
    lines: tuple[str, ...] = ()

    def place(self, steps: Steps, needle: str = "") -> Place:
        """Return where the value at these steps begins, or where it says the needle.

        Steps that lead nowhere are passed over, so that the place of a missing field is the
        place of what lacks it.
        """
        known: Steps = ()
        for step in steps:
            known = (*known, step) if (*known, step) in self.values else known
        start = self.values.get(known, Place(1, 1))
        return self._find(needle, start) if needle else start

    def key_place(self, steps: Steps) -> Place:
        """Return where the key at these steps stands, or where its value does."""
        return self.keys.get(steps) or self.place(steps)

    def _find(self, needle: str, start: Place) -> Place:
        for number, line in enumerate(self.lines[start.line - 1 :], start=start.line):
            column = line.find(needle, start.column - 1 if number == start.line else 0)
            if column >= 0:
                return Place(number, column + 1)
        return start


def parse(path: str, text: str) -> tuple[Tree, list[Problem]]:
    """Return the tree of a YAML text, with what is wrong with its form.

    Duplicate keys, anchors, aliases, tags and keys that are no plain text are problems. The
    tree is empty when the text is no YAML at all.
    """
    empty = Tree(path, None, lines=tuple(text.splitlines()))
    reader = _Reader(path)
    try:
        reader.survey(text)
        node = None if reader.problems else yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        return empty, [_broken(path, error)]
    if node is None:
        return empty, reader.problems
    data = reader.read(node, ())
    return Tree(path, data, reader.keys, reader.values, empty.lines), reader.problems


def _broken(path: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    hint = "look at the indentation, quotes and colons here and just above"
    return Problem(path, line, column, Code.BROKEN_YAML, f"this is not YAML: {what}", hint)


class _Reader:
    """Walks the nodes of one file once and gathers data, places and problems."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.keys: dict[Steps, Place] = {}
        self.values: dict[Steps, Place] = {}
        self.problems: list[Problem] = []

    def survey(self, text: str) -> None:
        """Note every anchor, alias and tag, which hide what a field will be, and deep nesting."""
        depth = 0
        for event in yaml.parse(text, Loader=_LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            place = _place(event.start_mark)
            if getattr(event, "anchor", None) or getattr(event, "tag", None):
                message = "anchors (&), aliases (*) and tags (!) are not read here"
                hint = "write the text out, or put it in quotes when it begins with one of these"
                self._note(place, Code.YAML_FEATURE, message, hint)
            if depth > MAX_DEPTH:
                message = f"this is nested more than {MAX_DEPTH} deep"
                self._note(place, Code.BROKEN_YAML, message, "close the brackets before it")
                return

    def read(self, node: yaml.Node, steps: Steps) -> object:
        self.values[steps] = _place(node.start_mark)
        match node:
            case yaml.MappingNode():
                return self._mapping(node, steps)
            case yaml.SequenceNode():
                return [self.read(child, (*steps, n)) for n, child in enumerate(node.value)]
            case _:
                return str(node.value)

    def _mapping(self, node: yaml.MappingNode, steps: Steps) -> dict[str, object]:
        data: dict[str, object] = {}
        for key_node, value_node in node.value:
            place = _place(key_node.start_mark)
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if key is None:
                message = "a key must be a plain word"
                self._note(place, Code.BROKEN_YAML, message, "put the text in quotes")
            elif key in data:
                first = self.keys[*steps, key]
                message = f"the key {key} stands twice; the first is in line {first.line}"
                self._note(place, Code.DUPLICATE_KEY, message, "keep one of the two")
            else:
                self.keys[*steps, key] = place
                data[key] = self.read(value_node, (*steps, key))
        return data

    def _note(self, place: Place, code: Code, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, place.line, place.column, code, message, hint))


class _Mark(Protocol):
    """Where PyYAML, or the C library it wraps, is in a text, counted from 0."""

    line: int
    column: int


def _place(mark: _Mark | None) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
