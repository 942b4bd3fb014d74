"""Telegram, emulated in this process, with the people of a test."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette

from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.floods import FloodLimits
from bot.demo.bot_api.record import Record
from bot.demo.listening import running
from bot.demo.server import create_app
from bot.demo.world.messages import Message
from bot.demo.world.users import BOT_ID, User
from bot.demo.world.world import World

TOKEN = f"{BOT_ID}:{'secret' * 6}"
_PATIENCE = 60
"""Seconds after which a condition that does not come true has failed."""


@dataclass
class Telegram:
    """The emulated Telegram and its address."""

    app: Starlette
    url: str

    @property
    def world(self) -> World:
        """Its chats, users and updates."""
        world = self.app.state.world
        assert isinstance(world, World)
        return world

    @property
    def record(self) -> Record:
        """What the bot has called, and what was refused."""
        record = self.app.state.endpoint.record
        assert isinstance(record, Record)
        return record

    @property
    def calls(self) -> int:
        """How often the bot has called any method."""
        return self.record.calls.total()

    def set_faults(self, faults: Faults) -> None:
        """Order troubles; the default orders none."""
        self.app.state.endpoint.faults = faults

    def users(self) -> list[User]:
        """Everybody."""
        return list(self.world.users.values())

    def messages(self, user: User) -> list[Message]:
        """Return what stands in somebody's chat, oldest first."""
        return list(self.world.chats[user.id].messages.values())

    def has_been_polled(self) -> bool:
        """Whether the bot has asked for updates."""
        return self.record.calls["getUpdates"] > 0

    def all_is_answered(self) -> bool:
        """Whether the bot has confirmed every update; it confirms what it has answered."""
        return self.world.updates.pending_count == 0

    async def until_told(self, condition: Callable[[], bool]) -> None:
        """Wait for something in the chats to become true; looked at with each change of them."""
        async with asyncio.timeout(_PATIENCE):
            while not condition():
                await self.world.changed.wait()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become true; a test that waits in vain has failed."""
        async with asyncio.timeout(_PATIENCE):
            while not condition():  # noqa: ASYNC110 (no event tells of most conditions)
                await asyncio.sleep(0.003)


def buttons(message: Message) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Yield the buttons of a message, each with its row and its column."""
    keyboard = message.reply_markup or {"inline_keyboard": []}
    for row, in_row in enumerate(keyboard["inline_keyboard"]):
        for column, button in enumerate(in_row):
            yield row, column, button


def people(count: int, language_code: str | None = "zh-hans") -> list[User]:
    """Return so many users whose apps are set to a language."""
    return [User(2_000_000_001 + n, f"Reader{n}", None, language_code) for n in range(count)]


@asynccontextmanager
async def telegram(
    users: Sequence[User], flood_limits: FloodLimits | None = None
) -> AsyncIterator[Telegram]:
    """Run an emulated Telegram that is strict, for as long as the context lasts."""
    app = create_app(token=TOKEN, users=users, flood_limits=flood_limits)
    async with running(app) as url:
        yield Telegram(app, url)
