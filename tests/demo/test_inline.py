import asyncio
import json
from typing import Any

import pytest

from bot.demo.world.users import BOT_ID, DEMO_TOKEN
from tests.demo.conftest import ALICE, BOB, Clock, Emulator, article

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYBOARD = {"inline_keyboard": [[{"text": "go", "callback_data": "g"}]]}
BOLD = {"type": "bold", "offset": 0, "length": 2}
CONTENT = {"message_text": "hi", "entities": [BOLD]}


@pytest.fixture
async def sent(started: Emulator) -> dict[str, Any]:
    """Return a message that a user has sent via the bot, of which the bot has taken note."""
    query = await started.ask_inline("hi")
    result = article("1", input_message_content=CONTENT, reply_markup=KEYBOARD)
    await started.result("answerInlineQuery", inline_query_id=query, results=[result])
    message = dict((await started.choose(query, "1")).json())
    (*_, update) = await started.updates()
    await started.updates(offset=update["update_id"] + 1)
    return message


@pytest.fixture
async def inline_message_id(started: Emulator, sent: dict[str, Any]) -> str:
    """Return by what the bot knows that message, once its button is pressed."""
    await started.press(sent["message_id"])
    (update,) = await started.updates()
    return str(update["callback_query"]["inline_message_id"])


async def test_the_bot_says_that_it_can_be_asked_inline(emulator: Emulator) -> None:
    assert (await emulator.result("getMe"))["supports_inline_queries"] is True


@pytest.mark.parametrize(("query", "offset"), [("schools", ""), ("", ""), ("schools", "50")])
async def test_what_is_typed_after_the_name_is_an_update(
    started: Emulator, query: str, offset: str
) -> None:
    query_id = await started.ask_inline(query, offset)

    (update,) = await started.updates()
    assert update["inline_query"].pop("from")["id"] == ALICE
    assert update["inline_query"] == {
        "id": query_id,
        "query": query,
        "offset": offset,
        "chat_type": "sender",
    }


async def test_a_bot_that_does_not_want_inline_queries_gets_none(started: Emulator) -> None:
    await started.updates(allowed_updates=["message"])

    await started.ask_inline("schools")

    assert await started.updates() == []


async def test_a_user_can_wait_for_the_results(started: Emulator) -> None:
    query = await started.ask_inline("schools")
    path = f"/chat/users/{ALICE}/inline_queries/{query}"
    before = (await started.client.get(path)).json()
    waiting = asyncio.create_task(started.client.get(path, params={"wait": 50}))
    button = {"text": "begin", "start_parameter": "b"}

    await started.result(
        "answerInlineQuery",
        inline_query_id=query,
        results=[article("1", "one", description="first"), article("2", "two")],
        button=button,
        next_offset="2",
        cache_time=300,
        is_personal=True,
    )

    assert before == {"is_answered": False}
    assert (await waiting).json() == {
        "is_answered": True,
        "results": [
            {"id": "1", "title": "one", "description": "first"},
            {"id": "2", "title": "two"},
        ],
        "button": button,
        "next_offset": "2",
    }


async def test_results_may_come_in_a_form(started: Emulator) -> None:
    form = {
        "inline_query_id": await started.ask_inline("schools"),
        "results": json.dumps([article("1")]),
        "button": json.dumps({"text": "begin", "start_parameter": "b"}),
    }

    answer = await started.client.post(f"/bot{DEMO_TOKEN}/answerInlineQuery", data=form)

    assert answer.json() == {"ok": True, "result": True}


async def test_an_inline_query_is_answered_once_and_in_time(
    started: Emulator, clock: Clock
) -> None:
    first, second = await started.ask_inline("a"), await started.ask_inline("ab")

    assert await started.result("answerInlineQuery", inline_query_id=first, results=[])
    clock.now += 31

    for query in (first, second, "1"):
        reason = await started.refusal("answerInlineQuery", inline_query_id=query, results=[])
        assert reason == TOO_OLD


async def test_the_offset_of_the_next_results_is_short(started: Emulator) -> None:
    query = {"inline_query_id": await started.ask_inline("a"), "results": []}

    reason = await started.refusal("answerInlineQuery", **query, next_offset="a" * 65)

    assert reason == "Bad Request: NEXT_OFFSET_INVALID"
    assert await started.result("answerInlineQuery", **query, next_offset="a" * 64)


async def test_a_chosen_result_is_sent_in_the_users_name(started: Emulator) -> None:
    query = await started.ask_inline("hi")
    result = article("1", input_message_content=CONTENT, reply_markup=KEYBOARD)
    await started.result("answerInlineQuery", inline_query_id=query, results=[result])

    sent = (await started.choose(query, "1")).json()

    assert (sent["from"]["id"], sent["chat"]["id"], sent["via_bot"]["id"]) == (
        ALICE,
        ALICE,
        BOT_ID,
    )
    assert (sent["text"], sent["entities"], sent["reply_markup"]) == ("hi", [BOLD], KEYBOARD)
    assert (await started.messages())[-1] == sent
    assert (await started.updates())[-1]["message"] == sent


@pytest.mark.parametrize("is_answered", [True, False])
async def test_only_what_was_offered_can_be_chosen(
    started: Emulator, *, is_answered: bool
) -> None:
    query = await started.ask_inline("hi")
    if is_answered:
        await started.result("answerInlineQuery", inline_query_id=query, results=[article("1")])

    assert (await started.choose(query, "2")).status_code == 404
    assert (await started.choose("1", "1")).status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        (f"{ALICE}/inline_queries", {}, 400),
        (f"{ALICE}/inline_queries", {"query": "a", "offset": 1}, 400),
        (f"{ALICE}/inline_queries", {"query": "a" * 257}, 400),
        ("1/inline_queries", {"query": "a"}, 404),
    ],
)
async def test_what_a_user_cannot_ask_is_refused(
    started: Emulator, path: str, body: dict[str, Any], status: int
) -> None:
    assert (await started.client.post(f"/chat/users/{path}", json=body)).status_code == status


async def test_a_choice_needs_a_result_and_is_ones_own(started: Emulator) -> None:
    query = await started.ask_inline("hi")
    await started.result("answerInlineQuery", inline_query_id=query, results=[article("1")])
    path = f"inline_queries/{query}/choice"

    without = await started.client.post(f"/chat/users/{ALICE}/{path}", json={})
    of_another = await started.client.post(f"/chat/users/{BOB}/{path}", json={"result_id": "1"})

    assert (without.status_code, of_another.status_code) == (400, 404)


async def test_a_press_on_a_message_sent_inline_does_not_say_where_it_is(
    started: Emulator, sent: dict[str, Any]
) -> None:
    pressed = (await started.press(sent["message_id"])).json()

    (update,) = await started.updates()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("g", ALICE)
    assert query["inline_message_id"]
    assert query["chat_instance"]
    assert "message" not in query
    assert await started.result("answerCallbackQuery", **pressed)


async def test_a_message_sent_inline_can_be_edited_by_its_own_id(
    started: Emulator, inline_message_id: str
) -> None:
    place = {"inline_message_id": inline_message_id}

    assert await started.result("editMessageText", **place, text="new") is True
    assert await started.result("editMessageReplyMarkup", **place, reply_markup=KEYBOARD) is True

    edited = (await started.messages())[-1]
    assert (edited["text"], edited["reply_markup"]) == ("new", KEYBOARD)
    assert edited["via_bot"]["id"] == BOT_ID


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ({}, "message identifier is not specified"),
        ({"inline_message_id": "x"}, "invalid inline message identifier specified"),
    ],
)
async def test_an_edit_needs_a_message_that_was_sent_inline(
    started: Emulator, sent: dict[str, Any], place: dict[str, str], reason: str
) -> None:
    assert sent["via_bot"]

    refusal = await started.refusal("editMessageText", **place, text="new")

    assert refusal == f"Bad Request: {reason}"


async def test_a_message_sent_inline_without_buttons_has_no_id_to_edit_it_by(
    started: Emulator,
) -> None:
    query = await started.ask_inline("hi")
    await started.result("answerInlineQuery", inline_query_id=query, results=[article("1")])
    sent = (await started.choose(query, "1")).json()

    world = started.app.state.world

    assert "reply_markup" not in sent
    assert world.chats[ALICE].messages[sent["message_id"]].inline_message_id is None
