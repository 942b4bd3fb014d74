"""The index of a usual store: which documents hold which grams, which questions ask alike."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

from bot.search.index.documents import QUESTIONS, Document, Sort
from bot.search.index.postings import Postings, numbered
from bot.search.texts.grams import grams_of

K1, B = 1.2, 0.5
"""BM25: how fast a gram that comes again counts less, and how far long documents are held back."""
COMMON_SHARE = 1 / 60
"""The share of the example questions from which on a gram tells nothing of which is nearest."""


class MemoryIndex:
    """Documents and their example questions by number; built once, never changed."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.examples = tuple(
            (number, question)
            for number, document in enumerate(documents)
            for question in document.questions
        )
        asked = [dict.fromkeys(grams_of(question), 1.0) for _, question in self.examples]
        counted = _counted(documents, [number for number, _ in self.examples], asked)
        held_by = Counter(gram for grams in counted for gram in grams)
        self._numbers = numbered(held_by)
        self._rarity = array("f", (_rarity(held, len(documents)) for held in held_by.values()))
        self._unknown = _rarity(0, len(documents))
        self._documents = self._postings(counted, _rooms(counted))
        self._asking = self._postings(asked)
        self._lengths = array("f", (self._length(grams) for grams in asked))
        self._common = max(8, int(COMMON_SHARE * len(self.examples)))

    def relevance(self, grams: Mapping[str, float]) -> dict[int, float]:
        """Return by document how well it fits to weighted grams (BM25)."""
        sums: dict[int, float] = {}
        for gram, weight in grams.items():
            if (number := self._numbers.get(gram)) is not None:
                factor = weight * self._rarity[number] * (K1 + 1)
                for document, share in self._documents.weighted(number):
                    sums[document] = sums.get(document, 0.0) + factor * share
        return sums

    def nearest(self, grams: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Return by document how alike its nearest example question is (cosine), and which."""
        sums: dict[int, float] = {}
        for gram, weight in grams.items():
            if (number := self._numbers.get(gram)) is not None:
                asking = self._asking.numbers(number)
                share = weight * self._rarity[number] ** 2
                for example in asking if len(asking) <= self._common else ():
                    sums[example] = sums.get(example, 0.0) + share
        length = self._length(grams)
        nearest: dict[int, tuple[float, int]] = {}
        for example, shared in sums.items():
            document, _ = self.examples[example]
            alike = shared / (length * self._lengths[example])
            if document not in nearest or alike > nearest[document][0]:
                nearest[document] = (alike, example)
        return nearest

    def rarity(self, gram: str) -> float:
        """Return how much a gram tells: most when no document holds it."""
        number = self._numbers.get(gram)
        return self._unknown if number is None else self._rarity[number]

    def holds(self, number: int, gram: str) -> bool:
        """Tell whether a document holds a gram."""
        return number in self._holding(gram)

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram."""
        return any(self.documents[number].sort is Sort.PAGE for number in self._holding(gram))

    def _holding(self, gram: str) -> Sequence[int]:
        number = self._numbers.get(gram)
        return () if number is None else self._documents.numbers(number)

    def _length(self, grams: Mapping[str, float]) -> float:
        return (
            sqrt(sum((weight * self.rarity(gram)) ** 2 for gram, weight in grams.items())) or 1.0
        )

    def _postings(
        self, counted: Sequence[Mapping[str, float]], rooms: Sequence[float] | None = None
    ) -> Postings:
        """Return what holds which gram; with rooms, counting less the more often it comes."""
        held_by = [0] * len(self._numbers)
        for grams in counted:
            for gram in grams:
                held_by[self._numbers[gram]] += 1
        return Postings(
            held_by,
            (
                (self._numbers[gram], number, count / (count + rooms[number]) if rooms else count)
                for number, grams in enumerate(counted)
                for gram, count in grams.items()
            ),
        )


def _counted(
    documents: Sequence[Document], owners: Sequence[int], asked: Sequence[Mapping[str, float]]
) -> list[dict[str, float]]:
    """Return how much of each gram a document holds, by where it stands there."""
    counted: list[dict[str, float]] = [{} for _ in documents]
    for counts, document in zip(counted, documents, strict=True):
        for weight, text in document.texts:
            for gram in grams_of(text):
                counts[gram] = counts.get(gram, 0.0) + weight
    for owner, grams in zip(owners, asked, strict=True):
        counts = counted[owner]
        for gram in grams:
            counts[gram] = counts.get(gram, 0.0) + QUESTIONS
    return counted


def _rarity(held: int, total: int) -> float:
    """Return how much a gram tells that so many of all documents hold (BM25's idf)."""
    return log(1 + (total - held + 0.5) / (held + 0.5))


def _rooms(counted: Sequence[Mapping[str, float]]) -> list[float]:
    """Return how far each document's counts are held back: long ones hold many words anyway."""
    lengths = [sum(grams.values()) for grams in counted]
    average = sum(lengths) / max(1, len(lengths)) or 1.0
    return [K1 * (1 - B + B * length / average) for length in lengths]
