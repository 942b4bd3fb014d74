import httpx
import pytest

from tests.demo.conftest import ALICE, BOB, NOON, Clock, Emulator

BOLD = {"type": "bold", "offset": 0, "length": 2}
KEYBOARD = {"inline_keyboard": [[{"text": "go", "callback_data": "g"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def test_a_sent_message_appears_in_the_chat(started: Emulator) -> None:
    sent = await started.result(
        "sendMessage", chat_id=ALICE, text="hi", entities=[BOLD], reply_markup=KEYBOARD
    )

    assert (await started.messages())[-1] == sent
    assert (sent["text"], sent["entities"], sent["reply_markup"]) == ("hi", [BOLD], KEYBOARD)
    assert (sent["chat"]["id"], sent["from"]["is_bot"], sent["date"]) == (ALICE, True, NOON)


async def test_commands_and_addresses_are_found(started: Emulator) -> None:
    sent = await started.result(
        "sendMessage", chat_id=ALICE, text="🙂 /help, https://a.jp/b。", entities=[]
    )

    assert sent["entities"] == [
        {"type": "bot_command", "offset": 3, "length": 5},
        {"type": "url", "offset": 10, "length": 14},
    ]


async def test_somebody_who_never_wrote_cannot_be_written_to(started: Emulator) -> None:
    reason = await started.refusal("sendMessage", chat_id=BOB, text="hi")

    assert reason == "Bad Request: chat not found"


async def test_somebody_who_blocked_the_bot_cannot_be_written_to(started: Emulator) -> None:
    await started.client.post(f"/chat/users/{ALICE}/block", json={"blocked": True})

    answer = await started.call("sendMessage", chat_id=ALICE, text="hi")

    assert answer["error_code"] == 403
    assert answer["description"] == "Forbidden: bot was blocked by the user"


async def test_a_missing_chat_id_is_refused(started: Emulator) -> None:
    assert await started.refusal("sendMessage", text="hi") == "Bad Request: chat_id is empty"


async def test_a_reply_carries_the_message_it_replies_to(started: Emulator) -> None:
    question = await started.say("why?")

    sent = await started.result(
        "sendMessage",
        chat_id=ALICE,
        text="so",
        reply_parameters={"message_id": question["message_id"]},
    )

    assert sent["reply_to_message"] == question


async def test_a_reply_to_nothing_is_refused_unless_allowed(started: Emulator) -> None:
    reply: dict[str, object] = {"message_id": 999}

    reason = await started.refusal("sendMessage", chat_id=ALICE, text="so", reply_parameters=reply)
    allowed = await started.result(
        "sendMessage",
        chat_id=ALICE,
        text="so",
        reply_parameters={**reply, "allow_sending_without_reply": True},
    )

    assert reason == "Bad Request: message to be replied not found"
    assert "reply_to_message" not in allowed


async def test_an_edit_changes_the_message_in_its_place(started: Emulator, clock: Clock) -> None:
    sent = await started.result("sendMessage", chat_id=ALICE, text="old", reply_markup=KEYBOARD)
    clock.now += 5

    edited = await started.result(
        "editMessageText", chat_id=ALICE, message_id=sent["message_id"], text="new"
    )

    assert (await started.messages())[-1] == edited
    assert (edited["text"], edited["edit_date"], edited["date"]) == ("new", NOON + 5, NOON)
    assert "reply_markup" not in edited


async def test_an_edit_that_changes_nothing_is_refused(started: Emulator) -> None:
    sent = await started.result(
        "sendMessage", chat_id=ALICE, text="hi", entities=[BOLD], reply_markup=KEYBOARD
    )

    reason = await started.refusal(
        "editMessageText",
        chat_id=ALICE,
        message_id=sent["message_id"],
        text=" hi ",
        entities=[{**BOLD, "offset": 1}],
        reply_markup=KEYBOARD,
    )

    assert reason == NOT_MODIFIED


async def test_a_keyboard_can_be_exchanged_alone(started: Emulator) -> None:
    sent = await started.result("sendMessage", chat_id=ALICE, text="hi", reply_markup=KEYBOARD)
    place = {"chat_id": ALICE, "message_id": sent["message_id"]}

    edited = await started.result("editMessageReplyMarkup", **place)

    assert (edited["text"], "reply_markup" in edited) == ("hi", False)
    assert await started.refusal("editMessageReplyMarkup", **place) == NOT_MODIFIED


async def test_a_message_that_is_gone_cannot_be_edited(started: Emulator) -> None:
    sent = await started.result("sendMessage", chat_id=ALICE, text="hi")
    place = {"chat_id": ALICE, "message_id": sent["message_id"]}
    await started.result("deleteMessage", **place)

    assert (
        await started.refusal("editMessageText", **place, text="new")
        == "Bad Request: message to edit not found"
    )
    assert (
        await started.refusal("deleteMessage", **place)
        == "Bad Request: message to delete not found"
    )


async def test_a_users_message_cannot_be_edited(started: Emulator) -> None:
    theirs = await started.say("mine")

    reason = await started.refusal(
        "editMessageText", chat_id=ALICE, message_id=theirs["message_id"], text="yours"
    )

    assert reason == "Bad Request: message can't be edited"


async def test_only_known_chat_actions_are_accepted(started: Emulator) -> None:
    typing = await started.call("sendChatAction", chat_id=ALICE, action="typing")
    dancing = await started.call("sendChatAction", chat_id=ALICE, action="dancing")

    assert (typing["ok"], dancing["ok"]) == (True, False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("entities", "{"),
        ("reply_markup", "no"),
        ("reply_markup", "[]"),
        ("reply_parameters", "[]"),
        ("reply_parameters", "{}"),
        ("reply_parameters", '{"message_id": 1, "quote": "hi"}'),
        ("link_preview_options", '{"disabled": true}'),
    ],
)
async def test_malformed_structures_are_refused(started: Emulator, name: str, value: str) -> None:
    answer = await started.call("sendMessage", chat_id=ALICE, text="hi", **{name: value})

    assert answer["error_code"] == httpx.codes.BAD_REQUEST
