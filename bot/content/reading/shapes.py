"""One entry's data into its model, or into problems with line, column and a hint."""

from collections.abc import Sequence
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.models.claims import Claim
from bot.content.models.directory import Desk, Term
from bot.content.models.figures import Citation, Figure, Source, Value
from bot.content.models.pages import Moved, Page, PageText
from bot.content.models.questions import Decoy, Guard, Trial, Wording
from bot.content.models.texts import Frozen
from bot.content.models.units import Per, Unit
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.yaml_tree import Steps, Tree

Content = TypeVar("Content", bound=Frozen)

LANGUAGES = frozenset({"zh-Hans", "ja"})
DAYS = frozenset(
    {"from", "until", "as_of", "recorded", "withdrawn", "checked", "review_by", "expires"}
    | {"issued", "accessed"}
)
FIELDS = frozenset(
    field.alias or name
    for model in (
        *(Source, Citation, Value, Figure, PageText, Page, Claim, Term, Desk, Moved),
        *(Wording, Decoy, Guard, Trial),
    )
    for name, field in model.model_fields.items()
)
HINTS = {
    Code.MISSING_LANGUAGE: "write the same in this language too",
    Code.MISSING_FIELD: "add it; content/README.md tells what it means",
    Code.NO_CITATION: "name at least one source: citations: [{source: …}]",
    Code.BAD_DATE: "write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    Code.BAD_AMOUNT: "write a number, or for example {about: 870000} or {at_least: 2}",
    Code.BAD_VALUE: "content/README.md tells what may stand here",
    Code.TOO_LONG: "shorten it",
}
REASONS = {
    "bool_parsing": "it is true or false",
    "date_from_datetime_parsing": "the calendar has no such day",
    "decimal_max_digits": "it has more than {max_digits} digits",
    "decimal_parsing": "it is no number",
    "decimal_whole_digits": "it has more than {whole_digits} digits before the point",
    "enum": "it is one of {expected}",
    "finite_number": "it is no number",
    "missing": "something is missing",
    "model_type": "it has fields of its own",
    "string_too_long": "it has more than {max_length} characters",
    "string_too_short": "it has to say something",
    "string_type": "it is a text",
    "too_long": "it has more than {max_length} entries",
    "too_short": "it has fewer than {min_length} entries",
    "tuple_type": "it is a list, such as [a, b]",
    "url_parsing": "an address begins with https://",
}
"""What is wrong, by pydantic's type of error; what is not here, pydantic says well."""
MAX_EXCERPT = 40


def shape(
    model: type[Content], data: object, tree: Tree, steps: Steps
) -> tuple[Content | None, list[Problem]]:
    """Return the data at these steps as a model, or every problem that prevents it."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        errors = error.errors()
        return None, [_problem(each, tree, steps) for each in errors if not _follows(each, errors)]


def _follows(details: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """Tell whether an error only follows from one below it: a list whose item is broken."""
    loc = details["loc"]
    return any(other["loc"][: len(loc)] == loc != other["loc"] for other in errors)


def _problem(details: ErrorDetails, tree: Tree, steps: Steps) -> Problem:
    where = (*steps, *details["loc"])
    field = _field(details)
    code = _code(details, field)
    is_about_key = code is Code.UNKNOWN_FIELD
    place = tree.key_place(where) if is_about_key else tree.place(where)
    message, hint = _words(code, details, field)
    return Problem(tree.path, place.line, place.column, code, message, hint)


def _field(details: ErrorDetails) -> str:
    """Return the name of the field that is wrong, as an operator writes it."""
    names = [step for step in details["loc"] if isinstance(step, str) and step != "exact"]
    return names[-1] if names else "this entry"


def _code(details: ErrorDetails, field: str) -> Code:
    steps = details["loc"]
    match details["type"]:
        case "extra_forbidden":
            code = Code.UNKNOWN_FIELD
        case "missing" if field in LANGUAGES:
            code = Code.MISSING_LANGUAGE
        case "missing" if isinstance(steps[-1], str):
            code = Code.NO_CITATION if field == "citations" else Code.MISSING_FIELD
        case "string_too_long":
            code = Code.TOO_LONG
        case _ if DAYS.intersection(steps) or "day" in steps:
            code = Code.BAD_DATE
        case _:
            code = Code.BAD_AMOUNT if "amount" in steps else Code.BAD_VALUE
    return code


def _words(code: Code, details: ErrorDetails, field: str) -> tuple[str, str]:
    match code:
        case Code.UNKNOWN_FIELD:
            return f"the field {field} is not known here", did_you_mean(
                field, FIELDS, "remove it, or look for its name in content/README.md"
            )
        case Code.MISSING_LANGUAGE:
            return f"the text in {field} is missing", HINTS[code]
        case Code.MISSING_FIELD | Code.NO_CITATION:
            return f"the field {field} is missing", HINTS[code]
        case Code.BAD_VALUE if field in {"unit", "per"}:
            known = Unit if field == "unit" else Per
            hint = did_you_mean(str(details["input"]), known, f"one of {', '.join(known)}")
            return f"{details['input']} is no {field} we know", hint
        case _:
            written = _excerpt(details["input"])
            return f"{field} cannot be {written}: {_reason(details)}", HINTS[code]


def _reason(details: ErrorDetails) -> str:
    """Return why a value cannot stand, in an operator's words where pydantic has its own."""
    reason = REASONS.get(details["type"])
    if reason is None:
        return details["msg"].removeprefix("Value error, ")
    return reason.format_map(details.get("ctx", {}))


def _excerpt(data: object) -> str:
    text = "" if data is None else str(data)
    excerpt = f"{text[:MAX_EXCERPT]}…" if len(text) > MAX_EXCERPT else text
    return excerpt or "empty"
