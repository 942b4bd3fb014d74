"""The emulator as one application: the Bot API, the chat page and what it lives on."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.demo.bot_api.floods import FloodLimits, Floods
from bot.demo.chat.routes import ChatRoutes
from bot.demo.chat.trials import TrialRoutes
from bot.demo.endpoint import Endpoint
from bot.demo.world.profile import Profile
from bot.demo.world.users import User, default_users
from bot.demo.world.world import World

BOT_NAME = "架け橋"
BOT_USERNAME = "kakehashi_demo_bot"
_PAGE = Path(__file__).parent / "page"
_CONTENT_SECURITY_POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    b"img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def create_app(
    *,
    token: str | None = None,
    strict: bool = True,
    flood_limits: FloodLimits | None = None,
    users: Sequence[User] | None = None,
    clock: Callable[[], float] = time.time,
) -> Starlette:
    """Return an emulated Telegram of one bot, with its users and nothing said yet.

    Any well-formed token is the bot's when none is given. `strict` also refuses what Telegram
    would silently ignore. Without `flood_limits` a bot may send as fast as it likes. `clock` tells
    the Unix time in seconds. `app.state.world` and `app.state.endpoint` are there for tests.
    """
    profile = Profile(BOT_USERNAME, {"": BOT_NAME})
    world = World(default_users() if users is None else users, profile, clock, strict=strict)
    endpoint = Endpoint(world, token, Floods(flood_limits, clock))
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", endpoint.answer, methods=["GET", "POST"]),
            Mount("/chat", routes=ChatRoutes(world).routes()),
            Mount("/demo", routes=TrialRoutes(endpoint).routes()),
            Mount("/", StaticFiles(directory=_PAGE, html=True)),
        ],
        middleware=[Middleware(_Headers)],
    )
    app.state.world, app.state.endpoint = world, endpoint
    return app


class _Headers:
    """Lets the page load nothing but its own files, and no browser keep an old one."""

    _ADDED = (
        (
            b"content-security-policy",
            _CONTENT_SECURITY_POLICY,
        ),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"cache-control", b"no-cache"),
    )

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._ADDED]
            await send(message)

        await self._app(scope, receive, send_with_headers)
