"""The command line, run in this process with an environment of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, sample_content: Path) -> Run:
    """Run a command on the sample content, or with the settings given."""
    for name in ("TOKEN", "TOKEN_FILE", "API_URL", "LOG_LEVEL", "ALIVE_FILE"):
        monkeypatch.delenv(f"BOT_{name}", raising=False)
    monkeypatch.setenv("BOT_CONTENT", str(sample_content))

    def run_command(*arguments: str, input: str | None = None, **settings: object) -> Result:  # noqa: A002 (as click calls it)
        environment = {f"BOT_{name.upper()}": str(value) for name, value in settings.items()}
        return CliRunner().invoke(main, arguments, input=input, env=environment)

    return run_command
