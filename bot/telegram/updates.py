"""A Telegram update as an event, a visitor, and what is to be answered; the rest is dropped."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import (
    CallbackQuery,
    InlineQuery,
    MaybeInaccessibleMessage,
    Message,
    Update,
    User,
)
from telegram.constants import ChatType

from bot.conversation.actions import AnswerAgain
from bot.conversation.events import (
    ButtonPressed,
    CommandSent,
    Event,
    MediaSent,
    OldButtonPressed,
    TextSent,
)
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from bot.languages.script import language_of_text
from bot.telegram.callback_data import decode, language_of

# What we ask Telegram for: edits, channel posts, members and reactions are none of our business.
ALLOWED_UPDATES = ("message", "callback_query", "inline_query")

# Bot API: a command is 1 to 32 of these characters, in groups followed by the bot it is for.
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_MESSAGE_KEPT = ("message_id", "date", "chat", "reply_to_message")
_REPLIED_KEPT = ("message_id", "date", "chat", "text")


@dataclass(frozen=True, slots=True)
class Asked:
    """A message to answer, by quoting it when it is one of several or a question."""

    chat_id: int
    message_id: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Pressed:
    """A callback query to answer; no chat or message when Telegram withholds them."""

    callback_query_id: str
    chat_id: int | None
    message_id: int | None


Origin = Asked | Pressed


@dataclass(frozen=True, slots=True)
class Received:
    """An update, understood."""

    event: Event
    visitor: Visitor
    origin: Origin


@dataclass(frozen=True, slots=True)
class Queried:
    """An inline query: somebody types our name and a few words in some chat."""

    inline_query_id: str
    query: str
    visitor: Visitor


def parse(raw: Mapping[str, Any]) -> Update:
    """Return the update of Telegram's JSON, without the text and buttons of a pressed message.

    Building those objects takes most of the time, and nothing reads them.
    """
    query = raw.get("callback_query")
    if query is None or "message" not in query:
        return Update.de_json(dict(raw))
    message = _only(_MESSAGE_KEPT, query["message"])
    if "reply_to_message" in message:
        message["reply_to_message"] = _only(_REPLIED_KEPT, message["reply_to_message"])
    return Update.de_json({**raw, "callback_query": {**query, "message": message}})


def receive(update: Update, username: str) -> Received | Queried | None:
    """Return what an update asks of us, or None when it does not concern us.

    In groups only commands to ``@username`` do, and presses of our buttons. A card of ours that
    somebody sends into their chat with us is no question.
    """
    if update.callback_query is not None:
        return _received_press(update.callback_query, username)
    if update.inline_query is not None:
        return _queried(update.inline_query)
    if update.message is not None and update.message.via_bot is None:
        return _received_message(update.message, username)
    return None


def _queried(inline: InlineQuery) -> Queried:
    language = language_of_text(inline.query) or _language_of_user(inline.from_user)
    return Queried(inline.id, inline.query, Visitor(language))


def _received_press(query: CallbackQuery, username: str) -> Received:
    callback_data = query.data or ""
    press = decode(callback_data)
    language = language_of(callback_data) or _language_of_user(query.from_user)
    event: Event = ButtonPressed(press.action) if press else OldButtonPressed()
    if press is not None and isinstance(press.action, AnswerAgain):
        event = _question_of(query.message, username) or event
    return Received(
        event=event,
        visitor=Visitor(language),
        origin=_origin_of_press(query.id, query.message),
    )


def _question_of(message: MaybeInaccessibleMessage | None, username: str) -> Event | None:
    """Return the question that a pressed message replies to, None when it is gone."""
    question = message.reply_to_message if isinstance(message, Message) else None
    if question is None or question.text is None:
        return None
    command = _COMMAND.fullmatch(question.text)
    if command is None:
        return TextSent(question.text)
    return _command_sent(command, username, is_private=True)


def _origin_of_press(query_id: str, message: MaybeInaccessibleMessage | None) -> Pressed:
    if message is None:
        return Pressed(query_id, chat_id=None, message_id=None)
    message_id = message.message_id if message.is_accessible else None
    return Pressed(query_id, chat_id=message.chat.id, message_id=message_id)


def _received_message(message: Message, username: str) -> Received | None:
    is_private = message.chat.type == ChatType.PRIVATE
    event = _event_of_message(message, username, is_private=is_private)
    if event is None:
        return None
    return Received(
        event=event,
        visitor=Visitor(_language_of_event(event) or _language_of_user(message.from_user)),
        origin=Asked(
            chat_id=message.chat.id,
            message_id=message.message_id,
            quoted=not is_private or _is_question(event),
        ),
    )


def _is_question(event: Event) -> bool:
    """Tell whether a message is answered by quoting it: a button below may need it again."""
    match event:
        case CommandSent(name="ask", argument=question):
            return bool(question)
        case _:
            return not isinstance(event, CommandSent)


def _event_of_message(message: Message, username: str, *, is_private: bool) -> Event | None:
    text = message.text
    if text is not None and (command := _COMMAND.fullmatch(text)):
        return _command_sent(command, username, is_private=is_private)
    if not is_private:
        return None
    if text is not None:
        return TextSent(text)
    # Service messages («pinned a message») hold neither text nor attachment.
    return None if message.effective_attachment is None else MediaSent()


def _command_sent(
    command: re.Match[str], username: str, *, is_private: bool
) -> CommandSent | None:
    name, addressee, argument = command.groups()
    is_ours = is_private if addressee is None else addressee.lower() == username.lower()
    return CommandSent(name.lower(), (argument or "").strip()) if is_ours else None


def _language_of_event(event: Event) -> Language | None:
    match event:
        case TextSent(text=text) | CommandSent(argument=text):
            return language_of_text(text)
        case _:
            return None


def _language_of_user(user: User | None) -> Language | None:
    return Language.from_tag(user.language_code) if user else None


def _only(keys: tuple[str, ...], message: Mapping[str, Any]) -> dict[str, Any]:
    return {key: message[key] for key in keys if key in message}
