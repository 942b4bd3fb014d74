"""Readers who never tire: each asks and presses, and goes on as soon as all is answered."""

import asyncio
from dataclasses import dataclass, field
from datetime import date
from random import Random

from bot.conversation.handbook import Handbook
from bot.conversation.respond import action_screen
from bot.conversation.screens import Press, Screen
from bot.demo.world.messages import CallbackQuery, Message
from bot.demo.world.users import User
from bot.telegram.callback_data import decode
from tests.tools.emulated import Telegram, buttons
from tests.tools.received import screen_of

_MOST_QUESTIONS_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press on a button of a message, and what it should show there."""

    query: CallbackQuery
    message: Message
    press: Press


@dataclass
class Reader:
    """Somebody who asks and presses by chance, and all that they did."""

    telegram: Telegram
    user: User
    chance: Random
    questions: list[Message] = field(default_factory=list)
    presses: list[Pressed] = field(default_factory=list)

    async def talk(self, until: asyncio.Event) -> None:
        """Ask and press until told to stop, and at the next change of the chats do so."""
        while not until.is_set():
            shown = [each for each in self.telegram.messages(self.user) if each.is_from_bot]
            if shown and self.chance.random() < 0.5:
                self._press(shown[-1])
            else:
                self._ask(self.chance.randint(1, _MOST_QUESTIONS_AT_ONCE))
            await self.telegram.until_told(lambda: until.is_set() or not self.unanswered())

    def unanswered(self) -> list[Message | CallbackQuery]:
        """Return the questions that no message quotes, and the presses that still spin."""
        quoted = {
            message.reply_to.message_id
            for message in self.telegram.messages(self.user)
            if message.reply_to is not None
        }
        return [
            *(question for question in self.questions if question.message_id not in quoted),
            *(pressed.query for pressed in self.presses if not pressed.query.is_answered),
        ]

    def missing(self, handbook: Handbook, day: date) -> list[Press]:
        """Return what was pressed for last on a message that now shows something else.

        By the labels of its buttons: what they carry tells the day the bot has by its own clock.
        """
        last = {pressed.message.message_id: pressed for pressed in self.presses}
        return [
            pressed.press
            for pressed in last.values()
            if _labels(screen_of(pressed.message.as_message()))
            != _labels(
                action_screen(pressed.press.action, handbook.edition(pressed.press.language, day))
            )
        ]

    def _ask(self, count: int) -> None:
        for _ in range(count):
            text = f"孩子上学要多少钱？{len(self.questions)}"
            self.questions.append(self.telegram.world.user_sends(self.user, {"text": text}))

    def _press(self, message: Message) -> None:
        row, column, button = self.chance.choice(list(buttons(message)))
        if press := decode(button.get("callback_data", "")):
            query = self.telegram.world.user_presses(self.user, message, row, column)
            self.presses.append(Pressed(query, message, press))


def _labels(screen: Screen) -> list[list[str]]:
    return [[button.label for button in row] for row in screen.rows]
