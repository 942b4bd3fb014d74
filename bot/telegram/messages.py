"""A screen as a Telegram message: its text, the entities that style it, its inline keyboard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import orjson
from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram.constants import MessageEntityType

from bot.conversation.links.deep_links import DeepLinked, deep_link_parameter
from bot.conversation.screens import Button, CopyText, Link, Opening, Press, Screen, Span, Style
from bot.telegram.callback_data import encode

HOME = "home"
"""A parameter that opens nothing of its own, and so the home screen."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# A screen in two languages a day: more than a library of a few hundred pages shows in a day.
_MESSAGES_KEPT = 1024


@dataclass(frozen=True, slots=True)
class Message:
    """What Telegram is sent for a screen: the text, and the other parameters as ready JSON."""

    text: str
    parameters: dict[str, orjson.Fragment]


def deep_link(target: DeepLinked | None, username: str) -> str:
    """Return the address that opens a screen of the bot of that name; home without one."""
    parameter = HOME if target is None else deep_link_parameter(target)
    return f"https://t.me/{username}?start={parameter}"


@lru_cache(maxsize=_MESSAGES_KEPT)
def message_of(screen: Screen, username: str) -> Message:
    """Return the message that shows a screen of the bot of that name; each is rendered once.

    Raises:
        ValueError: a button's id does not fit into callback data.

    """
    parameters: dict[str, object] = {"link_preview_options": _NO_PREVIEW.to_dict()}
    if entities := entities_of(screen.spans, username):
        parameters["entities"] = [entity.to_dict() for entity in entities]
    if screen.rows:
        parameters["reply_markup"] = keyboard_of(screen.rows, username).to_dict()
    return Message(
        text="".join(span.text for span in screen.spans),
        parameters={
            name: orjson.Fragment(orjson.dumps(value)) for name, value in parameters.items()
        },
    )


def keyboard_of(rows: Sequence[Sequence[Button]], username: str) -> InlineKeyboardMarkup:
    """Return the inline keyboard of a screen's rows, for the bot of that name.

    Raises:
        ValueError: a button's id does not fit into callback data.

    """
    return InlineKeyboardMarkup(
        [[_inline_button(button, username) for button in row] for row in rows]
    )


def entities_of(spans: Sequence[Span], username: str) -> tuple[MessageEntity, ...]:
    """Return the entities of spans, in UTF-16 code units, as Telegram counts.

    The username, without the @, is that of the bot that deep links lead to.

    Neighbours that look alike share one entity. Telegram wants entities to nest and never to
    overlap in part, so quotations hold links, links hold bold, and bold holds italic; an outer
    one that ends also ends those within.
    """
    runs = [(_look(span, username), _utf16_length(span.text)) for span in spans if span.text]
    entities = [
        entity
        for depth, entity_type in enumerate(_TYPES, start=1)
        for entity in _entities_at(depth, entity_type, runs)
    ]
    # Outer entities first, as Telegram itself lists them.
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


# From the outermost to the innermost; the same order as in _look.
_TYPES = (
    MessageEntityType.EXPANDABLE_BLOCKQUOTE,
    MessageEntityType.TEXT_LINK,
    MessageEntityType.BOLD,
    MessageEntityType.ITALIC,
)


_Look = tuple[bool | str | None, ...]


def _look(span: Span, username: str) -> _Look:
    style = span.style
    url = span.url if span.opens is None else deep_link(span.opens, username)
    return (Style.FOLDED in style, url, Style.BOLD in style, Style.ITALIC in style)


def _entities_at(
    depth: int, entity_type: MessageEntityType, runs: Sequence[tuple[_Look, int]]
) -> Iterator[MessageEntity]:
    """Yield one entity for all neighbouring runs that look alike down to this depth."""
    offset = 0
    for look, alike in groupby(runs, key=lambda run: run[0][:depth]):
        length = sum(run_length for _, run_length in alike)
        if innermost := look[-1]:
            url = innermost if isinstance(innermost, str) else None
            yield MessageEntity(type=entity_type, offset=offset, length=length, url=url)
        offset += length


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _inline_button(button: Button, username: str) -> InlineKeyboardButton:
    # By keyword, always: a second positional argument would be taken for a url.
    match button.target:
        case Press() as press:
            return InlineKeyboardButton(text=button.label, callback_data=encode(press))
        case Link(url=url):
            return InlineKeyboardButton(text=button.label, url=url)
        case Opening(target=target):
            return InlineKeyboardButton(text=button.label, url=deep_link(target, username))
        case CopyText(text=text):
            return InlineKeyboardButton(text=button.label, copy_text=CopyTextButton(text=text))
