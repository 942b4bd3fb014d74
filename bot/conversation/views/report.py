"""The article, checked: totals, the claims of a topic, and one claim with its verdict."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.content.markup import Part
from bot.content.models.claims import Claim, Verdict
from bot.conversation.actions import (
    OpenClaim,
    OpenFigure,
    OpenPage,
    OpenReport,
    OpenReportTopic,
    RecheckClaim,
)
from bot.conversation.handbook import Edition
from bot.conversation.screens import Screen, Span, Style
from bot.conversation.views.page import closing_spans, footer
from bot.conversation.views.pieces.footnotes import Footnotes
from bot.conversation.views.pieces.navigation import (
    Row,
    desk_row,
    navigation,
    press,
    recheck_button,
)
from bot.conversation.views.pieces.prose import LINE_BREAK, PARAGRAPH_BREAK, prose_spans
from bot.formatting.figures import figure_words

MARKS = {
    Verdict.CONFIRMED: "✅",
    Verdict.OUTDATED: "🕘",
    Verdict.IMPRECISE: "⚠️",
    Verdict.UNVERIFIED: "❔",
}


def report_screen(edition: Edition) -> Screen:
    """Return what the article is, how many of its claims hold, and its topics."""
    catalog, claims = edition.catalog, edition.library.claims
    spans = (
        Span(catalog.gettext("The article, checked"), Style.BOLD),
        PARAGRAPH_BREAK,
        Span(
            catalog.gettext(
                "A news article of May 2025 told why Chinese families move to Osaka. "
                "We took it apart and held each of its {count} claims against other sources.",
                count=str(len(claims)),
            )
        ),
        PARAGRAPH_BREAK,
        *_totals(claims.values(), edition),
        PARAGRAPH_BREAK,
        *footer(edition),
    )
    topics = tuple(
        (press(_topic_label(topic, edition), OpenReportTopic(topic), edition),)
        for topic in edition.library.topics
        if edition.library.claims_of(topic)
    )
    return Screen(spans, (*topics, navigation(OpenReport(), None, edition)))


def report_topic_screen(topic: str, edition: Edition) -> Screen:
    """Return the claims of the article under a topic, each with its mark."""
    library = edition.library
    claims = {key: library.claims[key] for key in library.claims_of(topic)}
    spans = (
        Span(edition.catalog.gettext("The article, checked")),
        Span(" ›\n"),
        Span(edition.title(topic), Style.BOLD),
        PARAGRAPH_BREAK,
        *_totals(claims.values(), edition),
    )
    rows = tuple(
        (press(_claim_label(claim, edition), OpenClaim(key), edition),)
        for key, claim in claims.items()
    )
    return Screen(spans, (*rows, navigation(OpenReportTopic(topic), OpenReport(), edition)))


def claim_screen(key: str, edition: Edition) -> Screen:
    """Return what the article says, what is left of it today, and why."""
    claim = edition.library.claims[key]
    catalog, language = edition.catalog, edition.language
    footnotes = Footnotes(edition)
    spans = (
        Span(claim.title.in_language(language), Style.BOLD),
        PARAGRAPH_BREAK,
        Span(catalog.gettext("The article says:"), Style.ITALIC),
        LINE_BREAK,
        Span(claim.says.in_language(language)),
        PARAGRAPH_BREAK,
        Span(f"{MARKS[claim.verdict]} {verdict_words(claim.verdict, edition)}", Style.BOLD),
        LINE_BREAK,
        *prose_spans(claim.why.in_language(language), edition, footnotes),
        *_today(claim, edition, footnotes),
        *closing_spans(edition, footnotes, RecheckClaim(key, edition.day), claim.page),
    )
    desks = desk_row(claim.page, edition) if footnotes.has_withheld else ()
    return Screen(spans, tuple(_claim_rows(key, claim, tuple(desks), edition)))


def verdict_words(verdict: Verdict, edition: Edition) -> str:
    """Return a verdict in a word or two."""
    match verdict:
        case Verdict.CONFIRMED:
            return edition.catalog.gettext("Confirmed")
        case Verdict.OUTDATED:
            return edition.catalog.gettext("Outdated")
        case Verdict.IMPRECISE:
            return edition.catalog.gettext("Imprecise")
        case Verdict.UNVERIFIED:
            return edition.catalog.gettext("Unverified")


def _totals(claims: Iterable[Claim], edition: Edition) -> Iterator[Span]:
    counts = Counter(claim.verdict for claim in claims)
    lines = (
        f"{MARKS[verdict]} {verdict_words(verdict, edition)} {counts[verdict]}"
        for verdict in Verdict
        if counts[verdict]
    )
    yield Span("\n".join(lines))


def _topic_label(topic: str, edition: Edition) -> str:
    count = len(edition.library.claims_of(topic))
    symbol = edition.library.pages[topic].symbol
    return f"{symbol} {edition.title(topic)} · {count}".strip()


def _claim_label(claim: Claim, edition: Edition) -> str:
    return f"{MARKS[claim.verdict]} {claim.title.in_language(edition.language)}"


def _today(claim: Claim, edition: Edition, footnotes: Footnotes) -> Iterator[Span]:
    if claim.figure is None:
        return
    standing = edition.standing(claim.figure)
    label = standing.figure.label.in_language(edition.language)
    yield PARAGRAPH_BREAK
    yield Span(edition.catalog.gettext("What we know today:"), Style.ITALIC)
    yield LINE_BREAK
    yield Span(edition.catalog.gettext("{label}: ", label=label))
    yield Span(figure_words(standing, Part.WHOLE, edition.catalog) or "", Style.BOLD)
    yield Span(footnotes.mark(standing.shown))


def _claim_rows(key: str, claim: Claim, desks: tuple[Row, ...], edition: Edition) -> Iterator[Row]:
    yield (press(f"→ {edition.title(claim.page)}", OpenPage(claim.page), edition),)
    if claim.figure is not None:
        label = edition.library.figures[claim.figure].label.in_language(edition.language)
        yield (press(f"🔎 {label}", OpenFigure(claim.figure), edition),)
    yield from desks
    yield (recheck_button(RecheckClaim(key, edition.day), edition),)
    siblings = edition.library.claims_of(claim.topic)
    here = siblings.index(key)
    steps = [(f"◀ {here}", here - 1)] if here > 0 else []
    steps += [(f"{here + 2} ▶", here + 1)] if here + 1 < len(siblings) else []
    if steps:
        yield tuple(press(label, OpenClaim(siblings[step]), edition) for label, step in steps)
    yield navigation(OpenClaim(key), OpenReportTopic(claim.topic), edition)
