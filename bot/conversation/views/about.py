"""What the bot can do, how to ask it, and what it keeps about anyone: nothing."""

from bot.conversation.actions import OpenAsk, OpenHelp, OpenPrivacy
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.home import topic_rows
from bot.conversation.views.pieces.navigation import navigation
from bot.conversation.views.pieces.prose import PARAGRAPH_BREAK


def ask_screen(edition: Edition, *, is_lost: bool = False) -> Screen:
    """Return how to ask in one's own words; on request after the word that a question is gone."""
    catalog = edition.catalog
    lost = catalog.gettext("Your question is no longer in this chat. Please type it once more.")
    paragraphs = (
        *((lost,) if is_lost else ()),
        catalog.gettext(
            "Just type your question, at any time, in Chinese or Japanese, in your own words. "
            "A few words are enough."
        ),
        catalog.gettext(
            "The bot looks for the page that answers it. It never writes an answer of its own: "
            "when there is none here it says so, and names whom to ask."
        ),
        catalog.gettext("Your question is read, answered and forgotten."),
        catalog.gettext(
            "In a group, write /ask and your question. In any chat, type the bot's @name and a "
            "few words to share a page or a figure."
        ),
    )
    heading = catalog.gettext("Ask in your own words")
    rows = (*topic_rows(edition), navigation(OpenAsk(), None, edition))
    return Screen(_article(heading, paragraphs), rows)


def help_screen(edition: Edition) -> Screen:
    """Return what the bot is for and how to use it."""
    catalog = edition.catalog
    paragraphs = (
        catalog.gettext(
            "This bot answers questions about moving from China to Osaka: schooling, the cost of "
            "living, visas, minpaku and the Chinese community."
        ),
        catalog.gettext("Choose a topic, or just type your question: /ask tells how."),
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
            "Commands: /menu /ask /report /changes /terms /desks /emergency /language /privacy "
            "/help"
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
