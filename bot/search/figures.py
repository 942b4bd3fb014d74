"""The figure that a question asks for, among those of a page or of the whole store."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import log

from bot.content.library import Library, references
from bot.search.index.documents import Document, Sort
from bot.search.index.memory import MemoryIndex
from bot.search.texts.grams import grams_of

CLEAR_LEAD = 1.3
"""How much better than the next one a figure must fit to be the one that was asked for."""
CLEAR_OF_TOLD = 2.2
"""The same against a figure that the page's first sentence tells: that one is likelier meant."""
LEAST_COVERAGE = 0.4
"""The share of a question that a figure's name must hold to be offered."""
LEAST_SHARE = 0.55
"""The share of what sets a figure's name apart on its page that a question must speak of."""


class FigureFinder:
    """The figures that pages print, by what they are called."""

    def __init__(self, library: Library) -> None:
        self._library = library
        figures = library.pages_of_figures
        self._names = {figure: _names(figure, library) for figure in figures}
        self._on_page: dict[str, _OnPage] = {}
        self._index = MemoryIndex([_document(figure, library) for figure in figures])

    def asked_for(self, grams: Collection[str], page: str) -> str | None:
        """Return the figure of a page that a question clearly asks for.

        None when no figure's name fits or two fit alike, and when the page's first sentence tells
        it anyway.
        """
        if page not in self._on_page:
            self._on_page[page] = _on_page(page, self._library, self._names)
        on_page = self._on_page[page]
        asked = on_page.apart.keys() & grams
        shares = {
            figure: max(on_page.share(name, asked) for name in names)
            for figure, names in on_page.names.items()
        }
        best = max(shares, key=shares.__getitem__, default=None)
        if best is None or best in on_page.told or shares[best] < LEAST_SHARE:
            return None
        leads = (
            shares[best] >= (CLEAR_OF_TOLD if other in on_page.told else CLEAR_LEAD) * share
            for other, share in shares.items()
            if other != best
        )
        return best if all(leads) else None

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


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in grams, and how far all of them set it apart."""

    grams: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class _OnPage:
    """The names of the figures of a page, and how far each gram sets one apart there."""

    names: Mapping[str, tuple[_Name, ...]]
    apart: Mapping[str, float]
    told: AbstractSet[str]
    """The figures that the page's first sentence tells."""

    def share(self, name: _Name, asked: AbstractSet[str]) -> float:
        """Return the share of a name that a question speaks of, by how far it sets apart."""
        said = sum(map(self.apart.__getitem__, name.grams & asked))
        return said / name.weight if name.weight else 0.0


def _on_page(
    page: str, library: Library, names: Mapping[str, Sequence[frozenset[str]]]
) -> _OnPage:
    figures = library.figures_of(page)
    named = Counter(gram for figure in figures for gram in frozenset().union(*names[figure]))
    apart = {gram: log((len(figures) + 1) / times) for gram, times in named.items()}
    summary = references(library.pages[page].zh_hans.summary)
    return _OnPage(
        {
            figure: tuple(_Name(name, sum(map(apart.__getitem__, name))) for name in names[figure])
            for figure in figures
        },
        apart,
        {each.figure for each in summary},
    )


def _names(figure: str, library: Library) -> tuple[frozenset[str], frozenset[str]]:
    label = library.figures[figure].label
    return frozenset(grams_of(label.zh_hans)), frozenset(grams_of(label.ja))


def _document(figure: str, library: Library) -> Document:
    label = library.figures[figure].label
    return Document(figure, Sort.FIGURE, texts=((1.0, label.zh_hans), (1.0, label.ja)))
