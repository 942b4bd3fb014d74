from dataclasses import fields
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import InlineKeyboardButtonLimit

from bot.content.reading.folder import MAX_ID_LENGTH
from bot.conversation.actions import Action, GoHome, OpenPage, RecheckPage
from bot.conversation.screens import Press
from bot.languages.language import Language
from bot.telegram.callback_data import decode, encode, language_of

ids = st.from_regex(r"[a-z0-9]+([/-][a-z0-9]+)*", fullmatch=True).filter(
    lambda text: len(text) <= MAX_ID_LENGTH
)
VALUES: dict[object, st.SearchStrategy[str | bool | date]] = {
    str: ids,
    bool: st.booleans(),
    date: st.dates(date(1900, 1, 1), date(2199, 12, 31)),
}


def actions_of(kind: type[Action]) -> st.SearchStrategy[Action]:
    return st.builds(kind, **{field.name: VALUES[field.type] for field in fields(kind)})


presses = st.builds(
    Press,
    action=st.one_of([actions_of(kind) for kind in get_args(Action)]),
    language=st.sampled_from(Language),
)


@given(presses)
def test_any_press_survives_the_way_through_telegram(press: Press) -> None:
    callback_data = encode(press)

    assert decode(callback_data) == press
    assert len(callback_data.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA


@given(st.text())
def test_no_callback_data_is_an_error(callback_data: str) -> None:
    press = decode(callback_data)

    assert press is None or decode(encode(press)) == press


@pytest.mark.parametrize("page", ["", "a:b", "a" * 70], ids=["empty", "colon", "too long"])
def test_an_id_that_does_not_fit_is_named(page: str) -> None:
    with pytest.raises(ValueError, match=repr(page)):
        encode(Press(OpenPage(page), Language.JA))


@pytest.mark.parametrize(
    "callback_data", ["", "s", "x", "xh", "s!", "sp", "sp:", "sh:extra", "sy:x", "sy:x:", "sy:x:?"]
)
def test_unknown_callback_data_is_no_press(callback_data: str) -> None:
    assert decode(callback_data) is None


def test_an_unknown_action_still_tells_its_language() -> None:
    assert language_of("j!:gone") is Language.JA


def test_an_unknown_language_is_none() -> None:
    assert language_of("!h") is None


def test_buttons_that_were_sent_long_ago_keep_their_meaning() -> None:
    assert decode("sh") == Press(GoHome(), Language.ZH_HANS)
    assert decode("tp:visas/x:1") == Press(
        OpenPage("visas/x", side_by_side=True), Language.ZH_HANT
    )
    assert decode("jy:visas/x:1xy") == Press(
        RecheckPage("visas/x", date(2026, 11, 23)), Language.JA
    )
