"""Our request against a web server of this process that answers as it is told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InputFile
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut

from bot.telegram.network.request import JsonRequest

TOKEN = f"1000000001:{'secret' * 6}"
Handler = Callable[[web.Request], Awaitable[web.Response]]
Answering = Callable[[Handler], Awaitable[Bot]]


@pytest.fixture
async def answering() -> AsyncIterator[Answering]:
    """Give a bot whose server answers every call by one handler."""
    opened: list[tuple[TestServer, Bot]] = []

    async def bot_of(handler: Handler) -> Bot:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", handler)
        server = TestServer(app)
        await server.start_server()
        url = str(server.make_url("")).rstrip("/")
        request = JsonRequest(url)
        bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request)
        opened.append((server, bot))
        await request.initialize()
        return bot

    yield bot_of
    for server, bot in opened:
        await bot.request.shutdown()
        await server.close()


async def test_parameters_are_sent_as_json(answering: Answering) -> None:
    received = []

    async def handler(request: web.Request) -> web.Response:
        received.append((request.path, await request.json()))
        return web.json_response({"ok": True, "result": True})

    bot = await answering(handler)
    await bot.answer_callback_query("1", text="好")

    assert received == [
        (f"/bot{TOKEN}/answerCallbackQuery", {"callback_query_id": "1", "text": "好"})
    ]


async def test_a_refusal_keeps_telegram_s_words(answering: Answering) -> None:
    async def handler(_request: web.Request) -> web.Response:
        description = "Bad Request: message is not modified"
        refusal = {"ok": False, "error_code": 400, "description": description}
        return web.json_response(refusal, status=400)

    bot = await answering(handler)

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.answer_callback_query("1")


@pytest.mark.parametrize("status", [200, 301, 404, 502])
async def test_an_error_page_is_not_quoted(answering: Answering, status: int) -> None:
    async def handler(request: web.Request) -> web.Response:
        return web.Response(text=f"<h1>cannot reach {request.url}</h1>", status=status)

    bot = await answering(handler)

    with pytest.raises(NetworkError) as caught:
        await bot.answer_callback_query("1")

    assert type(caught.value) is NetworkError
    assert TOKEN not in str(caught.value)


async def test_a_late_answer_is_a_timeout(answering: Answering) -> None:
    is_over = asyncio.Event()

    async def handler(_request: web.Request) -> web.Response:
        await is_over.wait()
        return web.Response()

    bot = await answering(handler)

    with pytest.raises(TimedOut):
        await bot.answer_callback_query("1", read_timeout=0.05)
    is_over.set()


async def test_a_broken_connection_is_a_network_error_without_the_address(
    answering: Answering,
) -> None:
    async def handler(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    bot = await answering(handler)

    with pytest.raises(NetworkError) as caught:
        await bot.answer_callback_query("1")

    assert str(caught.value) == "no answer from the Bot API (ServerDisconnectedError)"
    assert caught.value.__suppress_context__


async def test_an_address_that_is_none_is_a_network_error() -> None:
    request = JsonRequest("http://nowhere.invalid")
    async with request:
        with pytest.raises(NetworkError) as caught:
            await request.post(f"http://[{TOKEN}")

    assert TOKEN not in str(caught.value)


async def test_a_file_is_refused(answering: Answering) -> None:
    async def handler(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": True})

    bot = await answering(handler)

    with pytest.raises(TelegramError, match="JSON only"):
        await bot.send_document(1, InputFile(b"1", filename="a"))


async def test_a_request_that_is_not_open_says_so() -> None:
    with pytest.raises(TelegramError, match="not initialized"):
        await JsonRequest("http://localhost").post("http://localhost")


@pytest.mark.parametrize(
    ("no_proxy", "proxy"), [("", "http://proxy.example:3128"), ("api.example", None)]
)
def test_the_proxy_of_the_environment_is_taken(
    monkeypatch: pytest.MonkeyPatch, no_proxy: str, proxy: str | None
) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", no_proxy)

    assert JsonRequest("https://api.example").proxy == proxy
