from collections.abc import Sequence
from functools import reduce
from operator import or_

import orjson
from hypothesis import given
from hypothesis import strategies as st
from telegram import CopyTextButton, InlineKeyboardButton, MessageEntity
from telegram.constants import MessageEntityType

from bot.conversation.actions import GoHome, OpenPage
from bot.conversation.screens import Button, CopyText, Link, Press, Screen, Span, Style
from bot.languages.language import Language
from bot.telegram.messages import entities_of, keyboard_of, message_of

BOT = "kakehashi_bot"
FOLDED = Style.FOLDED
styles = st.sets(st.sampled_from(list(Style))).map(lambda chosen: reduce(or_, chosen, Style.PLAIN))
spans = st.lists(
    st.builds(
        Span,
        text=st.text("aé桥𠮷😀\n "),
        style=styles,
        url=st.none() | st.sampled_from(["https://a.example", "https://b.example"]),
        opens=st.none() | st.just(OpenPage("visas")),
    ),
    max_size=12,
)


def covered(text: str, entity: MessageEntity) -> str:
    """Cut an entity out as Telegram does; a half character cannot be decoded."""
    start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
    return text.encode("utf-16-le")[start:end].decode("utf-16-le")


def range_of(entity: MessageEntity) -> tuple[int, int]:
    return entity.offset, entity.offset + entity.length


def overlap_in_part(one: MessageEntity, other: MessageEntity) -> bool:
    (start, end), (other_start, other_end) = range_of(one), range_of(other)
    return start < other_start < end < other_end


@given(spans)
def test_entities_lie_inside_the_text_and_split_no_character(spans: list[Span]) -> None:
    text = "".join(span.text for span in spans)
    length = len(text.encode("utf-16-le")) // 2

    for entity in entities_of(spans, BOT):
        assert 0 <= entity.offset < entity.offset + entity.length <= length
        assert covered(text, entity) in text


@given(spans)
def test_entities_nest(spans: list[Span]) -> None:
    entities = entities_of(spans, BOT)

    assert not any(overlap_in_part(one, other) for one in entities for other in entities)


@given(spans)
def test_every_folded_character_is_in_exactly_one_quotation(spans: list[Span]) -> None:
    folded = "".join(span.text for span in spans if FOLDED in span.style)
    text = "".join(span.text for span in spans)

    assert folded == "".join(
        covered(text, entity)
        for entity in entities_of(spans, BOT)
        if entity.type == MessageEntityType.EXPANDABLE_BLOCKQUOTE
    )


def types_and_ranges(spans: Sequence[Span]) -> list[tuple[str, int, int]]:
    return [(entity.type, *range_of(entity)) for entity in entities_of(spans, BOT)]


def test_neighbouring_folded_spans_are_one_quotation() -> None:
    spans = [
        Span("¹ ", FOLDED),
        Span("桥", FOLDED | Style.BOLD),
        Span("😀", FOLDED, "https://a.example"),
    ]

    assert types_and_ranges(spans) == [
        ("expandable_blockquote", 0, 5),
        ("bold", 2, 3),
        ("text_link", 3, 5),
    ]


def test_neighbouring_bold_spans_share_one_entity() -> None:
    spans = [Span("a"), Span("b", Style.BOLD), Span(""), Span("c", Style.BOLD)]

    assert types_and_ranges(spans) == [("bold", 1, 3)]


def test_links_to_different_addresses_stay_apart() -> None:
    spans = [Span("a", url="https://a.example"), Span("b", url="https://b.example")]

    assert [entity.url for entity in entities_of(spans, BOT)] == [
        "https://a.example",
        "https://b.example",
    ]


def test_buttons_carry_callback_data_an_address_or_a_text() -> None:
    buttons = (
        Button("主页", Press(GoHome(), Language.ZH_HANS)),
        Button("来源", Link("https://a.example")),
        Button("复制", CopyText("在留資格")),
    )

    assert keyboard_of(((buttons[0],), buttons[1:]), "bridge_bot").inline_keyboard == (
        (InlineKeyboardButton(text="主页", callback_data="sh"),),
        (
            InlineKeyboardButton(text="来源", url="https://a.example"),
            InlineKeyboardButton(text="复制", copy_text=CopyTextButton(text="在留資格")),
        ),
    )


def test_a_screen_is_one_text_with_its_parameters_ready() -> None:
    home = Button("主页", Press(GoHome(), Language.ZH_HANS))

    message = message_of(Screen((Span("你"), Span("好", Style.BOLD)), ((home,),)), BOT)

    assert message.text == "你好"
    assert {
        name: orjson.loads(orjson.dumps(json)) for name, json in message.parameters.items()
    } == {
        "link_preview_options": {"is_disabled": True},
        "entities": [{"type": "bold", "offset": 1, "length": 1}],
        "reply_markup": {"inline_keyboard": [[{"text": "主页", "callback_data": "sh"}]]},
    }


def test_a_screen_without_buttons_has_no_keyboard() -> None:
    assert "reply_markup" not in message_of(Screen((Span("你好"),), ()), BOT).parameters
