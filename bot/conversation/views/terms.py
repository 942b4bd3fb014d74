"""Terms: by topic, on a page, and one with its reading and meaning."""

from collections.abc import Iterator, Sequence

from bot.conversation.actions import (
    Action,
    OpenPage,
    OpenPageTerms,
    OpenTerm,
    OpenTerms,
    OpenTopicTerms,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Button, CopyText, Screen, Span, Style
from bot.conversation.views.navigation import Row, navigation, page_button, press
from bot.conversation.views.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.languages.language import Language


def terms_screen(edition: Edition) -> Screen:
    """Return the topics that have terms."""
    catalog, library = edition.catalog, edition.library
    words = catalog.gettext(
        "{count} Japanese words of offices and daily life, with their readings.",
        count=str(len(library.terms)),
    )
    spans = (Span(catalog.gettext("Terms"), Style.BOLD), PARAGRAPH_BREAK, Span(words))
    topics = tuple(
        (_topic_button(topic, edition),) for topic in library.topics if library.terms_of(topic)
    )
    return Screen(spans, (*topics, navigation(OpenTerms(), None, edition)))


def topic_terms_screen(topic: str, edition: Edition) -> Screen:
    """Return the terms of a topic."""
    terms = edition.library.terms_of(topic)
    here = OpenTopicTerms(topic)
    return _list_screen(edition.title(topic), terms, here, OpenTerms(), edition)


def page_terms_screen(page: str, edition: Edition) -> Screen:
    """Return the terms one meets on a page."""
    terms = edition.library.terms_on(page)
    return _list_screen(edition.title(page), terms, OpenPageTerms(page), OpenPage(page), edition)


def term_screen(key: str, edition: Edition) -> Screen:
    """Return one term: the Japanese, its reading, the Chinese, and what it is."""
    term = edition.library.terms[key]
    chinese = Language.ZH_HANS if edition.language is Language.JA else edition.language
    spans = (
        Span(term.name.ja, Style.BOLD),
        LINE_BREAK,
        Span(term.reading),
        LINE_BREAK,
        Span(term.name.in_language(chinese)),
        PARAGRAPH_BREAK,
        Span(term.meaning.in_language(edition.language)),
    )
    copy = Button(edition.catalog.gettext("📋 Copy the Japanese"), CopyText(term.name.ja))
    pages = tuple((page_button(page, edition),) for page in term.pages)
    back = OpenTopicTerms(edition.library.topic(term.pages[0]))
    return Screen(spans, ((copy,), *pages, navigation(OpenTerm(key), back, edition)))


def _topic_button(topic: str, edition: Edition) -> Button:
    symbol = edition.library.pages[topic].symbol
    label = f"{symbol} {edition.title(topic)} · {len(edition.library.terms_of(topic))}"
    return press(label.strip(), OpenTopicTerms(topic), edition)


def _list_screen(
    title: str, terms: Sequence[str], here: Action, back: Action, edition: Edition
) -> Screen:
    heading = Span(edition.catalog.gettext("Terms"))
    spans = (heading, Span(" ›"), LINE_BREAK, Span(title, Style.BOLD), *_lines(terms, edition))
    return Screen(spans, (*_pairs(terms, edition), navigation(here, back, edition)))


def _lines(terms: Sequence[str], edition: Edition) -> Iterator[Span]:
    yield LINE_BREAK
    for key in terms:
        term = edition.library.terms[key]
        chinese = Language.ZH_HANS if edition.language is Language.JA else edition.language
        words = edition.catalog.gettext(
            "{japanese} ({reading}): {chinese}",
            japanese=term.name.ja,
            reading=term.reading,
            chinese=term.name.in_language(chinese),
        )
        yield Span(f"\n• {words}")


def _pairs(terms: Sequence[str], edition: Edition) -> Iterator[Row]:
    buttons = [
        press(
            edition.library.terms[key].name.in_language(edition.language), OpenTerm(key), edition
        )
        for key in terms
    ]
    for start in range(0, len(buttons), 2):
        yield tuple(buttons[start : start + 2])
