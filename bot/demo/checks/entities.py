"""Which message entities Telegram takes, and which it drops."""

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from bot.demo.bot_api.refusals import refuse, refuse_strictly
from bot.demo.checks import limits
from bot.demo.checks.links import checked_link

Entity = dict[str, Any]

STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler"}
QUOTES = {"blockquote", "expandable_blockquote"}
CODE = {"code", "pre"}
LINKS = {"text_link", "text_mention", "custom_emoji"}
FOUND_BY_TELEGRAM = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
}
"""Telegram finds these itself and ignores them in a call."""
_ORDER = ["expandable_blockquote", "blockquote", "text_link", "bold", "italic", "underline"]
_FARTHEST = 1_000_000


def checked_entities(given: object, length: int, middles: set[int]) -> list[Entity]:
    """Return the entities of a call that say something, in Telegram's order.

    `length` is the text's and `middles` are the offsets within its surrogate pairs, in UTF-16.
    Raises Refusal for one that is malformed, of an unknown type, or not within the text.
    """
    if given is None:
        return []
    if not isinstance(given, list):
        refuse("can't parse entities JSON object")
    entities = [e for e in map(_parsed, given) if e["type"] not in FOUND_BY_TELEGRAM]
    entities = sorted((e for e in entities if e["length"] > 0), key=_sort_key)
    for entity in entities:
        _check_place(entity, length, middles)
    return entities


def fitting_entities(entities: Sequence[Entity], *, strict: bool) -> list[Entity]:
    """Return the entities that Telegram would show: no two that clash, and the first 100.

    Telegram drops or splits the others in silence; strict mode refuses those that clash, for they
    are a bug of the bot.
    """
    kept: list[Entity] = []
    for entity in sorted(entities, key=_sort_key):
        reason = next((r for other in kept if (r := _clash(other, entity))), None)
        if reason is None:
            kept.append(entity)
        elif strict:
            refuse_strictly(f"entity {entity['type']} at offset {entity['offset']}: {reason}")
    return kept[: limits.ENTITIES]


def _parsed(given: object) -> Entity:
    if not isinstance(given, Mapping):
        _refuse_unparsable("expected an Object")
    for field in ("offset", "length"):
        if field not in given:
            _refuse_unparsable(f'Can\'t find field "{field}"')
        if isinstance(given[field], bool) or not isinstance(given[field], int):
            _refuse_unparsable(f'Field "{field}" must be of type Number')
        if not 0 <= given[field] <= _FARTHEST:
            refuse(f"receive an entity with incorrect {field} {given[field]}")
    return _typed(dict(given))


def _typed(entity: Entity) -> Entity:
    kind = entity.get("type")
    if not isinstance(kind, str) or not kind:
        _refuse_unparsable("Type is not specified")
    if kind not in STYLES | QUOTES | CODE | LINKS | FOUND_BY_TELEGRAM:
        _refuse_unparsable("Unsupported type specified")
    if kind == "text_link":
        if not isinstance(entity.get("url"), str):
            _refuse_unparsable('Can\'t find field "url"')
        entity["url"] = checked_link(entity["url"], "entity")
    kept = {"type", "offset", "length", "url", "user", "language", "custom_emoji_id"}
    return {name: value for name, value in entity.items() if name in kept and value is not None}


def _refuse_unparsable(reason: str) -> NoReturn:
    refuse(f"can't parse MessageEntity: {reason}")


def _sort_key(entity: Entity) -> tuple[int, int, int]:
    kind = entity["type"]
    place = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return (entity["offset"], -entity["length"], place)


def _check_place(entity: Entity, length: int, middles: set[int]) -> None:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if start >= length:
        refuse(f"entity begins after the end of the text at UTF-16 offset {start}")
    where = f"entity beginning at UTF-16 offset {start} ends"
    if end > length:
        refuse(f"{where} after the end of the text at UTF-16 offset {end}")
    if start in middles:
        refuse(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {start}")
    if end in middles:
        refuse(f"{where} in a middle of a UTF-16 symbol at UTF-16 offset {end}")


def _clash(outer: Entity, inner: Entity) -> str | None:
    """Why an entity cannot stand with one that begins before it or holds it."""
    outer_end, inner_end = (e["offset"] + e["length"] for e in (outer, inner))
    if inner["offset"] >= outer_end:
        return None
    kinds = {outer["type"], inner["type"]}
    if inner_end > outer_end and not kinds & STYLES:
        return f"crosses the end of {outer['type']}"
    cannot_nest = (
        outer["type"] == inner["type"]
        or any(kinds <= group for group in (QUOTES, LINKS, CODE))
        or (kinds & CODE and not kinds & QUOTES)
        or (outer["type"] in CODE | LINKS and inner["type"] in QUOTES)
    )
    return f"{inner['type']} in {outer['type']}" if cannot_nest else None
