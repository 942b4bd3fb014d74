"""One entry's data into its model, or into problems with line, column and a hint."""

from textwrap import shorten
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.models import Citation, Claim, Figure, Page, PageText, Source, Value
from bot.content.problems import Code, Problem, did_you_mean
from bot.content.reading.yaml_tree import Steps, Tree
from bot.content.texts import Frozen
from bot.content.units import Per, Unit

Content = TypeVar("Content", bound=Frozen)

LANGUAGES = frozenset({"zh-Hans", "ja"})
DAYS = frozenset(
    {"from", "until", "recorded", "checked", "review_by", "expires", "as_of", "issued", "accessed"}
)
FIELDS = frozenset(
    field.alias or name
    for model in (Source, Citation, Value, Figure, PageText, Page, Claim)
    for name, field in model.model_fields.items()
)
HINTS = {
    Code.MISSING_LANGUAGE: "write the same in this language too",
    Code.MISSING_FIELD: "add it; content/README.md tells what it means",
    Code.NO_CITATION: "name at least one source: citations: [{source: …}]",
    Code.BAD_DATE: "write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026",
    Code.BAD_AMOUNT: "write a number, or for example {about: 870000} or {at_least: 2}",
    Code.BAD_VALUE: "content/README.md tells what may stand here",
}


def shape(
    model: type[Content], data: object, tree: Tree, steps: Steps
) -> tuple[Content | None, list[Problem]]:
    """Return the data at these steps as a model, or every problem that prevents it."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_problem(details, tree, steps) for details in error.errors()]


def _problem(details: ErrorDetails, tree: Tree, steps: Steps) -> Problem:
    where = (*steps, *details["loc"])
    field = str(details["loc"][-1]) if details["loc"] else ""
    code = _code(details, field)
    is_about_key = code is Code.UNKNOWN_FIELD
    place = tree.key_place(where) if is_about_key else tree.place(where)
    message, hint = _words(code, details, field)
    return Problem(tree.path, place.line, place.column, code, message, hint)


def _code(details: ErrorDetails, field: str) -> Code:
    steps = details["loc"]
    match details["type"]:
        case "extra_forbidden":
            code = Code.UNKNOWN_FIELD
        case "missing" if field in LANGUAGES:
            code = Code.MISSING_LANGUAGE
        case "missing":
            code = Code.NO_CITATION if field == "citations" else Code.MISSING_FIELD
        case _ if DAYS.intersection(steps) or "day" in steps:
            code = Code.BAD_DATE
        case _:
            code = Code.BAD_AMOUNT if "amount" in steps else Code.BAD_VALUE
    return code


def _words(code: Code, details: ErrorDetails, field: str) -> tuple[str, str]:
    reason = details["msg"].removeprefix("Value error, ")
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
            return f"{field} cannot be {_excerpt(details['input'])}: {reason}", HINTS[code]


def _excerpt(data: object) -> str:
    return shorten(str(data), width=40, placeholder="…")
