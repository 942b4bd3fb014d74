"""A process that is killed at any moment loses no question: the next one answers it."""

import asyncio
from datetime import date
from pathlib import Path
from random import Random

from bot.conversation.handbook import Handbook
from tests.tools.crowd import Reader
from tests.tools.emulated import Telegram, people, telegram
from tests.tools.forked_bot import ForkedBot

READERS = 40
KILLS = 20
MOST_CALLS_OF_A_LIFE = 90
SEED = 20261123
DONE_TWICE = {
    " message is not modified",
    " query is too old and response timeout expired or query ID is invalid",
}
"""What Telegram refuses when the bot had done it before it was killed."""


async def test_nothing_is_lost_however_often_the_bot_is_killed(
    sample_content: Path, handbook: Handbook, today: date, tmp_path: Path
) -> None:
    chance = Random(SEED)  # noqa: S311 (the same moments on every run)
    async with telegram(people(READERS)) as emulated, asyncio.TaskGroup() as conversations:
        crowd = [Reader(emulated, user, Random(user.id)) for user in emulated.users()]  # noqa: S311
        enough = asyncio.Event()
        for reader in crowd:
            conversations.create_task(reader.talk(until=enough))
        for _ in range(KILLS):
            with ForkedBot(emulated, sample_content, tmp_path / "output.txt") as bot:
                await _calls(chance.randint(1, MOST_CALLS_OF_A_LIFE), bot, emulated)
        with ForkedBot(emulated, sample_content, tmp_path / "output.txt") as bot:
            enough.set()
            emulated.world.changed.ring()
            await emulated.until(lambda: bot.is_running() and emulated.all_is_answered())

    assert [reader.unanswered() for reader in crowd] == [[]] * READERS
    assert [reader.missing(handbook, today) for reader in crowd] == [[]] * READERS
    assert {each["description"].split(":")[1] for each in emulated.record.refusals} <= DONE_TWICE


async def _calls(count: int, bot: ForkedBot, emulated: Telegram) -> None:
    """Return while the bot waits for the answer to its n-th call from now."""
    last = emulated.calls + count
    await emulated.until(lambda: bot.is_running() and emulated.calls >= last)
