"""The index of a large store finds what the usual one finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.library import Library
from bot.search.index.documents import BODY, TITLE, Document, Sort, documents_of
from bot.search.index.large import BEST_DOCUMENTS, BEST_EXAMPLES, LargeIndex
from bot.search.index.memory import MemoryIndex
from tests.tools.small_documents import (
    asked,
    groups,
    lists_of_questions,
    questions,
    titled,
    weighted,
)

few = settings(max_examples=25)
"""Each example builds two tantivy indexes."""
grams = st.text("学校费签证鱼", min_size=1, max_size=2)


@pytest.fixture(scope="module")
def documents(library: Library) -> tuple[Document, ...]:
    return tuple(documents_of(library))


@given(lists_of_questions, grams)
@few
def test_both_kinds_of_index_agree_on_what_a_gram_tells(titles: list[str], gram: str) -> None:
    large, plain = LargeIndex(titled(*titles)), MemoryIndex(titled(*titles))

    assert large.rarity(gram) == pytest.approx(plain.rarity(gram))


@given(lists_of_questions, grams)
@few
def test_both_kinds_of_index_agree_on_who_holds_a_gram(titles: list[str], gram: str) -> None:
    large, plain = LargeIndex(titled(*titles)), MemoryIndex(titled(*titles))
    numbers = range(len(titles))

    assert [large.holds(each, gram) for each in numbers] == [
        plain.holds(each, gram) for each in numbers
    ]
    assert large.is_on_a_page(gram) == plain.is_on_a_page(gram)


@given(lists_of_questions, questions)
@few
def test_both_kinds_of_index_agree_on_how_alike_examples_are(
    examples: list[str], question: str
) -> None:
    documents = asked(*((each,) for each in examples))
    large, plain = LargeIndex(documents), MemoryIndex(documents)

    alike = {number: near for number, (near, _) in large.nearest(weighted(question)).items()}

    assert alike == {
        number: pytest.approx(near)
        for number, (near, _) in plain.nearest(weighted(question)).items()
    }


@given(groups)
@few
def test_example_question_is_nearest_to_itself(grouped: list[tuple[str, ...]]) -> None:
    index = LargeIndex(asked(*grouped))

    nearest = [index.nearest(weighted(question))[number] for number, question in index.examples]

    assert [alike for alike, _ in nearest] == pytest.approx([1] * len(nearest))
    assert [example for _, example in nearest] == list(range(len(nearest)))


def test_both_kinds_of_index_number_the_examples_alike(documents: tuple[Document, ...]) -> None:
    assert LargeIndex(documents).examples == MemoryIndex(documents).examples


def test_both_kinds_of_index_find_the_page_of_an_example_question(
    documents: tuple[Document, ...],
) -> None:
    large, plain = LargeIndex(documents), MemoryIndex(documents)

    found = [
        [nearest_document(index, question) for _, question in plain.examples]
        for index in (large, plain)
    ]

    assert found == [[number for number, _ in plain.examples]] * 2


def test_both_kinds_of_index_know_the_titles(documents: tuple[Document, ...]) -> None:
    large, plain = LargeIndex(documents), MemoryIndex(documents)
    titles = [each.texts[0][1] for each in documents if each.sort is Sort.PAGE]

    assert [best_document(large, each) for each in titles] == [
        best_document(plain, each) for each in titles
    ]


def test_title_counts_more_than_the_body() -> None:
    body = Document("body", Sort.PAGE, texts=((BODY, "鱼"), (TITLE, "猫")))
    title = Document("title", Sort.PAGE, texts=((BODY, "猫"), (TITLE, "鱼")))

    assert best_document(LargeIndex([body, title]), "鱼") == 1


def test_body_is_searched_too() -> None:
    index = LargeIndex([*titled("学费"), Document("", Sort.PAGE, texts=((BODY, "鱼"),))])

    assert list(index.relevance({"鱼": 1.0})) == [1]
    assert (index.holds(1, "鱼"), index.is_on_a_page("鱼")) == (True, True)


def test_weight_of_a_gram_counts() -> None:
    index = LargeIndex(titled("学", "鱼"))

    relevance = index.relevance({"学": 1.0, "鱼": 2.0})

    assert relevance[1] == pytest.approx(2 * relevance[0])


def test_gram_that_no_document_holds_tells_most() -> None:
    index = LargeIndex(titled("学", "学鱼"))

    assert index.rarity("学") < index.rarity("鱼") < index.rarity("none")


def test_only_the_best_are_looked_at() -> None:
    documents = asked(*[("鱼",)] * (max(BEST_DOCUMENTS, BEST_EXAMPLES) + 1))
    index = LargeIndex(documents)

    assert len(index.relevance({"鱼": 1.0})) == BEST_DOCUMENTS
    assert len(index.nearest({"鱼": 1.0})) == BEST_EXAMPLES


@pytest.mark.parametrize("documents", [[], titled("鱼")], ids=["no-documents", "one-document"])
@pytest.mark.parametrize("asked_for", [{}, {"学": 1.0}], ids=["no-grams", "unknown-gram"])
def test_nothing_is_found_where_nothing_fits(
    documents: list[Document], asked_for: dict[str, float]
) -> None:
    index = LargeIndex(documents)

    assert (index.relevance(asked_for), index.nearest(asked_for)) == ({}, {})


def best_document(index: LargeIndex | MemoryIndex, question: str) -> int:
    relevance = index.relevance(weighted(question))
    return max(relevance, key=relevance.__getitem__)


def nearest_document(index: LargeIndex | MemoryIndex, question: str) -> int:
    nearest = index.nearest(weighted(question))
    return max(nearest, key=lambda number: nearest[number][0])
