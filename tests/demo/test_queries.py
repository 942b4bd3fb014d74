import asyncio
from typing import Any

import pytest

from tests.demo.conftest import ALICE, Clock, Emulator

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "go", "callback_data": "g"}],
        [{"text": "read", "url": "https://a.jp/"}],
    ]
}


@pytest.fixture
async def offer(started: Emulator) -> dict[str, Any]:
    """Return a message of the bot with two buttons."""
    return dict(
        await started.result("sendMessage", chat_id=ALICE, text="?", reply_markup=KEYBOARD)
    )


async def test_a_press_reaches_the_bot_with_the_message_as_it_stands(
    started: Emulator, offer: dict[str, Any]
) -> None:
    pressed = await started.press(offer["message_id"])

    (update,) = await started.updates()
    query = update["callback_query"]
    assert query["id"] == pressed.json()["callback_query_id"]
    assert (query["data"], query["message"]) == ("g", offer)
    assert query["from"]["language_code"] == "zh-hans"


async def test_an_answer_is_accepted_once(started: Emulator, offer: dict[str, Any]) -> None:
    query = (await started.press(offer["message_id"])).json()

    assert await started.result("answerCallbackQuery", **query, text="done")
    assert await started.refusal("answerCallbackQuery", **query) == TOO_OLD


async def test_a_user_can_wait_for_the_answer(started: Emulator, offer: dict[str, Any]) -> None:
    query = (await started.press(offer["message_id"])).json()
    press = f"/chat/users/{ALICE}/presses/{query['callback_query_id']}"
    before = (await started.client.get(press)).json()
    waiting = asyncio.create_task(started.client.get(press, params={"wait": 50}))

    await started.result("answerCallbackQuery", **query, text="done", show_alert=True)

    assert before == {"is_answered": False, "text": "", "show_alert": False}
    assert (await waiting).json() == {"is_answered": True, "text": "done", "show_alert": True}


async def test_an_answer_can_come_too_late(
    started: Emulator, offer: dict[str, Any], clock: Clock
) -> None:
    query = (await started.press(offer["message_id"])).json()
    clock.now += 61

    assert await started.refusal("answerCallbackQuery", **query) == TOO_OLD


async def test_an_answer_to_nothing_is_refused(started: Emulator) -> None:
    assert await started.refusal("answerCallbackQuery", callback_query_id="1") == TOO_OLD


async def test_an_answer_has_a_limited_length(started: Emulator, offer: dict[str, Any]) -> None:
    query = (await started.press(offer["message_id"])).json()

    reason = await started.refusal("answerCallbackQuery", **query, text="a" * 201)

    assert reason == "Bad Request: MESSAGE_TOO_LONG"


async def test_an_answer_may_open_the_bot_itself(started: Emulator, offer: dict[str, Any]) -> None:
    query = (await started.press(offer["message_id"])).json()
    url = "https://t.me/kakehashi_demo_bot?start=p_visas"

    assert await started.result("answerCallbackQuery", **query, url=url)


async def test_an_answer_opens_nothing_else(started: Emulator, offer: dict[str, Any]) -> None:
    query = (await started.press(offer["message_id"])).json()

    reason = await started.refusal(
        "answerCallbackQuery", **query, url="https://t.me/other?start=1"
    )

    assert reason == "Bad Request: URL_INVALID"


@pytest.mark.parametrize(("row", "column"), [(1, 0), (0, 1), (2, 0), (-1, 0)])
async def test_only_callback_buttons_can_be_pressed(
    started: Emulator, offer: dict[str, Any], row: int, column: int
) -> None:
    pressed = await started.press(offer["message_id"], row, column)

    assert pressed.status_code == 404
    assert await started.updates() == []
