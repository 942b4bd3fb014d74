"""`/chat/…`: what a user sees and does, as JSON; the chat page and the tests live on it."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.demo.chat.streams import EventStream
from bot.demo.checks import limits
from bot.demo.checks.texts import utf16_length
from bot.demo.world.inline import InlineQuery
from bot.demo.world.messages import Message
from bot.demo.world.users import User
from bot.demo.world.world import World

LANGUAGE_CODES = ("zh-hans", "zh-hant", "ja", "en", None)
"""What the page offers; any other code may be set as well."""


class ChatRoutes:
    """The routes of one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """All of them, below `/chat`."""
        user = "/users/{user:int}"
        return [
            Route("/users", self.users),
            Route("/events", self.events),
            Route(f"{user}/events", self.events),
            Route(f"{user}/messages", self.messages, methods=["GET"]),
            Route(f"{user}/messages", self.send, methods=["POST"]),
            Route(f"{user}/messages", self.clear, methods=["DELETE"]),
            Route(f"{user}/inline_queries", self.ask_inline, methods=["POST"]),
            Route(f"{user}/inline_queries/{{query}}", self.inline_answer, methods=["GET"]),
            Route(f"{user}/inline_queries/{{query}}/choice", self.choose, methods=["POST"]),
            Route(f"{user}/presses", self.press, methods=["POST"]),
            Route(f"{user}/presses/{{query}}", self.answer, methods=["GET"]),
            Route(f"{user}/language", self.set_language, methods=["POST"]),
            Route(f"{user}/block", self.set_block, methods=["POST"]),
        ]

    async def users(self, _request: Request) -> Response:
        """GET: everybody, with what they see of the bot."""
        return JSONResponse(
            {
                "users": [self._described(user) for user in self._world.users.values()],
                "language_codes": LANGUAGE_CODES,
            }
        )

    async def events(self, request: Request) -> Response:
        """GET: Server-Sent Events of everybody, or of one user."""
        user_id = self._user(request).id if "user" in request.path_params else None
        return EventStream(self._world.events, user_id)

    async def messages(self, request: Request) -> Response:
        """GET: the chat, at once or as soon as it has changed.

        With `after`, a revision, it waits up to `wait` seconds for a later one.
        """
        chat = self._world.chats[self._user(request).id]
        after = int(request.query_params.get("after", -1))
        await self._wait(request, lambda: chat.revision > after)
        messages = [message.as_message() for message in chat.messages.values()]
        return JSONResponse({"revision": chat.revision, "messages": messages})

    async def send(self, request: Request) -> Response:
        """POST `text`, or `sticker` with an emoji: say something."""
        user, given = self._user(request), await _body(request)
        match given:
            case {"text": str(text)} if 0 < utf16_length(text.strip()) <= limits.TEXT_LENGTH:
                content: dict[str, Any] = {"text": text.strip()}
            case {"sticker": str(emoji)} if emoji:
                content = {"sticker": _sticker(emoji)}
            case _:
                reason = f"a text of 1 to {limits.TEXT_LENGTH} characters, or a sticker, is needed"
                raise HTTPException(HTTPStatus.BAD_REQUEST, reason)
        return JSONResponse(self._world.user_sends(user, content).as_message())

    async def ask_inline(self, request: Request) -> Response:
        """POST `query`, and `offset` for further results: what is typed after the bot's name."""
        user = self._user(request)
        match await _body(request):
            case {"query": str(query), **rest} if isinstance(rest.get("offset", ""), str):
                offset = str(rest.get("offset", ""))
            case _:
                raise HTTPException(HTTPStatus.BAD_REQUEST, "query is needed, offset is a text")
        if utf16_length(query) > limits.INLINE_QUERY_LENGTH:
            reason = f"a query has at most {limits.INLINE_QUERY_LENGTH} characters"
            raise HTTPException(HTTPStatus.BAD_REQUEST, reason)
        asked = self._world.user_asks_inline(user, query, offset)
        return JSONResponse({"inline_query_id": asked.id})

    async def inline_answer(self, request: Request) -> Response:
        """GET: what the bot offers for an inline query, waiting up to `wait` seconds for it."""
        query = self._inline_query(request)
        await self._wait(request, lambda: query.answer is not None)
        answer = query.answer.as_shown() if query.answer else {}
        return JSONResponse({"is_answered": query.answer is not None, **answer})

    async def choose(self, request: Request) -> Response:
        """POST `result_id`: send a result of an inline query."""
        user, query = self._user(request), self._inline_query(request)
        match await _body(request):
            case {"result_id": str(result_id)}:
                pass
            case _:
                raise HTTPException(HTTPStatus.BAD_REQUEST, "result_id is needed")
        try:
            message = self._world.user_chooses(user, query, result_id)
        except LookupError:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no such result") from None
        return JSONResponse(message.as_message())

    async def clear(self, request: Request) -> Response:
        """DELETE: empty the chat."""
        self._world.user_clears(self._user(request))
        return JSONResponse({})

    async def press(self, request: Request) -> Response:
        """POST `message_id`, `row`, `column`: press a callback button."""
        user = self._user(request)
        match await _body(request):
            case {"message_id": int(message_id), "row": int(row), "column": int(column)}:
                message = self._message(user, message_id)
            case _:
                raise HTTPException(HTTPStatus.BAD_REQUEST, "message_id, row, column are needed")
        try:
            query = self._world.user_presses(user, message, row, column)
        except LookupError:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no callback button there") from None
        return JSONResponse({"callback_query_id": query.id})

    async def answer(self, request: Request) -> Response:
        """GET: what the bot has answered to a press, waiting up to `wait` seconds for it."""
        query = self._world.queries.get(request.path_params["query"])
        if query is None or query.user_id != self._user(request).id:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no such press")
        await self._wait(request, lambda: query.is_answered)
        answer = {"text": query.text, "show_alert": query.show_alert}
        return JSONResponse({"is_answered": query.is_answered, **answer})

    async def set_language(self, request: Request) -> Response:
        """POST `language_code`, which may be null: what the user's app is set to."""
        user = self._user(request)
        match await _body(request):
            case {"language_code": str() | None as code}:
                user.language_code = code or None
            case _:
                raise HTTPException(HTTPStatus.BAD_REQUEST, "language_code is needed")
        self._world.tell(user.id, "user")
        return JSONResponse(self._described(user))

    async def set_block(self, request: Request) -> Response:
        """POST `blocked`: block the bot, or let it write again."""
        user = self._user(request)
        match await _body(request):
            case {"blocked": True}:
                self._world.user_blocks(user)
            case {"blocked": False}:
                self._world.user_unblocks(user)
            case _:
                raise HTTPException(HTTPStatus.BAD_REQUEST, "blocked is needed")
        return JSONResponse(self._described(user))

    async def _wait(self, request: Request, is_so: Callable[[], bool]) -> None:
        """Wait until something is so, but no longer than the `wait` seconds of the request."""
        with suppress(TimeoutError):
            async with asyncio.timeout(float(request.query_params.get("wait", 0))):
                while not is_so():
                    await self._world.changed.wait()

    def _user(self, request: Request) -> User:
        user = self._world.users.get(request.path_params["user"])
        if user is None:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no such user")
        return user

    def _message(self, user: User, message_id: int) -> Message:
        message = self._world.chats[user.id].messages.get(message_id)
        if message is None:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no such message")
        return message

    def _inline_query(self, request: Request) -> InlineQuery:
        query = self._world.inline_queries.get(request.path_params["query"])
        if query is None or query.user_id != self._user(request).id:
            raise HTTPException(HTTPStatus.NOT_FOUND, "no such inline query")
        return query

    def _described(self, user: User) -> dict[str, Any]:
        return {
            "id": user.id,
            "name": user.name,
            "language_code": user.language_code,
            "has_blocked_bot": user.has_blocked_bot,
            "bot": self._world.profile.shown_to(user),
        }


async def _body(request: Request) -> object:
    try:
        return await request.json()
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST, "a JSON body is needed") from None


def _sticker(emoji: str) -> dict[str, Any]:
    """Return a sticker that nobody can download: enough for a bot that only reads texts."""
    return {
        "file_id": f"sticker-{emoji}",
        "file_unique_id": f"sticker-{emoji}",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": emoji,
    }
