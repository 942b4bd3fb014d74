"""Rules for sources and figures: citations, days that fit the kind, units and speakers."""

from collections.abc import Iterator
from itertools import pairwise

from bot.content.checks.prose import bare_numbers
from bot.content.models.amounts import Day, Words
from bot.content.models.figures import Figure, Kind, Source, Value
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.draft import Draft, Entry, Shelf
from bot.content.timeline import ONE_DAY

MAX_LABEL = 40
_PLACES = {"label": "it stands on a button", "applies_to": "it stands beside the label"}


def broken_figures(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with sources and figures."""
    for source in draft.sources.entries.values():
        yield from _copies(source)
    for figure in draft.figures.entries.values():
        yield from _citations(figure, draft.sources)
        yield from _units(figure)
        yield from _speaker(figure)
        yield from _words(figure)
        yield from _rule_days(figure)
        yield from _observation_days(figure)
        yield from _reviews(figure)


def _copies(entry: Entry[Source]) -> Iterator[Problem]:
    if entry.content.copied and entry.content.url:
        message = f"the source {entry.id} was read on a copy, and copies are not linked"
        hint = "remove url, or copied when the address is the publisher's own"
        yield entry.problem(Code.COPY_WITH_ADDRESS, message, hint, "url")


def _citations(entry: Entry[Figure], sources: Shelf[Source]) -> Iterator[Problem]:
    for number, value in enumerate(entry.content.values):
        if not value.citations:
            message = f"this value of {entry.id} has no citation"
            hint = "name at least one source: citations: [{source: …}]"
            yield entry.problem(Code.NO_CITATION, message, hint, "values", number, "citations")
        for place, citation in enumerate(value.citations):
            if sources.lacks(citation.source):
                message = f"there is no source {citation.source}"
                hint = did_you_mean(citation.source, sources.ids, "add it to a file in sources/")
                steps = ("values", number, "citations", place, "source")
                yield entry.problem(Code.UNKNOWN_SOURCE, message, hint, *steps)


def _units(entry: Entry[Figure]) -> Iterator[Problem]:
    for number, value in enumerate(entry.content.values):
        is_counted = not isinstance(value.amount, Day | Words)
        if is_counted and entry.content.unit is None:
            message = f"the figure {entry.id} is a number without a unit"
            hint = "add unit:, for example JPY, percent or person"
            yield entry.problem(Code.WRONG_UNIT, message, hint, "values", number, "amount")
            return
        if not is_counted and entry.content.unit is not None:
            message = f"the figure {entry.id} has a unit, yet this amount is a day or words"
            hint = "remove unit:, or write a number"
            yield entry.problem(Code.WRONG_UNIT, message, hint, "values", number, "amount")
            return


def _speaker(entry: Entry[Figure]) -> Iterator[Problem]:
    is_claim = entry.content.kind is Kind.CLAIM
    if is_claim and entry.content.speaker is None:
        message = f"the claim {entry.id} does not tell who says so"
        hint = "add speaker: with the name in both languages"
        yield entry.problem(Code.WRONG_SPEAKER, message, hint, "kind")
    if not is_claim and entry.content.speaker is not None:
        message = f"{entry.id} is a {entry.content.kind} and names a speaker"
        hint = "remove speaker:, or make it kind: claim when nobody else confirms it"
        yield entry.problem(Code.WRONG_SPEAKER, message, hint, "speaker")


def _words(entry: Entry[Figure]) -> Iterator[Problem]:
    figure = entry.content
    texts = (("label", figure.label), ("applies_to", figure.applies_to), ("note", figure.note))
    for field, text in texts:
        if text is None:
            continue
        for language, words in (("zh-Hans", text.zh_hans), ("ja", text.ja)):
            for number in bare_numbers(words, entry.content.literals):
                message = f"the {field} of {entry.id} holds the number {number}"
                hint = "say it without the number; numbers are values with citations"
                yield entry.problem(
                    Code.BARE_NUMBER, message, hint, field, language, needle=number
                )
            if field != "note" and len(words) > MAX_LABEL:
                message = f"the {field} of {entry.id} has {len(words)} characters"
                hint = f"shorten it to {MAX_LABEL}; {_PLACES[field]}"
                yield entry.problem(Code.TOO_LONG, message, hint, field, language)


def _rule_days(entry: Entry[Figure]) -> Iterator[Problem]:
    if entry.content.kind is not Kind.RULE:
        return
    upheld = _upheld(entry)
    first = upheld[0][0] if upheld else 0
    for number, value in enumerate(entry.content.values):
        is_first = number == first or value.withdrawn is not None
        if wrong := _wrong_rule_day(value, is_first=is_first):
            message, hint = wrong
            yield entry.problem(Code.WRONG_DAYS, message, hint, "values", number)
    for (_, earlier), (number, later) in pairwise(upheld):
        yield from _touching(entry, number, earlier, later)


def _upheld(entry: Entry[Figure]) -> list[tuple[int, Value]]:
    """Return the values that were not taken back, each with its place."""
    values = enumerate(entry.content.values)
    return [(number, value) for number, value in values if value.withdrawn is None]


def _wrong_rule_day(value: Value, *, is_first: bool) -> tuple[str, str] | None:
    match value:
        case Value(as_of=period) if period is not None:
            return "a rule has no as_of", "remove it, or make the figure kind: statistic"
        case Value(proposed=True) if value.from_day or value.until:
            return "a proposed value has no day yet", "remove proposed, or from and until"
        case Value(proposed=False, from_day=None) if not is_first:
            message = "this value does not tell from which day it holds"
            return message, "add from:, or proposed: true while no day is fixed"
        case _ if value.from_day and value.until and value.until < value.from_day:
            message = f"the value ends on {value.until}, before it begins on {value.from_day}"
            return message, "correct from or until"
        case _:
            return None


def _touching(
    entry: Entry[Figure], number: int, earlier: Value, later: Value
) -> Iterator[Problem]:
    if earlier.proposed and not later.proposed:
        message = f"a dated value of {entry.id} stands after a proposed one"
        hint = "write proposed values last"
        yield entry.problem(Code.WRONG_DAYS, message, hint, "values", number)
    if earlier.from_day and later.from_day and later.from_day <= earlier.from_day:
        message = f"the values of {entry.id} are not in order: {later.from_day} comes too late"
        hint = "write the oldest value first, each day once"
        yield entry.problem(Code.OVERLAP, message, hint, "values", number, "from")
    elif earlier.until and later.from_day and later.from_day <= earlier.until:
        message = f"two values of {entry.id} hold on {later.from_day}"
        hint = f"begin the later one on {earlier.until + ONE_DAY}, or end the earlier one sooner"
        yield entry.problem(Code.OVERLAP, message, hint, "values", number, "from")
    elif earlier.until and later.from_day and later.from_day > earlier.until + ONE_DAY:
        message = f"no value of {entry.id} holds from {earlier.until + ONE_DAY} on"
        hint = f"the next one begins on {later.from_day}; close the gap"
        yield entry.problem(Code.GAP, message, hint, "values", number, "from")


def _observation_days(entry: Entry[Figure]) -> Iterator[Problem]:
    if entry.content.kind is Kind.RULE:
        return
    for number, value in enumerate(entry.content.values):
        if value.as_of is None or value.from_day or value.until or value.proposed:
            message = f"a {entry.content.kind} has as_of, and neither from, until nor proposed"
            hint = "write the period it was observed for, such as as_of: 2025-12"
            yield entry.problem(Code.WRONG_DAYS, message, hint, "values", number)
    for (_, earlier), (number, later) in pairwise(_upheld(entry)):
        if earlier.as_of and later.as_of and later.as_of.first <= earlier.as_of.first:
            message = f"the observations of {entry.id} are not in order"
            hint = "write the oldest first, each period once"
            yield entry.problem(Code.OVERLAP, message, hint, "values", number, "as_of")


def _reviews(entry: Entry[Figure]) -> Iterator[Problem]:
    for number, value in enumerate(entry.content.values):
        if value.review_by and value.review_by < value.checked:
            message = f"a value of {entry.id} is to be reviewed before it was checked"
            hint = f"checked is {value.checked}; set review_by to that day or later"
            yield entry.problem(Code.WRONG_DAYS, message, hint, "values", number, "review_by")
        if value.withdrawn and value.withdrawn < value.recorded:
            message = f"a value of {entry.id} was taken back before it was recorded"
            hint = f"recorded is {value.recorded}; withdrawn is that day or later"
            yield entry.problem(Code.WRONG_DAYS, message, hint, "values", number, "withdrawn")
