"""A message as it arrived at Telegram, read back into the screen that somebody sees."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import orjson

from bot.conversation.links.deep_links import deep_link_target
from bot.conversation.screens import Button, CopyText, Link, Screen, Span, Style
from bot.demo.checks.keyboards import checked_keyboard
from bot.demo.checks.texts import message_text
from bot.demo.server import BOT_USERNAME
from bot.telegram.callback_data import decode
from bot.telegram.messages import Message
from tests.tools.spans import STYLES, tidy

Json = Mapping[str, Any]
_DEEP_LINK = f"https://t.me/{BOT_USERNAME}?start="


def received(message: Message) -> Screen:
    """Return the screen that a message shows once a strict Telegram has taken it.

    Raises:
        Refusal: it has not.

    """
    sent = orjson.loads(orjson.dumps(message.parameters))
    text, entities = message_text(message.text, sent.get("entities"), strict=True)
    keyboard = checked_keyboard(sent.get("reply_markup"), strict=True)
    return screen_of({"text": text, "entities": entities, "reply_markup": keyboard})


def screen_of(message: Json) -> Screen:
    """Return the screen a Bot API Message shows, by its text, its entities and its keyboard."""
    keyboard = message.get("reply_markup") or {"inline_keyboard": []}
    rows = tuple(tuple(map(_button, row)) for row in keyboard["inline_keyboard"])
    return tidy(Screen(tuple(_spans(message["text"], message.get("entities", ()))), rows))


def _spans(text: str, entities: Sequence[Json]) -> list[Span]:
    # Telegram counts in UTF-16 code units: two bytes each.
    units = text.encode("utf-16-le")
    ends = (edge for e in entities for edge in (e["offset"], e["offset"] + e["length"]))
    edges = sorted({0, len(units) // 2, *ends})
    return [
        _span(units[start * 2 : end * 2].decode("utf-16-le"), start, entities)
        for start, end in pairwise(edges)
    ]


def _span(text: str, start: int, entities: Sequence[Json]) -> Span:
    style, url = Style.PLAIN, None
    for entity in entities:
        if entity["offset"] <= start < entity["offset"] + entity["length"]:
            style |= STYLES.get(entity["type"], Style.PLAIN)
            url = entity.get("url", url)
    if url is not None and url.startswith(_DEEP_LINK):
        return Span(text, style, opens=deep_link_target(url.removeprefix(_DEEP_LINK)))
    return Span(text, style, url)


def _button(button: Json) -> Button:
    match button:
        case {"url": str(url)}:
            return Button(button["text"], Link(url))
        case {"copy_text": {"text": str(text)}}:
            return Button(button["text"], CopyText(text))
        case _:
            press = decode(button["callback_data"])
            assert press is not None, f"nobody understands {button}"
            return Button(button["text"], press)
