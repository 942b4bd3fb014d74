"""python -m bot run, as far as it gets without Telegram: tests/process runs it for real."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

SECRET = "-".join(["AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"] * 2)
TOKEN = f"110201543:{SECRET}"
MALFORMED = "the token is malformed: it looks like 123456:ABC-def, as @BotFather shows it\n"


def test_without_a_token_it_is_asked_for(run: Run) -> None:
    result = run("run")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "BOT_TOKEN is missing: set it, or BOT_TOKEN_FILE, to the token of @BotFather\n"
    )


@pytest.mark.parametrize(
    "token",
    [SECRET, f"x{TOKEN}", "110201543:", f"110201543:{SECRET}!", f"110201543 {SECRET}", "١:a"],
    ids=["no-number", "letter-in-number", "no-secret", "mark-in-secret", "no-colon", "arabic"],
)
def test_malformed_token_is_refused_and_not_repeated(token: str, run: Run) -> None:
    result = run("run", token=token)

    assert (result.exit_code, result.output) == (2, MALFORMED)


def test_malformed_token_in_a_file_is_refused_and_not_repeated(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(f"token={TOKEN}", "utf-8")

    result = run("run", token_file=path)

    assert (result.exit_code, result.output) == (2, MALFORMED)


def test_two_tokens_are_one_too_many(run: Run, tmp_path: Path) -> None:
    result = run("run", token=TOKEN, token_file=tmp_path / "token")

    assert (result.exit_code, result.output) == (
        2,
        "BOT_TOKEN and BOT_TOKEN_FILE are both set: keep one of them\n",
    )


def test_token_file_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    result = run("run", token_file=tmp_path / "token")

    assert (result.exit_code, result.output) == (
        2,
        f"BOT_TOKEN_FILE cannot be read: {tmp_path / 'token'}\n",
    )


def test_broken_content_is_listed_and_not_served(run: Run, content_folder: ContentFolder) -> None:
    folder = content_folder({**SOUND, "notes.txt": ""})

    result = run("run", token=TOKEN, content=folder)

    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == f"{folder}: 1 problem"
    assert SECRET not in result.output
