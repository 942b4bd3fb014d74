"""What changes: the calendar of rules, and the card of what became of figures since a day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.content.agenda import AHEAD, LATELY, Agenda, Entry, agenda
from bot.content.changes import FigureChange
from bot.content.models.figures import Value
from bot.conversation.actions import OpenChanges, OpenFigure, OpenTopicChanges
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.page import closing_spans
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import navigation, press
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK
from bot.formatting.changes import change_words
from bot.formatting.dates import format_day
from bot.formatting.figures import amount_words

MAX_CHARACTERS = 3600
"""The most that a calendar says with its sources; what is more is only counted."""
MAX_CARDS = 40
"""How many figures of a topic have a button; Telegram takes a hundred, nobody scrolls as far."""
MAX_LINES = 60
"""More lines than a card of that many characters has."""
CHANGED, COMING, PROPOSED = "🕘", "⏳", "💬"


def changes_screen(edition: Edition) -> Screen:
    """Return the calendar of every topic, as much of it as makes one message."""
    agendas = _agendas(edition)
    topics = tuple(
        (press(_topic_label(topic, found, edition), OpenTopicChanges(topic), edition),)
        for topic, found in agendas.items()
    )
    return Screen(_told(agendas, edition), (*topics, navigation(OpenChanges(), None, edition)))


def topic_changes_screen(topic: str, edition: Edition) -> Screen:
    """Return the calendar of one topic, with a way to the card of each of its figures."""
    found = _agenda(topic, edition)
    cards = tuple(
        (press(f"🔎 {_label(figure, edition)}", OpenFigure(figure), edition),)
        for figure in found.figures[:MAX_CARDS]
    )
    last = navigation(OpenTopicChanges(topic), OpenChanges(), edition)
    return Screen(_told({topic: found}, edition), (*cards, last))


def differences_card(
    changes: Sequence[tuple[str, FigureChange]], since: date, edition: Edition
) -> Screen:
    """Return what has become of figures since a day, as a message to be posted in a chat.

    They may be figures that the edition no longer has. As many as make one message are told.
    """
    most_lines = min(len(changes), MAX_LINES)
    ways = (_card(changes, most, since, edition) for most in range(most_lines, -1, -1))
    return Screen(next(filter(_is_short, ways)), ())


def _card(
    changes: Sequence[tuple[str, FigureChange]], most: int, since: date, edition: Edition
) -> tuple[Span, ...]:
    catalog = edition.catalog
    footnotes = Footnotes(edition)
    spans = [Span(_card_heading(since, edition), Style.BOLD), LINE_BREAK]
    for _, change in changes[:most]:
        spans += _change(change, edition, footnotes)
    if rest := len(changes) - most:
        spans += [LINE_BREAK, Span(catalog.gettext("… and {count} more", count=str(rest)))]
    if not changes:
        spans += [LINE_BREAK, Span(catalog.gettext("No figure has changed."))]
    return (*spans, *closing_spans(edition, footnotes))


def _card_heading(since: date, edition: Edition) -> str:
    first, last = (format_day(day, edition.language) for day in (since, edition.day))
    if first == last:
        return edition.catalog.gettext("What changed by {day}", day=last)
    return edition.catalog.gettext("What changed from {first} to {last}", first=first, last=last)


def _change(change: FigureChange, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    label = change.newest.figure.label.in_language(edition.language)
    words = change_words(change, edition.catalog)
    yield Span("\n• " + edition.catalog.gettext("{label}: ", label=label) + words)
    if change.after is not None:
        yield Span(footnotes.mark(change.after.shown))


def _is_short(spans: tuple[Span, ...]) -> bool:
    return sum(len(span.text) for span in spans) <= MAX_CHARACTERS


def _agendas(edition: Edition) -> dict[str, Agenda]:
    """Return the agenda of each topic that has one, in menu order."""
    agendas = {topic: _agenda(topic, edition) for topic in edition.library.topics}
    return {topic: found for topic, found in agendas.items() if found.count}


def _agenda(topic: str, edition: Edition) -> Agenda:
    """Return the agenda of the figures whose first page belongs to a topic."""
    library = edition.library
    pages = library.pages_of_figures
    figures = (figure for figure in pages if library.topic(pages[figure][0]) == topic)
    return agenda(library, figures, edition.day)


def _told(agendas: Mapping[str, Agenda], edition: Edition) -> tuple[Span, ...]:
    """Return as much of some topics as makes one message: what has a day goes before the rest."""
    ways = (_lists(agendas, shown, edition) for shown in _shortened(agendas))
    return next(filter(_is_short, ways))


def _shortened(agendas: Mapping[str, Agenda]) -> Iterator[Mapping[str, Agenda]]:
    """Yield agendas, then ever less of them, to nothing: first without the last proposals."""
    proposals = max((len(found.proposed) for found in agendas.values()), default=0)
    entries = max((len(found.lately + found.coming) for found in agendas.values()), default=0)
    for most in range(proposals, 0, -1):
        yield {topic: found.shortened(entries, most) for topic, found in agendas.items()}
    for most in range(entries, -1, -1):
        yield {topic: found.shortened(most, 0) for topic, found in agendas.items()}


def _lists(
    agendas: Mapping[str, Agenda], shown: Mapping[str, Agenda], edition: Edition
) -> tuple[Span, ...]:
    """Return how much each topic has, and the lines of what is to be shown of it."""
    catalog = edition.catalog
    footnotes = Footnotes(edition)
    spans = [*_heading(edition)]
    for topic, found in agendas.items():
        spans += [PARAGRAPH_BREAK, Span(_topic_label(topic, found, edition), Style.BOLD)]
        for line in _lines(shown[topic], edition, footnotes):
            spans += [LINE_BREAK, *line]
        if rest := found.count - shown[topic].count:
            more = catalog.gettext("… and {count} more: tap below", count=str(rest))
            spans += [LINE_BREAK, Span(more)]
    if not any(found.count for found in agendas.values()):
        spans += [PARAGRAPH_BREAK, Span(catalog.gettext("Nothing that we know of."))]
    return (*spans, *closing_spans(edition, footnotes))


def _heading(edition: Edition) -> Iterator[Span]:
    catalog = edition.catalog
    yield Span(catalog.gettext("📅 What changes"), Style.BOLD)
    yield LINE_BREAK
    signs = catalog.gettext(
        "{changed} changed in the last {past} days · {coming} to come within {ahead} days · "
        "{proposed} planned, day not fixed",
        changed=CHANGED,
        past=str(LATELY.days),
        coming=COMING,
        ahead=str(AHEAD.days),
        proposed=PROPOSED,
    )
    yield Span(signs, Style.ITALIC)


def _lines(found: Agenda, edition: Edition, footnotes: Footnotes) -> Iterator[tuple[Span, ...]]:
    for entry in found.lately:
        yield _line(CHANGED, entry, edition, footnotes)
    for entry in found.coming:
        yield _line(COMING, entry, edition, footnotes)
    for figure in found.proposed:
        standing = edition.standing(figure)
        value = standing.next or standing.shown
        words = _labelled(figure, _turn(figure, (standing.current, value), edition), edition)
        yield (Span(f"{PROPOSED} {words}"), Span(footnotes.mark(value)))


def _line(sign: str, entry: Entry, edition: Edition, footnotes: Footnotes) -> tuple[Span, ...]:
    words = _labelled(
        entry.figure, _turn(entry.figure, (entry.before, entry.after), edition), edition
    )
    value = entry.after or entry.before
    mark = footnotes.mark(value) if value else ""
    return (Span(f"{sign} {_when(entry, edition)} · "), Span(words), Span(mark))


def _when(entry: Entry, edition: Edition) -> str:
    """Return the day a rule turns, with the days left until then."""
    catalog = edition.catalog
    day = format_day(entry.day, edition.language)
    left = (entry.day - edition.day).days
    if entry.taken_back:
        return day
    if entry.after is None:
        return catalog.gettext("until {day}", day=day)
    if left <= 0:
        return catalog.gettext("from {day}", day=day)
    return catalog.gettext("from {day}, {days} days left", day=day, days=str(left))


def _turn(figure: str, values: tuple[Value | None, Value | None], edition: Edition) -> str:
    """Return what a figure was and what it becomes; what was wrong is not said again."""
    catalog, standing = edition.catalog, edition.standing(figure)
    match [amount_words(value, standing, catalog) for value in values if value]:
        case [then, now]:
            return catalog.gettext("{then} → {now}", then=then, now=now)
        case told:
            return "".join(told)


def _labelled(figure: str, words: str, edition: Edition) -> str:
    return edition.catalog.gettext("{label}: ", label=_label(figure, edition)) + words


def _label(figure: str, edition: Edition) -> str:
    return edition.library.figures[figure].label.in_language(edition.language)


def _topic_label(topic: str, found: Agenda, edition: Edition) -> str:
    counts = ((CHANGED, found.lately), (COMING, found.coming), (PROPOSED, found.proposed))
    told = " ".join(f"{sign}{len(entries)}" for sign, entries in counts if entries)
    title = f"{edition.library.pages[topic].symbol} {edition.title(topic)}".strip()
    return f"{title} · {told}" if told else title
