"""The first screen: what this is, and the topics."""

from collections.abc import Iterator

from bot.content.library import EMERGENCY, HOME
from bot.conversation.actions import (
    GoHome,
    OpenChanges,
    OpenDesks,
    OpenHelp,
    OpenPage,
    OpenPrivacy,
    OpenReport,
    OpenTerms,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.languages import language_buttons
from bot.conversation.views.pieces.navigation import Row, page_button, press
from bot.conversation.views.pieces.prose import PARAGRAPH_BREAK, prose_spans


def home_screen(edition: Edition, *opening: Span) -> Screen:
    """Return the topics, after an opening of one's own in place of the greeting."""
    text = edition.library.pages[HOME].text(edition.language)
    footnotes = Footnotes(edition)
    greeting = opening or (
        Span(text.title, Style.BOLD),
        PARAGRAPH_BREAK,
        *prose_spans(text.summary, edition, footnotes),
    )
    spans = (*greeting, PARAGRAPH_BREAK, *prose_spans(text.body, edition, footnotes))
    return Screen(spans, (*topic_rows(edition), *_rows_about(edition)))


def topic_rows(edition: Edition) -> tuple[Row, ...]:
    """Return a row for each topic."""
    return tuple((page_button(topic, edition),) for topic in edition.library.topics)


def _rows_about(edition: Edition) -> Iterator[Row]:
    catalog, library = edition.catalog, edition.library
    yield (
        press(catalog.gettext("📰 The article, checked"), OpenReport(), edition),
        press(catalog.gettext("📅 What changes"), OpenChanges(), edition),
    )
    look_ups = []
    if library.terms:
        look_ups.append(press(catalog.gettext("📖 Terms"), OpenTerms(), edition))
    if library.desks:
        look_ups.append(press(catalog.gettext("☎️ Whom to ask"), OpenDesks(), edition))
    if EMERGENCY in library.pages:
        look_ups.append(press(catalog.gettext("🆘 Emergency"), OpenPage(EMERGENCY), edition))
    if look_ups:
        yield tuple(look_ups)
    yield (
        press(catalog.gettext("❓ Help"), OpenHelp(), edition),
        press(catalog.gettext("🔒 Privacy"), OpenPrivacy(), edition),
    )
    yield language_buttons(GoHome(), edition)
