"""A screen as plain text."""

from bot.conversation.actions import GoHome
from bot.conversation.plain import plain_screen, plain_text
from bot.conversation.screens import Button, CopyText, Link, Press, Screen, Span, Style
from bot.languages.language import Language


def test_styles_links_and_buttons_are_told_apart() -> None:
    screen = Screen(
        (
            Span("猫", Style.BOLD),
            Span("町\n"),
            Span("出典", Style.BOLD | Style.FOLDED),
            Span("\n¹ "),
        ),
        (
            (Button("家", Press(GoHome(), Language.JA)), Button("写", CopyText("猫町"))),
            (Button("頁", Link("https://cat-town.example/")),),
        ),
    )

    assert plain_screen(screen) == (
        "**猫**町\n▸ **出典**\n¹ \n\n[家] [写 ⧉ 猫町]\n[頁 ↗ https://cat-town.example/]\n"
    )


def test_every_folded_line_is_marked() -> None:
    spans = (
        Span("甲\n乙", Style.FOLDED),
        Span("丙", Style.FOLDED, "https://cat-town.example/"),
    )

    assert plain_text(Screen(spans, ())) == "▸ 甲\n▸ 乙丙 <https://cat-town.example/>"


def test_screen_without_buttons_ends_with_its_text() -> None:
    assert plain_screen(Screen((Span("猫"),), ())) == "猫\n"
