"""What a button carries through Telegram and back: a language, an action and its ids.

``<language letter><action letter>[:<field>…]``, such as ``sp:visas/business-manager``. A button
lives as long as its message, so a letter that was once given away never changes its meaning.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date

from telegram.constants import InlineKeyboardButtonLimit

from bot.conversation.actions import (
    Action,
    AnswerAgain,
    ChooseLanguage,
    GoHome,
    OpenAsk,
    OpenChanges,
    OpenClaim,
    OpenDesk,
    OpenDesks,
    OpenFigure,
    OpenHelp,
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenPrivacy,
    OpenReport,
    OpenReportTopic,
    OpenSources,
    OpenTerm,
    OpenTerms,
    OpenTopicChanges,
    OpenTopicTerms,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.links.day_codes import day_code, day_of
from bot.conversation.screens import Press
from bot.languages.language import Language

_LANGUAGES: Mapping[str, Language] = {
    "s": Language.ZH_HANS,
    "t": Language.ZH_HANT,
    "j": Language.JA,
}
_ACTIONS: Mapping[str, type[Action]] = {
    "h": GoHome,
    "p": OpenPage,
    "s": OpenSources,
    "f": OpenFigure,
    "r": OpenReport,
    "t": OpenReportTopic,
    "c": OpenClaim,
    "w": OpenTerms,
    "g": OpenTopicTerms,
    "m": OpenPageTerms,
    "n": OpenTerm,
    "d": OpenDesks,
    "a": OpenPageDesks,
    "k": OpenDesk,
    "e": OpenChanges,
    "b": OpenTopicChanges,
    "y": RecheckPage,
    "z": RecheckFigure,
    "q": RecheckClaim,
    "l": ChooseLanguage,
    "i": OpenAsk,
    "o": AnswerAgain,
    "?": OpenHelp,
    "v": OpenPrivacy,
}
_LANGUAGE_LETTERS = {language: letter for letter, language in _LANGUAGES.items()}
_ACTION_LETTERS = {action: letter for letter, action in _ACTIONS.items()}
_FIELDS = {action: fields(action) for action in _ACTIONS.values()}
_SEPARATOR = ":"
_YES = "1"
_NO = ""


def encode(press: Press) -> str:
    """Return the callback data of a button, at most 64 bytes of UTF-8.

    Raises:
        ValueError: an id of the action is empty, holds a colon or is too long.

    """
    action = press.action
    kind = type(action)
    written = [_written(getattr(action, field.name)) for field in _FIELDS[kind]]
    head = _LANGUAGE_LETTERS[press.language] + _ACTION_LETTERS[kind]
    callback_data = _SEPARATOR.join([head, *written]).rstrip(_SEPARATOR)
    if len(callback_data.encode()) > InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        message = (
            f"no button can carry {action}: {callback_data!r} is longer than "
            f"{InlineKeyboardButtonLimit.MAX_CALLBACK_DATA} bytes; shorten the id"
        )
        raise ValueError(message)
    return callback_data


def decode(callback_data: str) -> Press | None:
    """Return what a pressed button means, or None for data that we do not understand (any more).

    Whether a page of that id still exists is for the conversation to say.
    """
    head, *written = callback_data.split(_SEPARATOR)
    language = language_of(callback_data)
    kind = _ACTIONS.get(head[1:])
    if language is None or kind is None or len(written) > len(_FIELDS[kind]):
        return None
    values: list[str | bool | date] = []
    for position, field in enumerate(_FIELDS[kind]):
        value = _read(written[position] if position < len(written) else _NO, field.type)
        if value is None:
            return None
        values.append(value)
    make: Callable[..., Action] = kind
    return Press(make(*values), language)


def language_of(callback_data: str) -> Language | None:
    """Return the language a button was offered in, also when its action is unknown by now."""
    return _LANGUAGES.get(callback_data[:1])


def _written(value: object) -> str:
    match value:
        case bool():
            return _YES if value else _NO
        case date():
            return day_code(value)
        case str() if value and _SEPARATOR not in value:
            return value
        case _:
            message = f"no button can carry the id {value!r}: it is empty or holds a colon"
            raise ValueError(message)


def _read(written: str, kind: object) -> str | bool | date | None:
    if kind is bool:
        return {_YES: True, _NO: False}.get(written)
    return day_of(written) if kind is date else written or None
