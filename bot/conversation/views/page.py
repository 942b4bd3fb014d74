"""A page: its path, the answer, the folded sources, and where to go from it."""

from collections.abc import Iterator

from bot.conversation.actions import OpenPage, OpenPageDesks, OpenPageTerms, OpenSources
from bot.conversation.handbook import Edition
from bot.conversation.screens import Button, CopyText, Screen, Span, Style
from bot.conversation.views.footnotes import Footnotes
from bot.conversation.views.navigation import Row, above, navigation, page_button, press
from bot.conversation.views.prose import LINE_BREAK, PARAGRAPH_BREAK, prose_spans
from bot.formatting.dates import format_day
from bot.languages.language import Language

MAX_CHARACTERS = 900
"""The most a page may say in one language; the sources below it are not counted."""


def page_screen(page: str, edition: Edition) -> Screen:
    """Return a page in one language."""
    footnotes = Footnotes(edition)
    spans = (
        *_trail(page, edition),
        *answer_spans(page, edition, footnotes),
        *closing_spans(edition, footnotes),
    )
    aside = press(
        edition.catalog.gettext("中日 Side by side"), OpenPage(page, side_by_side=True), edition
    )
    return Screen(spans, (*_ways_on(page, edition), *_ways_round(page, edition, aside)))


def side_by_side_screen(page: str, edition: Edition) -> Screen:
    """Return a page in both languages, the reader's first, to show at a counter."""
    other = edition.in_language(_counterpart(edition.language))
    footnotes = Footnotes(edition)
    spans = (
        *answer_spans(page, edition, footnotes),
        PARAGRAPH_BREAK,
        Span("— — —"),
        PARAGRAPH_BREAK,
        *answer_spans(page, other, footnotes),
        *closing_spans(edition, footnotes),
    )
    single = press(edition.catalog.gettext("One language"), OpenPage(page), edition)
    japanese = edition.in_language(Language.JA).title(page)
    copy = Button(edition.catalog.gettext("📋 Copy the Japanese title"), CopyText(japanese))
    here = OpenPage(page, side_by_side=True)
    return Screen(spans, ((single, copy), navigation(here, OpenPage(page), edition)))


def answer_spans(page: str, edition: Edition, footnotes: Footnotes) -> tuple[Span, ...]:
    """Return the title, the summary and the body of a page."""
    text = edition.library.pages[page].text(edition.language)
    summary = prose_spans(text.summary, edition, footnotes)
    body = prose_spans(text.body, edition, footnotes)
    return (
        Span(text.title, Style.BOLD),
        PARAGRAPH_BREAK,
        *summary,
        *((PARAGRAPH_BREAK, *body) if body else ()),
    )


def closing_spans(edition: Edition, footnotes: Footnotes) -> tuple[Span, ...]:
    """Return the folded sources, and below them the footer."""
    folded = footnotes.folded()
    # A quotation stands apart by itself.
    return (*folded, LINE_BREAK if folded else PARAGRAPH_BREAK, footer(edition))


def footer(edition: Edition) -> Span:
    """Return what this is not, and the day it is said."""
    day = format_day(edition.day, edition.language)
    words = edition.catalog.gettext("Information, not legal advice · as of {day}", day=day)
    return Span(words, Style.ITALIC)


def _trail(page: str, edition: Edition) -> Iterator[Span]:
    *above_it, _ = edition.library.trail(page)
    if above_it:
        yield Span(" › ".join(map(edition.title, above_it)) + " ›")
        yield LINE_BREAK


def _ways_on(page: str, edition: Edition) -> Iterator[Row]:
    content = edition.library.pages[page]
    for below in content.pages:
        yield (page_button(below, edition),)
    for related in content.related:
        if related not in content.pages:
            label = f"→ {edition.title(related)}"
            yield (press(label, OpenPage(related), edition),)


def _ways_round(page: str, edition: Edition, aside: Button) -> Iterator[Row]:
    catalog, library = edition.catalog, edition.library
    if library.figures_of(page):
        label = catalog.gettext("🔎 Figures and sources")
        yield (press(label, OpenSources(page), edition), aside)
    else:
        yield (aside,)
    look_ups = []
    if library.terms_on(page):
        look_ups.append(press(catalog.gettext("📖 Terms"), OpenPageTerms(page), edition))
    if library.desks_on(page):
        look_ups.append(press(catalog.gettext("☎️ Whom to ask"), OpenPageDesks(page), edition))
    if look_ups:
        yield tuple(look_ups)
    yield navigation(OpenPage(page), above(page, edition), edition)


def _counterpart(language: Language) -> Language:
    """Return the language that stands beside a reader's own."""
    match language:
        case Language.ZH_HANS | Language.ZH_HANT:
            return Language.JA
        case Language.JA:
            return Language.ZH_HANS
