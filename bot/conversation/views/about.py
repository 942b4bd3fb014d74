"""What the bot can do, and what it keeps about anyone: nothing."""

from bot.conversation.actions import OpenHelp, OpenPrivacy
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.pieces.navigation import navigation
from bot.conversation.views.pieces.prose import PARAGRAPH_BREAK


def help_screen(edition: Edition) -> Screen:
    """Return what the bot is for and how to use it."""
    catalog = edition.catalog
    paragraphs = (
        catalog.gettext(
            "This bot answers questions about moving from China to Osaka: schooling, the cost of "
            "living, visas, minpaku and the Chinese community."
        ),
        catalog.gettext(
            "Every figure has its source and the day it was last compared with it. Tap the folded "
            "quotation, or «Figures and sources», to see them."
        ),
        catalog.gettext(
            "«Side by side» shows the Chinese with the Japanese, for example at a counter."
        ),
        catalog.gettext(
            "«Still true?» tells what has changed since a message was sent, years later too. The "
            "day at its foot does the same in any chat it is forwarded to."
        ),
        catalog.gettext(
            "It is information, not legal advice, and no government service. It never asks for "
            "money, passwords, documents or contact details."
        ),
        catalog.gettext(
            "Commands: /menu /report /changes /terms /desks /emergency /language /privacy /help"
        ),
    )
    heading = catalog.gettext("What this bot can do")
    return Screen(_article(heading, paragraphs), (navigation(OpenHelp(), None, edition),))


def privacy_screen(edition: Edition) -> Screen:
    """Return what happens to what one types: it is answered and forgotten."""
    catalog = edition.catalog
    paragraphs = (
        catalog.gettext(
            "We keep nothing about you: no name, no number, no question, no history. The bot has "
            "no database."
        ),
        catalog.gettext(
            "Your language and the page you are on ride in the buttons of the message itself, so "
            "nothing has to be remembered on our side."
        ),
        catalog.gettext(
            "What you type is read by this program alone, answered and forgotten. No language "
            "model and no other company sees it, and no log holds it."
        ),
        catalog.gettext(
            "Telegram itself carries the messages and keeps them by its own rules. To be rid of "
            "them, delete the chat for both sides."
        ),
    )
    heading = catalog.gettext("Your privacy")
    return Screen(_article(heading, paragraphs), (navigation(OpenPrivacy(), None, edition),))


def _article(heading: str, paragraphs: tuple[str, ...]) -> tuple[Span, ...]:
    return (
        Span(heading, Style.BOLD),
        PARAGRAPH_BREAK,
        Span("\n\n".join(paragraphs)),
    )
