"""Cards to send into any chat: a page or a figure in short, cited, dated, and to be rechecked."""

from bot.content.markup import Part
from bot.conversation.actions import OpenFigure, OpenPage, RecheckFigure, RecheckPage
from bot.conversation.handbook import Edition
from bot.conversation.links.deep_links import DeepLinked
from bot.conversation.screens import Button, Card, Opening, Screen, Span, Style
from bot.conversation.views.figure import figure_spans
from bot.conversation.views.page import closing_spans
from bot.conversation.views.pieces.footnotes import Footnotes, unmarked
from bot.conversation.views.pieces.navigation import Row
from bot.conversation.views.pieces.prose import PARAGRAPH_BREAK, prose_spans
from bot.formatting.figures import figure_words


def page_card(page: str, edition: Edition) -> Card:
    """Return a page's title and its answer in a sentence or two."""
    text = edition.library.pages[page].text(edition.language)
    footnotes = Footnotes(edition)
    summary = prose_spans(text.summary, edition, footnotes)
    again = RecheckPage(page, edition.day)
    spans = (
        Span(text.title, Style.BOLD),
        PARAGRAPH_BREAK,
        *summary,
        *closing_spans(edition, footnotes, again),
    )
    description = unmarked("".join(span.text for span in summary))
    screen = Screen(spans, _rows(OpenPage(page), again, edition))
    return Card(f"p:{page}", text.title, description, screen)


def figure_card(figure: str, edition: Edition) -> Card:
    """Return what a figure is called and how it stands."""
    standing = edition.standing(figure)
    title = standing.figure.label.in_language(edition.language)
    description = figure_words(standing, Part.WHOLE, edition.catalog) or ""
    rows = _rows(OpenFigure(figure), RecheckFigure(figure, edition.day), edition)
    return Card(
        f"f:{figure}", title, description, Screen(figure_spans(figure, None, edition), rows)
    )


def _rows(opens: DeepLinked, again: DeepLinked, edition: Edition) -> tuple[Row, ...]:
    catalog = edition.catalog
    return (
        (Button(catalog.gettext("Read more in the bot"), Opening(opens)),),
        (Button(catalog.gettext("🔄 Still true?"), Opening(again)),),
    )
