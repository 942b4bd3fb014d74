"""The bot as a whole: content, clock and Telegram put together, run and closed."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.app.clock import Clock, today_in_japan
from bot.app.handbooks import ServedHandbook
from bot.conversation.handbook import Handbook
from bot.conversation.inline import offer
from bot.conversation.profile import profiles
from bot.conversation.respond import apologize, respond
from bot.telegram.application import Connection, serve
from bot.telegram.processor import Answers


def answers_from(served: ServedHandbook, today: Clock = today_in_japan) -> Answers:
    """Return what the Telegram room asks of the core: of the newest good handbook, on the day."""
    return Answers(
        reply=lambda event, visitor: respond(event, visitor, served.handbook, today()),
        apology=lambda visitor: apologize(visitor, served.handbook, today()),
        offer=lambda query, visitor: offer(query, visitor, served.handbook, today()),
        profiles=lambda: profiles(served.handbook),
    )


async def run(
    connection: Connection,
    handbook: Handbook,
    folder: Path,
    stop: asyncio.Event,
    *,
    alive: Callable[[], None] = lambda: None,
    today: Clock = today_in_japan,
) -> None:
    """Answer on Telegram and follow the edits of a content folder, until told to stop.

    The clock tells the day of every answer; tests hand in one that they can set.

    Raises:
        TokenRefusedError: Telegram knows no bot with this token.

    """
    served = ServedHandbook(handbook, folder, today)
    watching = asyncio.create_task(served.watch(stop))
    try:
        await serve(connection, answers_from(served, today), stop, alive=alive)
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
