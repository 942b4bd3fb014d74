"""Fetching updates, and confirming each only when it has been answered.

Telegram forgets all updates before the offset of the next poll. So the offset stays at the first
update that is not answered yet: a process that is killed at any moment is handed it again.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar
from urllib.parse import urlencode

import orjson
from telegram.constants import PollingLimit
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest

from bot.telegram.network.patience import Outage, pauses, persist, sleep_unless
from bot.telegram.network.request import READ_SECONDS
from bot.telegram.network.window import RawUpdate, Window
from bot.telegram.updates import ALLOWED_UPDATES

logger = logging.getLogger(__name__)

T = TypeVar("T")
_CONFIRM_TRIES = 3
# A bound on memory only; the connections and Telegram's limits bound what happens at once.
_MOST_IN_FLIGHT = 2048


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things are waited for, in seconds; the defaults are those for Telegram itself."""

    long_poll: int = 30
    """How long Telegram holds a poll open until something happens."""
    settle: float = 0.25
    """How long answers in flight may keep the next poll waiting."""
    repeat: float = 0.6
    """The same, when it would be the last poll again: Telegram punishes haste below 0.5."""
    slow: float = 3.0
    """How long an update may keep a full window of later ones from being fetched."""
    grace: float = 8.0
    """How long a stop waits for answers in flight; Docker kills after 10 seconds."""
    patience: Callable[[], Iterator[float]] = pauses
    """The pauses between polls that fail."""


class Polling:
    """Fetches updates and hands them on, until it is told to stop; outlives every failure.

    Updates are handed on side by side, and polling goes on while some are still in flight, so
    that one chat that has to wait holds up no other. Telegram hands out at most 100 updates from
    the offset on: only when 100 wait behind a slow one is that one confirmed before its answer,
    or a visitor who provokes flood waits could stop the bot for all.
    """

    def __init__(
        self,
        request: BaseRequest,
        url: str,
        process: Callable[[RawUpdate], Coroutine[Any, Any, None]],
        alive: Callable[[], None],
        pace: Pace,
    ) -> None:
        """Take the request and address for polls, and what to do with an update.

        ``process`` returns when an update is answered, and never raises. ``alive`` is called
        after each poll that succeeds, and must not raise either.
        """
        self._request = request
        self._url = url
        self._process = process
        self._alive = alive
        self._pace = pace
        self._window = Window()
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._since: dict[int, float] = {}
        self._offset = 0
        self._outage = Outage("updates from Telegram", pace.patience)

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until stop is set; then finish what is in flight, and confirm it.

        Raises:
            InvalidToken: Telegram knows no bot with this token (any more).

        """
        try:
            while not stop.is_set():
                await self._round(stop)
        finally:
            await self._finish()

    async def _round(self, stop: asyncio.Event) -> None:
        if len(self._in_flight) >= _MOST_IN_FLIGHT:
            await asyncio.wait(
                self._in_flight.values(),
                timeout=self._pace.settle,
                return_when=asyncio.FIRST_COMPLETED,
            )
            return
        try:
            updates = await _unless(stop, self._poll(self._pace.long_poll))
        except InvalidToken:
            raise
        except Exception as error:  # noqa: BLE001 - nothing else may end the service
            await sleep_unless(stop, self._outage.failed(error))
            return
        if updates is not None:
            self._outage.ended()
            self._alive()
            for update in self._window.admit(updates):
                self._start(update)
            await self._settle(is_full=len(updates) >= PollingLimit.MAX_LIMIT)

    async def _poll(self, seconds: int, limit: int = PollingLimit.MAX_LIMIT) -> list[RawUpdate]:
        self._offset = self._window.advance()
        parameters = {
            "offset": self._offset,
            "timeout": seconds,
            "limit": int(limit),
            "allowed_updates": orjson.dumps(ALLOWED_UPDATES).decode(),
        }
        # In the address, because python-telegram-bot's own call would parse the updates.
        url = f"{self._url}?{urlencode(parameters)}"
        updates = await self._request.post(url, read_timeout=seconds + READ_SECONDS)
        if not isinstance(updates, list) or not all("update_id" in update for update in updates):
            message = "getUpdates returned something else than updates"
            raise NetworkError(message)
        return list(updates)

    def _start(self, update: RawUpdate) -> None:
        update_id = update["update_id"]
        task = asyncio.create_task(self._process(update))
        self._in_flight[update_id] = task
        self._since[update_id] = task.get_loop().time()
        task.add_done_callback(lambda done: self._finished(update_id, done))

    def _finished(self, update_id: int, task: asyncio.Task[None]) -> None:
        del self._in_flight[update_id], self._since[update_id]
        if not task.cancelled():
            self._window.settle(update_id)

    async def _settle(self, *, is_full: bool) -> None:
        """Give answers in flight a moment: most polls then need not repeat any update."""
        if self._in_flight and self._window.unanswered:
            await asyncio.wait(self._in_flight.values(), timeout=self._pace.settle)
        first = next(iter(self._window.unanswered), None)
        if first == self._offset and first in self._in_flight:
            # Within half a second, the same offset gets one update only.
            seconds = self._pace.repeat - self._pace.settle
            await asyncio.wait([self._in_flight[first]], timeout=seconds)
            if is_full:
                self._pass_over_slow()

    def _pass_over_slow(self) -> None:
        now = asyncio.get_running_loop().time()
        for update_id in self._window.unanswered:
            if now - self._since.get(update_id, now) > self._pace.slow:
                self._window.settle(update_id)

    async def _finish(self) -> None:
        tasks = list(self._in_flight.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=self._pace.grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        try:
            tries = islice(self._pace.patience(), _CONFIRM_TRIES - 1)
            await persist(lambda: self._poll(seconds=0, limit=1), tries)
        except TelegramError:
            logger.warning("The last answers could not be confirmed; they will be given again.")


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """Return what the work returns, or None when it has to stop before."""
    working, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        stopped.cancel()
        working.cancel()
