"""How many messages a bot may send or edit in a while."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.demo.bot_api.refusals import too_many_requests


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """Messages a second, into one chat and overall, with how many may come at once.

    The Bot API's FAQ: about one message a second in a chat, where short bursts pass, and about
    thirty a second overall.
    """

    per_chat: float = 1
    chat_burst: int = 5
    overall: float = 30
    overall_burst: int = 30


class Floods:
    """Counts what a bot sends and raises Refusal when it is too much; without limits never."""

    def __init__(self, limits: FloodLimits | None, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._buckets: dict[int | None, tuple[float, float]] = {}

    def count(self, chat_id: int) -> None:
        """Let one more message pass, or refuse it with the seconds until it may come again."""
        if self.limits is None:
            return
        limits = self.limits
        overall = self._after_one_more(None, limits.overall, limits.overall_burst)
        chat = self._after_one_more(chat_id, limits.per_chat, limits.chat_burst)
        wait = max(-overall / limits.overall, -chat / limits.per_chat)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        now = self._clock()
        self._buckets[None], self._buckets[chat_id] = (overall, now), (chat, now)

    def _after_one_more(self, key: int | None, rate: float, burst: int) -> float:
        """How many more would pass at once after this one; below zero when it is one too many."""
        left, since = self._buckets.get(key, (float(burst), self._clock()))
        return min(float(burst), left + (self._clock() - since) * rate) - 1
