"""The bot as a whole: content, clock and Telegram put together, run and closed."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.app.clock import today_in_japan
from bot.app.handbooks import ServedHandbook
from bot.conversation.handbook import Handbook
from bot.conversation.profile import profiles
from bot.conversation.respond import apologize, respond
from bot.telegram.application import Connection, serve
from bot.telegram.processor import Answers


def answers_from(served: ServedHandbook) -> Answers:
    """Return what the Telegram room asks of the core, always of the newest good handbook."""
    return Answers(
        reply=lambda event, visitor: respond(event, visitor, served.handbook, today_in_japan()),
        apology=lambda visitor: apologize(visitor, served.handbook, today_in_japan()),
        profiles=lambda: profiles(served.handbook),
    )


async def run(
    connection: Connection,
    handbook: Handbook,
    folder: Path,
    stop: asyncio.Event,
    *,
    alive: Callable[[], None] = lambda: None,
) -> None:
    """Answer on Telegram and follow the edits of a content folder, until told to stop.

    Raises:
        TokenRefusedError: Telegram knows no bot with this token.

    """
    served = ServedHandbook(handbook, folder)
    watching = asyncio.create_task(served.watch(stop))
    try:
        await serve(connection, answers_from(served), stop, alive=alive)
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
