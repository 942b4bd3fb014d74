"""The whole room, served against the emulated Telegram."""

import asyncio
import logging
from dataclasses import replace

import pytest

from bot.conversation.actions import OpenPage
from bot.conversation.events import ButtonPressed, CommandSent, MediaSent
from bot.conversation.screens import Reply
from bot.conversation.visitor import Visitor
from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal, too_many_requests
from bot.languages.language import Language
from bot.telegram.application import Connection, TokenRefusedError, serve
from tests.telegram.conftest import APOLOGY, QUICK, TOKEN, Emulator, Heart, Serving


async def test_a_question_is_answered_by_quoting_it(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        question = emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    answer = emulator.chat(visitor)[-1].as_message()
    assert answer["text"] == "签证\n¹ 来源"
    assert answer["reply_to_message"]["message_id"] == question.message_id
    assert [entity["type"] for entity in answer["entities"]] == ["bold", "expandable_blockquote"]
    assert answer["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "sh"


async def test_a_command_is_answered_without_quoting_it(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor = emulator.users()[2]

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "/start p_visas"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert heart.events == [(CommandSent("start", "p_visas"), Visitor(Language.JA))]
    assert "reply_to_message" not in emulator.chat(visitor)[-1].as_message()


async def test_a_press_changes_its_message_and_shows_a_line(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

        with emulator.world.events.listening() as events:
            query = emulator.world.user_presses(visitor, emulator.chat(visitor)[-1], 0, 1)
            told = [await anext(events)]
            while not {"answer", "message"} <= {event["type"] for event in told}:
                told.append(await anext(events))

    assert [event["text"] for event in told if event["type"] == "answer"] == ["好"]
    assert emulator.world.queries[query.id].is_answered
    assert len(emulator.chat(visitor)) == 2
    assert heart.events[-1][0] == ButtonPressed(OpenPage("visas"))
    assert emulator.record.refusals == []


async def test_a_press_on_what_is_shown_already_is_no_error(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)
        message = emulator.chat(visitor)[-1]

        queries = [emulator.world.user_presses(visitor, message, 0, 1) for _ in range(2)]
        await emulator.until(
            lambda: all(emulator.world.queries[query.id].is_answered for query in queries)
        )

    assert emulator.texts(visitor) == ["签证", f"{heart.events[-1][0]!r}\n¹ 来源"]
    assert caplog.records == []


async def test_a_press_on_a_message_that_is_gone_is_answered_in_a_new_one(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)
        message = emulator.chat(visitor)[-1]

        emulator.world.user_clears(visitor)
        emulator.world.user_presses(visitor, message, 0, 0)
        await emulator.until(lambda: len(emulator.chat(visitor)) == 1)

    assert emulator.chat(visitor)[0].is_from_bot
    assert caplog.records == []


async def test_a_sticker_is_media(emulator: Emulator, heart: Heart, serving: Serving) -> None:
    visitor, *_ = emulator.users()
    sticker = {
        "file_id": "1", "file_unique_id": "1", "type": "regular",
        "width": 1, "height": 1, "is_animated": False, "is_video": False,
    }  # fmt: skip

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"sticker": sticker})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert [event for event, _ in heart.events] == [MediaSent()]


async def test_a_chat_is_answered_in_order_whatever_breaks(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    emulator.set_faults(Faults(server_error_every=3, reset_every=5))
    visitors = emulator.users()[:3]
    words = [str(number) for number in range(12)]

    async with serving(heart.answers()):
        for word in words:
            for visitor in visitors:
                emulator.world.user_sends(visitor, {"text": word})
        await emulator.until(
            lambda: all(len(emulator.chat(visitor)) == 24 for visitor in visitors)
        )

    for visitor in visitors:
        answers = [message for message in emulator.chat(visitor) if message.is_from_bot]
        texts = [str(answer.as_message()["text"]).split("\n")[0] for answer in answers]
        assert texts == words
    assert emulator.world.updates.pending_count == 0


async def test_what_may_be_lost_is_rather_sent_twice(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    emulator.set_faults(Faults(lost_answer_every=2, methods=("sendMessage",)))
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "一"})
        emulator.world.user_sends(visitor, {"text": "二"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 5)

    assert emulator.texts(visitor)[2:] == ["一\n¹ 来源", "二\n¹ 来源", "二\n¹ 来源"]


async def test_a_flood_wait_is_obeyed_and_holds_up_no_other_chat(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    flooding, other, *_ = emulator.users()
    refusals = [too_many_requests(2)]
    emulator.set_faults(Faults(refuse_next=refusals, methods=("sendMessage",)))

    async with serving(heart.answers()):
        emulator.world.user_sends(flooding, {"text": "一"})
        emulator.world.user_sends(flooding, {"text": "二"})
        await emulator.until(lambda: not refusals)
        emulator.world.user_sends(other, {"text": "三"})
        await emulator.until(lambda: len(emulator.chat(other)) == 2)
        answered_before = len(emulator.chat(flooding))
        await emulator.until(lambda: len(emulator.chat(flooding)) == 4)

    assert answered_before == 2
    assert emulator.texts(flooding)[2:] == ["一\n¹ 来源", "二\n¹ 来源"]
    assert caplog.records == []


async def test_whoever_blocked_the_bot_is_let_be(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    emulator.world.user_sends(visitor, {"text": "签证"})
    visitor.has_blocked_bot = True

    async with serving(heart.answers()):
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)

    assert emulator.world.updates.pending_count == 0
    assert caplog.records == []


async def test_nothing_is_confirmed_before_it_is_answered(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(delay=60, methods=("sendMessage",)))
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers(), pace=replace(QUICK, grace=0.05)):
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)
        polls = emulator.record.calls["getUpdates"]
        await emulator.until(lambda: emulator.record.calls["getUpdates"] >= polls + 2)
    assert emulator.world.updates.pending_count == 1

    emulator.set_faults(Faults())
    async with serving(heart.answers()):
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)
    assert emulator.world.updates.pending_count == 0


async def test_a_stop_finishes_what_was_begun(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(delay=0.3, methods=("sendMessage",)))
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)

    assert len(emulator.chat(visitor)) == 2
    assert emulator.world.updates.pending_count == 0


async def test_a_hundred_answers_wait_behind_no_slow_one(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    """Telegram hands out a hundred updates at most, so a slow one must not stay the first."""
    stuck, *others = emulator.users()
    hour = too_many_requests(3600)
    emulator.set_faults(Faults(refuse_next=[hour], methods=("sendMessage",)))

    async with serving(heart.answers(), pace=replace(QUICK, slow=0.1, grace=0.05)):
        emulator.world.user_sends(stuck, {"text": "一"})
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)
        for number in range(300):
            emulator.world.user_sends(stuck, {"text": str(number)})
        emulator.world.user_sends(others[0], {"text": "二"})
        await emulator.until(lambda: len(emulator.chat(others[0])) == 2)

    assert emulator.world.updates.pending_count > 0


async def test_an_error_is_answered_by_an_apology(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "!秘密"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert emulator.texts(visitor)[-1] == APOLOGY
    assert emulator.world.updates.pending_count == 0
    assert "ValueError" in caplog.text
    assert "秘密" not in caplog.text


async def test_a_refused_answer_is_followed_by_an_apology(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    fault = Refusal(400, "Bad Request: message text is empty")
    emulator.set_faults(Faults(refuse_next=[fault], methods=("sendMessage",)))

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert emulator.texts(visitor)[-1] == APOLOGY


async def test_a_press_is_acknowledged_even_when_all_else_fails(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()

    def fail(*_: object) -> Reply:
        raise LookupError

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)
    broken = replace(heart.answers(), reply=fail, apology=fail)
    async with serving(broken):
        query = emulator.world.user_presses(visitor, emulator.chat(visitor)[-1], 0, 0)
        await emulator.until(lambda: emulator.world.queries[query.id].is_answered)

    assert emulator.world.updates.pending_count == 0
    assert caplog.text.count("LookupError at") == 2


async def test_the_profile_is_set_only_where_it_differs(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    calls = emulator.record.calls

    async with serving(heart.answers()):
        await emulator.until(lambda: calls["getChatMenuButton"] == 1)
    set_at_first = {method: calls[method] for method in calls if method.startswith("set")}
    calls.clear()
    async with serving(heart.answers()):
        await emulator.until(lambda: calls["getChatMenuButton"] == 1)

    assert set_at_first == {
        "setMyCommands": 2,
        "setMyDescription": 2,
        "setMyShortDescription": 2,
    }
    assert not any(method.startswith("set") for method in calls)


async def test_a_profile_that_cannot_be_set_stops_nobody(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    refusal = Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
    emulator.set_faults(Faults(refuse_next=[refusal], methods=("setMyCommands",)))

    async with serving(heart.answers()):
        await emulator.until(lambda: "profile" in caplog.text)
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert "Bot_command_invalid" in caplog.text


async def test_an_outage_is_outlived_and_told_once(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(server_error_every=1, methods=("getUpdates", "getMe")))
    polls = []

    async with serving(heart.answers(), alive=lambda: polls.append(1)):
        await emulator.until(lambda: emulator.record.calls["getMe"] == 3)
        emulator.set_faults(Faults(server_error_every=1, methods=("getUpdates",)))
        await emulator.until(lambda: emulator.record.calls["getUpdates"] == 3)
        polls_in_outage = len(polls)
        emulator.set_faults(Faults())
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert polls_in_outage == 0
    assert polls
    assert [record.message for record in caplog.records] == [
        "No connection to Telegram, trying again until it works: Internal Server Error",
        "Again: connection to Telegram.",
        "No updates from Telegram, trying again until it works: Internal Server Error",
        "Again: updates from Telegram.",
    ]


async def test_a_second_poller_is_outlived(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    conflict = Refusal(409, "Conflict: terminated by other getUpdates request")
    emulator.set_faults(Faults(refuse_next=[conflict] * 3, methods=("getUpdates",)))
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)

    assert caplog.text.count("Conflict") == 1


async def test_a_webhook_of_former_times_is_taken_away(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    emulator.world.updates.webhook_url = "https://old.example/"
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: len(emulator.chat(visitor)) == 2)


async def test_a_refused_token_is_a_clear_error_that_does_not_quote_it(
    emulator: Emulator, heart: Heart, caplog: pytest.LogCaptureFixture
) -> None:
    token = f"1000000001:{'wrong' * 7}"
    caplog.set_level(logging.DEBUG)

    with pytest.raises(TokenRefusedError, match="@BotFather") as refused:
        await serve(Connection(token, emulator.url), heart.answers(), asyncio.Event())

    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
    assert token not in caplog.text


async def test_a_token_that_is_revoked_ends_the_service(
    emulator: Emulator, heart: Heart, serving: Serving
) -> None:
    refusal = Refusal(401, "Unauthorized")
    emulator.set_faults(Faults(refuse_next=[refusal], methods=("getUpdates",)))

    with pytest.raises(TokenRefusedError):
        async with serving(heart.answers()) as service:
            await asyncio.wait([service])


async def test_no_log_holds_the_token_or_what_users_say(
    emulator: Emulator, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(server_error_every=4, reset_every=3))

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "!秘密"})
        emulator.world.user_sends(visitor, {"text": "秘密"})
        await emulator.until(lambda: len(emulator.chat(visitor)) == 4)

    bot_logs = [
        r for r in caplog.records if r.name.startswith(("bot.telegram", "telegram", "aio"))
    ]
    assert bot_logs
    assert not [r for r in bot_logs if TOKEN in r.getMessage() or "秘密" in r.getMessage()]
    assert not [r for r in bot_logs if str(visitor.id) in r.getMessage()]
