"""The pieces of a text that are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.texts.grams import grams_of, normalized

BETWEEN = (" ", "　", "·", "・", "‧")

han_and_kana = st.text("签證経営在留资格びざビザ大阪", min_size=1)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("学费", ["学费", "学", "费"]),
        ("大阪府", ["大阪", "阪府", "大", "阪", "府"]),
        ("ひげ許可", ["ひげ", "げ许", "许可", "许", "可"]),
        ("ラーメン", ["らー", "ーめ", "めん"]),
        ("时々", ["时々", "时"]),
        ("Business Manager", ["business", "manager"]),
        ("N2和jlpt", ["n2", "和", "jlpt"]),
        ("3,000万円", ["30000000", "圆"]),
        ("1.5倍", ["1.5", "倍"]),
        ("の", []),
        ("！？🐈…", []),
        ("", []),
    ],
    ids=[
        "pair-and-its-characters",
        "every-pair",
        "pairs-across-scripts-and-no-single-kana",
        "kana-in-pairs-only",
        "mark-of-repetition",
        "latin-words-whole",
        "letters-with-digits",
        "whole-number",
        "number-with-a-point",
        "single-kana",
        "marks",
        "nothing",
    ],
)
def test_text_falls_into_grams(text: str, grams: list[str]) -> None:
    assert grams_of(text) == grams


def test_gram_comes_as_often_as_it_is_said() -> None:
    assert grams_of("学学学").count("学学") == 2


@pytest.mark.parametrize("text", ["签证。学校", "签证,学校", "签证a学校", "签证1学校"])
def test_no_pair_reaches_across_what_parts_words(text: str) -> None:
    assert "证学" not in grams_of(text)


@given(st.text())
def test_gram_holds_no_white_space(text: str) -> None:
    assert [gram for gram in grams_of(text) if gram.split() != [gram]] == []


@given(st.text(), st.text())
def test_every_gram_stands_in_the_text_as_it_is_compared(before: str, after: str) -> None:
    text = f"{before}签证{after}"

    assert [gram for gram in grams_of(text) if gram not in normalized(text)] == []


@given(han_and_kana, st.sampled_from(BETWEEN))
def test_spaces_and_dots_between_han_and_kana_say_nothing(text: str, between: str) -> None:
    assert grams_of(between.join(text)) == grams_of(text)


@given(han_and_kana, st.text("！？。、…「」🐈 ·"))
def test_marks_around_a_text_say_nothing(text: str, marks: str) -> None:
    assert grams_of(f"{marks}{text}{marks}") == grams_of(text)


@pytest.mark.parametrize(
    "variant", ["經營管理簽證", "経営管理簽証", "经营·管理签证", " 经营 管理 签证 "]
)
def test_scripts_fall_into_the_same_grams(variant: str) -> None:
    assert grams_of(variant) == grams_of("经营管理签证")


def test_space_between_latin_words_stays() -> None:
    assert normalized("Free  University 大 学") == "free  university 大学"
