"""Rules for any authored text: its markup, the figures it names, and no bare number."""

import re
from collections.abc import Callable, Iterator, Sequence

from bot.content.library import references
from bot.content.markup import MarkupError, Reference, UnknownPartError
from bot.content.models.figures import Figure
from bot.content.models.texts import Frozen
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry, Shelf
from bot.content.reading.yaml_tree import Steps

Report = Callable[[Code, str, str, str], Problem]
"""Makes a problem of a code, a message, a hint and the excerpt it stands at."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_NUMERALS = "一二三四五六七八九十百千两"
_NUMBER = re.compile(
    r"[0-9０-９][0-9０-９,.，．]*"  # Full-width digits count too.
    # Sums and shares spelled in characters; 千万别 is a warning, not a sum.
    rf"|(?!千万[别不])[{_NUMERALS}]+[万亿億]"
    rf"|[{_NUMERALS}]+(?:日元|円|成(?!为|年|功|长|立|绩|果|本))"
)


def bare_numbers(text: str, literals: Sequence[str]) -> Iterator[str]:
    """Yield each number of a text that is neither a figure nor part of a literal."""
    plain = _PLACEHOLDER.sub("\n", text)
    for literal in sorted(literals, key=len, reverse=True):
        plain = plain.replace(literal, "\n")
    for match in _NUMBER.finditer(plain):
        yield match[0]


def broken_prose(
    text: str, literals: Sequence[str], figures: Shelf[Figure], report: Report
) -> Iterator[Problem]:
    """Yield what is wrong with one text that may hold figures."""
    for number in bare_numbers(text, literals):
        message = f"the number {number} is no figure, so nothing cites or dates it"
        hint = "write {figure-id}, or add it to literals when it is a name such as N2"
        yield report(Code.BARE_NUMBER, message, hint, number)
    try:
        found = references(text)
    except UnknownPartError as error:
        yield report(Code.UNKNOWN_PART, str(error), error.hint, error.excerpt)
        return
    except MarkupError as error:
        yield report(Code.BROKEN_MARKUP, str(error), error.hint, error.excerpt)
        return
    for reference in found:
        if figures.lacks(reference.figure):
            message = f"there is no figure {reference.figure}"
            hint = did_you_mean(reference.figure, figures.ids, "add it to a file in figures/")
            yield report(Code.UNKNOWN_FIGURE, message, hint, "{" + reference.figure)


def references_or_none(text: str) -> frozenset[Reference] | None:
    """Return the figures a text names, whatever their order; None when its markup is broken."""
    try:
        return frozenset(
            Reference(reference.figure, reference.part) for reference in references(text)
        )
    except MarkupError:
        return None


def every_text(draft: Draft) -> Iterator[tuple[Entry[Frozen], Steps, str]]:
    """Yield each entry, the steps below it and the words of a text that stands there.

    Ids, and choices such as ``rule``, are texts too.
    """
    entries: list[Entry[Frozen]] = [
        *draft.sources.entries.values(),
        *draft.figures.entries.values(),
        *draft.pages.entries.values(),
        *draft.claims.entries.values(),
        *draft.terms.entries.values(),
        *draft.desks.entries.values(),
        *draft.moved.entries.values(),
    ]
    for entry in entries:
        for steps, text in _texts(entry.content, ()):
            yield entry, steps, text


def _texts(content: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    match content:
        case str():
            yield steps, content
        case tuple():
            for number, each in enumerate(content):
                yield from _texts(each, (*steps, number))
        case Frozen():
            for name, field in type(content).model_fields.items():
                yield from _texts(getattr(content, name), (*steps, field.alias or name))
        case _:
            return
