"""A text as Telegram keeps it: control characters gone, trimmed, its entities moved along."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.checks.entities import checked_entities, fitting_entities

Entity = dict[str, Any]

_TRIMMED = " \n"
_LAST_CONTROL = "\x20"
# Line and paragraph separators and the marks of writing direction; Telegram drops them.
_DROPPED = {"\r", *map(chr, range(0x2028, 0x202F)), "\u0333", "\u033f", "\u030a"}


def utf16_length(text: str) -> int:
    """Return the length of a text as the Bot API counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def message_text(text: str, entities: object, *, strict: bool) -> tuple[str, list[Entity]]:
    """Return the text and the entities that a message will hold.

    Raises Refusal when there is nothing to show, when it is too long, or when an entity is wrong;
    in strict mode also for entities that Telegram would silently drop.
    """
    if not text:
        refuse("message text is empty")
    if len(text.encode("utf-8", "surrogatepass")) > limits.TEXT_BYTES:
        refuse("text is too long")
    checked = checked_entities(entities, _boundaries(text))
    cleaned, checked = _rebuilt(text, map(_clean, text), checked)
    trimmed, checked = _trim(cleaned, checked)
    if not trimmed:
        refuse("text must be non-empty")
    if utf16_length(trimmed) > limits.TEXT_LENGTH:
        refuse("message is too long")
    return trimmed, fitting_entities(checked, strict=strict)


def _clean(character: str) -> str:
    if character in _DROPPED:
        return ""
    return " " if character < _LAST_CONTROL and character != "\n" else character


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cut the white space around the text.

    As on Telegram, white space at the beginning stays where an entity holds it.
    """
    kept_until = len(text.rstrip(_TRIMMED))
    first = min(
        len(text) - len(text.lstrip(_TRIMMED)),
        *(entity["offset"] for entity in entities),
        len(text),
    )
    pieces = (c if first <= index < kept_until else "" for index, c in enumerate(text))
    return _rebuilt(text, pieces, entities)


def _rebuilt(
    text: str, pieces: Iterable[str], entities: Sequence[Entity]
) -> tuple[str, list[Entity]]:
    """Return the text with each character replaced, and the entities that still hold some."""
    moved = [0]
    result = []
    for character, piece in zip(text, pieces, strict=True):
        end = moved[-1] + utf16_length(piece)
        moved.extend([moved[-1]] * (utf16_length(character) - 1))
        moved.append(end)
        result.append(piece)
    shifted = []
    for entity in entities:
        start, end = moved[entity["offset"]], moved[entity["offset"] + entity["length"]]
        if end > start:
            shifted.append({**entity, "offset": start, "length": end - start})
    return "".join(result), shifted


def _boundaries(text: str) -> list[bool]:
    """Of every UTF-16 offset up to the end, whether a character begins there."""
    boundaries: list[bool] = []
    for character in text:
        boundaries.append(True)
        boundaries.extend([False] * (utf16_length(character) - 1))
    return [*boundaries, True]
