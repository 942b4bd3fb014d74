"""An emulated Telegram, called as a bot calls it and used as its users use it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.server import create_app
from bot.demo.world.users import DEMO_TOKEN, default_users

ALICE, BOB = (user.id for user in default_users()[:2])
NOON = 1_795_400_000.0


def article(result_id: str, title: str = "title", **fields: object) -> dict[str, Any]:
    """Return an InlineQueryResultArticle that sends its title."""
    content = {"message_text": title}
    basic = {"type": "article", "id": result_id, "title": title, "input_message_content": content}
    return basic | fields


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


@dataclass
class Emulator:
    """One emulator with the two sides that talk through it."""

    app: Starlette
    client: httpx.AsyncClient

    async def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Call a method as the bot does and return the whole answer."""
        answer = await self.client.post(f"/bot{DEMO_TOKEN}/{method}", json=parameters)
        return dict(answer.json())

    async def result(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - JSON
        """Call a method that is expected to succeed."""
        answer = await self.call(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: object) -> str:
        """Call a method that is expected to be refused, and return why."""
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def say(self, text: str, user: int = ALICE) -> dict[str, Any]:
        """Say something as a user."""
        answer = await self.client.post(f"/chat/users/{user}/messages", json={"text": text})
        assert answer.is_success, answer.text
        return dict(answer.json())

    async def press(self, message_id: int, row: int = 0, column: int = 0) -> httpx.Response:
        """Press a button as a user."""
        place = {"message_id": message_id, "row": row, "column": column}
        return await self.client.post(f"/chat/users/{ALICE}/presses", json=place)

    async def ask_inline(self, query: str, offset: str = "") -> str:
        """Type something after the bot's name as a user, and return the query's id."""
        asked = {"query": query, "offset": offset}
        answer = await self.client.post(f"/chat/users/{ALICE}/inline_queries", json=asked)
        assert answer.is_success, answer.text
        return str(answer.json()["inline_query_id"])

    async def choose(self, query_id: str, result_id: str) -> httpx.Response:
        """Choose a result of an inline query as a user."""
        path = f"/chat/users/{ALICE}/inline_queries/{query_id}/choice"
        return await self.client.post(path, json={"result_id": result_id})

    async def messages(self, user: int = ALICE) -> list[dict[str, Any]]:
        """Read a chat as its user sees it."""
        answer = await self.client.get(f"/chat/users/{user}/messages")
        return list(answer.json()["messages"])

    async def polled(self) -> None:
        """Wait until a poll waits."""
        async with asyncio.timeout(10):
            while not self.app.state.world.updates.is_polled:  # noqa: ASYNC110 - one turn each
                await asyncio.sleep(0)

    async def updates(self, **parameters: object) -> list[dict[str, Any]]:
        """Fetch what the bot has not confirmed."""
        return list(await self.result("getUpdates", **parameters))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(clock: Clock) -> Starlette:
    return create_app(clock=clock)


@pytest.fixture
async def emulator(app: Starlette) -> AsyncIterator[Emulator]:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        yield Emulator(app, client)


@pytest.fixture
async def started(emulator: Emulator) -> Emulator:
    """Return an emulator where a user has written, and the bot has taken note."""
    await emulator.say("/start")
    (update,) = await emulator.updates()
    await emulator.updates(offset=update["update_id"] + 1)
    return emulator
