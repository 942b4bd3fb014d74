"""The store as a whole: look-ups across sources, figures, pages and claims."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from bot.content.markup import Reference, parse_markup
from bot.content.models.claims import Claim
from bot.content.models.directory import Desk, Term
from bot.content.models.figures import Figure, Source
from bot.content.models.pages import Moved, Page
from bot.content.models.questions import Decoy, Guard, Wording

HOME = "home"
"""The id of the page that lists the topics."""
EMERGENCY = "emergency"
"""The id of the page with the numbers to call in danger; home leads to it when there is one."""


@dataclass(frozen=True)
class Library:
    """Everything operators wrote, read once and never changed."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    pages: Mapping[str, Page] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    desks: Mapping[str, Desk] = field(default_factory=dict)
    moved: Mapping[str, Moved] = field(default_factory=dict)
    """Ids that pages once had, and what became of these pages."""
    glossary: Mapping[str, Wording] = field(default_factory=dict)
    decoys: Mapping[str, Decoy] = field(default_factory=dict)
    guard: Mapping[str, Guard] = field(default_factory=dict)

    @property
    def topics(self) -> tuple[str, ...]:
        """The ids of the topics' pages, in menu order."""
        return self.pages[HOME].pages

    @cached_property
    def begun(self) -> date:
        """The day the first value was recorded; an empty library has not begun."""
        values = (value for figure in self.figures.values() for value in figure.values)
        return min((value.recorded for value in values), default=date.max)

    @cached_property
    def parents(self) -> Mapping[str, str]:
        """The page above each page; home and pages that no menu lists have none."""
        return {child: parent for parent, page in self.pages.items() for child in page.pages}

    def trail(self, page_id: str) -> tuple[str, ...]:
        """Return the pages from the topic down to this page, itself included, without home."""
        trail = [page_id]
        while (parent := self.parents.get(trail[0])) and parent not in (HOME, *trail):
            trail.insert(0, parent)
        return tuple(trail)

    def figures_of(self, page_id: str) -> tuple[str, ...]:
        """Return the ids of the figures a page prints, each once, in the order of its text."""
        text = self.pages[page_id].zh_hans
        return tuple(dict.fromkeys(each.figure for each in references(text.summary, text.body)))

    @cached_property
    def pages_of_figures(self) -> Mapping[str, tuple[str, ...]]:
        """The pages that print each figure, in menu order."""
        pages: dict[str, tuple[str, ...]] = {}
        for page_id in self.in_menu_order:
            for figure in self.figures_of(page_id):
                pages[figure] = (*pages.get(figure, ()), page_id)
        return pages

    @cached_property
    def in_menu_order(self) -> tuple[str, ...]:
        """Every page that can be reached from home, as the menus list them, home first."""
        starts = (HOME, EMERGENCY)
        return tuple(
            dict.fromkeys(page for start in starts for page in _walk(self.pages, start, ()))
        )

    def figures_of_claim(self, claim: str) -> tuple[str, ...]:
        """Return the ids of the figures a claim is held against, its own one first."""
        own, why = self.claims[claim].figure, self.claims[claim].why.zh_hans
        named = (each.figure for each in references(why))
        return tuple(dict.fromkeys(((own,) if own else ()) + tuple(named)))

    def claims_of(self, topic: str) -> tuple[str, ...]:
        """Return the ids of the article's claims under a topic, in the order written."""
        return tuple(key for key, claim in self.claims.items() if claim.topic == topic)

    def topic(self, page_id: str) -> str:
        """Return the topic a page belongs to, itself for a topic."""
        return self.trail(page_id)[0]

    def terms_on(self, page_id: str) -> tuple[str, ...]:
        """Return the ids of the terms one meets on a page."""
        return tuple(key for key, term in self.terms.items() if page_id in term.pages)

    def terms_of(self, topic: str) -> tuple[str, ...]:
        """Return the ids of the terms whose first page belongs to a topic."""
        return tuple(key for key, term in self.terms.items() if self.topic(term.pages[0]) == topic)

    def desks_on(self, page_id: str) -> tuple[str, ...]:
        """Return the ids of the desks offered on a page, or on any page above it."""
        trail = self.trail(page_id)
        return tuple(key for key, desk in self.desks.items() if set(trail) & set(desk.pages))


def references(*texts: str) -> tuple[Reference, ...]:
    """Return the figures that texts speak of, in order."""
    return tuple(
        reference
        for text in texts
        for paragraph in parse_markup(text)
        for reference in paragraph.references
    )


def _walk(pages: Mapping[str, Page], page_id: str, above: tuple[str, ...]) -> Iterator[str]:
    if page_id in pages and page_id not in above:
        yield page_id
        for child in pages[page_id].pages:
            yield from _walk(pages, child, (*above, page_id))
