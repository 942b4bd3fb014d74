"""``python -m bot run`` as a process of its own, which can be started and stopped."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.tools.emulated import TOKEN, Telegram

ROOT = Path(__file__).parents[2]
_PATIENCE = 60
"""Seconds after which a process that does not end has failed."""


@dataclass
class BotProcess:
    """The process, and the file that all it prints goes to."""

    process: asyncio.subprocess.Process
    printed: Path

    @property
    def output(self) -> str:
        """All that was printed so far, to standard error too."""
        return self.printed.read_text("utf-8")

    def is_running(self) -> bool:
        """Whether it runs; fails with what it has printed when it has broken down."""
        assert self.process.returncode in (None, 0), self.output
        return self.process.returncode is None

    async def stop(self) -> int:
        """Ask it to end, as Docker and systemd do; return its exit code."""
        self.process.terminate()
        async with asyncio.timeout(_PATIENCE):
            return await self.process.wait()


@asynccontextmanager
async def bot_process(
    telegram: Telegram, content: Path, folder: Path
) -> AsyncIterator[BotProcess]:
    """Start a bot and wait until it serves; kill it at the latest when the context ends."""
    with (folder / "output.txt").open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=ROOT,
            env=settings(telegram, content),
            stdout=output,
            stderr=output,
        )
    bot = BotProcess(process, Path(output.name))
    try:
        await telegram.until(lambda: bot.is_running() and telegram.has_been_polled())
        yield bot
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


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
