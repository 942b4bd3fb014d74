"""What the bot has called, and what was refused; a walk proves with it that nothing was."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bot.demo.bot_api.refusals import Refusal


@dataclass(slots=True)
class Record:
    """Calls counted by method, and every refused call in order."""

    calls: Counter[str] = field(default_factory=Counter)
    refusals: list[dict[str, Any]] = field(default_factory=list)

    def refused(self, method: str, refusal: Refusal, *, on_demand: bool) -> None:
        """Note a refused call; `on_demand` when a fault switch is the reason, not the bot."""
        self.refusals.append(
            {
                "method": method,
                "error_code": refusal.code,
                "description": refusal.description,
                "on_demand": on_demand,
            }
        )

    def clear(self) -> None:
        """Begin anew."""
        self.calls.clear()
        self.refusals.clear()
