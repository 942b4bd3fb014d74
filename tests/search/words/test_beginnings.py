"""Words are looked for by how they begin."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.words.beginnings import Beginnings

words = st.text("学校费", min_size=1, max_size=4)


def begun(text: str, *looked_for: str) -> list[str]:
    return sorted(Beginnings((word, word) for word in looked_for).begun_in(text))


@given(st.sets(words), st.text("学校费大"))
def test_no_word_that_stands_in_a_text_is_missed(looked_for: set[str], text: str) -> None:
    standing = {word for word in looked_for if word in text}

    assert standing <= set(begun(text, *looked_for))


@given(st.lists(words, unique=True), st.text("学校费大"))
def test_word_comes_once_however_often_it_begins(looked_for: Sequence[str], text: str) -> None:
    found = begun(text, *looked_for)

    assert len(found) == len(set(found))


@given(st.sets(words), st.text("学校费大"))
def test_word_whose_beginning_is_missing_does_not_come(looked_for: set[str], text: str) -> None:
    absent = {word for word in looked_for if word[:2] not in text}

    assert absent.isdisjoint(begun(text, *looked_for))


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("学校大", "学校费", ["学校大"]),
        ("学校大", "学费", []),
        ("费", "学费", ["费"]),
        ("费", "", []),
    ],
    ids=["two-characters-are-enough", "one-is-not", "unless-the-word-has-no-more", "no-text"],
)
def test_word_comes_when_its_beginning_stands_there(
    word: str, text: str, found: list[str]
) -> None:
    assert begun(text, word) == found


def test_words_that_begin_alike_all_come() -> None:
    assert begun("学校", "学校大", "学校费", "学校") == ["学校", "学校大", "学校费"]
