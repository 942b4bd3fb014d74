"""Somebody who presses every button there is, always the nearest that nobody has pressed yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.conversation.screens import Screen
from bot.demo.world.messages import Message
from bot.demo.world.users import User
from tests.tools.emulated import Telegram, buttons
from tests.tools.received import screen_of

_BEGINNING = ""


@dataclass
class Map:
    """What walkers have seen: the screen that each callback data led to, and the ways on."""

    screens: dict[str, Screen] = field(default_factory=dict)
    ways: dict[str, Sequence[str]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    """The callback data that somebody has pressed, or is about to."""

    def way_to_the_unknown(self, here: str) -> Sequence[str]:
        """Return what to press to come to the nearest unknown screen, nothing without one."""
        paths: dict[str, tuple[str, ...]] = {here: ()}
        queue = [here]
        for place in queue:
            for callback_data in self.ways.get(place, ()):
                path = (*paths[place], callback_data)
                if callback_data not in self.taken:
                    return path
                if callback_data not in paths:
                    paths[callback_data] = path
                    queue.append(callback_data)
        return ()


@dataclass
class Walker:
    """A user who walks where ``follows`` says so of a callback data; several may share a map."""

    telegram: Telegram
    user: User
    map: Map
    follows: Callable[[str], bool] = lambda _: True
    presses: int = 0

    async def walk(self, most_presses: int = 10_000) -> None:
        """Press on until everything is known, or until that many presses are made."""
        self.telegram.world.user_sends(self.user, {"text": "/start"})
        await self.telegram.until_told(lambda: len(self.telegram.messages(self.user)) > 1)
        message = self.telegram.messages(self.user)[-1]
        here = _BEGINNING
        self._note(here, message)
        while self.presses < most_presses and (way := self.map.way_to_the_unknown(here)):
            self.map.taken.add(way[-1])
            for callback_data in way:
                await self._press(callback_data, message)
                self._note(callback_data, message)
            here = way[-1]

    async def _press(self, callback_data: str, message: Message) -> None:
        places = {
            each.get("callback_data"): (row, column) for row, column, each in buttons(message)
        }
        before = message.content
        query = self.telegram.world.user_presses(self.user, message, *places[callback_data])
        self.presses += 1
        await self.telegram.until_told(lambda: query.is_answered and message.content is not before)

    def _note(self, here: str, message: Message) -> None:
        self.map.screens[here] = screen_of(message.as_message())
        found = (str(each.get("callback_data", "")) for *_, each in buttons(message))
        self.map.ways[here] = [each for each in found if each and self.follows(each)]
