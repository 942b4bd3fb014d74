"""The emulator against the Bot API as python-telegram-bot knows it, not against our memory."""

import inspect

import pytest
from telegram import Bot, constants

from bot.demo.checks import entities, limits
from bot.demo.methods.registry import METHODS, Method


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("TEXT_LENGTH", constants.MessageLimit.MAX_TEXT_LENGTH),
        ("ENTITIES", constants.MessageLimit.MESSAGE_ENTITIES),
        ("BUTTONS", constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER),
        ("BUTTONS_IN_A_ROW", constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW),
        ("CALLBACK_DATA_BYTES", constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA),
        ("COPY_TEXT_LENGTH", constants.InlineKeyboardButtonLimit.MAX_COPY_TEXT),
        (
            "CALLBACK_ANSWER_LENGTH",
            constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH,
        ),
        ("COMMANDS", constants.BotCommandLimit.MAX_COMMAND_NUMBER),
        ("COMMAND_LENGTH", constants.BotCommandLimit.MAX_COMMAND),
        ("COMMAND_DESCRIPTION_LENGTH", constants.BotCommandLimit.MAX_DESCRIPTION),
        ("NAME_LENGTH", constants.BotNameLimit.MAX_NAME_LENGTH),
        ("DESCRIPTION_LENGTH", constants.BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
        (
            "SHORT_DESCRIPTION_LENGTH",
            constants.BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
        ),
        ("INLINE_RESULTS", constants.InlineQueryLimit.RESULTS),
        ("INLINE_RESULT_ID_BYTES", constants.InlineQueryResultLimit.MAX_ID_LENGTH),
        ("INLINE_QUERY_LENGTH", constants.InlineQueryLimit.MAX_QUERY_LENGTH),
        ("INLINE_OFFSET_BYTES", constants.InlineQueryLimit.MAX_OFFSET_LENGTH),
        (
            "START_PARAMETER_LENGTH",
            constants.InlineQueryResultsButtonLimit.MAX_START_PARAMETER_LENGTH,
        ),
        ("UPDATES", constants.PollingLimit.MAX_LIMIT),
        ("WEBHOOK_SECRET_LENGTH", constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH),
        ("WEBHOOK_CONNECTIONS", constants.WebhookLimit.MAX_CONNECTIONS_LIMIT),
    ],
)
def test_limits_are_the_bot_apis(name: str, limit: int) -> None:
    assert getattr(limits, name) == limit


def test_every_kind_of_entity_is_known() -> None:
    known = entities.STYLES | entities.QUOTES | entities.CODE | entities.LINKS
    found = entities.FOUND_BY_TELEGRAM - {"bank_card_number"}

    assert known | found == {*constants.MessageEntityType} - {"date_time"}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_methods_and_parameters_exist_in_the_bot_api(method: Method) -> None:
    known = inspect.signature(getattr(Bot, method.name)).parameters

    assert method.parameters <= set(known)
