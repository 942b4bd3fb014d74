"""``python -m bot run`` that is asked to stop, and what it has printed by then."""

from pathlib import Path

from bot.demo.bot_api.faults import Faults
from bot.demo.world.users import User
from tests.tools.bot_process import bot_process
from tests.tools.emulated import TOKEN, people, telegram

READERS = 20
NAME = "王小芳"
WORDS = "我的护照号码是G12345678"


async def test_a_stop_finishes_what_was_begun(sample_content: Path, tmp_path: Path) -> None:
    async with (
        telegram(people(READERS)) as emulated,
        bot_process(emulated, sample_content, tmp_path) as bot,
    ):
        emulated.set_faults(Faults(delay=0.3, methods=("sendMessage",)))
        for user in emulated.users():
            emulated.world.user_sends(user, {"text": "大阪"})

        await emulated.until(lambda: emulated.record.calls["sendMessage"] > 0)
        exit_code = await bot.stop()

    assert exit_code == 0
    assert [len(emulated.messages(user)) for user in emulated.users()] == [2] * READERS
    assert emulated.all_is_answered()


async def test_nothing_printed_holds_the_token_or_what_users_say_and_are(
    sample_content: Path, tmp_path: Path
) -> None:
    """At the level that prints most, while calls of every method fail now and then."""
    user = User(2_000_000_123, NAME, "Canary", "zh-hans")
    async with (
        telegram([user]) as emulated,
        bot_process(emulated, sample_content, tmp_path) as bot,
    ):
        emulated.set_faults(Faults(server_error_every=7, reset_every=5))
        for text in (WORDS, f"/start {WORDS}", f"/{WORDS}", "/menu"):
            emulated.world.user_sends(user, {"text": text})
        await emulated.until(emulated.all_is_answered)
        message = emulated.messages(user)[-1]
        message.reply_markup = {"inline_keyboard": [[{"text": "…", "callback_data": WORDS}]]}
        query = emulated.world.user_presses(user, message, 0, 0)
        await emulated.until(lambda: query.is_answered and emulated.all_is_answered())
        await bot.stop()

    secrets = (TOKEN, TOKEN.partition(":")[2], WORDS, "G12345678", NAME, "Canary", str(user.id))
    assert bot.output
    assert [secret for secret in secrets if secret in bot.output] == []
