"""Resetting the connection that a request came over, as a failing network does."""

from asyncio import Transport

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol


class ResettableProtocol(H11Protocol):
    """uvicorn's own protocol, which also lets a request know its connection."""

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override] # as uvicorn
        """Hand the connection to every request that comes over it."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class ResetResponse(Response):
    """No answer at all: the connection breaks.

    Without a connection, as when the application is called in the same process, it raises
    ConnectionResetError.
    """

    async def __call__(self, scope: Scope, receive: Receive, _send: Send) -> None:
        """Break the connection and wait until the server has noticed."""
        transport = scope.get("state", {}).get("transport")
        if transport is None:
            raise ConnectionResetError
        transport.abort()
        while (await receive())["type"] != "http.disconnect":
            pass
