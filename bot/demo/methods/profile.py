"""Methods by which the bot reads and writes what it says about itself."""

import re
from collections.abc import Mapping
from typing import Any

from bot.demo.bot_api.parameters import Parameters
from bot.demo.bot_api.refusals import refuse
from bot.demo.checks import limits
from bot.demo.checks.texts import utf16_length
from bot.demo.world.profile import DEFAULT_SCOPE, Commands
from bot.demo.world.world import World

_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}


async def set_my_commands(world: World, given: Parameters) -> object:
    """Set the commands of a scope and a language; an empty list deletes them."""
    commands = given.structure("commands", "commands") or []
    if not isinstance(commands, list):
        refuse("expected an Array of BotCommand")
    if len(commands) > limits.COMMANDS:
        refuse("BOT_COMMANDS_TOO_MUCH")
    key = (_scope(given), _language(given))
    world.profile.commands[key] = [_checked_command(command) for command in commands]
    _tell_all(world)
    return True


async def get_my_commands(world: World, given: Parameters) -> object:
    """Return the commands of exactly that scope and language."""
    return _commands(world, given)


async def delete_my_commands(world: World, given: Parameters) -> object:
    """Take the commands of a scope and a language away."""
    world.profile.commands.pop((_scope(given), _language(given)), None)
    _tell_all(world)
    return True


async def set_my_name(world: World, given: Parameters) -> object:
    """Set the bot's name in a language; nothing takes it away, but for the default."""
    name = _short_enough(given.text("name"), limits.NAME_LENGTH, "NAME_TOO_LONG")
    language = _language(given)
    if name or language:
        world.profile.names[language] = name
    _tell_all(world)
    return True


async def get_my_name(world: World, given: Parameters) -> object:
    """Return the bot's name in a language, or else the default one."""
    names = world.profile.names
    return {"name": names.get(_language(given)) or names[""]}


async def set_my_description(world: World, given: Parameters) -> object:
    """Set what an empty chat shows, in a language."""
    text = given.text("description")
    _short_enough(text, limits.DESCRIPTION_LENGTH, "DESCRIPTION_TOO_LONG")
    world.profile.descriptions[_language(given)] = text
    _tell_all(world)
    return True


async def get_my_description(world: World, given: Parameters) -> object:
    """Return what an empty chat shows in exactly that language."""
    return {"description": world.profile.descriptions.get(_language(given), "")}


async def set_my_short_description(world: World, given: Parameters) -> object:
    """Set what the bot's own page and shared links show, in a language."""
    text = given.text("short_description")
    _short_enough(text, limits.SHORT_DESCRIPTION_LENGTH, "ABOUT_TOO_LONG")
    world.profile.short_descriptions[_language(given)] = text
    _tell_all(world)
    return True


async def get_my_short_description(world: World, given: Parameters) -> object:
    """Return what the bot's own page shows in exactly that language."""
    return {"short_description": world.profile.short_descriptions.get(_language(given), "")}


async def set_chat_menu_button(world: World, given: Parameters) -> object:
    """Set what the button beside the text field does, in one chat or in all others."""
    button = given.structure("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, Mapping) or button.get("type") not in {"default", "commands"}:
        refuse("can't parse menu button: MenuButton has unsupported type")
    world.profile.menu_buttons[_chat_id(world, given)] = {"type": button["type"]}
    _tell_all(world)
    return True


async def get_chat_menu_button(world: World, given: Parameters) -> object:
    """Return what the button beside the text field does; it opens the commands by default."""
    buttons = world.profile.menu_buttons
    return buttons.get(_chat_id(world, given)) or buttons.get(None) or {"type": "commands"}


def _chat_id(world: World, given: Parameters) -> int | None:
    if not given.text("chat_id"):
        return None
    return world.chat_of_bot(given.integer("chat_id")).id


def _commands(world: World, given: Parameters) -> Commands:
    return world.profile.commands.get((_scope(given), _language(given)), [])


def _scope(given: Parameters) -> str:
    scope = given.structure("scope", "BotCommandScope")
    if scope is None:
        return DEFAULT_SCOPE
    if not isinstance(scope, Mapping) or scope.get("type") not in _SCOPES:
        refuse("can't parse BotCommandScope: Unsupported type specified")
    if not scope["type"].startswith("chat"):
        return str(scope["type"])
    if not scope.get("chat_id"):
        refuse("can't parse BotCommandScope: Empty chat_id specified")
    return f"{scope['type']}:{scope['chat_id']}"


def _language(given: Parameters) -> str:
    code = given.text("language_code")
    if code and not re.fullmatch("[a-z]{2}", code):
        refuse("invalid language code specified")
    return code


def _checked_command(given: Any) -> dict[str, str]:  # noqa: ANN401 - any JSON value
    match given:
        case {"command": str(command), "description": str(description)}:
            command, description = command.strip().removeprefix("/"), description.strip()
        case _:
            refuse("can't parse BotCommand: expected an Object")
    if not command:
        refuse("command must be non-empty")
    if len(command) > limits.COMMAND_LENGTH:
        refuse(f"command length must not exceed {limits.COMMAND_LENGTH}")
    if not description:
        refuse("command description must be non-empty")
    if len(description) > limits.COMMAND_DESCRIPTION_LENGTH:
        longest = limits.COMMAND_DESCRIPTION_LENGTH
        refuse(f"command description length must not exceed {longest}")
    if not re.fullmatch("[a-z0-9_]+", command):
        refuse("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


def _short_enough(text: str, longest: int, refusal: str) -> str:
    if utf16_length(text) > longest:
        refuse(refusal)
    return text


def _tell_all(world: World) -> None:
    for user_id in world.users:
        world.events.publish({"type": "profile", "user_id": user_id})
