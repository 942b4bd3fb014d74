"""Serving the emulator on a port of this machine, inside a running event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette

from bot.demo.bot_api.connections import ResettableProtocol

_SHUTDOWN_SECONDS = 2


@asynccontextmanager
async def running(app: Starlette, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve an application of `create_app` and yield its base URL once it listens.

    Port 0 takes a free one. Raises OSError with a plain sentence when the port is taken. Stops
    cleanly at the end: waiting polls and open pages are let go. Signals are left alone.
    """
    listener = _listener(host, port)
    server = _Server(
        uvicorn.Config(
            app,
            http=ResettableProtocol,
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
        )
    )
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.has_started.wait()
        yield f"http://{host}:{listener.getsockname()[1]}"
    finally:
        app.state.world.close()
        server.should_exit = True
        await task
        listener.close()


class _Server(uvicorn.Server):
    """A server that says when it has started, and leaves signals to whoever runs it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.has_started = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self.has_started.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def _listener(host: str, port: int) -> socket.socket:
    # Named, because asyncio sends small answers at once (TCP_NODELAY) only where it sees TCP.
    listener = socket.socket(proto=socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        reason = f"cannot listen on {host}:{port}: {error.strerror}"
        raise OSError(error.errno, reason) from error
    return listener
