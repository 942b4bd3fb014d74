"""One update from Telegram's JSON to its answer; chats side by side, one chat in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.events import Event
from bot.conversation.profile import Profile
from bot.conversation.screens import Offer, Reply
from bot.conversation.visitor import Visitor
from bot.telegram.delivery import Delivery
from bot.telegram.logs import describe
from bot.telegram.updates import Pressed, Queried, Received, parse, receive

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answers:
    """What this room asks of the heart: a reply, an apology after an error, cards, the profiles.

    Profiles go by Telegram's language code: ``zh``, ``ja``, and the empty one for all others.
    """

    reply: Callable[[Event, Visitor], Reply]
    apology: Callable[[Visitor], Reply]
    offer: Callable[[str, Visitor], Offer]
    profiles: Callable[[], Mapping[str, Profile]]


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class Turns:
    """Gives the updates of a chat their turn, first come, first served; forgets idle chats."""

    def __init__(self) -> None:
        self._queues: dict[int | None, _Queue] = {}

    @asynccontextmanager
    async def turn(self, chat_id: int | None) -> AsyncIterator[None]:
        """Wait until all that came before in this chat is done."""
        queue = self._queues.setdefault(chat_id, _Queue())
        queue.length += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.length -= 1
            if not queue.length:
                del self._queues[chat_id]

    def __len__(self) -> int:
        """Return how many chats are waiting or being answered."""
        return len(self._queues)


class Processor:
    """Answers updates."""

    def __init__(self, username: str, answers: Answers, delivery: Delivery) -> None:
        """Take our own username, without the @, and what answers and delivers."""
        self._username = username
        self._answers = answers
        self._delivery = delivery
        self._turns = Turns()

    async def process(self, raw: Mapping[str, Any]) -> None:
        """Answer an update, with an apology if need be; return when it needs no more from us.

        An update that always fails has had its apology, so it is answered like any other. One
        that can not be sent at all is waited for: only cancellation ends that.

        Raises:
            InvalidToken: nothing can be sent with this token.

        """
        try:
            received = receive(parse(raw), self._username)
        except Exception as error:  # noqa: BLE001 - no update may end the service
            logger.error("An update could not be read: %s", describe(error))  # noqa: TRY400
            return
        if received is None:
            return
        if isinstance(received, Queried):
            await self._offer(received)
            return
        async with self._turns.turn(received.origin.chat_id):
            await self._answer(received)

    async def _offer(self, queried: Queried) -> None:
        try:
            offer = self._answers.offer(queried.query, queried.visitor)
            await self._delivery.offer(offer, queried.inline_query_id)
        except Exception as error:  # noqa: BLE001 - a list that does not open needs no apology
            logger.error("An inline query was not answered: %s", describe(error))  # noqa: TRY400

    async def _answer(self, received: Received) -> None:
        try:
            reply = self._answers.reply(received.event, received.visitor)
            await self._delivery.deliver(reply, received.origin)
        except Exception as error:  # noqa: BLE001 - whatever it is, an apology is due
            logger.error("An answer failed: %s", describe(error))  # noqa: TRY400
            await self._apologise(received)

    async def _apologise(self, received: Received) -> None:
        try:
            apology = self._answers.apology(received.visitor)
            await self._delivery.deliver(apology, received.origin)
        except Exception as error:  # noqa: BLE001 - the last line of defence
            logger.error("An apology failed: %s", describe(error))  # noqa: TRY400
            await self._stop_spinner(received)

    async def _stop_spinner(self, received: Received) -> None:
        if isinstance(received.origin, Pressed):
            try:
                await self._delivery.acknowledge(received.origin)
            except Exception as error:  # noqa: BLE001 - nothing more can be done
                logger.error("A press was not acknowledged: %s", describe(error))  # noqa: TRY400
