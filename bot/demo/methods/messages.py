"""Methods that put messages into a chat, change them and take them away."""

from typing import Any

from bot.demo.bot_api.parameters import Parameters
from bot.demo.bot_api.refusals import refuse, refuse_strictly
from bot.demo.checks.contents import text_content
from bot.demo.checks.keyboards import checked_keyboard
from bot.demo.world.messages import Message
from bot.demo.world.world import World

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_REPLY_PARAMETERS = {"message_id", "allow_sending_without_reply"}


async def send_message(world: World, given: Parameters) -> object:
    """Send a text into a private chat."""
    content = _content(world, given)
    keyboard = _keyboard(world, given)
    user = world.chat_of_bot(_chat_id(given))
    if given.boolean("protect_content"):
        content["has_protected_content"] = True
    reply_to = _replied_message(world, given, user.id)
    return world.bot_sends(user, content, keyboard, reply_to).as_message()


async def edit_message_text(world: World, given: Parameters) -> object:
    """Exchange a message's text and keyboard; a keyboard that is not given goes away."""
    content = _content(world, given)
    keyboard = _keyboard(world, given)
    message = _message_to_edit(world, given)
    if "has_protected_content" in message.content:
        content["has_protected_content"] = True
    world.bot_edits(message, content, keyboard)
    return _edited(message, given)


async def edit_message_reply_markup(world: World, given: Parameters) -> object:
    """Exchange a message's keyboard."""
    keyboard = _keyboard(world, given)
    message = _message_to_edit(world, given)
    world.bot_edits(message, message.content, keyboard)
    return _edited(message, given)


async def delete_message(world: World, given: Parameters) -> object:
    """Take a message away; in a private chat a bot may delete the user's as well."""
    chat_id = _chat_id(given)
    message = world.message_of_bot(chat_id, given.integer("message_id"), "delete")
    world.delete(chat_id, message.message_id)
    return True


async def send_chat_action(world: World, given: Parameters) -> object:
    """Show for a moment that the bot is at work."""
    if given.text("action").lower() not in _ACTIONS:
        refuse("wrong parameter action in request")
    user = world.chat_of_bot(_chat_id(given))
    world.events.publish({"type": "action", "user_id": user.id, "action": given.text("action")})
    return True


def _chat_id(given: Parameters) -> int:
    if not given.text("chat_id"):
        refuse("chat_id is empty")
    return given.integer("chat_id")


def _is_inline(given: Parameters) -> bool:
    return not given.text("chat_id") and not given.integer("message_id")


def _message_to_edit(world: World, given: Parameters) -> Message:
    if _is_inline(given):
        return world.message_sent_inline(given.text("inline_message_id"))
    return world.message_of_bot(_chat_id(given), given.integer("message_id"), "edit")


def _edited(message: Message, given: Parameters) -> object:
    """Return what an edit answers: of a message that was sent inline the bot learns nothing."""
    return True if _is_inline(given) else message.as_message()


def _content(world: World, given: Parameters) -> dict[str, Any]:
    entities = given.structure("entities", "entities")
    preview = given.structure("link_preview_options", "link preview options")
    return text_content(given.text("text"), entities, preview, strict=world.strict)


def _keyboard(world: World, given: Parameters) -> dict[str, Any] | None:
    markup = given.structure("reply_markup", "reply keyboard markup")
    return checked_keyboard(markup, strict=world.strict)


def _replied_message(world: World, given: Parameters, chat_id: int) -> Message | None:
    parameters = given.structure("reply_parameters", "reply parameters")
    if parameters is None:
        return None
    if not isinstance(parameters, dict):
        refuse("object expected as reply parameters")
    if world.strict and not set(parameters) <= _REPLY_PARAMETERS:
        refuse_strictly("reply parameters other than a message of the same chat are not emulated")
    if not isinstance(parameters.get("message_id"), int):
        refuse('can\'t find field "message_id"')
    message = world.chats[chat_id].messages.get(parameters["message_id"])
    if message is None and not parameters.get("allow_sending_without_reply"):
        refuse("message to be replied not found")
    return message
