"""Which index a store is given."""

import pytest

from bot.search.index.choice import MOST_IN_MEMORY, Index, index_of
from bot.search.index.documents import Document, Sort
from bot.search.index.large import LargeIndex
from bot.search.index.memory import MemoryIndex


@pytest.mark.parametrize(
    ("more", "kind"),
    [(0, MemoryIndex), (1, LargeIndex)],
    ids=["as-many-as-fit", "one-more"],
)
def test_more_documents_than_fit_in_memory_are_looked_up_by_tantivy(
    more: int, kind: type[Index]
) -> None:
    index = index_of([Document("page", Sort.PAGE)] * (MOST_IN_MEMORY + more))

    assert type(index) is kind


def test_empty_store_is_looked_up_in_memory() -> None:
    assert type(index_of([])) is MemoryIndex


def test_index_keeps_the_documents_in_their_order() -> None:
    documents = [Document(each, Sort.PAGE, questions=(each,)) for each in ("one", "two")]

    index = index_of(documents)

    assert index.documents == documents
    assert index.examples == ((0, "one"), (1, "two"))
