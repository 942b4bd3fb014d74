"""The index of a usual store: which documents hold which grams, which questions ask alike."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from bot.search.index.documents import QUESTIONS, Document, Sort
from bot.search.index.postings import Postings
from bot.search.texts.grams import grams_of

K1, B = 1.2, 0.5
"""BM25: how fast a gram that comes again counts less, and how far long documents are held back."""
COMMON_SHARE = 1 / 60
"""The share of the example questions from which on a gram tells nothing of which is nearest."""
LEAST_COMMON = 8
"""A gram is not common before so many questions hold it, however few there are."""


class MemoryIndex:
    """Documents and their example questions by number; built once, never changed."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.examples = tuple(
            (number, question)
            for number, document in enumerate(documents)
            for question in document.questions
        )
        self._common = max(LEAST_COMMON, int(COMMON_SHARE * len(self.examples)))
        self._owners = array("I", (number for number, _ in self.examples))
        self._numbers: dict[str, int] = {}
        asked = [
            array("I", dict.fromkeys(self._numbered(question))) for _, question in self.examples
        ]
        counted = self._counted(asked)
        held_by = _held_by(counted, len(self._numbers))
        rarities = [_rarity(held, len(documents)) for held in range(len(documents) + 1)]
        self._rarity = array("f", map(rarities.__getitem__, held_by))
        self._unknown = rarities[0]
        squares = [rarity * rarity for rarity in self._rarity]
        self._lengths = array(
            "f", (sqrt(sum(map(squares.__getitem__, each))) or 1.0 for each in asked)
        )
        rooms = _rooms(counted)
        self._documents = Postings(
            held_by,
            (
                (gram, number, count / (count + rooms[number]))
                for number, grams in enumerate(counted)
                for gram, count in grams.items()
            ),
        )
        self._asking = Postings(
            _held_by(asked, len(self._numbers)),
            ((gram, number, 1.0) for number, grams in enumerate(asked) for gram in grams),
        )

    def relevance(self, grams: Mapping[str, float]) -> dict[int, float]:
        """Return by document how well it fits to weighted grams (BM25)."""
        sums: defaultdict[int, float] = defaultdict(float)
        for gram, weight in grams.items():
            if (number := self._numbers.get(gram)) is not None:
                factor = weight * self._rarity[number] * (K1 + 1)
                for document, share in self._documents.weighted(number):
                    sums[document] += factor * share
        return sums

    def nearest(self, grams: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Return by document how alike its nearest example question is (cosine), and which."""
        sums: defaultdict[int, float] = defaultdict(float)
        for gram, weight in grams.items():
            if (number := self._numbers.get(gram)) is not None:
                asking = self._asking.numbers(number)
                share = weight * self._rarity[number] ** 2
                for example in asking if len(asking) <= self._common else ():
                    sums[example] += share
        length = _length(weight * self.rarity(gram) for gram, weight in grams.items())
        best, which = [0.0] * len(self.documents), [0] * len(self.documents)
        for example, shared in sums.items():
            alike = shared / self._lengths[example]
            document = self._owners[example]
            if alike > best[document]:
                best[document] = alike
                which[document] = example
        return {
            document: (alike / length, which[document])
            for document, alike in enumerate(best)
            if alike
        }

    def rarity(self, gram: str) -> float:
        """Return how much a gram tells: most when no document holds it."""
        number = self._numbers.get(gram)
        return self._unknown if number is None else self._rarity[number]

    def holds(self, number: int, gram: str) -> bool:
        """Tell whether a document holds a gram."""
        known = self._numbers.get(gram)
        return known is not None and self._documents.has(known, number)

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram."""
        return any(self.documents[number].sort is Sort.PAGE for number in self._holding(gram))

    def _holding(self, gram: str) -> Sequence[int]:
        number = self._numbers.get(gram)
        return () if number is None else self._documents.numbers(number)

    def _numbered(self, text: str) -> list[int]:
        """Return the grams of a text by number, new ones with the next."""
        numbers = self._numbers
        return [numbers.setdefault(gram, len(numbers)) for gram in grams_of(text)]

    def _counted(self, asked: Sequence[Iterable[int]]) -> list[dict[int, float]]:
        """Return how much of each gram a document holds, by where it stands there."""
        counted: list[dict[int, float]] = [{} for _ in self.documents]
        for counts, document in zip(counted, self.documents, strict=True):
            for weight, text in document.texts:
                for gram in self._numbered(text):
                    counts[gram] = counts.get(gram, 0.0) + weight
        for (owner, _), grams in zip(self.examples, asked, strict=True):
            counts = counted[owner]
            for gram in grams:
                counts[gram] = counts.get(gram, 0.0) + QUESTIONS
        return counted


def _held_by(holding: Iterable[Iterable[int]], size: int) -> list[int]:
    """Return by gram how many hold it."""
    held_by = [0] * size
    for grams in holding:
        for gram in grams:
            held_by[gram] += 1
    return held_by


def _rarity(held: int, total: int) -> float:
    """Return how much a gram tells that so many of all documents hold (BM25's idf)."""
    return log(1 + (total - held + 0.5) / (held + 0.5))


def _rooms(counted: Sequence[Mapping[int, float]]) -> list[float]:
    """Return how far each document's counts are held back: long ones hold many words anyway."""
    lengths = [sum(grams.values()) for grams in counted]
    average = sum(lengths) / max(1, len(lengths)) or 1.0
    return [K1 * (1 - B + B * length / average) for length in lengths]


def _length(shares: Iterable[float]) -> float:
    return sqrt(sum(share * share for share in shares)) or 1.0
