"""The figures of a page: what each says today, with a way to its card."""

from collections.abc import Iterator

from bot.content.markup import Part
from bot.conversation.actions import OpenFigure, OpenPage, OpenSources
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import navigation, press
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.formatting.figures import applies_words, figure_words


def sources_screen(page: str, edition: Edition) -> Screen:
    """Return the figures that a page prints, each with its value and its sources."""
    figures = edition.library.figures_of(page)
    heading = edition.catalog.gettext("Figures on «{title}»", title=edition.title(page))
    footnotes = Footnotes(edition)
    lines = [span for figure in figures for span in _line(figure, edition, footnotes)]
    spans = (Span(heading, Style.BOLD), LINE_BREAK, *lines, PARAGRAPH_BREAK, *footnotes.listed())
    cards = tuple(
        (press(_label(figure, edition), OpenFigure(figure), edition),) for figure in figures
    )
    return Screen(spans, (*cards, navigation(OpenSources(page), OpenPage(page), edition)))


def _line(figure: str, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    standing = edition.standing(figure)
    words = figure_words(standing, Part.WHOLE, edition.catalog) or ""
    applies = applies_words(standing.figure, edition.catalog)
    name = _label(figure, edition)
    if applies is not None:
        name = edition.catalog.gettext("{label} [{group}]", label=name, group=applies)
    yield Span(f"\n• {edition.catalog.gettext('{label}: ', label=name)}{words}")
    yield Span(footnotes.mark(standing.shown))


def _label(figure: str, edition: Edition) -> str:
    return edition.library.figures[figure].label.in_language(edition.language)
