from typing import Any

import pytest

from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.keyboards import checked_keyboard

GO = {"text": "go", "callback_data": "g"}


def keyboard(*buttons: object) -> dict[str, Any]:
    """Return a keyboard with one row."""
    return {"inline_keyboard": [list(buttons)]}


def refusal(markup: object) -> str:
    """Return why a keyboard is refused."""
    with pytest.raises(Refusal) as caught:
        checked_keyboard(markup, strict=True)
    return caught.value.description.removeprefix("Bad Request: ")


@pytest.mark.parametrize(
    "button",
    [
        GO,
        {"text": "read", "url": "https://example.com/"},
        {"text": "copy", "copy_text": {"text": "経営・管理"}},
        {"text": "most", "callback_data": "说" * 21 + "a"},
    ],
)
def test_a_right_button_is_kept(button: dict[str, Any]) -> None:
    assert checked_keyboard(keyboard(button), strict=True) == keyboard(button)


@pytest.mark.parametrize("empty", [None, {"inline_keyboard": []}, {"inline_keyboard": [[]]}])
def test_a_keyboard_without_buttons_is_none(empty: object) -> None:
    assert checked_keyboard(empty, strict=True) is None


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({**GO, "callback_data": "说" * 22}, "BUTTON_DATA_INVALID"),
        ({"text": "c", "copy_text": {"text": "a" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "c", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({**GO, "text": " "}, "inline keyboard button text must be non-empty"),
        (
            {"text": "r", "url": "http://localhost/"},
            "inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "nothing"},
            (
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            ),
        ),
        ({"callback_data": "g"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ("go", "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        (
            {**GO, "url": "https://a.jp/"},
            "strict emulator: button 'go' does url and callback_data",
        ),
        ({**GO, "pay": True}, "strict emulator: buttons with pay are not emulated"),
        ({**GO, "callback": "g"}, "strict emulator: button 'go' has callback"),
    ],
)
def test_a_wrong_button_is_refused(button: object, reason: str) -> None:
    assert refusal(keyboard(button)) == reason


def test_there_are_not_too_many_buttons() -> None:
    assert refusal({"inline_keyboard": [[GO]] * 101}) == "reply markup is too long"
    assert refusal(keyboard(*[GO] * 9)) == "strict emulator: a row shows 8 buttons at most"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ([], "object expected as reply markup"),
        ({"keyboard": []}, "inline keyboard expected"),
        ({"inline_keyboard": [GO]}, 'field "inline_keyboard" must be an Array of Arrays'),
    ],
)
def test_what_is_no_inline_keyboard_is_refused(markup: object, reason: str) -> None:
    assert refusal(markup) == reason
