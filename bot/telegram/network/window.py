"""Which updates were fetched, which of them were answered, and so what may be confirmed."""

from collections.abc import Mapping, Sequence
from typing import Any

RawUpdate = Mapping[str, Any]
"""An update as Telegram's JSON has it."""


class Window:
    """The updates that were fetched and can not be confirmed yet, in Telegram's order."""

    def __init__(self) -> None:
        self._answered: dict[int, bool] = {}
        self._offset = 0

    def admit(self, updates: Sequence[RawUpdate]) -> list[RawUpdate]:
        """Return those of the updates that have not been fetched before."""
        fresh = [update for update in updates if update["update_id"] not in self._answered]
        self._answered.update((update["update_id"], False) for update in fresh)
        return fresh

    def settle(self, update_id: int) -> None:
        """Let an update be confirmed, as soon as all before it can be."""
        if update_id in self._answered:
            self._answered[update_id] = True

    @property
    def unanswered(self) -> list[int]:
        """The ids of the updates that can not be confirmed yet."""
        return [update_id for update_id, answered in self._answered.items() if not answered]

    def advance(self) -> int:
        """Forget the updates that can be confirmed; return the offset that confirms them."""
        for update_id in list(self._answered):
            if not self._answered[update_id]:
                return update_id
            del self._answered[update_id]
            self._offset = update_id + 1
        return self._offset
