"""python -m bot run: the bot at Telegram, until it is told to stop."""

import asyncio

import click

from bot.app.loop import run_until_interrupted
from bot.app.run import run as run_bot
from bot.cli.surroundings import (
    content_folder,
    give_up,
    handbook_or_exit,
    log_to_stderr,
    settings_or_exit,
)
from bot.settings import SettingsError, read_token
from bot.telegram.application import Connection, TokenRefusedError


@click.command()
def run() -> None:
    """Run the bot on Telegram until it is interrupted; needs BOT_TOKEN or BOT_TOKEN_FILE."""
    settings = settings_or_exit()
    try:
        token = read_token(settings)
    except SettingsError as error:
        give_up(str(error))
    log_to_stderr(settings)
    handbook = handbook_or_exit(settings)
    connection = Connection(token, str(settings.api_url).rstrip("/"))

    def alive() -> None:
        if settings.alive_file is not None:
            settings.alive_file.touch()

    async def service(stop: asyncio.Event) -> None:
        folder = content_folder(settings)
        await run_bot(connection, handbook, folder, stop, alive=alive)

    try:
        run_until_interrupted(service)
    except TokenRefusedError as error:
        give_up(f"BOT_TOKEN: {error}")
