"""What is offered while somebody types the bot's name and a few words in any chat."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from bot.content.library import EMERGENCY
from bot.content.models.questions import Lead
from bot.conversation.handbook import Edition, Handbook
from bot.conversation.screens import Card, Offer
from bot.conversation.views.asked.cards import figure_card, page_card
from bot.conversation.visitor import Visitor
from bot.languages.language import Language

MOST_CARDS = 10
"""How many cards are offered at most."""
MOST_PAGES = 5
"""How many of them are pages; the others are figures."""


def offer(query: str, visitor: Visitor, handbook: Handbook, today: date) -> Offer:
    """Return the cards that fit to a query, the topics when it is empty.

    Nothing for ways round the law, nor when nothing fits; in simplified Chinese when nothing
    tells the visitor's language.
    """
    edition = handbook.edition(visitor.language or Language.ZH_HANS, today)
    cards = tuple(islice(_cards(query, edition), MOST_CARDS))
    return Offer(cards, edition.catalog.gettext("Nothing fits: open the bot"))


def _cards(query: str, edition: Edition) -> Iterator[Card]:
    if not query.strip():
        yield from (page_card(topic, edition) for topic in edition.library.topics)
        return
    found = edition.handbook.finder.find(query)
    if found.guard is not None:
        if edition.library.guard[found.guard].leads_to is Lead.EMERGENCY:
            yield page_card(EMERGENCY, edition)
        return
    pages = found.likely_pages[:MOST_PAGES]
    figures = edition.handbook.finder.figures(query, MOST_CARDS) if found.decoy is None else []
    if found.figure is not None:
        figures = [found.figure, *(figure for figure in figures if figure != found.figure)]
    # The best page, the best figure, and so on: whoever wants a number sees one at once.
    first_pages, first_figures = pages[:1], figures[:2]
    yield from (page_card(page, edition) for page in first_pages)
    yield from (figure_card(figure, edition) for figure in first_figures)
    yield from (page_card(page, edition) for page in pages[1:])
    yield from (figure_card(figure, edition) for figure in figures[2:])
