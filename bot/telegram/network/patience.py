"""How long to wait before another try, and how often to speak of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError

logger = logging.getLogger(__name__)

PASSING = (NetworkError, RetryAfter, InvalidToken)
"""What may be over at the next try; whether a token is refused for good is for polls to find."""


def pauses(first: float = 0.5, longest: float = 30.0) -> Iterator[float]:
    """Yield the seconds to wait before each next try: doubling, capped, without end."""
    pause = first
    while True:
        yield min(pause, longest)
        pause = min(pause * 2, longest)


def seconds_to_wait(error: Exception, pause: float) -> float:
    """Return how long to wait after an error: what Telegram demands, else our own pause."""
    if not isinstance(error, RetryAfter):
        return pause
    demanded = error.retry_after
    return demanded.total_seconds() if isinstance(demanded, timedelta) else float(demanded)


async def persist(call: Callable[[], Awaitable[object]], seconds: Iterator[float]) -> None:
    """Call until Telegram takes or refuses it, or until there are no more pauses between tries.

    Flood waits and failures of the network are waited out.

    Raises:
        TelegramError: Telegram refuses it, or the last try failed.

    """
    while True:
        try:
            await call()
        except BadRequest:
            # Telegram has answered; in python-telegram-bot this is a kind of NetworkError.
            raise
        except PASSING as error:
            pause = next(seconds, None)
            if pause is None:
                raise
            await asyncio.sleep(seconds_to_wait(error, pause))
        else:
            return


class Outage:
    """Paces the tries of one call that must succeed some day, and logs each outage once."""

    def __init__(self, what: str, patience: Callable[[], Iterator[float]]) -> None:
        """Take what is missing while it lasts, and the pauses between tries."""
        self._what = what
        self._patience = patience
        self._pauses: Iterator[float] | None = None

    def failed(self, error: Exception) -> float:
        """Return the seconds to wait before the next try."""
        if self._pauses is None:
            self._pauses = self._patience()
            reason = error.message if isinstance(error, TelegramError) else type(error).__name__
            logger.warning("No %s, trying again until it works: %s", self._what, reason)
        return seconds_to_wait(error, next(self._pauses))

    def ended(self) -> None:
        """Note that a try succeeded."""
        if self._pauses is not None:
            self._pauses = None
            logger.warning("Again: %s.", self._what)


async def sleep_unless(stop: asyncio.Event, seconds: float) -> None:
    """Sleep, but not on after stop is set."""
    try:
        await asyncio.wait_for(stop.wait(), timeout=seconds)
    except TimeoutError:
        return
