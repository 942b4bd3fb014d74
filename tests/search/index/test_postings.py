"""Who holds a gram, in two flat arrays."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.search.index.postings import Postings

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


@given(things)
def test_numbers_of_a_gram_are_those_of_what_holds_it(held: list[dict[int, float]]) -> None:
    postings = postings_of(held)

    assert [list(postings.numbers(gram)) for gram in range(GRAMS)] == [
        [number for number, grams in enumerate(held) if gram in grams] for gram in range(GRAMS)
    ]


@given(things)
def test_weights_of_a_gram_are_told_by_what_holds_it(held: list[dict[int, float]]) -> None:
    postings = postings_of(held)

    assert [dict(postings.weighted(gram)) for gram in range(GRAMS)] == [
        {number: grams[gram] for number, grams in enumerate(held) if gram in grams}
        for gram in range(GRAMS)
    ]


def test_nothing_is_held_where_there_is_no_gram() -> None:
    assert list(Postings([0], []).numbers(0)) == []
