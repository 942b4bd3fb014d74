"""Inline mode, when the room is served against the emulated Telegram."""

import pytest

from bot.conversation.visitor import Visitor
from bot.demo.bot_api.faults import Faults
from bot.demo.bot_api.refusals import Refusal
from bot.demo.world.inline import InlineQuery
from bot.demo.world.users import User
from bot.languages.language import Language
from tests.telegram.conftest import Heart, Serving
from tests.tools.emulated import Telegram


async def answered(emulator: Telegram, visitor: User, words: str) -> InlineQuery:
    """Ask in somebody's name, and wait for what is offered."""
    query = emulator.world.user_asks_inline(visitor, words)
    await emulator.until(lambda: query.answer is not None)
    return query


async def test_a_query_is_answered_with_cards(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        query = await answered(emulator, visitor, "签证")

    assert query.answer is not None
    assert [result.id for result in query.answer.results] == ["p:visas"]
    assert query.answer.results[0].shown["title"] == "签证"
    assert query.answer.button is None
    assert emulator.record.refusals == []


async def test_a_chosen_card_is_a_message_with_entities_and_buttons(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        query = await answered(emulator, visitor, "签证")

        sent = emulator.world.user_chooses(visitor, query, "p:visas").as_message()
        await emulator.until(emulator.all_is_answered)

    assert sent["text"] == "签证"
    assert [entity["type"] for entity in sent["entities"]] == ["bold"]
    assert [button["text"] for button in sent["reply_markup"]["inline_keyboard"][0]] == [
        "主页",
        "签证",
    ]


async def test_a_card_sent_to_ourselves_is_not_answered(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()
    async with serving(heart.answers()):
        query = await answered(emulator, visitor, "签证")

        emulator.world.user_chooses(visitor, query, "p:visas")
        await emulator.until(emulator.all_is_answered)

    assert heart.events == []
    assert len(emulator.messages(visitor)) == 1


async def test_without_cards_a_button_leads_into_the_bot(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        query = await answered(emulator, visitor, "")

    assert query.answer is not None
    assert list(query.answer.results) == []
    assert query.answer.button == {"text": "打开", "start_parameter": "home"}


async def test_a_query_that_fails_is_told_without_its_words(
    emulator: Telegram, heart: Heart, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        emulator.world.user_asks_inline(visitor, "!秘密")
        await emulator.until(emulator.all_is_answered)

    assert "An inline query was not answered: ValueError at" in caplog.text
    assert "秘密" not in caplog.text


async def test_a_query_is_asked_in_the_language_of_the_app(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor = emulator.users()[2]

    async with serving(heart.answers()):
        emulator.world.user_asks_inline(visitor, "osaka")
        await emulator.until(emulator.all_is_answered)

    assert heart.queries == [("osaka", Visitor(Language.JA))]


async def test_a_fault_on_the_way_is_waited_out(
    emulator: Telegram, heart: Heart, serving: Serving
) -> None:
    visitor, *_ = emulator.users()

    async with serving(heart.answers()):
        refused = Refusal(502, "Bad Gateway")
        emulator.set_faults(Faults(methods=("answerInlineQuery",), refuse_next=[refused]))
        query = await answered(emulator, visitor, "签证")

    assert query.answer is not None
