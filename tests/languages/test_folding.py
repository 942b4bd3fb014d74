"""What is written differently and read alike has one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages.folding import fold

IDEOGRAPHS = "".join(map(chr, range(0x4E00, 0xA000)))
TO_HIRAGANA = 0x60
TO_FULL_WIDTH = 0xFEE0


@pytest.mark.parametrize(
    ("folded", "variants"),
    [
        ("经营", ("经营", "經營", "経営")),
        ("签证", ("签证", "簽證")),
        ("学费", ("学费", "學費", "学費")),
        ("保险证", ("保险证", "保險證", "保険証")),
        ("头发", ("头发", "頭髮", "頭髪")),
        ("神户", ("神户", "神戶", "神戸")),
        ("涩谷", ("涩谷", "澀谷", "渋谷")),
        ("卫生", ("卫生", "衛生", "衞生")),
        ("宿舍", ("宿舍", "宿舎")),
        ("店铺", ("店铺", "店鋪", "店舗")),
        ("合并", ("合并", "合併", "合倂")),
        ("i don't", ("I don't", "I don’t", "i don‘t")),
        ("不想活", ("不想活", "不\u200b想\ufeff活")),
        ("びざ", ("ビザ", "びざ", "ﾋﾞｻﾞ")),
        ("ゔぃざ", ("ヴィザ", "ゔぃざ", "ｳﾞｨｻﾞ")),
        ("らーめん", ("ラーメン", "らーめん", "ﾗｰﾒﾝ")),
        ("500万", ("500万", "500萬", "５００萬", "５００万")),
        ("n2", ("N2", "n2", "Ｎ２", "ｎ２")),
        ("5%", ("5%", "５％", "5﹪")),
        ("25m2", ("25㎡", "25m²", "２５ｍ２")),
    ],
)
def test_variants_of_a_text_become_one(folded: str, variants: tuple[str, ...]) -> None:
    assert {fold(variant) for variant in variants} == {folded}


@pytest.mark.parametrize(
    ("one", "other"), [("学费", "学校"), ("は", "ば"), ("や", "ゃ"), ("1", "7"), ("visa", "visas")]
)
def test_texts_that_are_read_differently_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folded_text_folds_to_itself(text: str) -> None:
    folded = fold(text)

    assert fold(folded) == folded


def test_no_character_is_folded_half_way_only() -> None:
    folded = fold(IDEOGRAPHS)

    assert fold(folded) == folded


def test_each_han_character_stays_one_character() -> None:
    assert len(fold(IDEOGRAPHS)) == len(IDEOGRAPHS)


@given(st.text(st.characters(min_codepoint=ord("ァ"), max_codepoint=ord("ヶ"))))
def test_katakana_reads_as_hiragana(katakana: str) -> None:
    hiragana = "".join(chr(ord(each) - TO_HIRAGANA) for each in katakana)

    assert fold(katakana) == fold(hiragana) == hiragana


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E)))
def test_full_width_and_capitals_read_as_plain_letters(text: str) -> None:
    full_width = "".join(chr(ord(each) + TO_FULL_WIDTH) for each in text)

    assert fold(full_width) == fold(text.upper()) == text.lower()


@given(st.from_regex(r"[a-z0-9 ,.?!-]*", fullmatch=True))
def test_what_is_written_in_one_way_only_stays_as_it_is(text: str) -> None:
    assert fold(text) == text
