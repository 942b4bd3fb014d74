"""Which words of a question have other words on the pages."""

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.models.questions import Wording
from bot.search.words.glossary import Glossary, Meant


def said(question: str, *says: str, on_pages: Collection[str] = ()) -> list[str]:
    """Return the words of a glossary that are found in a question."""
    wordings = {"school": Wording(says=says, means=("猫学校",))}
    return [each.said for each in Glossary(wordings, on_pages.__contains__).meant(question)]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("school fee", ["fee"]),
        ("Fee?", ["fee"]),
        ("ｆｅｅはいくら", ["fee"]),
        ("要交fee吗", ["fee"]),
        ("a coffee fee", ["fee"]),
        ("fee-free", ["fee"]),
        ("coffee", []),
        ("feed the cat", []),
        ("fee2", []),
    ],
)
def test_word_in_latin_letters_counts_as_a_whole_word_only(
    question: str, found: list[str]
) -> None:
    assert said(question, "fee") == found


@pytest.mark.parametrize(
    ("question", "found"),
    [("我要neko school的", ["neko school"]), ("neko schools", []), ("maneko school", [])],
)
def test_words_with_a_space_count_whole_too(question: str, found: list[str]) -> None:
    assert said(question, "neko school") == found


@pytest.mark.parametrize(
    ("word", "question", "found"),
    [
        ("n2班", "过n2班", ["n2班"]),
        ("n2班", "过n2班a", ["n2班"]),
        ("n2班", "jlptn2班", []),
        ("过n2", "要过n2吗", ["过n2"]),
        ("过n2", "要过n25", []),
    ],
    ids=["alone", "latin-after-han", "latin-before-latin", "at-the-end", "latin-after-latin"],
)
def test_word_in_two_scripts_is_whole_where_it_is_latin(
    word: str, question: str, found: list[str]
) -> None:
    assert said(question, word) == found


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("交学杂费吗", "学杂费"),
        ("交學雜費嗎", "学杂费"),
        ("ネコスクールへ", "ねこスクール"),
        ("ﾈｺｽｸｰﾙへ", "ねこスクール"),
        ("学 杂 费", "学杂费"),
        ("要三千万", "3000万"),
        ("这个贵", "贵"),
    ],
)
def test_other_words_are_found_anywhere_however_they_are_written(question: str, word: str) -> None:
    assert len(said(question, word)) == 1


def test_each_word_of_an_entry_is_found_once() -> None:
    question = "学杂费和fee，还是学杂费"

    assert sorted(said(question, "fee", "学杂费", "FEE", "學雜費")) == ["fee", "学杂费"]


@pytest.mark.parametrize(
    ("on_pages", "found"),
    [(set(), ["学费"]), ({"学", "费"}, ["学费"]), ({"学费", "学", "费"}, [])],
    ids=["on-no-page", "in-parts-only", "on-a-page"],
)
def test_words_that_stand_on_pages_need_no_others(
    on_pages: Collection[str], found: list[str]
) -> None:
    assert said("学费贵吗", "学费", on_pages=on_pages) == found


def test_entry_tells_what_was_said_and_what_is_meant_in_grams() -> None:
    wordings = {"school": Wording(says=("ねこ",), means=("猫校", "School"))}

    found = list(Glossary(wordings, set[str]().__contains__).meant("ネコ"))

    assert found == [Meant("school", "ねこ", frozenset({"猫校", "猫", "校", "school"}))]
    assert found[0].said_grams == frozenset({"ねこ"})


def test_entries_that_share_a_word_are_both_found() -> None:
    wordings = {key: Wording(says=("fee",), means=(key,)) for key in ("学费", "房租")}

    found = Glossary(wordings, set[str]().__contains__).meant("fee")

    assert sorted(each.id for each in found) == ["学费", "房租"]


def test_entry_that_means_nothing_is_not_found() -> None:
    wordings = {"school": Wording(says=("gakko",), means=("？",))}

    assert list(Glossary(wordings, set[str]().__contains__).meant("gakko")) == []


@given(st.text())
def test_word_without_letters_is_said_by_nobody(question: str) -> None:
    assert said(question, "？", "…", "🐈") == []
