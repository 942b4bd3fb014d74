from typing import Any

import pytest

from bot.conversation.actions import AnswerAgain, GoHome
from bot.conversation.events import (
    ButtonPressed,
    CommandSent,
    Event,
    MediaSent,
    OldButtonPressed,
    TextSent,
)
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from bot.telegram.updates import Asked, Pressed, Queried, Received, parse, receive

PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -7, "type": "supergroup", "title": "群"}
STICKER = {
    "file_id": "1", "file_unique_id": "1", "type": "regular",
    "width": 1, "height": 1, "is_animated": False, "is_video": False,
}  # fmt: skip


def user(language_code: str | None) -> dict[str, Any]:
    sender = {"id": 7, "is_bot": False, "first_name": "芳"}
    return sender if language_code is None else {**sender, "language_code": language_code}


def received(raw: dict[str, Any]) -> Received | None:
    understood = receive(parse({"update_id": 1, **raw}), "kakehashi_bot")
    assert not isinstance(understood, Queried)
    return understood


def message(
    content: dict[str, Any], *, chat: dict[str, Any] = PRIVATE, language_code: str | None = None
) -> Received | None:
    head = {"message_id": 5, "date": 1, "chat": chat, "from": user(language_code)}
    return received({"message": {**head, **content}})


def press(
    callback_data: str,
    pressed_message: dict[str, Any] | None = None,
    language_code: str | None = None,
) -> Received | None:
    query = {"id": "q", "from": user(language_code), "chat_instance": "1", "data": callback_data}
    if pressed_message is not None:
        query["message"] = pressed_message
    return received({"callback_query": query})


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/start", CommandSent("start")),
        ("/start p_visas", CommandSent("start", "p_visas")),
        ("/Start@Kakehashi_Bot  p_visas ", CommandSent("start", "p_visas")),
        ("/ask 大阪\n学校", CommandSent("ask", "大阪\n学校")),
        ("/签证", TextSent("/签证")),
        ("签证", TextSent("签证")),
    ],
)
def test_a_text_is_a_command_or_a_question(text: str, event: Event) -> None:
    arrived = message({"text": text})

    assert arrived is not None
    assert arrived.event == event


def test_a_command_to_another_bot_is_none_of_ours() -> None:
    assert message({"text": "/start@other_bot"}) is None


def test_media_is_only_known_to_be_media() -> None:
    arrived = message({"sticker": STICKER})

    assert arrived is not None
    assert arrived.event == MediaSent()


def test_a_service_message_is_ignored() -> None:
    assert message({"delete_chat_photo": True}) is None


@pytest.mark.parametrize("content", [{"text": "你好"}, {"text": "/start"}, {"sticker": STICKER}])
def test_what_is_not_for_us_in_a_group_is_ignored(content: dict[str, Any]) -> None:
    assert message(content, chat=GROUP) is None


def test_a_command_to_us_in_a_group_is_answered_by_quoting_it() -> None:
    arrived = message({"text": "/menu@kakehashi_bot"}, chat=GROUP)

    assert arrived is not None
    assert arrived.event == CommandSent("menu")
    assert arrived.origin == Asked(-7, 5, quoted=True)


@pytest.mark.parametrize(
    ("text", "language_code", "language"),
    [
        ("在留資格とは", "zh-hans", Language.JA),
        ("签证要什么", "ja", Language.ZH_HANS),
        ("大阪", "ja", Language.JA),
        ("大阪", "zh-TW", Language.ZH_HANT),
        ("/start", "ja", Language.JA),
        ("/start", "en", None),
        ("hello", None, None),
    ],
)
def test_the_language_is_the_text_s_before_the_user_s(
    text: str, language_code: str | None, language: Language | None
) -> None:
    arrived = message({"text": text}, language_code=language_code)

    assert arrived is not None
    assert arrived.visitor.language is language


def test_a_press_speaks_the_language_of_its_button() -> None:
    arrived = press("jh", language_code="zh-hans")

    assert arrived is not None
    assert arrived.event == ButtonPressed(GoHome())
    assert arrived.visitor.language is Language.JA


def test_an_old_button_keeps_its_language() -> None:
    arrived = press("t!:gone", language_code="ja")

    assert arrived is not None
    assert arrived.event == OldButtonPressed()
    assert arrived.visitor.language is Language.ZH_HANT


def test_a_button_of_unknown_language_falls_back_to_the_user_s() -> None:
    arrived = press("", language_code="ja")

    assert arrived is not None
    assert arrived.visitor.language is Language.JA


@pytest.mark.parametrize(
    ("pressed_message", "origin"),
    [
        ({"message_id": 5, "date": 1, "chat": PRIVATE, "text": "你好"}, Pressed("q", 7, 5)),
        ({"message_id": 5, "date": 0, "chat": PRIVATE}, Pressed("q", 7, None)),
        (None, Pressed("q", None, None)),
    ],
    ids=["shown", "withheld", "inline"],
)
def test_a_press_is_answered_where_it_was_made(
    pressed_message: dict[str, Any] | None, origin: Pressed
) -> None:
    arrived = press("jh", pressed_message)

    assert arrived is not None
    assert arrived.origin == origin


def test_what_a_pressed_message_shows_is_not_read() -> None:
    question = {"message_id": 4, "date": 1, "chat": PRIVATE, "text": "签证?", "from": user("ja")}
    shown = {"message_id": 5, "date": 1, "chat": PRIVATE, "text": "你好", "entities": [{}]}
    query = {"id": "q", "from": user(None), "chat_instance": "1", "data": "jh"}
    raw = {"callback_query": {**query, "message": {**shown, "reply_to_message": question}}}

    update = parse({"update_id": 1, **raw})

    assert update.effective_message is not None
    assert update.effective_message.text is None
    assert update.effective_message.reply_to_message is not None
    assert update.effective_message.reply_to_message.text == "签证?"


def test_an_update_of_another_kind_is_ignored() -> None:
    post = {"message_id": 5, "date": 1, "chat": {"id": -1, "type": "channel"}, "text": "/start"}

    assert received({"channel_post": post}) is None
    assert received({"edited_message": {**post, "chat": PRIVATE}}) is None


def inline(query: str, language_code: str | None = None) -> Received | Queried | None:
    asked = {"id": "9", "from": user(language_code), "query": query, "offset": ""}
    return receive(parse({"update_id": 1, "inline_query": asked}), "kakehashi_bot")


@pytest.mark.parametrize(
    ("query", "language_code", "language"),
    [
        ("簽證", "zh-hans", Language.ZH_HANT),
        ("osaka", "ja", Language.JA),
        ("", "en", None),
    ],
)
def test_an_inline_query_is_read_in_its_own_language_first(
    query: str, language_code: str, language: Language | None
) -> None:
    assert inline(query, language_code) == Queried("9", query, Visitor(language))


def test_a_card_of_ours_that_somebody_sends_is_no_question() -> None:
    card = {"text": "签证", "via_bot": {"id": 1, "is_bot": True, "first_name": "桥"}}

    assert message(card) is None


ASKED = {"message_id": 4, "date": 1, "chat": PRIVATE}


@pytest.mark.parametrize(
    ("question", "event"),
    [
        ({"text": "学费多少"}, TextSent("学费多少")),
        ({"text": "/ask 学费多少"}, CommandSent("ask", "学费多少")),
        ({"text": "/ask@Kakehashi_bot 学费多少"}, CommandSent("ask", "学费多少")),
        ({"sticker": STICKER}, ButtonPressed(AnswerAgain())),
    ],
    ids=["text", "command", "command-in-a-group", "no-text"],
)
def test_to_answer_again_the_question_is_taken_from_the_message_replied_to(
    question: dict[str, Any], event: Event
) -> None:
    shown = {"message_id": 5, "date": 1, "chat": PRIVATE, "reply_to_message": ASKED | question}

    understood = press("jo", shown)

    assert understood is not None
    assert (understood.event, understood.visitor) == (event, Visitor(Language.JA))


def test_to_answer_again_without_the_question_is_a_press_like_any_other() -> None:
    understood = press("jo", {"message_id": 5, "date": 1, "chat": PRIVATE})

    assert understood is not None
    assert understood.event == ButtonPressed(AnswerAgain())


@pytest.mark.parametrize(
    ("text", "is_quoted"), [("/ask", False), ("/ask 学费多少", True), ("学费多少", True)]
)
def test_a_question_is_quoted_so_that_it_can_be_answered_again(
    text: str, *, is_quoted: bool
) -> None:
    understood = message({"text": text})

    assert understood is not None
    assert understood.origin == Asked(chat_id=7, message_id=5, quoted=is_quoted)
