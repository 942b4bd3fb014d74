"""The updates that the bot has not confirmed yet."""

from typing import Any, NoReturn

from bot.demo.bot_api.refusals import refuse_conflict
from bot.demo.world.signals import Signal

Update = dict[str, Any]

KINDS = ("message", "edited_message", "inline_query", "callback_query", "my_chat_member")
"""The kinds of update that are emulated; all of them are sent unless the bot says otherwise."""
_FIRST_ID = 1001


class Updates:
    """The queue of updates; each stays until an offset beyond its id, or a webhook, confirms it.

    It lives in the server, so a bot that stops finds unconfirmed updates again.
    """

    def __init__(self) -> None:
        self._pending: dict[int, Update] = {}
        self._next_id = _FIRST_ID
        self._poll = 0
        self._last_poll = (0, 0.0)
        self._is_closed = False
        self.is_polled = False
        self._changed = Signal()
        self.allowed: tuple[str, ...] = KINDS
        self.webhook_url = ""

    @property
    def pending_count(self) -> int:
        """How many are not confirmed."""
        return len(self._pending)

    def add(self, kind: str, content: dict[str, Any]) -> None:
        """Queue an update, unless the bot does not want that kind."""
        if kind not in self.allowed:
            return
        self._pending[self._next_id] = {"update_id": self._next_id, kind: content}
        self._next_id += 1
        self._changed.ring()

    def confirm(self, offset: int) -> None:
        """Forget what is before the offset; a negative one keeps that many of the last."""
        if offset < 0:
            offset = max(self._next_id + offset, _FIRST_ID)
        for update_id in [i for i in self._pending if i < offset]:
            del self._pending[update_id]

    def drop(self) -> None:
        """Forget all."""
        self._pending.clear()

    def first(self, limit: int) -> list[Update]:
        """Return the oldest ones."""
        return list(self._pending.values())[:limit]

    def is_hasty(self, offset: int, now: float, seconds: float) -> bool:
        """Whether a poll asks with the same offset again within that time."""
        last_offset, then = self._last_poll
        self._last_poll = (offset, now)
        return offset == last_offset and now < then + seconds

    def interrupt(self) -> None:
        """End the poll that waits now: a webhook is about to be set."""
        self._poll += 1
        self._changed.ring()

    def close(self) -> None:
        """Let every waiting poll end, and wait no more."""
        self._is_closed = True
        self._changed.ring()

    async def poll(self, *, offset: int, limit: int, seconds: float) -> list[Update]:
        """Return what getUpdates answers: what there is, as soon as there is, or else nothing.

        Raises Refusal when another poll or a webhook takes over.
        """
        self._refuse_beside_webhook()
        self._poll += 1
        mine = self._poll
        self._changed.ring()
        self.confirm(offset)
        while not self._pending and not self._is_closed:
            self.is_polled = True
            rang = await self._changed.wait(seconds)
            self.is_polled = False
            if mine != self._poll:
                self._refuse_taken_over()
            if not rang:
                break
        return self.first(limit)

    async def wait(self) -> None:
        """Wait until there is something, or until closed."""
        while not self._pending and not self._is_closed:
            await self._changed.wait()

    def _refuse_beside_webhook(self) -> None:
        if self.webhook_url:
            refuse_conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )

    def _refuse_taken_over(self) -> NoReturn:
        if self.webhook_url:
            refuse_conflict("terminated by setWebhook request")
        refuse_conflict(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
