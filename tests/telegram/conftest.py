"""A bot that is served against an emulated Telegram, and the people who talk to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

import pytest

from bot.conversation.actions import GoHome, OpenPage
from bot.conversation.events import ButtonPressed, CommandSent, Event, TextSent
from bot.conversation.links.deep_links import DeepLinked
from bot.conversation.profile import Profile
from bot.conversation.screens import Button, Card, Offer, Press, Reply, Screen, Span, Style
from bot.conversation.visitor import Visitor
from bot.demo.world.users import User, default_users
from bot.languages.language import Language
from bot.telegram.application import Connection, serve
from bot.telegram.network.patience import pauses
from bot.telegram.network.polling import Pace
from bot.telegram.processor import Answers
from tests.tools.emulated import TOKEN, Telegram, telegram

PROFILE = Profile((("start", "开始"), ("menu", "主题")), "一座桥。", "桥")
APOLOGY = "抱歉"
# So short that nothing but the emulator's own half second is waited for.
QUICK = Pace(long_poll=5, settle=0.02, repeat=0.6, patience=lambda: pauses(0.01, 0.05))


@dataclass
class Heart:
    """Answers with what it was asked; a text that begins with «!» is answered by an error."""

    events: list[tuple[Event, Visitor]] = field(default_factory=list)
    queries: list[tuple[str, Visitor]] = field(default_factory=list)

    def answers(self) -> Answers:
        return Answers(
            reply=self.reply,
            apology=lambda visitor: Reply(Screen((Span(APOLOGY),), keyboard(visitor))),
            offer=self.offer,
            profiles=lambda: {"": PROFILE, "ja": PROFILE},
        )

    def offer(self, query: str, visitor: Visitor) -> Offer:
        self.queries.append((query, visitor))
        if query.startswith("!"):
            raise ValueError(query)
        cards = (
            Card("p:visas", query, "…", Screen((Span(query, Style.BOLD),), keyboard(visitor))),
        )
        return Offer(cards if query else (), "打开")

    def reply(self, event: Event, visitor: Visitor) -> Reply:
        self.events.append((event, visitor))
        match event:
            case TextSent(text=text) if text.startswith("!"):
                raise ValueError(text)
            case TextSent(text=text) | CommandSent(argument=text) if text:
                said = text
            case _:
                said = repr(event)
        spans = (Span(said, Style.BOLD), Span("\n¹ 来源", Style.FOLDED))
        action = event.action if isinstance(event, ButtonPressed) else None
        opens = action if isinstance(action, DeepLinked) else None
        return Reply(Screen(spans, keyboard(visitor)), toast="好", opens=opens)


def keyboard(visitor: Visitor) -> tuple[tuple[Button, ...], ...]:
    language = visitor.language or Language.ZH_HANS
    home = Button("主页", Press(GoHome(), language))
    page = Button("签证", Press(OpenPage("visas"), language))
    return ((home, page),)


def texts(emulator: Telegram, user: User) -> list[str]:
    return [str(message.content.get("text")) for message in emulator.messages(user)]


class Serving(Protocol):
    """Serves a bot for as long as the context lasts, and then stops it gracefully."""

    def __call__(
        self, answers: Answers, *, pace: Pace = QUICK, alive: Callable[[], None] = ...
    ) -> AbstractAsyncContextManager[asyncio.Task[None]]: ...


@pytest.fixture
async def emulator() -> AsyncIterator[Telegram]:
    async with telegram(default_users()) as emulated:
        yield emulated


@pytest.fixture
def heart() -> Heart:
    return Heart()


@pytest.fixture
def serving(emulator: Telegram) -> Serving:
    @asynccontextmanager
    async def serve_until_left(
        answers: Answers, *, pace: Pace = QUICK, alive: Callable[[], None] = lambda: None
    ) -> AsyncIterator[asyncio.Task[None]]:
        stop = asyncio.Event()
        connection = Connection(TOKEN, emulator.url)
        service = asyncio.create_task(serve(connection, answers, stop, alive=alive, pace=pace))
        try:
            yield service
        finally:
            stop.set()
            await asyncio.wait([service])
        if not service.cancelled():
            service.result()

    return serve_until_left
