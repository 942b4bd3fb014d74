import asyncio

import pytest

from bot.telegram.application import Connection, build_bot
from bot.telegram.delivery import Delivery
from bot.telegram.network.request import JsonRequest
from bot.telegram.processor import Processor, Turns
from tests.telegram.conftest import Heart
from tests.tools.emulated import TOKEN


async def test_turns_are_taken_in_order_and_idle_chats_forgotten() -> None:
    turns = Turns()
    done: list[tuple[int, int]] = []

    async def take(chat_id: int, number: int) -> None:
        async with turns.turn(chat_id):
            # The first ones give way most often, and would be the last without turns.
            for _ in range(9 - number):
                await asyncio.sleep(0)
            done.append((chat_id, number))

    await asyncio.gather(*(take(chat_id, number) for number in range(9) for chat_id in (1, 2)))

    assert [number for chat_id, number in done if chat_id == 1] == list(range(9))
    assert [number for chat_id, number in done if chat_id == 2] == list(range(9))
    assert len(turns) == 0


async def test_chats_do_not_wait_for_each_other() -> None:
    turns = Turns()

    async with turns.turn(1), turns.turn(2):
        assert len(turns) == 2


async def test_an_unreadable_update_is_logged_and_done_with(
    heart: Heart, caplog: pytest.LogCaptureFixture
) -> None:
    bot = build_bot(Connection(TOKEN), JsonRequest("https://api.example"))
    processor = Processor("kakehashi_bot", heart.answers(), Delivery(bot))

    await processor.process({"update_id": 1, "message": {"text": "秘密"}})

    assert "could not be read" in caplog.text
    assert "秘密" not in caplog.text
