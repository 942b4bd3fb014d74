"""Starting, lasting and ending: the room served against the emulated Telegram."""

import asyncio
import logging

import pytest

from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal
from bot.telegram.application import Connection, TokenRefusedError, serve
from tests.telegram.conftest import Heart, Serving
from tests.tools.emulated import TOKEN, Telegram


async def test_the_profile_is_set_only_where_it_differs(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    calls = emulator.record.calls

    async with serving(heart.answers()):
        await emulator.until(lambda: calls["getChatMenuButton"] == 1)
    set_at_first = {method: calls[method] for method in calls if method.startswith("set")}
    calls.clear()
    async with serving(heart.answers()):
        await emulator.until(lambda: calls["getChatMenuButton"] == 1)

    assert set_at_first == {
        "setMyCommands": 2,
        "setMyDescription": 2,
        "setMyShortDescription": 2,
    }
    assert not any(method.startswith("set") for method in calls)


async def test_a_profile_that_cannot_be_set_stops_nobody(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    refusal = Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
    emulator.set_faults(Faults(refuse_next=[refusal], methods=("setMyCommands",)))

    async with serving(heart.answers()):
        await emulator.until(lambda: "profile" in caplog.text)
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert "Bot_command_invalid" in caplog.text


async def test_an_outage_is_outlived_and_told_once(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(server_error_every=1, methods=("getUpdates", "getMe")))
    polls = []

    async with serving(heart.answers(), alive=lambda: polls.append(1)):
        await emulator.until(lambda: emulator.record.calls["getMe"] == 3)
        emulator.set_faults(Faults(server_error_every=1, methods=("getUpdates",)))
        await emulator.until(lambda: emulator.record.calls["getUpdates"] == 3)
        polls_in_outage = len(polls)
        emulator.set_faults(Faults())
        emulator.world.user_sends(visitor, {"text": "签证"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert polls_in_outage == 0
    assert polls
    assert [record.message for record in caplog.records] == [
        "No connection to Telegram, trying again until it works: Internal Server Error",
        "Again: connection to Telegram.",
        "No updates from Telegram, trying again until it works: Internal Server Error",
        "Again: updates from Telegram.",
    ]


async def test_a_second_poller_is_outlived(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()
    conflict = Refusal(409, "Conflict: terminated by other getUpdates request")
    emulator.set_faults(Faults(refuse_next=[conflict] * 3, methods=("getUpdates",)))
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)

    assert caplog.text.count("Conflict") == 1


async def test_a_webhook_of_former_times_is_taken_away(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    emulator.world.updates.webhook_url = "https://old.example/"
    emulator.world.user_sends(visitor, {"text": "签证"})

    async with serving(heart.answers()):
        await emulator.until(lambda: len(emulator.messages(visitor)) == 2)


async def test_a_refused_token_is_a_clear_error_that_does_not_quote_it(
    emulator: Telegram, heart: Heart, caplog: pytest.LogCaptureFixture
) -> None:
    token = f"1000000001:{'wrong' * 7}"
    caplog.set_level(logging.DEBUG)

    with pytest.raises(TokenRefusedError, match="@BotFather") as refused:
        await serve(Connection(token, emulator.url), heart.answers(), asyncio.Event())

    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
    assert token not in caplog.text


async def test_a_token_that_is_revoked_ends_the_service(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    refusal = Refusal(401, "Unauthorized")
    emulator.set_faults(Faults(refuse_next=[refusal], methods=("getUpdates",)))

    with pytest.raises(TokenRefusedError):
        async with serving(heart.answers()) as service:
            await asyncio.wait([service])


async def test_no_log_holds_the_token_or_what_users_say(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    visitor, *_ = emulator.users()
    emulator.set_faults(Faults(server_error_every=4, reset_every=3))

    async with serving(heart.answers()):
        emulator.world.user_sends(visitor, {"text": "!秘密"})
        emulator.world.user_sends(visitor, {"text": "秘密"})
        await emulator.until(lambda: len(emulator.messages(visitor)) == 4)

    bot_logs = [
        r for r in caplog.records if r.name.startswith(("bot.telegram", "telegram", "aio"))
    ]
    assert bot_logs
    assert not [r for r in bot_logs if TOKEN in r.getMessage() or "秘密" in r.getMessage()]
    assert not [r for r in bot_logs if str(visitor.id) in r.getMessage()]
