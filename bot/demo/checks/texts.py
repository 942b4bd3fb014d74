"""A text as Telegram keeps it: control characters gone, trimmed, its entities moved along."""

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.checks.entities import checked_entities, fitting_entities

Entity = dict[str, Any]

_TRIMMED = " \n"
# Control characters become spaces; carriage returns, line and paragraph separators, the marks of
# writing direction and three kinds of combining lines go, as in the source of TDLib.
_SPACED = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BEYOND_BASIC_PLANE = re.compile("[\U00010000-\U0010ffff]")


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
    checked = checked_entities(entities, utf16_length(text), _middles(text))
    cleaned, checked = _without_dropped(_SPACED.sub(" ", text), checked)
    trimmed, checked = _trim(cleaned, checked)
    if not trimmed:
        refuse("text must be non-empty")
    if utf16_length(trimmed) > limits.TEXT_LENGTH:
        refuse("message is too long")
    return trimmed, fitting_entities(checked, strict=strict)


def _middles(text: str) -> set[int]:
    """Return the UTF-16 offsets at which no character begins: within surrogate pairs."""
    pairs = (match.start() for match in _BEYOND_BASIC_PLANE.finditer(text))
    return {start + before + 1 for before, start in enumerate(pairs)}


def _without_dropped(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    gone = [utf16_length(text[: match.start()]) for match in _DROPPED.finditer(text)]
    return _DROPPED.sub("", text), _moved(entities, lambda at: at - bisect_left(gone, at))


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cut the white space around the text.

    As on Telegram, white space at the beginning stays where an entity holds it.
    """
    kept = text.rstrip(_TRIMMED)
    last = utf16_length(kept)
    entities = _moved(entities, lambda at: min(at, last))
    first = len(kept) - len(kept.lstrip(_TRIMMED))
    first = min([first, *(entity["offset"] for entity in entities)])
    return kept[first:], _moved(entities, lambda at: at - first)


def _moved(entities: list[Entity], move: Callable[[int], int]) -> list[Entity]:
    """Return the entities between moved offsets, without those that hold nothing any more."""
    moved = []
    for entity in entities:
        start, end = move(entity["offset"]), move(entity["offset"] + entity["length"])
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return moved
