"""The entities that Telegram finds by itself: bot commands and plain addresses."""

import re
from collections.abc import Sequence
from typing import Any

from bot.demo.checks.texts import utf16_length

Entity = dict[str, Any]

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@\w+)?(?![\w/<>]))"
    r"|(?P<url>https?://[^\s<>「」『』（）。，、]+[^\s<>「」『』（）。，、.,;:!?)\]])"
)
_MAY_HOLD_THEM = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
}


def with_found_entities(text: str, entities: Sequence[Entity]) -> list[Entity]:
    """Return the entities of a message together with those that Telegram finds, by offset."""
    return sorted(
        [*entities, *(e for e in _found(text) if not _is_taken(e, entities))],
        key=lambda entity: (entity["offset"], -entity["length"]),
    )


def _found(text: str) -> list[Entity]:
    return [
        {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def _is_taken(found: Entity, entities: Sequence[Entity]) -> bool:
    start, end = found["offset"], found["offset"] + found["length"]
    return any(
        entity["offset"] < end
        and start < entity["offset"] + entity["length"]
        and entity["type"] not in _MAY_HOLD_THEM
        for entity in entities
    )
