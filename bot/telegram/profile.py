"""What Telegram shows of the bot around the chat: commands, descriptions, the menu button."""

import logging
from collections.abc import Iterator, Mapping
from itertools import islice

from telegram import Bot, BotCommand, MenuButtonCommands
from telegram.error import TelegramError

from bot.conversation.profile import Profile
from bot.telegram.logs import describe
from bot.telegram.network.patience import persist

logger = logging.getLogger(__name__)

_TRIES = 5


async def publish(bot: Bot, profiles: Mapping[str, Profile], pauses: Iterator[float]) -> None:
    """Set the profile of each language code, and the menu button, where they differ.

    Telegram limits how often they may be set, so they are read first. After a few tries a failure
    is logged and left to the next start: nobody has to wait for a description.
    """
    try:
        await persist(lambda: _publish_all(bot, profiles), islice(pauses, _TRIES - 1))
    except TelegramError as error:
        logger.warning("The bot's profile at Telegram could not be set: %s", error.message)
    except Exception as error:  # noqa: BLE001 - a profile is worth no outage
        logger.error("The bot's profile could not be made: %s", describe(error))  # noqa: TRY400


async def _publish_all(bot: Bot, profiles: Mapping[str, Profile]) -> None:
    for language_code, profile in profiles.items():
        await _publish_one(bot, language_code or None, profile)
    if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands):
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


async def _publish_one(bot: Bot, language_code: str | None, profile: Profile) -> None:
    commands = tuple(BotCommand(*command) for command in profile.commands)
    if await bot.get_my_commands(language_code=language_code) != commands:
        await bot.set_my_commands(commands, language_code=language_code)
    description = await bot.get_my_description(language_code=language_code)
    if description.description != profile.description:
        await bot.set_my_description(profile.description, language_code=language_code)
    short = await bot.get_my_short_description(language_code=language_code)
    if short.short_description != profile.short_description:
        await bot.set_my_short_description(profile.short_description, language_code=language_code)
