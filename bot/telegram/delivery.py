"""The one place that decides whether a screen is sent, edited in or left out, and then does it."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice
from typing import Final

from telegram import Bot, ReplyParameters
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.conversation.screens import Offer, Reply
from bot.telegram.inline_results import article_of, way_into_the_bot
from bot.telegram.messages import Message, deep_link, message_of
from bot.telegram.network.patience import PASSING, pauses, persist
from bot.telegram.updates import Asked, Origin, Pressed


@dataclass(frozen=True, slots=True)
class Send:
    """Show the screen in a new message, quoting another one when that is given."""

    chat_id: int
    quoted: int | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Show the screen in place of what a message shows now."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """Show no screen."""


Step = Send | Edit | Nothing


def step_for(origin: Origin) -> Step:
    """Return how to show a screen, by what it answers.

    What was typed is answered below it, so that the conversation can be read again. A press
    changes the message it was made on, or is answered in a new one when Telegram holds that
    message back as too old. Without a chat (a card sent to a stranger's chat) nothing is shown
    there.
    """
    match origin:
        case Asked(chat_id=chat_id, message_id=message_id, quoted=quoted):
            return Send(chat_id, quoted=message_id if quoted else None)
        case Pressed(chat_id=None):
            return Nothing()
        case Pressed(chat_id=int() as chat_id, message_id=None):
            return Send(chat_id)
        case Pressed(chat_id=int() as chat_id, message_id=int() as message_id):
            return Edit(chat_id, message_id)
        case _:
            return Nothing()


class Refusal(Enum):
    """What a refusal of Telegram's comes to."""

    SETTLED = auto()
    """Nothing is left to do: it is shown already, or can not be shown to them at all."""
    SEND_ANEW = auto()
    """The message can not be edited; a new one can still be sent."""
    FAULT = auto()
    """A mistake of ours."""


# How Telegram begins its descriptions, without «Bad Request: » and in lower case.
_REFUSALS: Final = (
    ("message is not modified", Refusal.SETTLED),
    ("query is too old", Refusal.SETTLED),
    ("query_id_invalid", Refusal.SETTLED),
    ("chat not found", Refusal.SETTLED),
    ("chat_write_forbidden", Refusal.SETTLED),
    ("not enough rights to send", Refusal.SETTLED),
    ("topic_closed", Refusal.SETTLED),
    ("message to edit not found", Refusal.SEND_ANEW),
    ("message can't be edited", Refusal.SEND_ANEW),
    ("message_id_invalid", Refusal.SEND_ANEW),
    ("there is no text in the message to edit", Refusal.SEND_ANEW),
)


def refusal_of(error: TelegramError) -> Refusal:
    """Return what a refusal comes to; Forbidden (blocked, kicked, deactivated) is settled."""
    if isinstance(error, Forbidden):
        return Refusal.SETTLED
    description = error.message.lower()
    for beginning, refusal in _REFUSALS:
        if description.startswith(beginning):
            return refusal
    return Refusal.FAULT


# A spinner that nobody stops goes away by itself, so its end is not worth waiting for.
_ACKNOWLEDGE_TRIES: Final = 3


class Delivery:
    """Shows replies through a bot, waiting out floods and failures of the network.

    A message that was sent while the connection broke may be sent again: better twice than lost.
    """

    def __init__(self, bot: Bot, patience: Callable[[], Iterator[float]] = pauses) -> None:
        """Take the bot to send through, and the seconds to wait before each further try."""
        self._bot = bot
        self._patience = patience

    async def deliver(self, reply: Reply, origin: Origin) -> None:
        """Show a reply; a press is acknowledged at the same time.

        Returns when Telegram has it or will never take it, so it can take as long as the network
        is down.

        Raises:
            TelegramError: the reply was refused by a mistake of ours.
            ValueError: the screen can not be rendered.

        """
        message = message_of(reply.screen, self._bot.username)
        shown = self._show(step_for(origin), message)
        if isinstance(origin, Asked):
            await shown
            return
        # Each to its end, whatever becomes of the other.
        outcomes = await asyncio.gather(
            shown, self._acknowledge_with(reply, origin), return_exceptions=True
        )
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _acknowledge_with(self, reply: Reply, origin: Pressed) -> None:
        """Stop the spinner; on a card in a stranger's chat, open the answer in our own."""
        if isinstance(step_for(origin), Nothing):
            await self.acknowledge(origin, url=deep_link(reply.opens, self._bot.username))
        else:
            await self.acknowledge(origin, reply.toast)

    async def acknowledge(
        self, origin: Pressed, toast: str | None = None, url: str | None = None
    ) -> None:
        """Stop the spinner on a pressed button, with a line shown for a moment if given.

        An address is opened in the app; Telegram takes only deep links of our own.
        """
        pauses_left = islice(self._patience(), _ACKNOWLEDGE_TRIES - 1)
        try:
            await persist(
                lambda: self._bot.answer_callback_query(
                    origin.callback_query_id, text=toast, url=url
                ),
                pauses_left,
            )
        except BadRequest as error:
            if refusal_of(error) is not Refusal.SETTLED:
                raise
        except PASSING:
            return

    async def offer(self, offer: Offer, inline_query_id: str) -> None:
        """Answer an inline query with cards; one that is no longer waited for is let go.

        Telegram keeps nothing of it for others: what the cards say turns with the day.

        Raises:
            TelegramError: the cards were refused by a mistake of ours.
            ValueError: a card can not be rendered.

        """
        username = self._bot.username
        results = [article_of(card, username) for card in offer.cards]
        button = None if results else way_into_the_bot(offer.otherwise)
        pauses_left = islice(self._patience(), _ACKNOWLEDGE_TRIES - 1)
        try:
            await persist(
                lambda: self._bot.answer_inline_query(
                    inline_query_id, results, cache_time=0, is_personal=True, button=button
                ),
                pauses_left,
            )
        except BadRequest as error:
            if refusal_of(error) is not Refusal.SETTLED:
                raise
        except PASSING:
            return

    async def _show(self, step: Step, message: Message) -> None:
        try:
            await persist(lambda: self._do(step, message), self._patience())
        except TelegramError as error:
            match refusal_of(error), step:
                case Refusal.SETTLED, _:
                    return
                case Refusal.SEND_ANEW, Edit(chat_id=chat_id):
                    await self._show(Send(chat_id), message)
                case _:
                    raise

    async def _do(self, step: Step, message: Message) -> None:
        # Ready-made parameters: python-telegram-bot would turn each button into JSON each time.
        match step:
            case Send(chat_id=chat_id, quoted=quoted):
                await self._bot.send_message(
                    chat_id=chat_id,
                    text=message.text,
                    reply_parameters=_quoting(quoted),
                    api_kwargs=message.parameters,
                )
            case Edit(chat_id=chat_id, message_id=message_id):
                await self._bot.edit_message_text(
                    chat_id=chat_id,
                    message_id=message_id,
                    text=message.text,
                    api_kwargs=message.parameters,
                )
            case Nothing():
                return


def _quoting(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)
