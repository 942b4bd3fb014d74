"""A conversation over the emulated Telegram with the bot as it is served: the words of talk.py."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

from bot.conversation.handbook import Handbook
from bot.conversation.inline import offer
from bot.conversation.plain import plain_screen
from bot.conversation.profile import profiles
from bot.conversation.respond import apologize, respond
from bot.demo.world.messages import Message
from bot.demo.world.users import User
from bot.telegram.application import Connection, serve
from bot.telegram.network.polling import Pace
from bot.telegram.processor import Answers
from tests.tools.emulated import TOKEN, Telegram, buttons
from tests.tools.received import screen_of

# So short that an answer is confirmed as soon as it is given.
_QUICK = Pace(long_poll=5, settle=0.02)


@dataclass
class Chat:
    """Somebody's chat with the bot, and the screen they see last."""

    telegram: Telegram
    user: User
    _shown: int = 0

    @property
    def message(self) -> Message:
        """The message that was sent or changed last."""
        return self.telegram.world.chats[self.user.id].messages[self._shown]

    @property
    def screen(self) -> str:
        """The screen as plain text."""
        return plain_screen(screen_of(self.message.as_message()))

    async def send(self, text: str) -> None:
        """Send a command or a text."""
        await self._send({"text": text})

    async def send_sticker(self, emoji: str) -> None:
        """Send something that holds no text."""
        sticker = {"file_id": emoji, "file_unique_id": emoji, "type": "regular", "emoji": emoji}
        size = {"width": 1, "height": 1, "is_animated": False, "is_video": False}
        await self._send({"sticker": sticker | size})

    async def press(self, label: str) -> None:
        """Press the button with this label."""
        places = [
            (row, column)
            for row, column, button in buttons(self.message)
            if button["text"] == label and "callback_data" in button
        ]
        assert len(places) == 1, f"{len(places)} buttons are called {label}:\n{self.screen}"
        await self.press_at(*places[0])

    async def press_old(self, callback_data: str) -> None:
        """Press a button that an older version of the bot has left in the chat."""
        button = {"text": "…", "callback_data": callback_data}
        self.message.reply_markup = {"inline_keyboard": [[button]]}
        await self.press_at(0, 0)

    async def press_at(self, row: int, column: int) -> None:
        """Press the button at this place."""
        query = self.telegram.world.user_presses(self.user, self.message, row, column)
        await self.telegram.until(self.telegram.all_is_answered)
        assert query.is_answered

    async def _send(self, content: dict[str, object]) -> None:
        before = len(self.telegram.messages(self.user))
        self.telegram.world.user_sends(self.user, content)
        await self.telegram.until(self.telegram.all_is_answered)
        _, *answers = self.telegram.messages(self.user)[before:]
        assert len(answers) == 1, f"{len(answers)} answers to {content}"
        self._shown = answers[0].message_id


@asynccontextmanager
async def served(telegram: Telegram, handbook: Handbook, day: date) -> AsyncIterator[None]:
    """Serve the bot in this process, on one day, for as long as the context lasts."""
    answers = Answers(
        reply=lambda event, visitor: respond(event, visitor, handbook, day),
        apology=lambda visitor: apologize(visitor, handbook, day),
        offer=lambda query, visitor: offer(query, visitor, handbook, day),
        profiles=lambda: profiles(handbook),
    )
    connection = Connection(TOKEN, telegram.url, messages_per_second=0)
    stop = asyncio.Event()
    service = asyncio.create_task(serve(connection, answers, stop, pace=_QUICK))
    try:
        yield
    finally:
        stop.set()
        await service
