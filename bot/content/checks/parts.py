"""Rules for the parts of a figure that a text asks for: some it has on some days only."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto

from bot.content.checks.prose import Report
from bot.content.library import references
from bot.content.markup import MarkupError, Part, Reference
from bot.content.models.figures import Figure, Value
from bot.content.problems import Code, Problem
from bot.content.reading.draft import Entry
from bot.content.timeline import first_day, last_day

_DAYS = "from and until are days of a rule, as_of is the period of an observation"
_HINTS = {
    Part.FROM: _DAYS,
    Part.UNTIL: _DAYS,
    Part.AS_OF: _DAYS,
    Part.APPLIES_TO: "add applies_to: to the figure, or say it in the sentence",
}
"""What to do about a part that a figure never has, for those it can lack."""


class Presence(Enum):
    """On which days a figure has a part."""

    ALWAYS = auto()
    AT_TIMES = auto()
    NEVER = auto()


def presence(part: Part, figure: Figure) -> Presence:
    """Return on which days a figure has a part; an earlier or coming value may always arrive."""
    match part:
        case Part.WHOLE | Part.AMOUNT | Part.LABEL:
            return Presence.ALWAYS
        case Part.APPLIES_TO:
            return Presence.NEVER if figure.applies_to is None else Presence.ALWAYS
        case Part.PREVIOUS | Part.NEXT:
            return Presence.AT_TIMES
        case Part.FROM | Part.UNTIL | Part.AS_OF:
            has_part = [_has(part, figure, value) for value in figure.upheld]
            if all(has_part):
                return Presence.ALWAYS
            return Presence.AT_TIMES if any(has_part) else Presence.NEVER


def absent_parts(
    text: str, figures: Mapping[str, Entry[Figure]], report: Report, *, always_shown: str = ""
) -> Iterator[Problem]:
    """Yield each part that its figure never has.

    Of a text that must not come and go, which ``always_shown`` names, also each part that its
    figure has on some days only.
    """
    try:
        found = references(text)
    except MarkupError:
        return
    for reference in found:
        if reference.figure not in figures:
            continue
        match presence(reference.part, figures[reference.figure].content):
            case Presence.NEVER:
                message = f"the figure {reference.figure} has no {reference.part} on any day"
                hint = _HINTS[reference.part]
                yield report(Code.UNKNOWN_PART, message, hint, written(reference))
            case Presence.AT_TIMES if always_shown:
                message = (
                    f"the {always_shown} asks for {reference.part}, "
                    "which there is on some days only"
                )
                hint = "say it in a paragraph of the page's body, which comes and goes with it"
                yield report(Code.FLEETING_SUMMARY, message, hint, written(reference))
            case _:
                continue


def written(reference: Reference) -> str:
    """Return a placeholder as it stands in a text."""
    part = f".{reference.part}" if reference.part else ""
    return "{" + reference.figure + part + "}"


def _has(part: Part, figure: Figure, value: Value) -> bool:
    match part:
        case Part.FROM:
            return first_day(figure, value) is not None
        case Part.UNTIL:
            return last_day(figure, value) is not None
        case _:
            return value.as_of is not None
