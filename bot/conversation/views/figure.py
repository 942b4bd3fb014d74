"""A figure's card: its value today, its status, its history and its citations."""

from collections.abc import Iterator

from bot.content.markup import Part
from bot.content.models.figures import Kind
from bot.content.timeline import Standing, Status, first_day, last_day
from bot.conversation.actions import OpenFigure, OpenPage, RecheckFigure
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.page import footer, withheld_spans
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import (
    Row,
    desk_row,
    navigation,
    press,
    recheck_button,
)
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.formatting.dates import format_day
from bot.formatting.figures import applies_words, days_left, figure_words, value_words

MAX_PAGES = 4
"""How many of the pages that print a figure are offered below its card."""


def figure_screen(figure: str, edition: Edition) -> Screen:
    """Return the card of a figure as it stands on the edition's day."""
    page = next(iter(edition.library.pages_of_figures.get(figure, ())), None)
    desks = desk_row(page, edition) if edition.standing(figure).is_withheld else ()
    rows = (*_links(figure, edition), *desks, *_ways_round(figure, page, edition))
    return Screen(figure_spans(figure, page, edition), rows)


def figure_spans(figure: str, page: str | None, edition: Edition) -> tuple[Span, ...]:
    """Return what the card of a figure says; a withheld one leads to the desks of a page."""
    standing = edition.standing(figure)
    footnotes = Footnotes(edition)
    label = standing.figure.label.in_language(edition.language)
    words = figure_words(standing, Part.WHOLE, edition.catalog) or ""
    return (
        Span(label, Style.BOLD),
        PARAGRAPH_BREAK,
        Span(words, Style.BOLD),
        Span(footnotes.mark(standing.shown)),
        LINE_BREAK,
        Span(status_words(standing, edition)),
        *_scope(standing, edition),
        *_history(standing, edition, footnotes),
        PARAGRAPH_BREAK,
        *footnotes.listed(),
        PARAGRAPH_BREAK,
        *_ask(standing, page, footnotes, edition),
        *footer(edition, RecheckFigure(figure, edition.day)),
    )


def status_words(standing: Standing, edition: Edition) -> str:
    """Return how a figure stands, in words, with the day it turns on."""
    if standing.status is Status.WITHDRAWN:
        return edition.catalog.gettext("Taken back: what we had was wrong")
    if standing.is_withheld:
        return edition.catalog.gettext("No longer confirmed, so not shown")
    match standing.figure.kind:
        case Kind.CLAIM:
            return edition.catalog.gettext("What one source says; nobody else confirms it")
        case Kind.STATISTIC:
            return edition.catalog.gettext("The newest observation we know of")
        case Kind.RULE:
            return _rule_status(standing, edition)


def _rule_status(standing: Standing, edition: Edition) -> str:
    catalog = edition.catalog
    first = first_day(standing.figure, standing.shown)
    last = last_day(standing.figure, standing.shown)
    match standing.status:
        case Status.CURRENT if first is not None:
            day = format_day(first, edition.language)
            return catalog.gettext("In force since {day}", day=day)
        case Status.CURRENT:
            return catalog.gettext("In force")
        case Status.SCHEDULED if first is not None:
            return catalog.gettext(
                "Not yet in force; begins on {day}, {days} days left",
                day=format_day(first, edition.language),
                days=str(days_left(standing.shown, standing.day)),
            )
        case Status.SCHEDULED | Status.PROPOSED:
            return catalog.gettext("Announced or planned; no day is fixed")
        case Status.ENDED | Status.WITHDRAWN:
            day = format_day(last or standing.day, edition.language)
            return catalog.gettext("Ended on {day}", day=day)


def _scope(standing: Standing, edition: Edition) -> Iterator[Span]:
    """Yield for whom or where the figure holds, and what a reader must know of it."""
    applies = applies_words(standing.figure, edition.catalog)
    if applies is not None:
        yield LINE_BREAK
        yield Span(edition.catalog.gettext("Applies to: {group}", group=applies))
    if standing.figure.note is not None:
        yield PARAGRAPH_BREAK
        yield Span(standing.figure.note.in_language(edition.language))


def _history(standing: Standing, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    """Yield every other value, the coming ones first, then back in time.

    Of those taken back as wrong the last is told, so that nobody goes on relying on it.
    """
    others = [value for value in reversed(standing.figure.upheld) if value is not standing.shown]
    wrong = [value for value in standing.figure.values if value.withdrawn and not value.proposed]
    wrong = [] if standing.status is Status.WITHDRAWN else wrong[-1:]
    if others or wrong:
        yield PARAGRAPH_BREAK
        yield Span(edition.catalog.gettext("Other values"), Style.BOLD)
    for value in (*others, *wrong):
        yield LINE_BREAK
        yield Span(f"• {value_words(value, standing, edition.catalog)}")
        yield Span(footnotes.mark(value))


def _ask(
    standing: Standing, page: str | None, footnotes: Footnotes, edition: Edition
) -> Iterator[Span]:
    if standing.is_withheld:
        yield from withheld_spans(footnotes, page, edition)
        yield LINE_BREAK


def _links(figure: str, edition: Edition) -> Iterator[Row]:
    for page in edition.library.pages_of_figures.get(figure, ())[:MAX_PAGES]:
        yield (press(f"→ {edition.title(page)}", OpenPage(page), edition),)


def _ways_round(figure: str, page: str | None, edition: Edition) -> Iterator[Row]:
    yield (recheck_button(RecheckFigure(figure, edition.day), edition),)
    yield navigation(OpenFigure(figure), OpenPage(page) if page else None, edition)
