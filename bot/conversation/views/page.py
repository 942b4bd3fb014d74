"""A page: its path, the answer, the folded sources, and where to go from it."""

from collections.abc import Iterator, Sequence

from bot.content.markup import Part, Reference
from bot.conversation.actions import (
    OpenPage,
    OpenPageDesks,
    OpenPageTerms,
    OpenSources,
    RecheckPage,
)
from bot.conversation.handbook import Edition
from bot.conversation.links.deep_links import DeepLinked
from bot.conversation.screens import Button, CopyText, Screen, Span, Style
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import (
    Row,
    above,
    desk_row,
    navigation,
    page_button,
    press,
    recheck_button,
)
from bot.conversation.views.pieces.prose import (
    LINE_BREAK,
    PARAGRAPH_BREAK,
    figure_spans,
    prose_spans,
)
from bot.formatting.dates import format_day
from bot.languages.language import Language

MAX_CHARACTERS = 900
"""The most a page may say in one language; the sources below it are not counted."""


def page_screen(
    page: str, edition: Edition, *, lead: str | None = None, others: Sequence[str] = ()
) -> Screen:
    """Return a page in one language.

    In answer to a question it begins with the figure that was asked for, and offers other pages
    that may have been meant.
    """
    footnotes = Footnotes(edition)
    spans = (
        *_trail(page, edition),
        *answer_spans(page, edition, footnotes, lead),
        *closing_spans(edition, footnotes, RecheckPage(page, edition.day), page),
    )
    aside = press(
        edition.catalog.gettext("Side by side"), OpenPage(page, side_by_side=True), edition
    )
    rows = (
        *_others(others, edition),
        *_ways_on(page, edition, others),
        *_ways_round(page, edition, aside),
    )
    return Screen(spans, rows)


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
        *closing_spans(edition, footnotes, RecheckPage(page, edition.day), page),
    )
    single = press(edition.catalog.gettext("One language"), OpenPage(page), edition)
    japanese = edition.in_language(Language.JA).title(page)
    copy = Button(edition.catalog.gettext("📋 Copy the Japanese title"), CopyText(japanese))
    here = OpenPage(page, side_by_side=True)
    last = navigation(here, OpenPage(page), edition)
    desks = desk_row(page, edition) if footnotes.has_withheld else ()
    return Screen(spans, ((single, copy), *desks, (_recheck(page, edition),), last))


def answer_spans(
    page: str, edition: Edition, footnotes: Footnotes, lead: str | None = None
) -> tuple[Span, ...]:
    """Return the title, the summary and the body of a page, on request a figure before these."""
    text = edition.library.pages[page].text(edition.language)
    first = tuple(_lead_spans(lead, edition, footnotes)) if lead else ()
    summary = prose_spans(text.summary, edition, footnotes)
    body = prose_spans(text.body, edition, footnotes)
    return (
        Span(text.title, Style.BOLD),
        PARAGRAPH_BREAK,
        *first,
        *summary,
        *((PARAGRAPH_BREAK, *body) if body else ()),
    )


def _lead_spans(figure: str, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    """Yield what a figure is and how it stands, as a line of its own."""
    standing = edition.standing(figure)
    label = standing.figure.label.in_language(edition.language)
    yield Span(edition.catalog.gettext("{label}: ", label=label), Style.BOLD)
    yield from figure_spans(Reference(figure, Part.WHOLE, bold=True), edition, footnotes)
    yield PARAGRAPH_BREAK


def closing_spans(
    edition: Edition,
    footnotes: Footnotes,
    opens: DeepLinked | None = None,
    page: str | None = None,
) -> tuple[Span, ...]:
    """Return the folded sources, and below them whom to ask and the footer.

    Whom to ask stands there when something was withheld: the desks of the page, else the
    official source. The day in the footer opens what is given, wherever it is forwarded to.
    """
    folded = footnotes.folded()
    withheld = withheld_spans(footnotes, page, edition)
    # A quotation stands apart by itself.
    apart = LINE_BREAK if folded else PARAGRAPH_BREAK
    return (
        *folded,
        apart,
        *withheld,
        *((LINE_BREAK,) if withheld else ()),
        *footer(edition, opens),
    )


def withheld_spans(footnotes: Footnotes, page: str | None, edition: Edition) -> tuple[Span, ...]:
    """Return where to ask about what is not shown; nothing when all is."""
    if not footnotes.has_withheld:
        return ()
    catalog = edition.catalog
    if page is not None and edition.library.desks_on(page):
        words = catalog.gettext("Some of it is no longer confirmed: ask with «☎️ Whom to ask».")
        return (Span(words),)
    official = footnotes.official_page()
    if official is None:
        words = catalog.gettext("Some of it is no longer confirmed: ask the office in charge.")
        return (Span(words),)
    words = catalog.gettext("Some of it is no longer confirmed; the official page:")
    return (Span(words), official)


def footer(edition: Edition, opens: DeepLinked | None = None) -> tuple[Span, ...]:
    """Return what this is not, and the day it is said, which opens what is given."""
    day = format_day(edition.day, edition.language)
    words = edition.catalog.gettext("Information, not legal advice · as of {day}", day=day)
    before, _, after = words.partition(day)
    return (
        Span(before, Style.ITALIC),
        Span(day, Style.ITALIC, opens=opens),
        Span(after, Style.ITALIC),
    )


def _trail(page: str, edition: Edition) -> Iterator[Span]:
    *above_it, _ = edition.library.trail(page)
    if above_it:
        yield Span(" › ".join(map(edition.title, above_it)) + " ›")
        yield LINE_BREAK


def _others(others: Sequence[str], edition: Edition) -> Iterator[Row]:
    for other in others:
        label = edition.catalog.gettext("Or: {title}", title=edition.title(other))
        yield (press(label, OpenPage(other), edition),)


def _ways_on(page: str, edition: Edition, others: Sequence[str]) -> Iterator[Row]:
    content = edition.library.pages[page]
    for below in content.pages:
        if below not in others:
            yield (page_button(below, edition),)
    for related in content.related:
        if related not in (*content.pages, *others):
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
    yield (_recheck(page, edition),)
    yield navigation(OpenPage(page), above(page, edition), edition)


def _recheck(page: str, edition: Edition) -> Button:
    return recheck_button(RecheckPage(page, edition.day), edition)


def _counterpart(language: Language) -> Language:
    """Return the language that stands beside a reader's own."""
    match language:
        case Language.ZH_HANS | Language.ZH_HANT:
            return Language.JA
        case Language.JA:
            return Language.ZH_HANS
