from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.bot_api.floods import FloodLimits, Floods
from bot.demo.listening import running
from tests.demo.conftest import ALICE, BOB, Clock, Emulator

LIMITS = FloodLimits(per_chat=1, chat_burst=2, overall=2, overall_burst=3)


@pytest.fixture
async def served(app: Starlette) -> AsyncIterator[Emulator]:
    """Yield an emulator behind a real connection, which can break."""
    async with running(app) as url, httpx.AsyncClient(base_url=url) as client:
        yield Emulator(app, client)


async def limit(emulator: Emulator, clock: Clock) -> None:
    """Let two users write, and the bot write only so fast."""
    await emulator.say("/start")
    await emulator.say("/start", BOB)
    emulator.app.state.endpoint.floods = Floods(LIMITS, clock)


async def order(emulator: Emulator, **faults: object) -> None:
    """Order some trouble."""
    assert (await emulator.client.post("/demo/faults", json=faults)).is_success


async def test_a_bot_may_write_only_so_fast_into_a_chat(emulator: Emulator, clock: Clock) -> None:
    await limit(emulator, clock)
    answers = [await emulator.call("sendMessage", chat_id=ALICE, text="hi") for _ in range(3)]
    clock.now += answers[2]["parameters"]["retry_after"]

    assert [answer["ok"] for answer in answers] == [True, True, False]
    assert answers[2]["error_code"] == 429
    assert answers[2]["description"] == "Too Many Requests: retry after 1"
    assert (await emulator.call("sendMessage", chat_id=ALICE, text="hi"))["ok"]


async def test_a_bot_may_write_only_so_fast_overall(emulator: Emulator, clock: Clock) -> None:
    await limit(emulator, clock)

    chats = [ALICE, ALICE, BOB, BOB]
    answers = [await emulator.call("sendMessage", chat_id=chat, text="hi") for chat in chats]

    assert [answer["ok"] for answer in answers] == [True, True, True, False]


async def test_without_limits_a_bot_may_write_as_it_likes(started: Emulator) -> None:
    answers = [await started.call("sendMessage", chat_id=ALICE, text="hi") for _ in range(50)]

    assert all(answer["ok"] for answer in answers)


async def test_server_errors_can_be_ordered(emulator: Emulator) -> None:
    await order(emulator, server_error_every=2, methods=["getMe"])
    answers = [await emulator.call("getMe") for _ in range(4)]
    untouched = await emulator.call("getUpdates")

    assert [answer["ok"] for answer in answers] == [True, False, True, False]
    assert answers[1]["error_code"] == 500
    assert untouched["ok"]


async def test_refusals_can_be_ordered_one_each(emulator: Emulator) -> None:
    gone = {"error_code": 400, "description": "Bad Request: message can't be edited"}
    await order(emulator, retry_after=3, refuse_next=[gone])
    first, second, third = [await emulator.call("getMe") for _ in range(3)]

    assert (first["error_code"], first["parameters"]) == (429, {"retry_after": 3})
    assert second == {"ok": False, **gone}
    assert third["ok"]


async def test_ordered_refusals_are_noted_as_such(emulator: Emulator) -> None:
    await order(emulator, retry_after=3)
    await emulator.call("getMe")
    await emulator.call("getNothing")

    noted = (await emulator.client.get("/demo/refusals")).json()
    await emulator.client.delete("/demo/refusals")

    assert [one["on_demand"] for one in noted] == [True, False]
    assert (await emulator.client.get("/demo/refusals")).json() == []


async def test_an_unknown_fault_is_refused(emulator: Emulator) -> None:
    answer = await emulator.client.post("/demo/faults", json={"earthquake": 1})

    assert (answer.status_code, answer.text) == (400, "no such fault: earthquake")


async def test_a_connection_can_be_reset_before_anything_is_done(served: Emulator) -> None:
    await served.say("/start")
    await order(served, reset_every=1)

    with pytest.raises(httpx.TransportError):
        await served.call("sendMessage", chat_id=ALICE, text="hi")
    assert len(await served.messages()) == 1


async def test_an_answer_can_be_lost_after_all_is_done(served: Emulator) -> None:
    await served.say("/start")
    await order(served, lost_answer_every=1)

    with pytest.raises(httpx.TransportError):
        await served.call("sendMessage", chat_id=ALICE, text="hi")
    assert len(await served.messages()) == 2


async def test_a_reset_in_the_same_process_is_an_error_of_the_call(emulator: Emulator) -> None:
    await order(emulator, reset_every=1)

    with pytest.raises(ConnectionResetError):
        await emulator.call("getMe")
