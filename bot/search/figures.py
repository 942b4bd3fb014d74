"""The figure that a question asks for, among those of a page or of the whole store."""

from collections import Counter
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from math import log

from bot.content.library import Library, references
from bot.search.index.documents import Document, Sort
from bot.search.index.memory import MemoryIndex
from bot.search.texts.grams import grams_of

CLEAR_LEAD = 1.3
"""How much better than the next one a figure must fit to be the one that was asked for."""
LEAST_COVERAGE = 0.4
"""The share of a question that a figure's name must hold to be offered."""
LEAST_SHARE = 0.4
"""The share of what sets a figure's name apart on its page that a question must speak of."""


class FigureFinder:
    """The figures that pages print, by what they are called."""

    def __init__(self, library: Library) -> None:
        self._library = library
        figures = library.pages_of_figures
        self._names = {figure: _names(figure, library) for figure in figures}
        self._apart_on: dict[str, Mapping[str, float]] = {}
        self._index = MemoryIndex([_document(figure, library) for figure in figures])

    def asked_for(self, grams: Collection[str], page: str) -> str | None:
        """Return the figure of a page that a question clearly asks for.

        None when no figure's name fits or two fit alike, and when the page's first sentence tells
        it anyway.
        """
        apart = self._apart(page)
        shares = {
            figure: max(_share(name, grams, apart) for name in self._names[figure])
            for figure in self._library.figures_of(page)
        }
        best = sorted(shares, key=shares.__getitem__, reverse=True)[:2]
        if not best or shares[best[0]] < LEAST_SHARE:
            return None
        if len(best) > 1 and shares[best[0]] < CLEAR_LEAD * shares[best[1]]:
            return None
        summary = references(self._library.pages[page].zh_hans.summary)
        return None if best[0] in {each.figure for each in summary} else best[0]

    def _apart(self, page: str) -> Mapping[str, float]:
        """Return how far each gram of a name sets its figure apart from others of the page."""
        if page not in self._apart_on:
            figures = self._library.figures_of(page)
            named = Counter(
                gram for figure in figures for gram in frozenset().union(*self._names[figure])
            )
            self._apart_on[page] = {
                gram: log((len(figures) + 1) / times) for gram, times in named.items()
            }
        return self._apart_on[page]

    def fitting(self, grams: Mapping[str, float], most: int) -> list[str]:
        """Return the figures whose names hold enough of a question, those that fit best first."""
        relevance = self._index.relevance(grams)
        best = sorted(relevance, key=relevance.__getitem__, reverse=True)[:most]
        return [
            self._index.documents[number].id
            for number in best
            if self._coverage(number, grams) >= LEAST_COVERAGE
        ]

    def _coverage(self, number: int, grams: Mapping[str, float]) -> float:
        told = {gram: weight * self._index.rarity(gram) for gram, weight in grams.items()}
        held = sum(share for gram, share in told.items() if self._index.holds(number, gram))
        return held / (sum(told.values()) or 1.0)


def _share(name: AbstractSet[str], grams: Collection[str], apart: Mapping[str, float]) -> float:
    """Return the share of a name that a question speaks of, by how far it sets apart."""
    whole = sum(map(apart.__getitem__, name))
    return sum(apart[gram] for gram in name if gram in grams) / whole if whole else 0.0


def _names(figure: str, library: Library) -> tuple[frozenset[str], frozenset[str]]:
    label = library.figures[figure].label
    return frozenset(grams_of(label.zh_hans)), frozenset(grams_of(label.ja))


def _document(figure: str, library: Library) -> Document:
    label = library.figures[figure].label
    return Document(figure, Sort.FIGURE, texts=((1.0, label.zh_hans), (1.0, label.ja)))
