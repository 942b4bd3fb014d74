"""The answer to a question in somebody's own words: a page, some titles, or where else to ask."""

from collections.abc import Iterator, Sequence

from bot.content.library import EMERGENCY
from bot.content.models.questions import Guard, Lead
from bot.conversation.actions import AnswerAgain, OpenDesk, OpenDesks
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.home import home_screen, topic_rows
from bot.conversation.views.page import page_screen
from bot.conversation.views.pieces.navigation import Row, navigation, page_button, press
from bot.conversation.views.pieces.prose import PARAGRAPH_BREAK
from bot.search.finder import Certainty

TITLES = 3
"""How many pages are offered in all, the one that is shown among them."""


def answer_screen(question: str, edition: Edition) -> Screen:
    """Return the page that answers a question, else titles that may, else whom to ask.

    What the guard finds is led elsewhere: danger to the numbers to call, ways round the law to
    the desks, small talk to the topics.
    """
    found = edition.handbook.finder.find(question)
    if found.guard is not None:
        return _guarded_screen(edition.library.guard[found.guard], edition)
    pages = found.pages[:TITLES]
    match found.certainty:
        case Certainty.SURE:
            return page_screen(pages[0], edition, lead=found.figure, others=pages[1:])
        case Certainty.LIKELY:
            return _titles_screen(pages, edition)
        case Certainty.UNSURE:
            is_near = found.pages and found.decoy is None
            nearest = edition.library.desks_on(pages[0])[:1] if is_near else ()
            return _no_answer_screen(nearest, edition)


def _guarded_screen(entry: Guard, edition: Edition) -> Screen:
    match entry.leads_to:
        case Lead.EMERGENCY:
            return page_screen(EMERGENCY, edition)
        case Lead.DESKS:
            return _lawful_screen(entry.desks, edition)
        case Lead.MENU:
            words = edition.catalog.gettext(
                "Hello, this is Kakehashi. Type a question about moving to Osaka, or choose a "
                "topic."
            )
            return home_screen(edition, Span(words))
        case Lead.NOTHING:
            return _no_answer_screen(entry.desks, edition)


def _lawful_screen(desks: Sequence[str], edition: Edition) -> Screen:
    catalog = edition.catalog
    words = (
        Span(catalog.gettext("This is not answered here"), Style.BOLD),
        PARAGRAPH_BREAK,
        Span(
            catalog.gettext(
                "This bot does not tell ways round the rules: they can cost a family its "
                "residence. What is allowed in your case, these places tell you:"
            )
            if desks
            else catalog.gettext(
                "This bot does not tell ways round the rules: they can cost a family its "
                "residence. What is allowed in your case, an official place tells you."
            )
        ),
    )
    return Screen(words, (*_desk_rows(desks, edition), _last_row(edition)))


def _titles_screen(pages: Sequence[str], edition: Edition) -> Screen:
    words = edition.catalog.gettext("One of these pages may answer your question:")
    rows = tuple((page_button(page, edition),) for page in pages)
    all_desks = press(edition.catalog.gettext("☎️ Whom to ask"), OpenDesks(), edition)
    return Screen((Span(words),), (*rows, (all_desks,), _last_row(edition)))


def _no_answer_screen(desks: Sequence[str], edition: Edition) -> Screen:
    catalog = edition.catalog
    words = [
        Span(catalog.gettext("No answer here"), Style.BOLD),
        PARAGRAPH_BREAK,
        Span(
            catalog.gettext(
                "No page of this bot answers that. Try it in other words, choose a topic, or ask "
                "an official place."
            )
        ),
    ]
    rows = (*_desk_rows(desks, edition), *topic_rows(edition), _last_row(edition))
    return Screen(tuple(words), rows)


def _desk_rows(desks: Sequence[str], edition: Edition) -> Iterator[Row]:
    """Yield a row for each desk, and one for all of them."""
    for desk in desks:
        name = edition.library.desks[desk].name.in_language(edition.language)
        yield (press(f"☎️ {name}", OpenDesk(desk), edition),)
    if edition.library.desks:
        yield (press(edition.catalog.gettext("☎️ Whom to ask"), OpenDesks(), edition),)


def _last_row(edition: Edition) -> Row:
    return navigation(AnswerAgain(), None, edition)
