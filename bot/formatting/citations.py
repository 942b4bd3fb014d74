"""Where a value comes from, in words."""

from dataclasses import dataclass
from datetime import date

from bot.content.models.figures import Citation, Source
from bot.content.timeline import Freshness
from bot.formatting.dates import format_day, format_period
from bot.translations import Catalog


@dataclass(frozen=True, slots=True)
class SourceWords:
    """A cited source in three pieces, to be printed one after the other without a space."""

    publisher: str
    """Who published it, with a colon."""
    title: str
    """What it is, to be linked when it has an address.

    Not in quotation marks: it is our description of the publication, not its own title.
    """
    details: str
    """Where in it, when it was published and whether we read a copy, in brackets; or empty."""
    url: str | None
    """The address for the title; a copy has none."""


def format_source(citation: Citation, source: Source, catalog: Catalog) -> SourceWords:
    """Return a citation in words: who, what, where in it and when."""
    language = catalog.language
    details = [
        citation.locator.in_language(language) if citation.locator else "",
        format_period(source.issued, catalog) if source.issued else "",
        catalog.gettext("read on a copy") if source.copied else "",
    ]
    joined = catalog.gettext(", ").join(detail for detail in details if detail)
    return SourceWords(
        publisher=catalog.gettext(
            "{publisher}:", publisher=source.publisher.in_language(language)
        ),
        title=source.title.in_language(language),
        details=catalog.gettext("({details})", details=joined) if joined else "",
        url=str(source.url) if source.url and not source.copied else None,
    )


def checked_words(checked: date, freshness: Freshness, catalog: Catalog) -> str:
    """Return the day a value was last held against its sources, and whether that is overdue."""
    day = format_day(checked, catalog.language)
    match freshness:
        case Freshness.FRESH:
            return catalog.gettext("checked up to {day}", day=day)
        case Freshness.DUE:
            return catalog.gettext("checked up to {day}, to be checked again", day=day)
        case Freshness.STALE:
            return catalog.gettext("checked up to {day}, the next check is overdue", day=day)
        case Freshness.EXPIRED:
            return catalog.gettext("checked up to {day}, no longer relied on", day=day)
