"""What people type is answered and kept nowhere: not in a log, not in a file, not in an error."""

from pathlib import Path

import pytest

from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal
from bot.demo.world.users import User
from tests.tools.bot_process import bot_process
from tests.tools.emulated import Telegram, telegram

CANARY = "金丝雀秘语canary7f3a"
"""Stands in whatever a user can send; no program would print it by chance."""
MESSAGES = (
    f"学费多少 {CANARY}",
    f"/ask {CANARY} 学费多少",
    f"/start p_{CANARY}",
    f"/{CANARY}",
    f"救命 {CANARY}",
    f"买…胡须 {CANARY}",
    CANARY,
)


async def test_what_is_typed_stands_in_no_log_and_no_file(
    sample_content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At level DEBUG, with answers that Telegram takes, refuses, and breaks off."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    somebody = User(2_000_000_001, CANARY, CANARY, "zh-hans")

    async with (
        telegram([somebody]) as emulated,
        bot_process(emulated, sample_content, tmp_path) as bot,
    ):
        await _say_all(emulated, somebody)
        emulated.set_faults(Faults(methods=("sendMessage",), refuse_next=_refusals()))
        await _say_all(emulated, somebody)
        await bot.stop()

    assert "An answer failed" in bot.output
    assert files_with_canary(tmp_path) == []
    assert CANARY not in " ".join(_said_by_the_bot(emulated, somebody))


async def _say_all(emulated: Telegram, user: User) -> None:
    for text in MESSAGES:
        emulated.world.user_sends(user, {"text": text})
    emulated.world.user_sends(user, {"caption": CANARY, "photo": [PHOTO]})
    emulated.world.user_asks_inline(user, f"学费 {CANARY}")
    emulated.world.user_presses_elsewhere(user, f"sp:{CANARY}"[:40])
    await emulated.until(emulated.all_is_answered)


PHOTO = {"file_id": CANARY, "file_unique_id": "1", "width": 1, "height": 1}


def _refusals() -> list[Refusal]:
    return [Refusal(400, "Bad Request: something new"), Refusal(502, "Bad Gateway")]


def _said_by_the_bot(emulated: Telegram, user: User) -> list[str]:
    return [
        str(message.content.get("text"))
        for message in emulated.messages(user)
        if message.as_message()["from"]["is_bot"]
    ]


def files_with_canary(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if CANARY.encode() in path.read_bytes()]
