"""Desks: the official places to ask, all of them or those of a page, and one with its data."""

from collections.abc import Iterator, Sequence

from bot.content.markup import Part
from bot.content.models.directory import Desk
from bot.content.timeline import Freshness
from bot.conversation.actions import (
    Action,
    OpenDesk,
    OpenDesks,
    OpenPage,
    OpenPageDesks,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Button, CopyText, Link, Screen, Span, Style
from bot.conversation.views.page import closing_spans
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import Row, navigation, page_button, press
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.formatting.figures import figure_words
from bot.languages.language import Language


def desks_screen(edition: Edition) -> Screen:
    """Return every desk."""
    return _list_screen(
        edition.catalog.gettext("Whom to ask"),
        tuple(edition.library.desks),
        OpenDesks(),
        None,
        edition,
    )


def page_desks_screen(page: str, edition: Edition) -> Screen:
    """Return the desks that know about what a page tells."""
    heading = edition.catalog.gettext("Whom to ask about «{title}»", title=edition.title(page))
    desks = edition.library.desks_on(page)
    return _list_screen(heading, desks, OpenPageDesks(page), OpenPage(page), edition)


def desk_screen(key: str, edition: Edition) -> Screen:
    """Return one desk: what it helps with, and how to reach it, each with its source."""
    desk = edition.library.desks[key]
    footnotes = Footnotes(edition)
    contacts = tuple(_contacts(desk, edition, footnotes))
    japanese = () if edition.language is Language.JA else (LINE_BREAK, Span(desk.name.ja))
    spans = (
        Span(desk.name.in_language(edition.language), Style.BOLD),
        *japanese,
        PARAGRAPH_BREAK,
        Span(desk.helps.in_language(edition.language)),
        *((LINE_BREAK, *contacts) if contacts else ()),
        *closing_spans(edition, footnotes),
    )
    topics = dict.fromkeys(edition.library.topic(page) for page in desk.pages)
    ways_on = tuple((page_button(topic, edition),) for topic in topics)
    here = OpenDesk(key)
    return Screen(
        spans, (*_copies(desk, edition), *ways_on, navigation(here, OpenDesks(), edition))
    )


def _list_screen(
    heading: str, desks: Sequence[str], here: Action, back: Action | None, edition: Edition
) -> Screen:
    lines = [span for key in desks for span in _line(key, edition)]
    buttons = tuple((press(_name(key, edition), OpenDesk(key), edition),) for key in desks)
    spans = (Span(heading, Style.BOLD), LINE_BREAK, *lines)
    return Screen(spans, (*buttons, navigation(here, back, edition)))


def _name(key: str, edition: Edition) -> str:
    return edition.library.desks[key].name.in_language(edition.language)


def _line(key: str, edition: Edition) -> Iterator[Span]:
    helps = edition.library.desks[key].helps.in_language(edition.language)
    words = edition.catalog.gettext("{label}: ", label=_name(key, edition))
    yield Span(f"\n• {words}{helps}")


def _contacts(desk: Desk, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    catalog = edition.catalog
    told = (
        (catalog.gettext("Telephone"), desk.phone),
        (catalog.gettext("Hours"), desk.hours),
        (catalog.gettext("Languages"), desk.languages),
        (catalog.gettext("Address"), desk.address),
    )
    for label, figure in told:
        if figure is not None:
            standing = edition.standing(figure)
            words = figure_words(standing, Part.WHOLE, catalog) or ""
            yield Span(f"\n{catalog.gettext('{label}: ', label=label)}{words}")
            # Apart from it, so that nobody dials the footnote with the number.
            yield Span(f" {footnotes.mark(standing.shown)}")


def _copies(desk: Desk, edition: Edition) -> Iterator[Row]:
    """Yield what one copies, unless it has expired, and the desk's own page."""
    catalog = edition.catalog
    japanese = edition.in_language(Language.JA).catalog
    for label, figure in (
        (catalog.gettext("📋 Copy the telephone number"), desk.phone),
        (catalog.gettext("📋 Copy the address"), desk.address),
    ):
        if figure is not None and edition.standing(figure).freshness is not Freshness.EXPIRED:
            words = figure_words(edition.standing(figure), Part.AMOUNT, japanese) or ""
            yield (Button(label, CopyText(words[:256])),)
    url = edition.library.sources[desk.website].url if desk.website else None
    if url is not None:
        yield (Button(catalog.gettext("Website"), Link(str(url))),)
