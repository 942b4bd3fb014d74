"""What Telegram would refuse or cut off of a screen, and what a reader would trip on."""

import re
from collections.abc import Iterator, Mapping

from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit, MessageLimit

from bot.conversation.screens import Button, CopyText, Link, Opening, Press, Screen
from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.links import checked_link
from bot.demo.server import BOT_USERNAME
from bot.telegram.callback_data import decode, encode
from bot.telegram.messages import deep_link, entities_of

LABEL_LENGTH = 64
"""Of ours: longer labels are cut off on a phone."""
_UNREADABLE = re.compile(
    r"[{}]|\bNone\b|[。，、；：！？,]{2}|（（|））|（）|「」|“”|《》"
    r"|\n\n\n|[ \u3000]{2}|(?<=\w) (?=[。，、）])"
)
"""Unfilled braces, Python's nothing, doubled or empty punctuation, white space in heaps."""


def unsendable(screens: Mapping[str, Screen]) -> list[str]:
    """Return what Telegram would refuse or cut off, each with what leads to its screen."""
    return [f"{way}: {fault}" for way, screen in screens.items() for fault in _faults(screen)]


def unreadable(screens: Mapping[str, Screen]) -> list[str]:
    """Return what a reader would trip on, each with what leads to its screen."""
    return [f"{way}: {place}" for way, screen in screens.items() for place in _stumbles(screen)]


def _stumbles(screen: Screen) -> Iterator[str]:
    labels = (button.label for row in screen.rows for button in row)
    for words in (_text(screen), *labels):
        for found in _UNREADABLE.finditer(words):
            around = words[max(0, found.start() - 24) : found.end() + 24]
            yield f"{found[0]!r} in {around!r}"


def _text(screen: Screen) -> str:
    return "".join(span.text for span in screen.spans)


def _faults(screen: Screen) -> Iterator[str]:
    length = len(_text(screen).encode("utf-16-le")) // 2
    if not 0 < length <= MessageLimit.MAX_TEXT_LENGTH:
        yield f"a text of {length} UTF-16 code units"
    count = len(entities_of(screen.spans, BOT_USERNAME))
    if count > MessageLimit.MESSAGE_ENTITIES:
        yield f"{count} entities; those after {int(MessageLimit.MESSAGE_ENTITIES)} are not shown"
    for span in screen.spans:
        yield from _faults_of_url(span.url) if span.url else ()
    yield from _faults_of_rows(screen)


def _faults_of_rows(screen: Screen) -> Iterator[str]:
    count = sum(map(len, screen.rows))
    if not 0 < count <= InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        yield f"{count} buttons"
    for row in screen.rows:
        if not 0 < len(row) <= InlineKeyboardMarkupLimit.BUTTONS_PER_ROW:
            yield f"{len(row)} buttons in a row"
        for button in row:
            yield from _faults_of_button(button)


def _faults_of_button(button: Button) -> Iterator[str]:
    if not 0 < len(button.label.strip()) <= LABEL_LENGTH:
        yield f"a label of {len(button.label)} characters: {button.label!r}"
    match button.target:
        case Press() as press:
            yield from _faults_of_press(press)
        case Link(url=url):
            yield from _faults_of_url(url)
        case Opening(target=target):
            yield from _faults_of_url(deep_link(target, "kakehashi_bot"))
        case CopyText(text=text):
            longest = InlineKeyboardButtonLimit.MAX_COPY_TEXT
            if not InlineKeyboardButtonLimit.MIN_COPY_TEXT <= len(text) <= longest:
                yield f"{len(text)} characters to copy"


def _faults_of_press(press: Press) -> Iterator[str]:
    callback_data = encode(press)
    longest = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    if not InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= len(callback_data.encode()) <= longest:
        yield f"callback data of {len(callback_data.encode())} bytes: {callback_data}"
    if decode(callback_data) != press:
        yield f"{callback_data} is not understood"


def _faults_of_url(url: str) -> Iterator[str]:
    try:
        checked_link(url, "link")
    except Refusal as refusal:
        yield refusal.description
