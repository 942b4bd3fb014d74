"""Numbers: as people read them, and not one digit lost."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.formatting.numbers import format_number, format_numbers
from bot.languages.language import Language

MYRIADS = {"万亿": 12, "兆": 12, "亿": 8, "億": 8, "万": 4, "萬": 4, "": 0}

written = st.decimals(
    min_value=-(10**15), max_value=10**15, places=3, allow_nan=False, allow_infinity=False
)
whole = st.integers(min_value=-(10**15), max_value=10**15).map(Decimal)
round_sums = st.builds(
    lambda digits, power: Decimal(digits * 10**power),
    st.integers(min_value=1, max_value=99_999),
    st.integers(min_value=0, max_value=11),
)


def read_back(words: str) -> Decimal:
    match = re.fullmatch(r"(-?[\d,.]+)(\D*)", words)
    assert match is not None
    return Decimal(match[1].replace(",", "")).scaleb(MYRIADS[match[2]])


@pytest.mark.parametrize(
    ("number", "simplified", "traditional", "japanese"),
    [
        ("0", "0", "0", "0"),
        ("180", "180", "180", "180"),
        ("9999", "9,999", "9,999", "9,999"),
        ("10000", "1万", "1萬", "1万"),
        ("18200", "18,200", "18,200", "18,200"),
        ("53000", "5.3万", "5.3萬", "5.3万"),
        ("53580", "53,580", "53,580", "53,580"),
        ("120000", "12万", "12萬", "12万"),
        ("870000", "87万", "87萬", "87万"),
        ("900738", "900,738", "900,738", "900,738"),
        ("1234567", "1,234,567", "1,234,567", "1,234,567"),
        ("3956619", "3,956,619", "3,956,619", "3,956,619"),
        ("5000000", "500万", "500萬", "500万"),
        ("13420000", "1342万", "1342萬", "1,342万"),
        ("30000000", "3000万", "3000萬", "3,000万"),
        ("100000000", "1亿", "1億", "1億"),
        ("125000000", "1.25亿", "1.25億", "1.25億"),
        ("123400000", "123,400,000", "123,400,000", "123,400,000"),
        ("1500000000000", "1.5万亿", "1.5兆", "1.5兆"),
        ("-53000", "-5.3万", "-5.3萬", "-5.3万"),
    ],
)
def test_number_reads_as_people_say_it(
    number: str, simplified: str, traditional: str, japanese: str
) -> None:
    words = [format_number(Decimal(number), language) for language in Language]

    assert words == [simplified, traditional, japanese]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("2.0", "2.0"),
        ("22.87", "22.87"),
        ("0.50", "0.50"),
        ("20000.0", "20,000.0"),
        ("3E7", "3000万"),
    ],
)
def test_digits_after_the_point_stay_as_written(number: str, words: str) -> None:
    assert format_number(Decimal(number), Language.ZH_HANS) == words


def test_equal_numbers_keep_each_their_own_digits() -> None:
    numbers = ["3.0", "3", "3.00", "3"]
    words = [format_number(Decimal(number), Language.JA) for number in numbers]
    assert words == numbers


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (("30000000", "50000000"), ("3000万", "5000万")),
        (("80000000", "150000000"), ("8000万", "1.5亿")),
        (("9000", "12000"), ("9,000", "12,000")),
        (("120000", "128500"), ("120,000", "128,500")),
    ],
)
def test_numbers_side_by_side_are_all_in_myriads_or_none(
    ends: tuple[str, str], words: tuple[str, str]
) -> None:
    assert format_numbers(tuple(map(Decimal, ends)), Language.ZH_HANS) == words


@given(written | whole | round_sums, st.sampled_from(Language))
def test_reading_back_gives_the_same_number(number: Decimal, language: Language) -> None:
    assert read_back(format_number(number, language)) == number


@given(written, st.sampled_from(Language))
def test_written_decimals_are_never_cut(number: Decimal, language: Language) -> None:
    assert len(format_number(number, language).partition(".")[2]) == 3
