import json

import httpx
import pytest

from bot.demo.server import create_app
from bot.demo.world.users import BOT_ID, DEMO_TOKEN
from tests.demo.conftest import ALICE, Emulator


async def test_get_me_tells_who_the_bot_is(emulator: Emulator) -> None:
    me = await emulator.result("getMe")

    assert (me["id"], me["is_bot"]) == (BOT_ID, True)


async def test_method_names_may_be_written_in_small_letters(emulator: Emulator) -> None:
    assert await emulator.result("getme") == await emulator.result("getMe")


@pytest.mark.parametrize(
    "sent",
    [
        {"json": {"chat_id": ALICE, "text": "hi", "entities": []}},
        {"data": {"chat_id": str(ALICE), "text": "hi", "entities": "[]"}},
        {"files": {"chat_id": (None, str(ALICE)), "text": (None, "hi"), "entities": (None, "[]")}},
        {"params": {"chat_id": ALICE, "text": "hi", "entities": "[]"}},
    ],
    ids=["json", "form", "multipart", "query"],
)
async def test_parameters_may_come_in_any_form(
    started: Emulator, sent: dict[str, dict[str, object]]
) -> None:
    answer = await started.client.post(f"/bot{DEMO_TOKEN}/sendMessage", **sent)  # type: ignore[arg-type]

    assert answer.json()["result"]["text"] == "hi"


async def test_a_call_may_be_a_get_request(emulator: Emulator) -> None:
    answer = await emulator.client.get(f"/bot{DEMO_TOKEN}/getMe")

    assert answer.json()["ok"]


@pytest.mark.parametrize("token", ["x", "123", "123:short", ":" + "a" * 35])
async def test_a_malformed_token_is_not_found(emulator: Emulator, token: str) -> None:
    answer = await emulator.client.post(f"/bot{token}/getMe")

    assert answer.status_code == 404
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_another_bots_token_is_unauthorized() -> None:
    transport = httpx.ASGITransport(create_app(token=DEMO_TOKEN))
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        answer = await client.post(f"/bot2{DEMO_TOKEN}/getMe")

    assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")


async def test_an_unknown_method_is_not_found_and_noted(emulator: Emulator) -> None:
    assert await emulator.refusal("sendPhoto", chat_id=ALICE) == "Not Found"

    (noted,) = (await emulator.client.get("/demo/refusals")).json()
    assert (noted["method"], noted["error_code"]) == ("sendPhoto", 404)


async def test_a_misspelt_parameter_is_refused(started: Emulator) -> None:
    reason = await started.refusal("sendMessage", chat_id=ALICE, txet="hi")

    assert reason == "Bad Request: strict emulator: sendMessage knows no parameter 'txet'"


async def test_a_misspelt_parameter_is_ignored_when_not_strict() -> None:
    transport = httpx.ASGITransport(create_app(strict=False))
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        answer = await client.post(f"/bot{DEMO_TOKEN}/getMe", json={"txet": "hi"})

    assert answer.json()["ok"]


@pytest.mark.parametrize("body", ["{", "[]", '"text"'])
async def test_a_body_that_is_no_json_object_is_refused(emulator: Emulator, body: str) -> None:
    answer = await emulator.client.post(
        f"/bot{DEMO_TOKEN}/getMe", content=body, headers={"content-type": "application/json"}
    )

    assert answer.json()["description"] == "Bad Request: can't parse JSON object in request body"


async def test_calls_are_counted(emulator: Emulator) -> None:
    await emulator.call("getMe")
    await emulator.call("getMe")

    assert (await emulator.client.get("/demo/calls")).json() == {"getMe": 2}


async def test_no_text_of_a_user_reaches_the_log(
    started: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "bot.demo")

    await started.say("a secret")
    await started.refusal("sendMessage", chat_id=ALICE, text="a secret", entities="{")

    assert "secret" not in caplog.text


async def test_a_refusal_carries_its_code_as_status(started: Emulator) -> None:
    url = f"/bot{DEMO_TOKEN}/sendMessage"
    answer = await started.client.post(url, content=json.dumps({"chat_id": 1, "text": "hi"}))

    assert answer.status_code == answer.json()["error_code"] == 400
