"""A library whose every amount is a mark that names its value, and what a text may say of it.

The amounts of a text alone do not tell which value they are: one million may stand in two
figures, before and after. A mark does, so a text can be held against the values' own days. What
may stand is said here once more, apart from the code that is tested.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.content.library import Library
from bot.content.models.amounts import Words
from bot.content.models.figures import Figure, Kind, Value
from bot.content.models.texts import LocalizedText
from bot.formatting.dates import format_day
from bot.translations import Catalog

DAY = timedelta(days=1)
_MARK = re.compile(r"⟦([a-z0-9-]+)#([0-9]+)⟧")


def mark_of(figure: str, number: int) -> str:
    """Return what is printed in place of an amount."""
    return f"⟦{figure}#{number}⟧"


def marked(library: Library) -> Library:
    """Return the library with a mark in place of each amount."""
    figures = {key: _marked(key, figure) for key, figure in library.figures.items()}
    return replace(library, figures=figures)


def _marked(key: str, figure: Figure) -> Figure:
    values = tuple(
        value.model_copy(update={"amount": Words(words=_text(mark_of(key, number)))})
        for number, value in enumerate(figure.values)
    )
    return figure.model_copy(update={"values": values, "unit": None, "per": None})


def _text(words: str) -> LocalizedText:
    return LocalizedText(zh_hans=words, ja=words)


def faults(text: str, figures: Mapping[str, Figure], day: date, catalog: Catalog) -> list[str]:
    """Return what a text says of these figures on a day that it must not."""
    printed = set(_MARK.findall(text))
    found = [
        f"{day}: {fault}: {line}"
        for line in text.splitlines()
        for key, number in _MARK.findall(line)
        for fault in _faults(_Said(key, int(number), line, figures[key], day), printed, catalog)
    ]
    return [*found, *(f"{day}: a brace: {text}" for brace in "{}" if brace in text)]


@dataclass(frozen=True, slots=True)
class _Said:
    """A value that a line prints."""

    key: str
    number: int
    line: str
    figure: Figure
    day: date

    @property
    def value(self) -> Value:
        """The value itself."""
        return self.figure.values[self.number]

    @property
    def later(self) -> Iterator[tuple[int, Value]]:
        """The dated values that stand after it, those taken back left out."""
        for number, value in enumerate(self.figure.values):
            if number > self.number and value.withdrawn is None and not value.proposed:
                yield number, value

    @property
    def last(self) -> date | None:
        """The last day it holds, by what is written of it and of the next."""
        if self.value.until is not None:
            return self.value.until
        following = next(self.later, None)
        first = _first(following[1]) if following else None
        return first - DAY if first else None


def _first(value: Value) -> date | None:
    return value.as_of.first if value.as_of else value.from_day


def _faults(said: _Said, printed: set[tuple[str, str]], catalog: Catalog) -> Iterator[str]:
    speaker = said.figure.speaker
    if said.value.withdrawn is not None:
        yield "taken back, and printed"
    if _has_expired(said.value, said.day):
        yield "expired, and printed"
    if speaker and speaker.in_language(catalog.language) not in said.line:
        yield "a claim without its speaker"
    if said.value.proposed and catalog.gettext("not in force, day not fixed") not in said.line:
        yield "a proposal that reads as current"
    if said.last and said.last < said.day and not _has_heir(said, printed):
        yield "superseded, without what holds now"
    if said.figure.kind is Kind.RULE:
        yield from _missing_days(said, catalog)


def _missing_days(said: _Said, catalog: Catalog) -> Iterator[str]:
    first, last = said.value.from_day, said.last
    if first and first > said.day and format_day(first, catalog.language) not in said.line:
        yield "to come, without its day"
    if last and last < said.day and format_day(last, catalog.language) not in said.line:
        yield "superseded, without its last day"


def _has_expired(value: Value, day: date) -> bool:
    if value.expires is not None:
        return day >= value.expires
    return value.review_by is not None and (day - value.review_by).days > 90


def _has_heir(said: _Said, printed: set[tuple[str, str]]) -> bool:
    """Tell whether what holds now is printed as well; it need not be when none may be."""
    begun = [(n, value) for n, value in said.later if (_first(value) or date.min) <= said.day]
    if not begun:
        return True
    number, value = begun[-1]
    return (said.key, str(number)) in printed or _has_expired(value, said.day)
