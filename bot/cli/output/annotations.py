"""Annotations of GitHub Actions: a line that shows beside a file's own line in a review."""

from typing import Literal

Level = Literal["error", "warning", "notice"]


def annotation(level: Level, place: tuple[str, int, int], title: str, text: str) -> str:
    """Return the workflow command for a path, line and column.

    Its escapes are GitHub's own, one set for the text and one for the properties.
    """
    path, line, column = place
    properties = f"file={_escaped(path)},line={line},col={column},title={_escaped(title)}"
    return f"::{level} {properties}::" + text.replace("%", "%25").replace("\n", "%0A")


def _escaped(written: str) -> str:
    return written.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
