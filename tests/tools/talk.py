"""A conversation without Telegram: each event answered by the heart, the answer on a screen.

Its words are those of a person with a phone – send, press a button by its label – and
``tests/tools/chat.py`` has the same ones, through Telegram.
"""

from dataclasses import dataclass, field
from datetime import date

from bot.conversation.actions import AnswerAgain
from bot.conversation.events import (
    ButtonPressed,
    CommandSent,
    Event,
    MediaSent,
    OldButtonPressed,
    TextSent,
)
from bot.conversation.handbook import Handbook
from bot.conversation.plain import plain_screen
from bot.conversation.respond import respond
from bot.conversation.screens import Press, Screen
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from bot.languages.script import language_of_text
from bot.telegram.callback_data import decode, language_of
from tests.tools.spans import tidy


@dataclass
class Talk:
    """Somebody whose app is set to a language, and the screen they see last."""

    handbook: Handbook
    day: date
    language_code: str | None
    _shown: Screen = field(default_factory=lambda: Screen((), ()))
    _question: Event | None = None
    """What was asked last: the message that an answer replies to."""

    @property
    def screen(self) -> str:
        """The screen as plain text."""
        return plain_screen(tidy(self._shown))

    def send(self, text: str) -> None:
        """Send a command or a text."""
        if not text.startswith("/"):
            self._question = TextSent(text)
            self._answer(self._question, language_of_text(text))
            return
        command, _, argument = text.removeprefix("/").partition(" ")
        name, _, _bot = command.partition("@")
        self._question = CommandSent(name.lower(), argument)
        self._answer(self._question, language_of_text(argument))

    def send_sticker(self, _emoji: str) -> None:
        """Send something that holds no text."""
        self._answer(MediaSent())

    def press(self, label: str) -> None:
        """Press the button with this label."""
        presses = [
            button.target
            for row in self._shown.rows
            for button in row
            if button.label == label and isinstance(button.target, Press)
        ]
        assert len(presses) == 1, f"{len(presses)} buttons are called {label}:\n{self.screen}"
        press = presses[0]
        again = self._question if isinstance(press.action, AnswerAgain) else None
        self._answer(again or ButtonPressed(press.action), press.language)

    def press_old(self, callback_data: str) -> None:
        """Press a button that an older version of the bot has left in the chat."""
        press = decode(callback_data)
        event = ButtonPressed(press.action) if press else OldButtonPressed()
        self._answer(event, language_of(callback_data))

    def _answer(self, event: Event, language: Language | None = None) -> None:
        visitor = Visitor(language or Language.from_tag(self.language_code))
        self._shown = respond(event, visitor, self.handbook, self.day).screen
