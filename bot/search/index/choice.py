"""The index that suits a store, and what both kinds of it can do."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.search.index.documents import Document
from bot.search.index.large import LargeIndex
from bot.search.index.memory import MemoryIndex

MOST_IN_MEMORY = 2_000
"""How many documents are looked up without tantivy."""


class Index(Protocol):
    """What the finder asks of documents: how well they fit, and how much a gram tells."""

    @property
    def documents(self) -> Sequence[Document]:
        """Everything that can be found, by number."""

    @property
    def examples(self) -> Sequence[tuple[int, str]]:
        """The example questions by number, each with the number of its document."""

    def relevance(self, grams: Mapping[str, float]) -> dict[int, float]:
        """Return by document how well it fits to weighted grams."""

    def nearest(self, grams: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Return by document how alike its nearest example question is, and which."""

    def rarity(self, gram: str) -> float:
        """Return how much a gram tells."""

    def holds(self, number: int, gram: str) -> bool:
        """Tell whether a document holds a gram."""

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram."""


def index_of(documents: Sequence[Document]) -> Index:
    """Return the index that suits the number of documents."""
    is_large = len(documents) > MOST_IN_MEMORY
    return LargeIndex(documents) if is_large else MemoryIndex(documents)
