import logging
import traceback

import pytest

from bot.telegram.logs import describe, quiet_logs

TOKEN = f"1000000001:{'secret' * 6}"


def test_the_token_is_taken_out_of_messages_and_tracebacks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logger = logging.getLogger("somebody.else")

    with quiet_logs(TOKEN):
        try:
            int(TOKEN)
        except ValueError:
            logger.exception("failed at https://api.example/bot%s/getMe", TOKEN)

    assert TOKEN not in caplog.text
    assert "https://api.example/bot<token>/getMe" in caplog.text
    assert "base 10: '<token>'" in caplog.text


def test_loggers_are_as_before_when_it_ends() -> None:
    handlers = logging.getLogger().handlers
    before = [list(handler.filters) for handler in handlers]

    with quiet_logs(TOKEN):
        pass

    assert [list(handler.filters) for handler in handlers] == before
    assert logging.getLogger("telegram").level == logging.NOTSET


def test_an_error_is_described_without_its_message() -> None:
    try:
        int("秘密".strip())
    except ValueError as error:
        described = describe(error)
        full = "".join(traceback.format_exception(error))

    assert described.startswith("ValueError at\n")
    assert "test_logs.py" in described
    assert "base 10: '秘密'" in full
    assert "base 10: '秘密'" not in described
