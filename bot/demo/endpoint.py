"""`/bot<token>/<method>`: one call of the bot, from its token to its answer."""

import asyncio
import logging
import re
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.demo.bot_api.connections import ResetResponse
from bot.demo.bot_api.faults import Connection, Faults
from bot.demo.bot_api.floods import Floods
from bot.demo.bot_api.parameters import Parameters, parameters_of
from bot.demo.bot_api.record import Record
from bot.demo.bot_api.refusals import Refusal, not_found, server_error, unauthorized
from bot.demo.methods.registry import Method, find_method
from bot.demo.world.world import World

_TOKEN = re.compile(r"[1-9][0-9]*:[A-Za-z0-9_-]{30,}")
_logger = logging.getLogger(__name__)


class Endpoint:
    """Carries out the calls of one bot; any well-formed token is its token when none is given."""

    def __init__(self, world: World, token: str | None, floods: Floods) -> None:
        self.faults = Faults()
        self.record = Record()
        self.floods = floods
        self._world = world
        self._token = token

    async def answer(self, request: Request) -> Response:
        """Answer a request to the Bot API."""
        method_name = request.path_params["method"]
        self.record.calls[method_name] += 1
        # Those of this moment: other ones may be ordered while this call is delayed.
        faults = self.faults
        is_struck = faults.strikes(method_name)
        connection = faults.connection() if is_struck else Connection.KEPT
        if is_struck:
            await asyncio.sleep(faults.delay)
        if connection is Connection.RESET_BEFORE:
            return ResetResponse()
        if is_struck and (ordered := _ordered_refusal(faults)):
            return self._refuse(method_name, ordered, on_demand=True)
        try:
            result = await self._carry_out(request)
        except Refusal as refusal:
            return self._refuse(method_name, refusal, on_demand=False)
        if connection is Connection.RESET_AFTER:
            return ResetResponse()
        return JSONResponse({"ok": True, "result": result})

    async def _carry_out(self, request: Request) -> object:
        self._check_token(request.path_params["token"])
        method = find_method(request.path_params["method"])
        if method is None:
            raise not_found()
        given = await parameters_of(request)
        if self._world.strict:
            given.refuse_others(method.parameters, method.name)
        if method.counts_as_message:
            self.floods.count(given.integer("chat_id"))
        return await self._until_gone(request, method, given)

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise not_found()
        if self._token is not None and token != self._token:
            raise unauthorized()

    async def _until_gone(self, request: Request, method: Method, given: Parameters) -> object:
        """Call the method, but stop waiting for updates once the bot has hung up.

        Otherwise the poll of a bot that was killed would seem to compete with that of the next.
        """
        if method.name != "getUpdates":
            return await method.call(self._world, given)
        call = asyncio.ensure_future(method.call(self._world, given))
        gone = asyncio.ensure_future(_gone(request))
        try:
            await asyncio.wait({call, gone}, return_when=asyncio.FIRST_COMPLETED)
            return call.result() if call.done() else []
        finally:
            call.cancel()
            gone.cancel()

    def _refuse(self, method_name: str, refusal: Refusal, *, on_demand: bool) -> Response:
        self.record.refused(method_name, refusal, on_demand=on_demand)
        if refusal.code == HTTPStatus.NOT_FOUND:
            _logger.warning("%s is not emulated, or the token is malformed", method_name)
        else:
            _logger.info("refused %s: %s", method_name, refusal.description)
        answer = {"ok": False, "error_code": refusal.code, "description": refusal.description}
        if refusal.retry_after is None:
            return JSONResponse(answer, refusal.code)
        return JSONResponse(
            {**answer, "parameters": {"retry_after": refusal.retry_after}},
            refusal.code,
            {"Retry-After": str(refusal.retry_after)},
        )


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _ordered_refusal(faults: Faults) -> Refusal | None:
    return server_error() if faults.has_server_error() else faults.refusal()
