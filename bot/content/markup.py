"""The small markup of page texts: paragraphs, list items, bold, and figures in braces."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Part(StrEnum):
    """What a placeholder asks of a figure."""

    WHOLE = ""
    """The amount with what must be said beside it."""
    AMOUNT = "amount"
    FROM = "from"
    UNTIL = "until"
    AS_OF = "as_of"
    LABEL = "label"
    APPLIES_TO = "applies_to"
    PREVIOUS = "previous"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Run:
    """Text that is printed as it stands."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure's words, put in on the day the page is shown."""

    figure: str
    part: Part
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or one item of a list."""

    pieces: tuple[Run | Reference, ...]
    is_item: bool = False

    @property
    def references(self) -> tuple[Reference, ...]:
        """The figures it speaks of, in order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Reference))


class MarkupError(ValueError):
    """A text that breaks the rules of the markup, with the piece of it that does."""

    def __init__(self, message: str, excerpt: str, hint: str) -> None:
        super().__init__(message)
        self.excerpt = excerpt
        self.hint = hint


class UnknownPartError(MarkupError):
    """A placeholder that asks a figure for something it does not have."""


_BLANK_LINES = re.compile(r"\n\s*\n")
_PIECE = re.compile(r"\*\*|\{[^{}\n]*\}|[{}]")
_PLACEHOLDER = re.compile(r"\{([a-z0-9-]+)(?:\.([a-z_]+))?\}")


@lru_cache(maxsize=16_384)
def parse_markup(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text.

    Blank lines part paragraphs, a line that begins with ``- `` is a list item, ``**`` opens and
    closes bold, ``{figure}`` and ``{figure.part}`` are references. Other line breaks within a
    paragraph are joined without a space, as Chinese and Japanese need none.

    Raises:
        MarkupError: an unpaired brace or ``**``, or something in braces that is no placeholder.

    """
    return tuple(
        paragraph
        for block in _BLANK_LINES.split(text.strip())
        for paragraph in _paragraphs_of_block(block)
    )


def _paragraphs_of_block(block: str) -> list[Paragraph]:
    paragraphs: list[tuple[str, bool]] = []
    for line in (line.strip() for line in block.splitlines()):
        if line.startswith("- "):
            paragraphs.append((line.removeprefix("- "), True))
        elif paragraphs:
            text, is_item = paragraphs.pop()
            paragraphs.append((text + line, is_item))
        elif line:
            paragraphs.append((line, False))
    return [Paragraph(_pieces(text), is_item) for text, is_item in paragraphs]


def _pieces(text: str) -> tuple[Run | Reference, ...]:
    pieces: list[Run | Reference] = []
    bold = False
    end = 0
    for match in _PIECE.finditer(text):
        if match.start() > end:
            pieces.append(Run(text[end : match.start()], bold=bold))
        end = match.end()
        if match[0] == "**":
            bold = not bold
        else:
            pieces.append(_reference(match[0], bold=bold))
    if bold:
        message, hint = "** is opened and not closed", "close it in the same paragraph"
        raise MarkupError(message, "**", hint)
    if end < len(text):
        pieces.append(Run(text[end:]))
    return tuple(pieces)


def _reference(placeholder: str, *, bold: bool) -> Reference:
    match = _PLACEHOLDER.fullmatch(placeholder)
    if match is None:
        message = f"{placeholder} is no placeholder"
        hint = "write {figure-id} or {figure-id.part}, with nothing else in the braces"
        raise MarkupError(message, placeholder, hint)
    figure, part = match[1], match[2] or ""
    if part not in set(Part):
        message = f"a figure has no part {part!r}"
        hint = f"the parts are {', '.join(each for each in Part if each)}"
        raise UnknownPartError(message, placeholder, hint)
    return Reference(figure, Part(part), bold=bold)
