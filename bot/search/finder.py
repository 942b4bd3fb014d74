"""From a question to the pages that answer it, with how sure that is and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from heapq import nlargest
from math import exp, log

from bot.content.library import Library
from bot.search.figures import FigureFinder
from bot.search.index.choice import index_of
from bot.search.index.documents import Document, Sort, documents_of
from bot.search.texts.grams import grams_of
from bot.search.words.glossary import Glossary, Meant
from bot.search.words.guard import Watch

MAX_QUESTION = 400
"""How many characters of a message are looked at: more is a story that asks many things."""
MEANT_WEIGHT = 0.7
"""What all that an entry of the glossary means counts against what was said."""
NUMBER_WEIGHT = 2.0
"""What a number of three digits or more counts: whoever quotes one asks for that figure."""
_FILLERS = (
    "a an and any are at can do does for from get have how i if in is it long many me much must "
    "my need of on or please should so tell that the there this to want we what when where which "
    "who why will with would you your"
)
FILLERS = frozenset(_FILLERS.split())
"""The small words of English, which people mix in and pages do not have."""
FILLER_WEIGHT = 0.2
"""What such a word counts."""
NEAREST_SHARE = 0.1
"""What the nearest example question counts in the score, against the words of a document."""
SURE, LIKELY = 0.7, 0.2
"""The confidence from which a page is shown, and from which its title is offered."""
LEAST_COVERAGE = 0.15
"""The share of a question that a page must speak of to be shown, however sure all else is."""
LEAST_ALIKE = 0.3
"""How alike one of its examples must be for a guard entry to be meant, not only its words."""
LEAST_TOLD = 5
"""How many grams a message must have for its likeness to a guard entry to say anything."""
MOST_TELLING = 30
"""The length in grams from which on a question tells no more by being longer."""
MOST_RIVALRY = 2.0
"""How many times as well as a page a decoy may fit and still speak more against it."""
MOST_PAGES, MOST_RIVALS = 5, 2
"""How many pages, and how many decoys and guard entries, are looked at more closely."""


class Certainty(Enum):
    """How sure it is that the first page answers."""

    SURE = auto()
    LIKELY = auto()
    UNSURE = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that fits, and the reasons for its score."""

    document: Document
    score: float
    """Against other documents: 1 when its words fit best, and more when a question does."""
    coverage: float
    """The share of the question that it speaks of, rare words counting more: 0 to 1."""
    alike: float
    """How alike its nearest example question is: 0 to 1."""
    example: str | None
    """That example question."""
    confidence: float
    """How likely it is that pages answer such a question, if this is one: 0 to 1."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a question: pages, best first, or the id of a guard or decoy entry."""

    certainty: Certainty = Certainty.UNSURE
    hits: tuple[Hit, ...] = ()
    """Everything that fits, decoys and guard entries among it."""
    guard: str | None = None
    decoy: str | None = None
    figure: str | None = None
    """The figure of the first page that was clearly asked for."""
    meant: tuple[Meant, ...] = ()

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages among the hits, best first."""
        return tuple(hit.document.id for hit in self.hits if hit.document.sort is Sort.PAGE)

    @property
    def likely_pages(self) -> tuple[str, ...]:
        """The ids of the pages that may well answer, best first."""
        return tuple(
            hit.document.id
            for hit in self.hits
            if hit.document.sort is Sort.PAGE and hit.confidence >= LIKELY
        )


class Finder:
    """Finds pages for questions; built once for a library."""

    def __init__(self, library: Library) -> None:
        self._watch = Watch(library.guard)
        self._index = index_of(tuple(documents_of(library)))
        self._rivals = frozenset(
            number
            for number, document in enumerate(self._index.documents)
            if document.sort is not Sort.PAGE
        )
        self._glossary = Glossary(library.glossary, self._index.is_on_a_page)
        self._figures = FigureFinder(library)

    def find(self, question: str) -> Found:
        """Return what answers a question."""
        if (guard := self.tripped(question)) is not None:
            return Found(guard=guard)
        asked = self._asked(question)
        hits = self._hits(asked)
        found = Found(hits=hits, meant=asked.meant)
        if not hits:
            return found
        first = hits[0]
        match first.document.sort:
            case Sort.GUARD if first.alike >= LEAST_ALIKE and asked.length >= LEAST_TOLD:
                return replace(found, guard=first.document.id)
            case Sort.GUARD | Sort.DECOY:
                return replace(found, decoy=first.document.id)
            case Sort.PAGE | Sort.FIGURE:
                certainty = _certainty(first)
                is_sure = certainty is Certainty.SURE
                page = first.document.id
                figure = self._figures.asked_for(asked.grams, page) if is_sure else None
                return replace(found, certainty=certainty, figure=figure)

    def tripped(self, question: str) -> str | None:
        """Return the id of the guard entry whose phrase stands in a question."""
        return self._watch.tripped(question)

    def is_on_a_page(self, gram: str) -> bool:
        """Tell whether any page holds a gram."""
        return self._index.is_on_a_page(gram)

    def figures(self, question: str, most: int) -> list[str]:
        """Return the figures that a question may ask for, best first."""
        return self._figures.fitting(self._asked(question).grams, most)

    def _asked(self, question: str) -> "_Asked":
        text = question[:MAX_QUESTION]
        typed = {gram: _weight(gram) for gram in grams_of(text)}
        meant = tuple(self._glossary.meant(text))
        added: dict[str, float] = {}
        for each in meant:
            told = sum(map(self._index.rarity, each.said_grams))
            weight = MEANT_WEIGHT * told / sum(map(self._index.rarity, each.means))
            for gram in each.means:
                added[gram] = max(added.get(gram, 0.0), min(weight, 1.0))
        grams = added | typed
        tells = {gram: weight * self._index.rarity(gram) for gram, weight in grams.items()}
        return _Asked(tuple(typed), grams, tells, meant)

    def _hits(self, asked: "_Asked") -> tuple[Hit, ...]:
        scores = self._index.relevance(asked.grams)
        nearest = self._index.nearest(asked.grams)
        most = max(scores.values(), default=0.0) or 1.0
        most_alike = max((alike for alike, _ in nearest.values()), default=0.0) or 1.0
        for number in scores:
            scores[number] /= most
        for number, (alike, _) in nearest.items():
            scores[number] = scores.get(number, 0.0) + NEAREST_SHARE * alike / most_alike
        rivals = scores.keys() & self._rivals
        pages = nlargest(MOST_PAGES, scores.keys() - rivals, key=scores.__getitem__)
        rivals_left = nlargest(MOST_RIVALS, rivals, key=scores.__getitem__)
        rival = max((scores[number] for number in rivals_left), default=0.0)
        best = sorted([*pages, *rivals_left], key=scores.__getitem__, reverse=True)
        return tuple(
            self._hit(number, scores[number], rival, nearest.get(number), asked) for number in best
        )

    def _hit(
        self,
        number: int,
        score: float,
        rival: float,
        nearest: tuple[float, int] | None,
        asked: "_Asked",
    ) -> Hit:
        alike, example = nearest or (0.0, None)
        coverage = self._coverage(number, asked)
        return Hit(
            document=self._index.documents[number],
            score=score,
            coverage=coverage,
            alike=alike,
            example=None if example is None else self._index.examples[example][1],
            confidence=_confidence(
                coverage, alike, min(rival / score, MOST_RIVALRY), asked.length
            ),
        )

    def _coverage(self, number: int, asked: "_Asked") -> float:
        """Return the share of a question that a document speaks of.

        Words of the glossary count as what they mean.
        """
        held = lacked = 0.0
        for gram, told in asked.tells.items():
            if self._index.holds(number, gram):
                held += told
            elif gram not in asked.translated:
                lacked += told
        return held / (held + lacked) if held else 0.0


@dataclass(frozen=True)
class _Asked:
    """A question in grams, with weights and what its words mean by the glossary added."""

    typed: tuple[str, ...]
    grams: Mapping[str, float]
    tells: Mapping[str, float]
    """How much each gram tells, by its weight and how rare it is."""
    meant: tuple[Meant, ...]

    @cached_property
    def translated(self) -> frozenset[str]:
        """The grams of the words that the glossary has other words for."""
        return frozenset(gram for each in self.meant for gram in each.said_grams)

    @cached_property
    def length(self) -> int:
        """How much was typed, in grams; a word in Latin letters says as much as three."""
        return sum(3 if gram.isalpha() and gram.isascii() else 1 for gram in self.typed)


def _weight(gram: str) -> float:
    if gram in FILLERS:
        return FILLER_WEIGHT
    is_long_number = gram[0].isdigit() and len(gram) > 2  # noqa: PLR2004 (an age, a day, a few)
    return NUMBER_WEIGHT if is_long_number else 1.0


def _confidence(coverage: float, alike: float, rival: float, length: int) -> float:
    """Return how likely it is that a question is one that pages answer.

    A logistic regression over every example question of the store, each looked for with itself
    taken out: those of pages against those of decoys. A short question is easily covered, and a
    decoy or guard entry that fits as well as the page speaks against it.
    """
    evidence = (
        7.0 * coverage + 1.5 * alike - 6.2 * rival + 4.0 * log(1 + min(length, MOST_TELLING)) - 9.9
    )
    return 1 / (1 + exp(-evidence))


def _certainty(hit: Hit) -> Certainty:
    if hit.confidence >= SURE and hit.coverage >= LEAST_COVERAGE:
        return Certainty.SURE
    return Certainty.LIKELY if hit.confidence >= LIKELY else Certainty.UNSURE
