"""How many presses of a page a core-second answers: python-telegram-bot as it comes, and we.

``python -m tests.benchmarks.page_press`` starts a plain Bot API server in a process of its own,
then runs both bots by turns in this one, and prints the processor time of each and their ratio.
Only ratios say something: the machine, and whoever shares it, change everything else.
"""

import asyncio
import multiprocessing
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection as Pipe
from typing import Any

import aiohttp
import orjson
import uvloop
from aiohttp import web
from telegram import InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes

from bot.conversation.actions import OpenPage
from bot.conversation.screens import Button, Offer, Press, Reply, Screen, Span, Style
from bot.demo.server import BOT_USERNAME
from bot.languages.language import Language
from bot.telegram.application import Connection, serve
from bot.telegram.messages import entities_of, keyboard_of
from bot.telegram.processor import Answers

TOKEN = f"1000000001:{'bench' * 7}"
PRESSES = 1500
ROUNDS = 3
CHATS = 100
BOT = {"id": 1000000001, "is_bot": True, "first_name": "架け橋", "username": "kakehashi_bot"}

SCREEN = Screen(
    spans=(
        Span("签证 › 经营·管理\n", Style.ITALIC),
        Span("现在至少要出资3000万日元。\n", Style.BOLD),
        Span("旧标准五百万日元已停用。" * 60),
        Span("\n▸ 来源\n", Style.FOLDED | Style.BOLD),
        Span("¹ 出入国在留管理庁\n", Style.FOLDED, "https://www.moj.go.jp/isa/"),
        Span("核对于2026年11月22日\n" * 8, Style.FOLDED),
        Span("信息,非法律意见。", Style.ITALIC),
    ),
    rows=tuple(
        tuple(
            Button(f"相关的页面{row}{column}", Press(OpenPage("visas/x"), Language.ZH_HANS))
            for column in range(2)
        )
        for row in range(4)
    ),
)
TEXT = "".join(span.text for span in SCREEN.spans)
ENTITIES = entities_of(SCREEN.spans, BOT_USERNAME)
KEYBOARD = keyboard_of(SCREEN.rows, "bridge_bot")


def press(number: int) -> dict[str, Any]:
    """Return the update of one press, with all that Telegram sends along."""
    chat_id = 1 + number % CHATS
    person = {"id": chat_id, "is_bot": False, "first_name": "芳", "language_code": "zh-hans"}
    return {
        "update_id": number + 1,
        "callback_query": {
            "id": str(number),
            "from": person,
            "message": shown(chat_id),
            "chat_instance": "1",
            "data": "sp:visas/x",
        },
    }


def shown(chat_id: int) -> dict[str, Any]:
    """Return the message that was pressed, and that an edit returns."""
    return {
        "message_id": 5,
        "from": BOT,
        "chat": {"id": chat_id, "type": "private", "first_name": "芳"},
        "date": 1795000000,
        "text": TEXT,
        "entities": [entity.to_dict() for entity in ENTITIES],
        "reply_markup": KEYBOARD.to_dict(),
    }


class Server:
    """Hands out presses, and answers every call as if all were well."""

    def __init__(self) -> None:
        self._presses: list[dict[str, Any]] = []
        self._edits = 0
        self._all_edited = asyncio.Event()
        self._edited = orjson.dumps({"ok": True, "result": shown(1)})

    def app(self) -> web.Application:
        """Return the application."""
        app = web.Application()
        app.router.add_post("/begin", self.begin)
        app.router.add_post("/end", self.end)
        app.router.add_post("/bot{token}/getUpdates", self.get_updates)
        app.router.add_post("/bot{token}/editMessageText", self.edit)
        app.router.add_post("/bot{token}/{method}", self.call)
        return app

    async def begin(self, _request: web.Request) -> web.Response:
        """Queue the presses of a run."""
        self._presses = [press(number) for number in range(PRESSES)]
        self._edits = 0
        self._all_edited.clear()
        return web.Response()

    async def end(self, _request: web.Request) -> web.Response:
        """Return when every press has been answered."""
        await self._all_edited.wait()
        return web.Response()

    async def get_updates(self, request: web.Request) -> web.Response:
        """Hand out up to a hundred; wait a moment when there are none."""
        given = {**request.query, **await self._parameters(request)}
        offset = int(given.get("offset", 0))
        self._presses = [one for one in self._presses if one["update_id"] >= offset]
        if not self._presses:
            await asyncio.sleep(0.2)
        return _ok(self._presses[:100])

    async def edit(self, request: web.Request) -> web.Response:
        """Count an edit."""
        await request.read()
        self._edits += 1
        if self._edits == PRESSES:
            self._all_edited.set()
        return web.Response(body=self._edited, content_type="application/json")

    async def call(self, request: web.Request) -> web.Response:
        """Agree to anything else."""
        await request.read()
        return _ok(BOT if request.match_info["method"] == "getMe" else True)

    async def _parameters(self, request: web.Request) -> dict[str, Any]:
        return dict(await request.post()) if request.can_read_body else {}


def _ok(result: object) -> web.Response:
    body = orjson.dumps({"ok": True, "result": result})
    return web.Response(body=body, content_type="application/json")


def run_server(pipe: Pipe) -> None:
    """Serve until the process is ended; tell the port first."""

    async def main() -> None:
        runner = web.AppRunner(Server().app(), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        pipe.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    uvloop.run(main())


async def run_plain(url: str, answered: Awaitable[None]) -> None:
    """Answer as a bot does that follows python-telegram-bot's examples."""

    async def edit(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query is not None
        await query.answer()
        await query.edit_message_text(
            text=TEXT,
            entities=ENTITIES,
            reply_markup=InlineKeyboardMarkup(KEYBOARD.inline_keyboard),
        )

    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(CallbackQueryHandler(edit))
    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        await answered
        await application.updater.stop()
        await application.stop()


async def run_ours(url: str, answered: Awaitable[None]) -> None:
    """Answer as this bot does, its limiter on but without a limit."""
    reply = Reply(SCREEN)
    answers = Answers(
        lambda _event, _visitor: reply, lambda _visitor: reply, lambda *_: Offer((), ""), dict
    )
    stop = asyncio.Event()
    connection = Connection(TOKEN, url, messages_per_second=sys.maxsize)
    service = asyncio.create_task(serve(connection, answers, stop))
    await answered
    stop.set()
    await service


async def measure(bot: Callable[[str, Awaitable[None]], Awaitable[None]], url: str) -> float:
    """Return how many presses a second of processor time answers."""
    async with aiohttp.ClientSession() as session:
        await session.post(f"{url}/begin")

        async def answered() -> None:
            await session.post(f"{url}/end")

        began = time.process_time()
        await bot(url, answered())
        return PRESSES / (time.process_time() - began)


def main() -> None:
    """Run both by turns and print what came out."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=run_server, args=(there,), daemon=True
    )
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    ratios = []
    for _ in range(ROUNDS):
        plain = asyncio.run(measure(run_plain, url))
        ours = asyncio.run(measure(run_ours, url))
        with_uvloop = uvloop.run(measure(run_ours, url))
        ratios.append(ours / plain)
        print(  # noqa: T201 - a script for the terminal
            f"presses per core-second: plain {plain:.0f}, ours {ours:.0f} "
            f"({ours / plain:.2f}×), on uvloop {with_uvloop:.0f} ({with_uvloop / plain:.2f}×)"
        )
    print(f"median ratio: {statistics.median(ratios):.2f}×")  # noqa: T201
    server.terminate()


if __name__ == "__main__":
    main()
