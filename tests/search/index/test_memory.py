"""The usual index: what fits best, what asks alike, what a gram tells."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.index.documents import BODY, TITLE, Document, Sort
from bot.search.index.memory import LEAST_COMMON, MemoryIndex
from tests.tools.small_documents import asked, groups, questions, titled, weighted


def ranking(documents: list[Document], question: str) -> list[str]:
    """Return the ids of documents that fit to a question, best first."""
    relevance = MemoryIndex(documents).relevance(weighted(question))
    best = sorted(relevance, key=relevance.__getitem__, reverse=True)
    return [documents[number].id for number in best]


def test_document_without_any_gram_of_a_question_does_not_fit() -> None:
    assert ranking(titled("学费", "鱼"), "学校") == ["学费"]


def test_rare_gram_counts_more_than_a_common_one() -> None:
    documents = titled("学费", "学校", "学生", "签证")

    assert ranking(documents, "学签")[0] == "签证"


def test_title_counts_more_than_the_body() -> None:
    body = Document("body", Sort.PAGE, texts=((BODY, "鱼"), (TITLE, "猫")))
    title = Document("title", Sort.PAGE, texts=((BODY, "猫"), (TITLE, "鱼")))

    assert ranking([body, title], "鱼") == ["title", "body"]


def test_word_said_twice_counts_more_but_not_twice() -> None:
    once = Document("once", Sort.PAGE, texts=((TITLE, "鱼"), (TITLE, "猫")))
    twice = Document("twice", Sort.PAGE, texts=((TITLE, "鱼"), (TITLE, "鱼")))

    first, second = MemoryIndex([once, twice]).relevance({"鱼": 1.0}).values()

    assert first < second < 2 * first


def test_long_document_is_held_back() -> None:
    assert ranking(titled("鱼大阪府立学校", "鱼"), "鱼") == ["鱼", "鱼大阪府立学校"]


def test_example_question_counts_as_a_text() -> None:
    index = MemoryIndex(asked(("学校",), ("多少鱼",)))

    assert index.relevance({"鱼": 1.0})[1] > 0


def test_weight_of_a_gram_counts_in_proportion() -> None:
    index = MemoryIndex(titled("鱼"))

    assert index.relevance({"鱼": 2.0})[0] == pytest.approx(2 * index.relevance({"鱼": 1.0})[0])


@given(groups)
def test_example_question_is_nearest_to_itself(grouped: list[tuple[str, ...]]) -> None:
    index = MemoryIndex(asked(*grouped))

    nearest = [index.nearest(weighted(question))[number] for number, question in index.examples]

    assert [alike for alike, _ in nearest] == pytest.approx([1] * len(nearest))
    assert [example for _, example in nearest] == list(range(len(nearest)))


@given(groups, questions)
def test_likeness_is_a_share(grouped: list[tuple[str, ...]], question: str) -> None:
    nearest = MemoryIndex(asked(*grouped)).nearest(weighted(question))

    assert [alike for alike, _ in nearest.values() if not 0 < alike < 1.000_001] == []


def test_question_in_part_alike_is_less_near() -> None:
    index = MemoryIndex(asked(("鱼多少钱",), ("学费多少钱",), ("签证",)))

    nearest = index.nearest(weighted("鱼多少钱"))

    assert nearest[0][0] > nearest[1][0]
    assert 2 not in nearest


def test_nearest_of_several_examples_counts() -> None:
    index = MemoryIndex(asked(("学校多少", "鱼多少钱", "鱼")))

    assert index.nearest(weighted("鱼多少钱"))[0][1] == 1


@pytest.mark.parametrize(
    ("examples", "near"),
    [(LEAST_COMMON, LEAST_COMMON), (LEAST_COMMON + 1, 0)],
    ids=["in-few", "in-one-too-many"],
)
def test_gram_in_too_many_examples_tells_nothing_of_which_is_nearest(
    examples: int, near: int
) -> None:
    index = MemoryIndex(asked(*[("鱼",)] * examples))

    assert len(index.nearest({"鱼": 1.0})) == near


@given(st.integers(1, 30))
def test_gram_tells_less_the_more_documents_hold_it(total: int) -> None:
    documents = [
        Document(str(held), Sort.PAGE, texts=((TITLE, " ".join(f"w{n}" for n in range(held))),))
        for held in range(1, total + 1)
    ]
    index = MemoryIndex(documents)

    rarities = [index.rarity(f"w{number}") for number in range(total)] + [index.rarity("none")]

    assert [one for one, other in pairwise(rarities) if one >= other] == []


@pytest.mark.parametrize(
    ("number", "gram", "expected"),
    [(0, "学费", True), (0, "费", True), (0, "校", False), (1, "校", True), (1, "none", False)],
)
def test_document_holds_the_grams_of_its_texts(number: int, gram: str, *, expected: bool) -> None:
    assert MemoryIndex(titled("学费", "学校")).holds(number, gram) == expected


def test_document_holds_the_grams_of_its_examples() -> None:
    assert MemoryIndex(asked(("学费", "鱼"))).holds(0, "鱼")


@pytest.mark.parametrize(
    ("gram", "expected"),
    [("学费", True), ("下雨", False), ("救命", False), ("none", False)],
    ids=["of-a-page", "of-a-decoy", "of-the-guard", "of-nothing"],
)
def test_only_what_a_page_says_is_on_a_page(gram: str, *, expected: bool) -> None:
    index = MemoryIndex(
        [
            *titled("下雨", sort=Sort.DECOY),
            *titled("学费"),
            *titled("救命", sort=Sort.GUARD),
        ]
    )

    assert index.is_on_a_page(gram) == expected


def test_empty_index_finds_nothing() -> None:
    index = MemoryIndex([])

    assert (index.relevance({"鱼": 1.0}), index.nearest({"鱼": 1.0})) == ({}, {})
    assert (index.holds(0, "鱼"), index.is_on_a_page("鱼")) == (False, False)
