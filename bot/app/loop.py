"""The event loop a command runs in, and how it is told to stop."""

import asyncio
import gc
import signal
import sys
from collections.abc import Awaitable, Callable


def run_until_interrupted(service: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run a service that ends when its event is set, which SIGINT and SIGTERM do.

    What was read so far stays for good, so the garbage collector need not look at it again.
    """
    gc.freeze()
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(_run(service))


async def _run(service: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    stop = asyncio.Event()
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
    await service(stop)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 (there is none for Windows)

    return uvloop.new_event_loop
