"""``python -m bot run`` as a process of its own, which can be started, stopped and killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.tools.emulated import TOKEN, Telegram

ROOT = Path(__file__).parents[2]
_PATIENCE = 60
"""Seconds after which a process that does not end has failed."""


class BotProcess:
    """One bot of an emulated Telegram; what it prints, in all its lives, is kept."""

    def __init__(self, telegram: Telegram, content: Path, output: Path) -> None:
        self._output = output
        self._environment = settings(telegram, content)
        self._process: asyncio.subprocess.Process | None = None

    @property
    def output(self) -> str:
        """All that was printed so far, standard error among it."""
        return self._output.read_text("utf-8")

    async def start(self) -> None:
        """Start it, and not wait until it answers."""
        with self._output.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=ROOT,
                env=self._environment,
                stdout=output,
                stderr=output,
            )

    async def kill(self) -> None:
        """End it as a power failure would: it is asked nothing, and finishes nothing."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to end, as Docker and systemd do; return its exit code."""
        return await self._end(signal.SIGTERM)

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None, "it was never started"
        assert self._process.returncode is None, f"it has ended by itself:\n{self.output}"
        self._process.send_signal(number)
        async with asyncio.timeout(_PATIENCE):
            return await self._process.wait()


@asynccontextmanager
async def bot_process(
    telegram: Telegram, content: Path, folder: Path
) -> AsyncIterator[BotProcess]:
    """Start a bot, and kill it at the latest when the context ends."""
    process = BotProcess(telegram, content, folder / "output.txt")
    await process.start()
    try:
        yield process
    finally:
        if process.is_running:
            await process.kill()


def settings(telegram: Telegram, content: Path) -> dict[str, str]:
    """Return the environment of a bot, without proxies and settings of whoever runs the tests."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("BOT_") and not name.lower().endswith("_proxy")
    }
    return inherited | {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": telegram.url,
        "BOT_CONTENT": str(content),
        "BOT_LOG_LEVEL": "debug",
    }
