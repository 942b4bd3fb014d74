"""Which inline keyboards Telegram takes."""

from collections.abc import Mapping
from typing import Any, NoReturn

from bot.demo.bot_api.refusals import refuse, refuse_strictly
from bot.demo.checks import limits
from bot.demo.checks.links import checked_link
from bot.demo.checks.texts import utf16_length

Button = dict[str, Any]
Keyboard = dict[str, Any]

ACTIONS = ("url", "callback_data", "copy_text")
"""What an emulated button can do; a button has exactly one."""
_NOT_EMULATED = (
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)


def checked_keyboard(given: object, *, strict: bool) -> Keyboard | None:
    """Return the inline keyboard as the message will hold it, None when it has no buttons.

    Raises Refusal for a wrong button, too many of them, and what Telegram would silently change
    when `strict`.
    """
    if given is None:
        return None
    if not isinstance(given, Mapping):
        refuse("object expected as reply markup")
    if "inline_keyboard" not in given:
        refuse("inline keyboard expected")
    rows = given["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        refuse('field "inline_keyboard" must be an Array of Arrays')
    checked = [[_checked_button(button, strict=strict) for button in row] for row in rows if row]
    _check_size(checked, strict=strict)
    return {"inline_keyboard": checked} if checked else None


def _check_size(rows: list[list[Button]], *, strict: bool) -> None:
    if sum(map(len, rows)) > limits.BUTTONS:
        refuse("reply markup is too long")
    if strict and any(len(row) > limits.BUTTONS_IN_A_ROW for row in rows):
        refuse_strictly(f"a row shows {limits.BUTTONS_IN_A_ROW} buttons at most")


def _checked_button(given: object, *, strict: bool) -> Button:
    if not isinstance(given, Mapping):
        _refuse_unparsable("InlineKeyboardButton must be an Object")
    if not isinstance(given.get("text"), str):
        _refuse_unparsable('Can\'t find field "text"')
    if not given["text"].strip():
        refuse("inline keyboard button text must be non-empty")
    if other := [name for name in _NOT_EMULATED if name in given]:
        refuse_strictly(f"buttons with {other[0]} are not emulated")
    actions = [name for name in ACTIONS if given.get(name) not in (None, "")]
    if not actions:
        _refuse_unparsable("Text buttons are unallowed in the inline keyboard")
    if strict and (len(actions) > 1 or (unknown := set(given) - {"text", *ACTIONS})):
        reason = f"does {' and '.join(actions)}" if len(actions) > 1 else f"has {min(unknown)}"
        refuse_strictly(f"button '{given['text']}' {reason}")
    # As on Telegram, the first action in this order counts.
    return {"text": given["text"], actions[0]: _checked_action(actions[0], given[actions[0]])}


def _checked_action(name: str, value: object) -> object:
    match name, value:
        case "url", str():
            return checked_link(value, "inline keyboard button")
        case "callback_data", str() if len(value.encode()) > limits.CALLBACK_DATA_BYTES:
            refuse("BUTTON_DATA_INVALID")
        case "callback_data", str():
            pass
        case "copy_text", {"text": str(text)}:
            if not 1 <= utf16_length(text) <= limits.COPY_TEXT_LENGTH:
                refuse("BUTTON_COPY_TEXT_INVALID")
        case _:
            _refuse_unparsable(f'Field "{name}" is of a wrong type')
    return value


def _refuse_unparsable(reason: str) -> NoReturn:
    refuse(f"can't parse inline keyboard button: {reason}")
