"""The list of emulated methods, each with the parameters it understands."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.demo.bot_api.parameters import Parameters
from bot.demo.methods import identity, messages, profile, queries, updates
from bot.demo.world.world import World


@dataclass(frozen=True, slots=True)
class Method:
    """A method by its documented name; `counts_as_message` says that flood limits count it."""

    name: str
    call: Callable[[World, Parameters], Awaitable[object]]
    parameters: frozenset[str]
    counts_as_message: bool = False


def _method(
    name: str,
    call: Callable[[World, Parameters], Awaitable[object]],
    parameters: str = "",
    *,
    counts_as_message: bool = False,
) -> Method:
    return Method(name, call, frozenset(parameters.split()), counts_as_message)


_TEXT = "chat_id text entities link_preview_options reply_markup"
_PLACE = "message_id inline_message_id"
_WEBHOOK = "url secret_token max_connections drop_pending_updates allowed_updates"

METHODS = (
    _method("getMe", identity.get_me),
    _method("getChat", identity.get_chat, "chat_id"),
    _method("close", identity.end_session),
    _method("logOut", identity.end_session),
    _method("getUpdates", updates.get_updates, "offset limit timeout allowed_updates"),
    _method("setWebhook", updates.set_webhook, _WEBHOOK),
    _method("deleteWebhook", updates.delete_webhook, "drop_pending_updates"),
    _method("getWebhookInfo", updates.get_webhook_info),
    _method(
        "sendMessage",
        messages.send_message,
        f"{_TEXT} reply_parameters disable_notification protect_content",
        counts_as_message=True,
    ),
    _method(
        "editMessageText",
        messages.edit_message_text,
        f"{_TEXT} {_PLACE}",
        counts_as_message=True,
    ),
    _method(
        "editMessageReplyMarkup",
        messages.edit_message_reply_markup,
        f"chat_id {_PLACE} reply_markup",
        counts_as_message=True,
    ),
    _method("deleteMessage", messages.delete_message, "chat_id message_id"),
    _method("sendChatAction", messages.send_chat_action, "chat_id action"),
    _method(
        "answerCallbackQuery",
        queries.answer_callback_query,
        "callback_query_id text show_alert url cache_time",
    ),
    _method(
        "answerInlineQuery",
        queries.answer_inline_query,
        "inline_query_id results cache_time is_personal next_offset button",
    ),
    _method("setMyCommands", profile.set_my_commands, "commands scope language_code"),
    _method("getMyCommands", profile.get_my_commands, "scope language_code"),
    _method("deleteMyCommands", profile.delete_my_commands, "scope language_code"),
    _method("setMyName", profile.set_my_name, "name language_code"),
    _method("getMyName", profile.get_my_name, "language_code"),
    _method("setMyDescription", profile.set_my_description, "description language_code"),
    _method("getMyDescription", profile.get_my_description, "language_code"),
    _method(
        "setMyShortDescription",
        profile.set_my_short_description,
        "short_description language_code",
    ),
    _method("getMyShortDescription", profile.get_my_short_description, "language_code"),
    _method("setChatMenuButton", profile.set_chat_menu_button, "chat_id menu_button"),
    _method("getChatMenuButton", profile.get_chat_menu_button, "chat_id"),
)

_BY_NAME = {method.name.lower(): method for method in METHODS}


def find_method(name: str) -> Method | None:
    """Return the method of that name, in capitals or not; None when it is not emulated."""
    return _BY_NAME.get(name.lower())
