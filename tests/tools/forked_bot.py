"""The command ``run`` in a process of its own that starts at once, to be killed many times.

It is forked off a process that has imported everything: what takes a second is done once.
"""

import os
from multiprocessing import get_context
from pathlib import Path
from typing import Self

from bot.cli.main import main
from tests.tools.bot_process import settings
from tests.tools.emulated import Telegram

_PROCESSES = get_context("forkserver")
_PROCESSES.set_forkserver_preload([__name__, "__main__"])
_PATIENCE = 60
"""Seconds after which a process that does not end has failed."""


class ForkedBot:
    """A life of a bot; ``with`` begins it, and ends it as a power failure would."""

    def __init__(self, telegram: Telegram, content: Path, output: Path) -> None:
        self._output = output
        self._process = _PROCESSES.Process(target=_run, args=(settings(telegram, content), output))

    def __enter__(self) -> Self:
        """Start it, and not wait until it answers."""
        self._process.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Kill it: it is asked nothing, and finishes nothing."""
        self._process.kill()
        self._process.join(_PATIENCE)

    def request_stop(self) -> None:
        """Ask it to end, as Docker and systemd do."""
        self._process.terminate()

    @property
    def exit_code(self) -> int | None:
        """What it ended with, None while it runs."""
        return self._process.exitcode

    def is_running(self) -> bool:
        """Whether it runs; fails with what it has printed when it has broken down."""
        assert self.exit_code in (None, 0), self._output.read_text("utf-8")
        return self.exit_code is None


def _run(environment: dict[str, str], output: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    with output.open("ab") as file:
        for printed in (1, 2):
            os.dup2(file.fileno(), printed)
    main(["run"])
