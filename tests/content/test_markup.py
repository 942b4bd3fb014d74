"""The markup of page texts: paragraphs, list items, bold and figures in braces."""

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content.markup import (
    MarkupError,
    Paragraph,
    Part,
    Reference,
    Run,
    UnknownPartError,
    parse_markup,
)

MARKED = st.text(st.sampled_from("{}*-.\n a猫é\u3000_0") | st.characters(), max_size=60)


@given(MARKED)
@example("**{fee}**\n- {fee.until}\n\n\n-")
def test_any_text_is_read_or_refused_with_a_hint(text: str) -> None:
    with contextlib.suppress(MarkupError):
        assert all(paragraph.pieces for paragraph in parse_markup(text))


@given(MARKED.filter(lambda text: "*" not in text and "{" not in text and "}" not in text))
def test_text_without_marks_loses_nothing_but_spaces_and_item_marks(text: str) -> None:
    written = "".join(line.strip().removeprefix("- ") for line in text.strip().splitlines())

    read = "".join(
        piece.text
        for paragraph in parse_markup(text)
        for piece in paragraph.pieces
        if isinstance(piece, Run)
    )

    assert "".join(read.split()) == "".join(written.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("甲\n乙", (Paragraph((Run("甲乙"),)),)),
        ("甲\n\n乙", (Paragraph((Run("甲"),)), Paragraph((Run("乙"),)))),
        ("甲\n \n\n乙", (Paragraph((Run("甲"),)), Paragraph((Run("乙"),)))),
        (
            "甲：\n- 乙\n  续\n- 丙",
            (
                Paragraph((Run("甲："),)),
                Paragraph((Run("乙续"),), is_item=True),
                Paragraph((Run("丙"),), is_item=True),
            ),
        ),
        ("甲**乙**", (Paragraph((Run("甲"), Run("乙", bold=True))),)),
        ("{fee}", (Paragraph((Reference("fee", Part.WHOLE),)),)),
        ("{school-\nfee}", (Paragraph((Reference("school-fee", Part.WHOLE),)),)),
        (
            "**{fee.as_of}**后",
            (Paragraph((Reference("fee", Part.AS_OF, bold=True), Run("后"))),),
        ),
    ],
    ids=[
        "nothing",
        "line-breaks-are-joined",
        "blank-line-parts",
        "many-blank-lines-part-once",
        "list",
        "bold",
        "figure",
        "figure-over-a-line-break",
        "bold-part-of-a-figure",
    ],
)
def test_text_is_read_as(text: str, expected: tuple[Paragraph, ...]) -> None:
    assert parse_markup(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "excerpt"),
    [
        ("甲**乙", MarkupError, "**"),
        ("**甲\n\n乙**", MarkupError, "**"),
        ("甲{", MarkupError, "{"),
        ("甲}", MarkupError, "}"),
        ("{}", MarkupError, "{}"),
        ("{Fee}", MarkupError, "{Fee}"),
        ("{fee.}", MarkupError, "{fee.}"),
        ("{fee.from.day}", MarkupError, "{fee.from.day}"),
        ("{fee.former}", UnknownPartError, "{fee.former}"),
    ],
)
def test_broken_markup_is_refused_with_its_excerpt(
    text: str, kind: type[MarkupError], excerpt: str
) -> None:
    with pytest.raises(kind) as refusal:
        parse_markup(text)

    assert refusal.value.excerpt == excerpt
    assert refusal.value.hint
