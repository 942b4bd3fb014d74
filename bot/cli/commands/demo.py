"""python -m bot demo: the real bot, talking to an emulated Telegram, in the browser."""

import asyncio

import click

from bot.app.loop import run_until_interrupted
from bot.app.run import run
from bot.cli.surroundings import (
    content_folder,
    give_up,
    handbook_or_exit,
    log_to_stderr,
    settings_or_exit,
)
from bot.demo.listening import running
from bot.demo.server import create_app
from bot.telegram.application import Connection

TOKEN = "1:a-token-that-opens-nothing-but-the-demo"  # noqa: S105
NO_LIMIT = 0


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8080, show_default=True, help="The port; 0 takes a free one.")
def demo(host: str, port: int) -> None:
    """Talk to the bot in a browser: no token, no database, no network."""
    settings = settings_or_exit()
    log_to_stderr(settings)
    handbook = handbook_or_exit(settings)
    folder = content_folder(settings)

    async def service(stop: asyncio.Event) -> None:
        async with running(create_app(token=TOKEN), host, port) as address:
            click.echo(f"Open {address} in a browser. Ctrl+C stops.")
            connection = Connection(TOKEN, address, messages_per_second=NO_LIMIT)
            await run(connection, handbook, folder, stop)

    try:
        run_until_interrupted(service)
    except OSError as error:
        give_up(f"{error.strerror or error}; choose another port with PORT=… or --port")
