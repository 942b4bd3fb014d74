"""A screen as a Telegram message: its text, the entities that style it, its inline keyboard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.constants import MessageEntityType

from bot.conversation.screens import Button, CopyText, Link, Press, Screen, Span, Style
from bot.telegram.callback_data import encode


@dataclass(frozen=True, slots=True)
class Message:
    """What Telegram is sent for a screen."""

    text: str
    entities: tuple[MessageEntity, ...]
    keyboard: InlineKeyboardMarkup | None


def message_of(screen: Screen) -> Message:
    """Return the message that shows a screen.

    Raises:
        ValueError: a button's id does not fit into callback data.

    """
    rows = [[_inline_button(button) for button in row] for row in screen.rows]
    return Message(
        text="".join(span.text for span in screen.spans),
        entities=entities_of(screen.spans),
        keyboard=InlineKeyboardMarkup(rows) if rows else None,
    )


def entities_of(spans: Sequence[Span]) -> tuple[MessageEntity, ...]:
    """Return the entities of spans, in UTF-16 code units, as Telegram counts.

    Neighbours that look alike share one entity. Telegram wants entities to nest and never to
    overlap in part, so quotations hold links, links hold bold, and bold holds italic; an outer
    one that ends also ends those within.
    """
    runs = [(_look(span), _utf16_length(span.text)) for span in spans if span.text]
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


def _look(span: Span) -> _Look:
    style = span.style
    return (Style.FOLDED in style, span.url, Style.BOLD in style, Style.ITALIC in style)


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


def _inline_button(button: Button) -> InlineKeyboardButton:
    # By keyword, always: a second positional argument would be taken for a url.
    match button.target:
        case Press() as press:
            return InlineKeyboardButton(text=button.label, callback_data=encode(press))
        case Link(url=url):
            return InlineKeyboardButton(text=button.label, url=url)
        case CopyText(text=text):
            return InlineKeyboardButton(text=button.label, copy_text=CopyTextButton(text=text))
