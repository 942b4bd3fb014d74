"""«Still true?»: what a message told on its day, held against what the store says today."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.content.changes import Comparison, changes_between
from bot.content.markup import Part
from bot.conversation.actions import (
    Action,
    OpenClaim,
    OpenFigure,
    OpenPage,
    RecheckClaim,
    RecheckFigure,
    RecheckPage,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.page import closing_spans
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import Row, desk_row, navigation, press
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.formatting.changes import change_words
from bot.formatting.dates import format_day
from bot.formatting.figures import figure_words

Recheck = RecheckPage | RecheckFigure | RecheckClaim

MAX_CHANGES = 12
"""How many changes are told one by one, so that all fits into one message."""
MAX_CARDS = 3
"""How many cards of changed figures are offered below."""


def recheck_screen(action: Recheck, edition: Edition, *, has_moved: bool = False) -> Screen:
    """Return whether what a message told still holds, or each change with its day and source.

    Says so when the page has moved since. A day to come, which no message of ours carries, is
    taken for today.
    """
    catalog = edition.catalog
    sent = min(action.day, edition.day)
    footnotes = Footnotes(edition)
    about = _subject(action, edition)
    compared = changes_between(about.figures, edition.library, sent, edition.day)
    spans = (
        Span(catalog.gettext("Still true?"), Style.BOLD),
        LINE_BREAK,
        Span(about.title),
        *_moved(has_moved=has_moved, edition=edition),
        PARAGRAPH_BREAK,
        *_verdict(about, sent, compared, edition),
        *_changes(compared, edition, footnotes),
        *_list(
            catalog.gettext("Not shown, as nobody has confirmed it:"), compared.withheld, edition
        ),
        *_list(
            catalog.gettext("Soon to be compared with the source again:"), compared.due, edition
        ),
        *_soon(compared, edition, footnotes),
        *closing_spans(edition, footnotes, about.again, about.page),
    )
    return Screen(spans, tuple(_rows(action, about, compared, edition)))


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is held against today: its name and figures, its own screen and its page."""

    title: str
    figures: tuple[str, ...]
    shown: Action
    page: str | None
    again: Recheck
    """The same question of today's message."""


def _subject(action: Recheck, edition: Edition) -> _Subject:
    library, today = edition.library, edition.day
    match action:
        case RecheckPage(page=page):
            title, figures = edition.title(page), library.figures_of(page)
            return _Subject(title, figures, OpenPage(page), page, RecheckPage(page, today))
        case RecheckFigure(figure=figure):
            page_of = next(iter(library.pages_of_figures.get(figure, ())), None)
            title, figures = _label(figure, edition), (figure,)
            again_figure = RecheckFigure(figure, today)
            return _Subject(title, figures, OpenFigure(figure), page_of, again_figure)
        case RecheckClaim(claim=claim):
            content, figures = library.claims[claim], library.figures_of_claim(claim)
            title = content.title.in_language(edition.language)
            again_claim = RecheckClaim(claim, today)
            return _Subject(title, figures, OpenClaim(claim), content.page, again_claim)


def _label(figure: str, edition: Edition) -> str:
    return edition.library.figures[figure].label.in_language(edition.language)


def _moved(*, has_moved: bool, edition: Edition) -> Iterator[Span]:
    if has_moved:
        yield LINE_BREAK
        words = edition.catalog.gettext(
            "The page stands elsewhere now; the name above is today's."
        )
        yield Span(words, Style.ITALIC)


def _verdict(
    about: _Subject, sent: date, compared: Comparison, edition: Edition
) -> Iterator[Span]:
    catalog = edition.catalog
    day = format_day(sent, edition.language)
    if not about.figures:
        yield Span(catalog.gettext("It tells no figures, so there is nothing to compare."))
    elif compared.changes:
        count = str(len(compared.changes))
        yield Span(
            catalog.gettext("❗ Changed since {day}: {count}", day=day, count=count), Style.BOLD
        )
    elif sent == edition.day:
        yield Span(catalog.gettext("✅ It is from today, and says what holds today."), Style.BOLD)
    else:
        yield Span(
            catalog.gettext(
                "✅ Still holds: none of its figures has changed since {day}.", day=day
            ),
            Style.BOLD,
        )


def _changes(compared: Comparison, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    for figure, change in compared.changes[:MAX_CHANGES]:
        label = edition.catalog.gettext("{label}: ", label=_label(figure, edition))
        yield Span(f"\n• {label}{change_words(change, edition.catalog)}")
        if change.after is not None:
            yield Span(footnotes.mark(change.after.shown))
    if more := len(compared.changes[MAX_CHANGES:]):
        words = edition.catalog.gettext(
            "… and {count} more, to be read there today", count=str(more)
        )
        yield Span(f"\n{words}")


def _list(heading: str, figures: Iterable[str], edition: Edition) -> Iterator[Span]:
    lines = "".join(f"\n• {_label(figure, edition)}" for figure in figures)
    if lines:
        yield PARAGRAPH_BREAK
        yield Span(heading)
        yield Span(lines)


def _soon(compared: Comparison, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    if compared.soon:
        yield PARAGRAPH_BREAK
        yield Span(edition.catalog.gettext("Soon to change:"))
    for figure in compared.soon:
        standing = edition.standing(figure)
        label = edition.catalog.gettext("{label}: ", label=_label(figure, edition))
        words = figure_words(standing, Part.NEXT, edition.catalog) or ""
        yield Span(f"\n• {label}{words}")
        yield Span(footnotes.mark(standing.next or standing.shown))


def _rows(
    action: Recheck, about: _Subject, compared: Comparison, edition: Edition
) -> Iterator[Row]:
    yield (press(edition.catalog.gettext("→ As it reads today"), about.shown, edition),)
    if not isinstance(action, RecheckFigure):
        for figure, _ in compared.changes[:MAX_CARDS]:
            label = f"🔎 {_label(figure, edition)}"
            yield (press(label, OpenFigure(figure), edition),)
    if compared.withheld or any(c.after and c.after.is_withheld for _, c in compared.changes):
        yield from desk_row(about.page, edition)
    yield navigation(action, about.shown, edition)
