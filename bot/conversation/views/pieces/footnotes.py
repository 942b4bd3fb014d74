"""Footnotes: the small numbers in a text, and the list of sources they lead to."""

from collections.abc import Iterator
from datetime import date

from bot.content.models.figures import Citation, Value
from bot.content.timeline import Freshness, freshness
from bot.conversation.handbook import Edition
from bot.conversation.screens import Span, Style
from bot.formatting.citations import checked_words, format_source

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NO_SUPERSCRIPTS = str.maketrans("", "", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_Footnote = tuple[tuple[Citation, ...], date, Freshness]


def unmarked(text: str) -> str:
    """Return a text without the small numbers of footnotes, for where there are none."""
    return text.translate(_NO_SUPERSCRIPTS)


class Footnotes:
    """The footnotes of one screen, numbered as its text first asks for them.

    Values that share their citations and the day they were compared share a footnote.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._notes: list[_Footnote] = []
        self._has_wrong = False

    def mark(self, value: Value) -> str:
        """Return the small number that leads from a value to its sources.

        A value that was taken back has none: its sources did not say it.
        """
        if value.withdrawn is not None:
            self._has_wrong = True
            return ""
        note = (value.citations, value.checked, freshness(value, self._edition.day))
        if note not in self._notes:
            self._notes.append(note)
        return str(self._notes.index(note) + 1).translate(_SUPERSCRIPTS)

    @property
    def has_withheld(self) -> bool:
        """Whether something asked for has expired, or was taken back, and so was not printed."""
        return self._has_wrong or any(fresh is Freshness.EXPIRED for *_, fresh in self._notes)

    def official_page(self) -> Span | None:
        """Return the official page for what has expired, None when none is known."""
        sources = (
            self._edition.library.sources[citation.source]
            for citations, _, fresh in self._notes
            if fresh is Freshness.EXPIRED
            for citation in citations
        )
        return next(
            (
                Span(source.title.in_language(self._edition.language), url=str(source.url))
                for source in sources
                if source.official and source.url and not source.copied
            ),
            None,
        )

    def folded(self) -> tuple[Span, ...]:
        """Return the sources as a quotation that opens on a tap; nothing without footnotes."""
        if not self._notes:
            return ()
        heading = self._edition.catalog.gettext("Sources")
        spans = (Span(heading, Style.BOLD), Span("\n"), *self.listed())
        folded = (Span(span.text, span.style | Style.FOLDED, span.url) for span in spans)
        return (Span("\n\n"), *folded)

    def listed(self) -> tuple[Span, ...]:
        """Return the sources, a line for each footnote."""
        return tuple(
            span for number, note in enumerate(self._notes) for span in self._line(number, note)
        )

    def _line(self, number: int, note: _Footnote) -> Iterator[Span]:
        citations, checked, how_fresh = note
        catalog = self._edition.catalog
        mark = str(number + 1).translate(_SUPERSCRIPTS)
        yield Span(f"\n{mark} " if number else f"{mark} ")
        for place, citation in enumerate(citations):
            source = self._edition.library.sources[citation.source]
            words = format_source(citation, source, catalog)
            if place:
                yield Span(catalog.gettext("; "))
            yield Span(words.publisher)
            yield Span(words.title, url=words.url)
            yield Span(words.details)
        yield Span(f" · {checked_words(checked, how_fresh, catalog)}")
