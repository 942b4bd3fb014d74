"""An inline query, as a user types it after the bot's name, and what the bot offers for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.demo.checks.inline_results import InlineResult


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """The results, where the next ones begin ("" when these are all), and a button above them."""

    results: Sequence[InlineResult]
    next_offset: str = ""
    button: dict[str, Any] | None = None

    def as_shown(self) -> dict[str, Any]:
        """Return what a list shows, without the messages."""
        results = [{name: text for name, text in r.shown.items() if text} for r in self.results]
        return {"results": results, "next_offset": self.next_offset, "button": self.button}


@dataclass(slots=True)
class InlineQuery:
    """A question of a user's; it may be answered once, and only for a while."""

    id: str
    user_id: int
    query: str
    offset: str
    asked_at: float
    answer: InlineAnswer | None = None

    def result(self, result_id: str) -> InlineResult:
        """Return the result of that id; raises LookupError when the bot has not offered it."""
        results = self.answer.results if self.answer else ()
        for result in results:
            if result.id == result_id:
                return result
        raise LookupError
