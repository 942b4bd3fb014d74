"""The index: which documents hold which grams, and which example questions ask alike."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from bot.search.documents import QUESTIONS, Document, Sort
from bot.search.grams import grams_of

K1, B = 1.2, 0.5
"""BM25: how fast a gram that comes again counts less, and how far long documents are held back."""


class Index:
    """Documents and their example questions by number; built once, never changed."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.examples = tuple(
            (number, question)
            for number, document in enumerate(documents)
            for question in document.questions
        )
        asked = [grams_of(question) for _, question in self.examples]
        counted = _counted(documents, self.examples, asked)
        self._rarity = _rarity(counted)
        self._unknown = log(1 + 2 * len(documents))
        self._impacts = _impacts(counted, self._rarity)
        self._asking, self._lengths = _asking(asked, self._rarity)

    def relevance(self, grams: Mapping[str, float]) -> dict[int, float]:
        """Return by document how well it fits to weighted grams (BM25)."""
        sums: dict[int, float] = {}
        for gram, weight in grams.items():
            for number, impact in self._impacts.get(gram, {}).items():
                sums[number] = sums.get(number, 0.0) + weight * impact
        return sums

    def nearest(self, grams: Mapping[str, float]) -> dict[int, tuple[float, int]]:
        """Return by document how alike its nearest example question is (cosine), and which."""
        sums: dict[int, float] = {}
        squares = 0.0
        for gram, weight in grams.items():
            rarity = self.rarity(gram)
            squares += (weight * rarity) ** 2
            share = weight * rarity * rarity
            for example in self._asking.get(gram, ()):
                sums[example] = sums.get(example, 0.0) + share
        length = sqrt(squares)
        nearest: dict[int, tuple[float, int]] = {}
        for example, shared in sums.items():
            number, _ = self.examples[example]
            alike = shared / (length * self._lengths[example])
            if number not in nearest or alike > nearest[number][0]:
                nearest[number] = (alike, example)
        return nearest

    def rarity(self, gram: str) -> float:
        """Return how much a gram tells: most when no document holds it."""
        return self._rarity.get(gram, self._unknown)

    def holds(self, number: int, gram: str) -> bool:
        """Tell whether a document holds a gram."""
        return number in self._impacts.get(gram, {})

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram."""
        return any(
            self.documents[number].sort is Sort.PAGE for number in self._impacts.get(gram, {})
        )


def _counted(
    documents: Sequence[Document],
    examples: Sequence[tuple[int, str]],
    asked: Sequence[Sequence[str]],
) -> list[dict[str, float]]:
    """Return how much of each gram a document holds, by where it stands there."""
    counted: list[dict[str, float]] = [{} for _ in documents]
    for number, document in enumerate(documents):
        for weight, text in document.texts:
            _count(counted[number], grams_of(text), weight)
    for (number, _), grams in zip(examples, asked, strict=True):
        _count(counted[number], grams, QUESTIONS)
    return counted


def _count(counts: dict[str, float], grams: Iterable[str], weight: float) -> None:
    for gram in grams:
        counts[gram] = counts.get(gram, 0.0) + weight


def _rarity(counted: Sequence[Mapping[str, float]]) -> dict[str, float]:
    held_by = Counter(gram for grams in counted for gram in grams)
    return {
        gram: log(1 + (len(counted) - held + 0.5) / (held + 0.5))
        for gram, held in held_by.items()
    }


def _impacts(
    counted: Sequence[Mapping[str, float]], rarity: Mapping[str, float]
) -> dict[str, dict[int, float]]:
    """Return by gram how much it counts in each document that holds it."""
    lengths = [sum(grams.values()) for grams in counted]
    average = sum(lengths) / max(1, len(lengths)) or 1.0
    impacts: dict[str, dict[int, float]] = {gram: {} for gram in rarity}
    for number, grams in enumerate(counted):
        room = K1 * (1 - B + B * lengths[number] / average)
        for gram, count in grams.items():
            impacts[gram][number] = rarity[gram] * count * (K1 + 1) / (count + room)
    return impacts


def _asking(
    asked: Sequence[Sequence[str]], rarity: Mapping[str, float]
) -> tuple[dict[str, list[int]], list[float]]:
    """Return by gram the example questions that hold it, and how long each question is."""
    asking: dict[str, list[int]] = {}
    lengths = []
    for example, grams in enumerate(map(set, asked)):
        for gram in grams:
            asking.setdefault(gram, []).append(example)
        lengths.append(sqrt(sum(rarity[gram] ** 2 for gram in grams)) or 1.0)
    return asking, lengths
