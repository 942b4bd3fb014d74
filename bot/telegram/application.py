"""The bot at Telegram, from its first call to its last."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass

from telegram import Bot
from telegram.constants import FloodLimit
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, ExtBot

from bot.telegram.delivery import Delivery
from bot.telegram.logs import quiet_logs
from bot.telegram.network.patience import Outage, sleep_unless
from bot.telegram.network.polling import Pace, Polling
from bot.telegram.network.request import JsonRequest
from bot.telegram.processor import Answers, Processor
from bot.telegram.profile import publish


@dataclass(frozen=True, slots=True)
class Connection:
    """A bot's token and the Bot API server it lives on, with what that lets us send.

    Telegram allows 30 messages a second overall; 0 is no limit (a server of one's own). In groups
    it allows 20 a minute each, edits among them, which a busy group soon feels.
    """

    token: str
    api_url: str = "https://api.telegram.org"
    messages_per_second: float = FloodLimit.MESSAGES_PER_SECOND

    def __repr__(self) -> str:
        """Show the server only: a token has no place in any print."""
        return f"Connection({self.api_url})"


class TokenRefusedError(Exception):
    """Telegram knows no bot with this token; get it from @BotFather."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


def _nobody_asks() -> None:
    """Tell nobody that the service is alive."""


async def serve(
    connection: Connection,
    answers: Answers,
    stop: asyncio.Event,
    *,
    alive: Callable[[], None] = _nobody_asks,
    pace: Pace | None = None,
) -> None:
    """Answer all that Telegram hands out until stop is set; then finish what was begun.

    ``alive`` is called after each poll that succeeds, for a health check; it must not raise.

    Raises:
        TokenRefusedError: Telegram knows no bot with this token.

    """
    pace = pace or Pace()
    with quiet_logs(connection.token):
        try:
            await _serve(connection, answers, stop, alive, pace)
        except InvalidToken:
            # Not as the cause: python-telegram-bot's message quotes the token.
            raise TokenRefusedError from None


async def _serve(
    connection: Connection,
    answers: Answers,
    stop: asyncio.Event,
    alive: Callable[[], None],
    pace: Pace,
) -> None:
    polls = JsonRequest(connection.api_url, connections=1)
    bot = build_bot(connection, polls)
    try:
        if not await _introduced(bot, stop, pace):
            return
        processor = Processor(bot.username, answers, Delivery(bot, pace.patience))
        polling = Polling(polls, f"{bot.base_url}/getUpdates", processor.process, alive, pace)
        publishing = asyncio.create_task(publish(bot, answers.profiles(), pace.patience()))
        try:
            await polling.run(stop)
        finally:
            publishing.cancel()
            await asyncio.gather(publishing, return_exceptions=True)
    finally:
        await bot.shutdown()


def build_bot(connection: Connection, polls: JsonRequest) -> ExtBot[int]:
    """Return python-telegram-bot's bot on our own request.

    The limiter keeps within Telegram's limits, but a flood wait is left to the delivery, which
    waits in one chat: the limiter would make all chats wait.
    """
    # python-telegram-bot's way to opt in to what it will do in its next major version; without
    # it, each flood wait warns.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    return ExtBot(
        token=connection.token,
        base_url=f"{connection.api_url.rstrip('/')}/bot",
        request=JsonRequest(connection.api_url, unread=("sendMessage", "editMessageText")),
        get_updates_request=polls,
        rate_limiter=AIORateLimiter(
            overall_max_rate=connection.messages_per_second, max_retries=0
        ),
    )


async def _introduced(bot: Bot, stop: asyncio.Event, pace: Pace) -> bool:
    """Return True once Telegram has told who we are, False when told to stop before."""
    outage = Outage("connection to Telegram", pace.patience)
    while not stop.is_set():
        try:
            await bot.initialize()
            # While a webhook is set, every poll is refused.
            await bot.delete_webhook()
        except InvalidToken:
            raise
        except TelegramError as error:
            await sleep_unless(stop, outage.failed(error))
        else:
            outage.ended()
            return True
    return False
