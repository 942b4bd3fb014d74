"""Terms: by topic, on a page, and one with its reading and meaning."""

from collections.abc import Iterator, Sequence

from bot.conversation.actions import (
    OpenPage,
    OpenPageTerms,
    OpenTerm,
    OpenTerms,
    OpenTopicTerms,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Button, CopyText, Screen, Span, Style
from bot.conversation.views.pieces.navigation import Row, navigation, page_button, press
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
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
    """Return the terms of a topic, and its pages, each with a way to its own terms."""
    library = edition.library
    spans = _list_spans(edition.title(topic), library.terms_of(topic), edition)
    pages = tuple(
        (_page_terms_button(page, edition),)
        for page in library.in_menu_order
        if library.topic(page) == topic and library.terms_on(page)
    )
    return Screen(spans, (*pages, navigation(OpenTopicTerms(topic), OpenTerms(), edition)))


def page_terms_screen(page: str, edition: Edition) -> Screen:
    """Return the terms one meets on a page, each with a way to its meaning."""
    terms = edition.library.terms_on(page)
    spans = _list_spans(edition.title(page), terms, edition)
    every = press(edition.catalog.gettext("📖 All terms"), OpenTerms(), edition)
    last = navigation(OpenPageTerms(page), OpenPage(page), edition)
    return Screen(spans, (*_pairs(terms, edition), (every,), last))


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
    back = OpenPageTerms(term.pages[0])
    return Screen(spans, ((copy,), *pages, navigation(OpenTerm(key), back, edition)))


def _topic_button(topic: str, edition: Edition) -> Button:
    symbol = edition.library.pages[topic].symbol
    label = f"{symbol} {edition.title(topic)} · {len(edition.library.terms_of(topic))}"
    return press(label.strip(), OpenTopicTerms(topic), edition)


def _page_terms_button(page: str, edition: Edition) -> Button:
    label = f"{edition.title(page)} · {len(edition.library.terms_on(page))}"
    return press(label, OpenPageTerms(page), edition)


def _list_spans(title: str, terms: Sequence[str], edition: Edition) -> tuple[Span, ...]:
    heading = Span(edition.catalog.gettext("Terms"))
    title_span = Span(title, Style.BOLD)
    return (heading, Span(" ›"), LINE_BREAK, title_span, *_lines(terms, edition))


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
