"""The law turns while the bot runs: nobody restarts it, and the next answer is the new one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.app.clock import JAPAN, day_in_japan
from bot.app.run import run
from bot.conversation.handbook import Handbook
from bot.telegram.application import Connection
from tests.tools.chat import Chat
from tests.tools.emulated import TOKEN, Telegram, people, telegram

OLD, NEW = "至少550万日元（2025年10月16日起改为至少7700万日元）", "至少7700万日元"
PAGE = "/start p_visas_whisker-permit"
RECHECK = "🔄 还准确吗？"


@dataclass
class Clock:
    """A clock a second before the law turns, until it is moved on."""

    instant: datetime = datetime(2025, 10, 15, 23, 59, 59, tzinfo=JAPAN)

    def pass_midnight(self) -> None:
        self.instant += timedelta(seconds=1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def emulated() -> AsyncIterator[Telegram]:
    async with telegram(people(1)) as emulated:
        yield emulated


@pytest.fixture
async def chat(
    emulated: Telegram, clock: Clock, handbook: Handbook, sample_content: Path
) -> AsyncIterator[Chat]:
    """A chat with the bot as it is run, by a clock of the test's."""
    async with _running(emulated, clock, handbook, sample_content):
        yield Chat(emulated, emulated.users()[0])


@asynccontextmanager
async def _running(
    emulated: Telegram, clock: Clock, handbook: Handbook, folder: Path
) -> AsyncIterator[None]:
    stop = asyncio.Event()
    connection = Connection(TOKEN, emulated.url, messages_per_second=0)
    service = asyncio.create_task(
        run(connection, handbook, folder, stop, today=lambda: day_in_japan(clock.instant))
    )
    try:
        yield
    finally:
        stop.set()
        await service


async def test_answer_turns_with_the_day(chat: Chat, clock: Clock) -> None:
    await chat.send(PAGE)
    before = chat.screen
    clock.pass_midnight()

    await chat.send(PAGE)

    assert f"现在要出资**{OLD}**" in before
    assert f"现在要出资**{NEW}**" in chat.screen


async def test_page_opened_from_an_old_message_is_the_new_one(chat: Chat, clock: Clock) -> None:
    await chat.send("/start p_visas")
    clock.pass_midnight()

    await chat.press("胡须许可要多少钱")

    assert f"现在要出资**{NEW}**" in chat.screen


async def test_old_message_is_told_to_be_outdated(chat: Chat, clock: Clock) -> None:
    await chat.send(PAGE)
    clock.pass_midnight()

    await chat.press(RECHECK)

    assert "❗ 2025年10月15日以来" in chat.screen
    assert "至少550万日元（至2025年10月15日） → 至少7700万日元（2025年10月16日起）" in chat.screen


async def test_link_of_a_forwarded_message_tells_the_same(chat: Chat, clock: Clock) -> None:
    await chat.send(PAGE)
    parameter = chat.screen.partition("?start=")[2].partition(">")[0]
    clock.pass_midnight()

    await chat.send(f"/start {parameter}")

    assert "❗ 2025年10月15日以来" in chat.screen


async def test_message_of_the_same_day_is_told_to_hold(chat: Chat) -> None:
    await chat.send(PAGE)

    await chat.press(RECHECK)

    assert "✅ 这是今天的消息" in chat.screen
