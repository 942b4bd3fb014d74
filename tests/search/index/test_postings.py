"""Who holds a gram, in two flat arrays."""

from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.index.postings import Postings, numbered

GRAMS = 6
weights = st.floats(0, 8, width=32)
things = st.lists(st.dictionaries(st.integers(0, GRAMS - 1), weights), max_size=8)


def postings_of(held: list[dict[int, float]]) -> Postings:
    """Return the postings of things by the grams they hold."""
    held_by = Counter(gram for grams in held for gram in grams)
    return Postings(
        [held_by[gram] for gram in range(GRAMS)],
        (
            (gram, number, weight)
            for number, grams in enumerate(held)
            for gram, weight in grams.items()
        ),
    )


@given(things, st.integers(0, GRAMS - 1))
def test_numbers_of_a_gram_are_those_of_what_holds_it(
    held: list[dict[int, float]], gram: int
) -> None:
    numbers = postings_of(held).numbers(gram)

    assert list(numbers) == [number for number, grams in enumerate(held) if gram in grams]


@given(things, st.integers(0, GRAMS - 1))
def test_weights_of_a_gram_are_told_by_what_holds_it(
    held: list[dict[int, float]], gram: int
) -> None:
    weighted = postings_of(held).weighted(gram)

    assert dict(weighted) == {
        number: grams[gram] for number, grams in enumerate(held) if gram in grams
    }


def test_nothing_is_held_where_there_is_no_gram() -> None:
    assert list(Postings([0], []).numbers(0)) == []


@pytest.mark.parametrize(
    ("grams", "numbers"),
    [("", {}), ("学校学费", {"学": 0, "校": 1, "费": 2})],
    ids=["no-grams", "in-the-order-they-come"],
)
def test_each_gram_has_one_number(grams: str, numbers: Mapping[str, int]) -> None:
    assert numbered(grams) == numbers
