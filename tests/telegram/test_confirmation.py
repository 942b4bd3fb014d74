"""What is answered, when things break: all of it, in order, and confirmed only then."""

from dataclasses import replace

import pytest

from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import too_many_requests
from tests.telegram.conftest import QUICK, Heart, Serving, texts
from tests.tools.emulated import Telegram


async def test_a_chat_is_answered_in_order_whatever_breaks(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    emulator.set_faults(Faults(server_error_every=3, reset_every=5))
    visitors = emulator.users()[:3]
    words = [str(number) for number in range(12)]

    async with serving(heart.answers()):
        for word in words:
            for visitor in visitors:
                emulator.world.user_sends(visitor, {"text": word})
        await emulator.until(
            lambda: all(len(emulator.messages(visitor)) == 24 for visitor in visitors)
        )

    for visitor in visitors:
        answers = [message for message in emulator.messages(visitor) if message.is_from_bot]
        texts = [str(answer.as_message()["text"]).split("\n")[0] for answer in answers]
        assert texts == words
    assert emulator.world.updates.pending_count == 0


async def test_what_may_be_lost_is_rather_sent_twice(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    emulator.set_faults(Faults(lost_answer_every=2, methods=("sendMessage",)))
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "一"})
        emulator.world.user_sends(visitor, {"text": "二"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 5)

    assert texts(emulator, visitor)[2:] == ["一\n¹ 来源", "二\n¹ 来源", "二\n¹ 来源"]


async def test_a_flood_wait_is_obeyed_and_holds_up_no_other_chat(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    flooding, other, *_ = emulator.users()
    refusals = [too_many_requests(3)]
    emulator.set_faults(Faults(refuse_next=refusals, methods=("sendMessage",)))

    async with serving(heart.answers()):
        emulator.world.user_sends(flooding, {"text": "一"})
        emulator.world.user_sends(flooding, {"text": "二"})
        await emulator.until(lambda: not refusals)
        emulator.world.user_sends(other, {"text": "三"})
        await emulator.until(lambda: len(emulator.messages(other)) == 2)
        answered_before = len(emulator.messages(flooding))
        await emulator.until(lambda: len(emulator.messages(flooding)) == 4)

    assert answered_before == 2
    assert texts(emulator, flooding)[2:] == ["一\n¹ 来源", "二\n¹ 来源"]
    assert caplog.records == []


async def test_nothing_is_confirmed_before_it_is_answered(
    emulator: Telegram, heart: Heart, serving: Serving
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
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)
    assert emulator.world.updates.pending_count == 0


async def test_a_stop_finishes_what_was_begun(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(delay=0.3, methods=("sendMessage",)))
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: emulator.record.calls["sendMessage"] == 1)

    assert len(emulator.messages(visitor)) == 2
    assert emulator.world.updates.pending_count == 0


async def test_a_hundred_answers_wait_behind_no_slow_one(
    emulator: Telegram, heart: Heart, serving: Serving
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
        await emulator.until(lambda: len(emulator.messages(others[0])) == 2)

    assert emulator.world.updates.pending_count > 0
