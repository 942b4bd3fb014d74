"""`/demo/…`: troubles to order, and what the bot has called so far."""

from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal, too_many_requests
from bot.demo.endpoint import Endpoint

_NUMBERS = ("delay", "server_error_every", "reset_every", "lost_answer_every")


class TrialRoutes:
    """The routes for one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def routes(self) -> list[Route]:
        """All of them, below `/demo`."""
        return [
            Route("/faults", self.set_faults, methods=["POST"]),
            Route("/refusals", self.refusals, methods=["GET"]),
            Route("/refusals", self.clear, methods=["DELETE"]),
            Route("/calls", self.calls, methods=["GET"]),
        ]

    async def set_faults(self, request: Request) -> Response:
        """POST the fields of Faults; those not given are off.

        `retry_after` refuses the next call with 429, `refuse_next` is a list of objects with
        `error_code` and `description` for the calls after it.
        """
        self._endpoint.faults = _faults(await request.json())
        return JSONResponse({})

    async def refusals(self, _request: Request) -> Response:
        """GET: every refused call; those with `on_demand` are the work of the switches."""
        return JSONResponse(self._endpoint.record.refusals)

    async def clear(self, _request: Request) -> Response:
        """DELETE: count from here."""
        self._endpoint.record.clear()
        return JSONResponse({})

    async def calls(self, _request: Request) -> Response:
        """GET: how often each method was called."""
        return JSONResponse(self._endpoint.record.calls)


def _faults(given: dict[str, Any]) -> Faults:
    known = {*_NUMBERS, "methods", "retry_after", "refuse_next"}
    if unknown := sorted(set(given) - known):
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"no such fault: {unknown[0]}")
    refusals = [
        Refusal(one["error_code"], one["description"]) for one in given.get("refuse_next", [])
    ]
    if seconds := given.get("retry_after"):
        refusals.insert(0, too_many_requests(seconds))
    return Faults(
        **{name: given[name] for name in _NUMBERS if name in given},
        methods=tuple(given.get("methods", ())),
        refuse_next=refusals,
    )
