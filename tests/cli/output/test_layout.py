"""Text for a terminal: its width, padding and line breaks."""

import pytest

from bot.cli.output.layout import WIDTH, padded, width_of, wrapped


@pytest.mark.parametrize(
    ("text", "columns"), [("fee", 3), ("学费", 4), ("3000万日元", 10), ("が", 2), ("か\u3099", 2)]
)
def test_width_is_as_a_terminal_counts_it(text: str, columns: int) -> None:
    assert width_of(text) == columns


def test_padding_fills_up_to_the_columns() -> None:
    assert [padded(text, 6) for text in ("学费", "fee", "授業料です")] == [
        "学费  ",
        "fee   ",
        "授業料です",
    ]


def test_lines_break_between_words_and_go_on_indented() -> None:
    assert wrapped("twelve " * 20, "  → ", "    ").splitlines() == [
        "  → " + " ".join(["twelve"] * 13),
        "    " + " ".join(["twelve"] * 7),
    ]


def test_lines_break_between_wide_characters_but_not_before_a_full_stop() -> None:
    first, second = wrapped("猫" * 49 + "猫。" + "町").splitlines()

    assert (first, second) == ("猫" * 49, "猫。町")


def test_long_address_stands_alone_and_whole() -> None:
    address = "https://cat-town.example/" + "x" * WIDTH

    assert wrapped(f"see {address} there").splitlines() == ["see", address, "there"]
