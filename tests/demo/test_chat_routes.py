import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.listening import running
from tests.demo.conftest import ALICE, BOB, Emulator


async def post(emulator: Emulator, path: str, body: object) -> httpx.Response:
    """Do something as a user."""
    return await emulator.client.post(f"/chat/users/{path}", json=body)


async def test_everybody_has_a_chat_and_a_language(emulator: Emulator) -> None:
    users = (await emulator.client.get("/chat/users")).json()["users"]

    assert [user["language_code"] for user in users] == ["zh-hans", "zh-hant", "ja", "en", None]
    assert users[0]["name"] == "王芳"


async def test_a_changed_language_is_in_the_next_update(emulator: Emulator) -> None:
    await post(emulator, f"{ALICE}/language", {"language_code": "ja"})

    said = await emulator.say("hi")

    assert said["from"]["language_code"] == "ja"


async def test_an_unset_language_is_left_out(emulator: Emulator) -> None:
    await post(emulator, f"{ALICE}/language", {"language_code": None})

    said = await emulator.say("hi")

    assert "language_code" not in said["from"]


async def test_a_sticker_holds_no_text(emulator: Emulator) -> None:
    await post(emulator, f"{ALICE}/messages", {"sticker": "🦀"})

    (update,) = await emulator.updates()

    assert update["message"]["sticker"]["emoji"] == "🦀"
    assert "text" not in update["message"]


async def test_writing_to_a_blocked_bot_unblocks_it(started: Emulator) -> None:
    await post(started, f"{ALICE}/block", {"blocked": True})

    await started.say("/start")

    assert (await started.call("sendMessage", chat_id=ALICE, text="hi"))["ok"]


async def test_a_cleared_chat_is_empty_and_can_go_on(started: Emulator) -> None:
    await started.client.delete(f"/chat/users/{ALICE}/messages")

    assert await started.messages() == []
    assert (await started.call("sendMessage", chat_id=ALICE, text="hi"))["ok"]


async def test_a_reader_can_wait_for_a_change(started: Emulator) -> None:
    chat = f"/chat/users/{ALICE}/messages"
    seen = (await started.client.get(chat)).json()
    waiting = asyncio.create_task(
        started.client.get(chat, params={"after": seen["revision"], "wait": 50})
    )
    await started.say("to somebody else", BOB)
    await started.result("sendMessage", chat_id=ALICE, text="hi")

    changed = (await waiting).json()

    assert changed["messages"][-1]["text"] == "hi"
    assert changed["revision"] > seen["revision"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("1/messages", {"text": "hi"}, 404),
        (f"{ALICE}/messages", {"text": " "}, 400),
        (f"{ALICE}/messages", {"text": "a" * 4097}, 400),
        (f"{ALICE}/messages", {}, 400),
        (f"{ALICE}/presses", {"message_id": 1}, 400),
        (f"{ALICE}/presses", {"message_id": 9, "row": 0, "column": 0}, 404),
        (f"{ALICE}/language", {}, 400),
        (f"{ALICE}/block", {"blocked": "yes"}, 400),
    ],
)
async def test_what_a_user_cannot_do_is_refused(
    emulator: Emulator, path: str, body: dict[str, Any], status: int
) -> None:
    assert (await post(emulator, path, body)).status_code == status


async def test_a_body_that_is_no_json_is_refused(emulator: Emulator) -> None:
    answer = await emulator.client.post(f"/chat/users/{ALICE}/messages", content="{")

    assert answer.status_code == 400


async def next_event(lines: AsyncIterator[str]) -> object:
    """Return the next event that a page hears of."""
    async for line in lines:
        if line.startswith("data: "):
            return json.loads(line.removeprefix("data: "))
    return None


async def test_an_open_page_hears_what_happens(app: Starlette) -> None:
    async with (
        running(app) as url,
        httpx.AsyncClient(base_url=url) as client,
        client.stream("GET", f"/chat/users/{ALICE}/events") as stream,
    ):
        lines = stream.aiter_lines()
        assert await anext(lines) == "retry: 500"
        emulator = Emulator(app, client)
        await emulator.say("to somebody else", BOB)
        said = await emulator.say("hi")

        events = [
            line async for line in lines if line.startswith("data: ") or app.state.world.close()
        ]

    event = json.loads(events[0].removeprefix("data: "))
    assert event == {"type": "message", "user_id": ALICE, "message": said}
