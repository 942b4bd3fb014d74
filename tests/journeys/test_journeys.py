"""Every journey, without Telegram and through it: the way there adds nothing and loses nothing."""

import pytest

from bot.conversation.handbook import Handbook
from tests.tools.chat import Chat, served
from tests.tools.emulated import people, telegram
from tests.tools.journeys import DAY, JOURNEYS, perform, read_journey, talked

pytestmark = pytest.mark.parametrize(
    "written", [pytest.param(path.read_text("utf-8"), id=path.stem) for path in JOURNEYS]
)


def test_talk_goes_as_written(written: str, handbook: Handbook) -> None:
    told = talked(read_journey(written), handbook)

    assert told == written


async def test_chat_goes_as_written(written: str, handbook: Handbook) -> None:
    journey = read_journey(written)
    [user] = people(1, journey.language_code)
    screens = []

    async with telegram([user]) as emulated, served(emulated, handbook, DAY):
        chat = Chat(emulated, user)
        for line in journey.lines:
            await perform(chat, line)
            screens.append(chat.screen)

    assert journey.transcript(screens) == written
    assert emulated.record.refusals == []
