"""A number is one token, however it is written."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages.folding import fold
from bot.search.texts.numbers import plain_number, plain_numbers

DIGITS = "零一二三四五六七八九"


def tokens(written: str) -> list[str]:
    return plain_numbers(fold(written)).split()


def section_of(number: int) -> str:
    """Return a number below ten thousand in Chinese numerals, a zero first when it is small."""
    written = "".join(
        f"{DIGITS[int(digit)]}{unit if digit != '0' else ''}"
        for digit, unit in zip(f"{number:04}", ("千", "百", "十", ""), strict=True)
    )
    return re.sub("零+", "零", written).rstrip("零")


def numerals_of(number: int) -> str:
    """Return a number below a hundred million in Chinese numerals."""
    upper, lower = divmod(number, 10_000)
    return f"{section_of(upper)}{'万' if upper else ''}{section_of(lower)}".strip("零")


@given(st.integers(0, 10**12))
def test_commas_do_not_part_a_number(number: int) -> None:
    assert tokens(f"{number:,}") == tokens(f"{number}") == [str(number)]


@given(st.integers(0, 10**8))
def test_ten_thousands_are_counted_out(number: int) -> None:
    written = (f"{number:,}万", f"{number}萬", f"{number * 10_000:,}")

    assert [tokens(each) for each in written] == [[str(number * 10_000)]] * 3


@given(st.integers(0, 10**4))
def test_hundred_millions_are_counted_out(number: int) -> None:
    written = (f"{number:,}億", f"{number}亿", f"{number * 10**8:,}")

    assert [tokens(each) for each in written] == [[str(number * 10**8)]] * 3


@given(st.integers(0, 10**8))
def test_parts_of_ten_thousand_are_counted_out(hundreds: int) -> None:
    assert tokens(f"{Decimal(hundreds) / 100}万") == [str(hundreds * 100)]


@given(st.integers(10, 10**8 - 1))
def test_chinese_numerals_are_read(number: int) -> None:
    assert tokens(numerals_of(number)) == [str(number)]


@given(st.integers(2, 9999))
def test_chinese_numerals_of_hundred_millions_are_read(number: int) -> None:
    assert tokens(f"{numerals_of(number)}亿") == [str(number * 10**8)]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("3,000万", "30000000"),
        ("３，０００萬", "30000000"),
        ("3千万", "30000000"),
        ("三千万", "30000000"),
        ("一万亿", "1000000000000"),
        ("一亿二千万", "120000000"),
        ("十二亿三千四百五十六万七千八百九十", "1234567890"),
        ("1億2000万", "120000000"),
        ("3万5千", "35000"),
        ("3万5000", "35000"),
        ("三万五", "35000"),
        ("一百零五", "105"),
        ("十五", "15"),
        ("两百", "200"),
        ("二百零五", "205"),
        ("二零二五", "2025"),
        ("二〇二五", "2025"),
        ("1.50", "1.5"),
        ("0.5", "0.5"),
        ("100", "100"),
        ("４割", "40"),
        ("四成", "40"),
        ("七割", "70"),
        ("٣٤٥", "345"),
    ],
)
def test_number_is_written_in_digits(written: str, plain: str) -> None:
    assert tokens(written)[0] == plain


@pytest.mark.parametrize(
    "text", ["n2", "a380", "v1.2", "一起", "三", "十", "百万石", "千代田", "完成", "零点"]
)
def test_what_is_no_number_stays_as_it_is(text: str) -> None:
    assert plain_numbers(text) == text


@pytest.mark.parametrize("text", ["要500万元", "要五百万元"], ids=["digits", "numerals"])
def test_number_stands_apart_from_its_neighbours(text: str) -> None:
    assert plain_numbers(text) == "要 5000000 元"


@pytest.mark.parametrize(
    ("number", "plain"),
    [("1.50", "1.5"), ("2.00", "2"), ("100", "100"), ("0", "0"), ("1E+3", "1000"), ("-3", "-3")],
)
def test_number_of_a_figure_has_no_idle_zeros(number: str, plain: str) -> None:
    assert plain_number(Decimal(number)) == plain


@given(st.decimals(0, 10**12, places=2))
def test_figure_and_question_write_a_number_alike(number: Decimal) -> None:
    assert tokens(f"{number:,f}") == [plain_number(number)]
