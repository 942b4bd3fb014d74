"""Troubles on demand, as a bot meets them in real life: slowness, errors, lost connections."""

from dataclasses import dataclass, field
from enum import Enum, auto

from bot.demo.bot_api.refusals import Refusal


class Connection(Enum):
    """What becomes of the connection that a call came over."""

    KEPT = auto()
    RESET_BEFORE = auto()
    """Reset before anything is done."""
    RESET_AFTER = auto()
    """Reset after everything is done, so that the bot cannot know whether it is."""


@dataclass(slots=True)
class Faults:
    """What goes wrong with the calls of the bot; nothing does by default.

    `delay` is in seconds. A number `n` of `*_every` strikes each n-th call, 0 none.
    """

    delay: float = 0
    server_error_every: int = 0
    reset_every: int = 0
    lost_answer_every: int = 0
    methods: tuple[str, ...] = ()
    """The methods that are struck, in their documented spelling; none given means all."""
    refuse_next: list[Refusal] = field(default_factory=list)
    """Refusals for the next calls, one each, in order."""
    _calls: int = 0

    def strikes(self, method: str) -> bool:
        """Whether calls of this method are meant; counts the call if so."""
        if self.methods and method.lower() not in {name.lower() for name in self.methods}:
            return False
        self._calls += 1
        return True

    def refusal(self) -> Refusal | None:
        """Return the refusal that was ordered for this call, if any."""
        return self.refuse_next.pop(0) if self.refuse_next else None

    def has_server_error(self) -> bool:
        """Whether this call ends in a server error."""
        return self._is_turn(self.server_error_every)

    def connection(self) -> Connection:
        """Return what becomes of this call's connection."""
        if self._is_turn(self.reset_every):
            return Connection.RESET_BEFORE
        if self._is_turn(self.lost_answer_every):
            return Connection.RESET_AFTER
        return Connection.KEPT

    def _is_turn(self, every: int) -> bool:
        return every > 0 and self._calls % every == 0
