"""Short words for when something does not lead on, each with a way home."""

from bot.content.models.pages import Moved
from bot.conversation.actions import GoHome
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span
from bot.conversation.views.home import home_screen
from bot.conversation.views.pieces.navigation import press
from bot.formatting.dates import format_day


def old_button_screen(edition: Edition) -> Screen:
    """Return that a button is from an older version, and the topics."""
    return _home_with(
        edition.catalog.gettext("That button is from an older version of this bot."), edition
    )


def unknown_page_screen(edition: Edition) -> Screen:
    """Return that what was asked for is not here, or no longer, and the topics."""
    return _home_with(edition.catalog.gettext("That page is not here, or no longer."), edition)


def withdrawn_page_screen(went: Moved, edition: Edition) -> Screen:
    """Return that a page was taken out, since when and why, and the topics."""
    day = format_day(went.withdrawn or edition.day, edition.language)
    reason = went.reason.in_language(edition.language) if went.reason else ""
    words = edition.catalog.gettext("This page was taken out on {day}.", day=day)
    return _home_with(f"{words}{reason}", edition)


def gone_screen(edition: Edition) -> Screen:
    """Return that what a message told is no longer kept here, and the topics."""
    return _home_with(
        edition.catalog.gettext(
            "What that message told is no longer kept here. Please do not rely on it."
        ),
        edition,
    )


def unknown_command_screen(edition: Edition) -> Screen:
    """Return that there is no such command, and the topics."""
    return _home_with(edition.catalog.gettext("This bot does not know that command."), edition)


def media_screen(edition: Edition) -> Screen:
    """Return that only text is read, and the topics."""
    return _home_with(
        edition.catalog.gettext("This bot reads text only, and does not open what you sent."),
        edition,
    )


def apology_screen(*editions: Edition) -> Screen:
    """Return that something went wrong on our side, in each edition's language, and ways home."""
    words = [
        edition.catalog.gettext(
            "Sorry, something went wrong on our side. "
            "Please try again in a moment, or go back to the topics."
        )
        for edition in editions
    ]
    rows = tuple(
        (press(edition.catalog.gettext("🏠 Home"), GoHome(), edition),) for edition in editions
    )
    return Screen((Span("\n\n".join(words)),), rows)


def _home_with(words: str, edition: Edition) -> Screen:
    return home_screen(edition, Span(words))
