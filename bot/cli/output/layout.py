"""Text for a terminal: as wide as a terminal counts it, padded and broken into lines."""

import re
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

WIDTH = 100
_BREAKABLE = re.compile(r"[^\S\n]+|(?:[!-~]+|.)[。、，：；）」』】]*")
"""Spaces; or a word or any other character, with the marks that must not begin a line."""


def width_of(text: str) -> int:
    """Return how many columns a text takes: Chinese and Japanese characters take two."""
    return sum(_columns(character) for character in text)


def padded(text: str, columns: int) -> str:
    """Return a text filled up with spaces to a number of columns."""
    return text + " " * (columns - width_of(text))


def wrapped(text: str, indent: str = "", further: str | None = None) -> str:
    """Return a text in lines of at most 100 columns, the first and the further ones indented.

    A word or an address that is longer than a line stands alone on one.
    """
    return "\n".join(_lines(text, indent, indent if further is None else further))


def _lines(text: str, indent: str, further: str) -> Iterator[str]:
    line = indent
    is_empty = True
    for piece in _BREAKABLE.findall(text):
        if not is_empty and width_of(line) + width_of(piece) > WIDTH:
            yield line.rstrip()
            line, is_empty = further, True
        if not (is_empty and piece.isspace()):
            line += piece
            is_empty = False
    yield line.rstrip()


def _columns(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in "FW" else 1
