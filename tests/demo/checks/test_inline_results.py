from typing import Any

import pytest

from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.inline_results import checked_results, checked_results_button
from tests.demo.conftest import article

UNPARSABLE = "can't parse inline query result: "
BOLD = {"type": "bold", "offset": 0, "length": 2}


def reason(caught: pytest.ExceptionInfo[Refusal]) -> str:
    return caught.value.description.removeprefix("Bad Request: ")


def refusal(*results: object) -> str:
    """Return why results are refused."""
    with pytest.raises(Refusal) as caught:
        checked_results(list(results), strict=True)
    return reason(caught)


def refusal_of_button(button: object) -> str:
    """Return why a button above the results is refused."""
    with pytest.raises(Refusal) as caught:
        checked_results_button(button, strict=True)
    return reason(caught)


def saying(**content: object) -> dict[str, Any]:
    """Return an article that sends some content."""
    return article("1", input_message_content=content)


def test_an_article_shows_one_thing_and_sends_another() -> None:
    keyboard = {"inline_keyboard": [[{"text": "go", "callback_data": "g"}]]}
    content = {
        "message_text": " hi ",
        "entities": [{**BOLD, "offset": 1}],
        "link_preview_options": {"is_disabled": True},
    }

    (result,) = checked_results(
        [
            article(
                "1",
                "schools",
                description="public ones",
                url="a.jp",
                input_message_content=content,
                reply_markup=keyboard,
            )
        ],
        strict=True,
    )

    assert result.shown == {
        "id": "1",
        "title": "schools",
        "description": "public ones",
        "url": "http://a.jp/",
    }
    assert result.content == {
        "text": "hi",
        "entities": [BOLD],
        "link_preview_options": {"is_disabled": True},
    }
    assert result.keyboard == keyboard


def test_an_answer_may_hold_nothing() -> None:
    assert checked_results(None, strict=True) == []
    assert checked_results([], strict=True) == []
    assert checked_results_button(None, strict=True) is None


def test_fifty_results_are_the_most() -> None:
    results = [article(str(number)) for number in range(51)]

    assert len(checked_results(results[:50], strict=True)) == 50
    assert refusal(*results) == "too many inline query results specified"


def test_an_id_is_unique_and_neither_empty_nor_long() -> None:
    assert len(checked_results([article("说" * 21 + "a")], strict=True)) == 1
    assert refusal(article("1"), article("1")) == "RESULT_ID_DUPLICATE"
    assert refusal(article("")) == refusal(article("说" * 22)) == "RESULT_ID_INVALID"


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("article", f"{UNPARSABLE}Inline query result must be an object"),
        ({"id": "1"}, f'{UNPARSABLE}Can\'t find field "type"'),
        ({"type": "article", "title": "a"}, f'{UNPARSABLE}Can\'t find field "id"'),
        ({"type": "article", "id": "1"}, f'{UNPARSABLE}Can\'t find field "title"'),
        (article("1") | {"title": None}, f'{UNPARSABLE}Can\'t find field "title"'),
        (article("1", url=5), f'{UNPARSABLE}Field "url" must be of type String'),
        (article("1", " "), "ARTICLE_TITLE_EMPTY"),
        (article("1", url="http://localhost/"), "URL_INVALID"),
        (
            article("1", input_message_content=None),
            f'{UNPARSABLE}Can\'t find field "message_text"',
        ),
        (
            article("1", type="photo"),
            "strict emulator: inline results of type 'photo' are not emulated, only articles are",
        ),
        (article("1", text="a"), "strict emulator: article has text"),
    ],
)
def test_a_wrong_article_is_refused(result: object, expected: str) -> None:
    assert refusal(result) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"message_text": ""}, "message text is empty"),
        ({"message_text": " "}, "text must be non-empty"),
        ({"message_text": "a" * 4097}, "message is too long"),
        (
            {"message_text": "a", "entities": [BOLD]},
            (
                "entity beginning at UTF-16 offset 0 ends after the end of the text "
                "at UTF-16 offset 2"
            ),
        ),
        (
            {"message_text": "a", "link_preview_options": []},
            "object expected as link preview options",
        ),
        (
            {"message_text": "*a*", "parse_mode": "Markdown"},
            "strict emulator: input_message_content has parse_mode",
        ),
    ],
)
def test_a_message_to_send_keeps_the_rules_of_messages(
    content: dict[str, Any], expected: str
) -> None:
    assert refusal(saying(**content)) == expected


def test_a_keyboard_to_send_keeps_the_rules_of_keyboards() -> None:
    keyboard = {"inline_keyboard": [[{"text": "go", "callback_data": "g" * 65}]]}

    assert refusal(article("1", reply_markup=keyboard)) == "BUTTON_DATA_INVALID"


@pytest.mark.parametrize(
    "button",
    [
        {"text": "begin", "start_parameter": "A-z_0" + "a" * 59},
        {"text": "open", "web_app": {"url": "https://a.jp/"}},
    ],
)
def test_a_right_button_is_kept(button: dict[str, Any]) -> None:
    assert checked_results_button(button, strict=True) == button


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ({"text": "a", "start_parameter": ""}, "can't use empty start_parameter"),
        ({"text": "a", "start_parameter": "a" * 65}, "too long start_parameter specified"),
        (
            {"text": "a", "start_parameter": "a b"},
            "unallowed characters in start_parameter are used",
        ),
        ({"text": " ", "start_parameter": "a"}, "SWITCH_PM_TEXT_EMPTY"),
        (
            {"text": "a"},
            (
                "can't parse inline query results button: "
                "InlineQueryResultsButton must have exactly one optional field"
            ),
        ),
        (
            [],
            "can't parse inline query results button: InlineQueryResultsButton must be an Object",
        ),
        (
            {"text": "a", "web_app": {"url": "http://localhost/"}},
            "inline query button Web App URL 'http://localhost/' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "a", "start_parameter": "a", "web_app": {"url": "https://a.jp/"}},
            "strict emulator: the button above the results does start_parameter and web_app",
        ),
        (
            {"text": "a", "start_parameter": "a", "url": "https://a.jp/"},
            "strict emulator: the button above the results has url",
        ),
    ],
)
def test_a_wrong_button_is_refused(button: object, expected: str) -> None:
    assert refusal_of_button(button) == expected
