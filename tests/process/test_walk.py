"""``python -m bot run`` keeps to all that Telegram demands, while many press all they find."""

import asyncio
from pathlib import Path

from bot.demo.bot_api.floods import FloodLimits
from tests.tools.bot_process import ROOT, bot_process
from tests.tools.emulated import people, telegram
from tests.tools.walker import Map, Walker

WALKERS = 8
PRESSES = 30
LIMITS = FloodLimits(per_chat=30, chat_burst=30, overall=30, overall_burst=60)
"""Telegram's overall limit, with the tolerance that a delay on the way asks for; chats are spared
theirs, or the walk would take an hour."""


async def test_nothing_is_refused(tmp_path: Path) -> None:
    seen = Map()
    async with (
        telegram(people(WALKERS), LIMITS) as emulated,
        bot_process(emulated, ROOT / "content", tmp_path) as bot,
    ):
        walkers = [Walker(emulated, user, seen) for user in emulated.users()]
        await asyncio.gather(*(walker.walk(PRESSES) for walker in walkers))
        await bot.stop()

    assert emulated.record.refusals == []
    assert len(seen.taken) > WALKERS * PRESSES / 2
