"""What people see, when the room is served against the emulated Telegram."""

from dataclasses import replace

import pytest

from bot.conversation.actions import OpenPage
from bot.conversation.events import ButtonPressed, CommandSent, MediaSent
from bot.conversation.screens import Reply
from bot.conversation.visitor import Visitor
from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal
from bot.demo.server import BOT_USERNAME
from bot.languages.language import Language
from tests.telegram.conftest import APOLOGY, Heart, Serving, texts
from tests.tools.emulated import Telegram


async def test_a_question_is_answered_by_quoting_it(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        question = emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    answer = emulator.messages(visitor)[-1].as_message()
    assert answer["text"] == "签证\n¹ 来源"
    assert answer["reply_to_message"]["message_id"] == question.message_id
    assert [entity["type"] for entity in answer["entities"]] == ["bold", "expandable_blockquote"]
    assert answer["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "sh"


async def test_a_command_is_answered_without_quoting_it(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor = emulator.users()[2]

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "/start p_visas"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert heart.events == [(CommandSent("start", "p_visas"), Visitor(Language.JA))]
    assert "reply_to_message" not in emulator.messages(visitor)[-1].as_message()


async def test_a_press_changes_its_message_and_shows_a_line(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

        with emulator.world.events.listening() as events:
            query = emulator.world.user_presses(visitor, emulator.messages(visitor)[-1], 0, 1)
            told = [await anext(events)]
            while not {"answer", "message"} <= {event["type"] for event in told}:
                told.append(await anext(events))

    assert [event["text"] for event in told if event["type"] == "answer"] == ["好"]
    assert emulator.world.queries[query.id].is_answered
    assert len(emulator.messages(visitor)) == 2
    assert heart.events[-1][0] == ButtonPressed(OpenPage("visas"))
    assert emulator.record.refusals == []


async def test_a_press_on_what_is_shown_already_is_no_error(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)
        message = emulator.messages(visitor)[-1]

        queries = [emulator.world.user_presses(visitor, message, 0, 1) for _ in range(2)]
        await emulator.until(
            lambda: all(emulator.world.queries[query.id].is_answered for query in queries)
        )

    assert texts(emulator, visitor) == ["签证", f"{heart.events[-1][0]!r}\n¹ 来源"]
    assert caplog.records == []


async def test_a_press_on_a_message_that_is_gone_is_answered_in_a_new_one(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)
        message = emulator.messages(visitor)[-1]

        emulator.world.user_clears(visitor)
        emulator.world.user_presses(visitor, message, 0, 0)
        await emulator.until(lambda: len(emulator.messages(visitor)) == 1)

    assert emulator.messages(visitor)[0].is_from_bot
    assert caplog.records == []


async def test_a_sticker_is_media(emulator: Telegram, heart: Heart, serving: Serving) -> None:
    visitor, *_ = emulator.users()
    sticker = {
        "file_id": "1", "file_unique_id": "1", "type": "regular",
        "width": 1, "height": 1, "is_animated": False, "is_video": False,
    }  # fmt: skip

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"sticker": sticker})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert [event for event, _ in heart.events] == [MediaSent()]


async def test_whoever_blocked_the_bot_is_let_be(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    emulator.world.user_sends(visitor, {"text": "签证"})
    visitor.has_blocked_bot = True

    async with serving(heart.answers()):
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)

    assert emulator.world.updates.pending_count == 0
    assert caplog.records == []


@pytest.mark.parametrize(
    ("callback_data", "parameter"),
    [("sp:visas", "p_visas"), ("sy:visas:1xy", "r_visas_1xy"), ("sh", "home"), ("?", "home")],
)
async def test_a_press_on_a_card_in_another_chat_opens_our_own(
    callback_data: str, parameter: str, emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        query = emulator.world.user_presses_elsewhere(visitor, callback_data)
        await emulator.until(lambda: query.is_answered)

    assert query.url == f"https://t.me/{BOT_USERNAME}?start={parameter}"
    assert emulator.record.refusals == []


async def test_an_error_is_answered_by_an_apology(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "!秘密"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert texts(emulator, visitor)[-1] == APOLOGY
    assert emulator.world.updates.pending_count == 0
    assert "ValueError" in caplog.text
    assert "秘密" not in caplog.text


async def test_a_refused_answer_is_followed_by_an_apology(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    fault = Refusal(400, "Bad Request: message text is empty")
    emulator.set_faults(Faults(refuse_next=[fault], methods=("sendMessage",)))

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert texts(emulator, visitor)[-1] == APOLOGY


async def test_a_press_is_acknowledged_even_when_all_else_fails(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()

    def fail(*_: object) -> Reply:
        raise LookupError

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)
    broken = replace(heart.answers(), reply=fail, apology=fail)
    async with serving(broken):
        query = emulator.world.user_presses(visitor, emulator.messages(visitor)[-1], 0, 0)
        await emulator.until(lambda: emulator.world.queries[query.id].is_answered)

    assert emulator.world.updates.pending_count == 0
    assert caplog.text.count("LookupError at") == 2
