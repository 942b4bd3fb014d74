"""A wrong setting ends any command with one clear line and the exit code 2."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.main import main
from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "command", [("check",), ("run",), ("demo",), ("preview", "a", "--language", "ja")]
)
@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        (
            "log_level",
            "loud",
            "BOT_LOG_LEVEL is malformed: Input should be 'debug', 'info', 'warning' or 'error'",
        ),
        (
            "api_url",
            "telegram",
            "BOT_API_URL is malformed: Input should be a valid URL, relative URL without a base",
        ),
    ],
)
def test_malformed_setting_is_named(
    command: tuple[str, ...], setting: str, value: str, said: str, run: Run
) -> None:
    result = run(*command, **{setting: value})

    assert (result.exit_code, result.output) == (2, f"{said}\n")


def test_empty_setting_is_as_good_as_none(run: Run) -> None:
    assert run("check", log_level="", api_url="").exit_code == 0


def test_setting_that_is_no_folder_is_named(run: Run) -> None:
    result = run("check", content=__file__)

    assert (result.exit_code, result.output) == (2, f"BOT_CONTENT is no folder: {__file__}\n")


def test_python_minus_m_bot_lists_the_commands() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--help"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert done.stderr == ""
    assert all(f"\n  {name}" in done.stdout for name in main.commands)
