"""How well questions of a set were answered: a verdict on each, and shares of them."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.content.models.questions import Trial


class Verdict(StrEnum):
    """What came of a question: the first three of one in scope, the others of one out of it."""

    HIT = "hit"
    """The page that was shown answers it."""
    WRONG = "wrong"
    """The page that was shown does not answer it."""
    SILENT = "silent"
    """No page was shown, although one is expected."""
    REJECTED = "rejected"
    """No page was shown, as it should be."""
    LEAK = "leak"
    """A page was shown, although none answers it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was shown for a question, and what is to be thought of it."""

    trial: Trial
    verdict: Verdict
    among_three: bool
    """Whether one of the first three pages answers it, shown or only offered."""
    shown: str | None
    """The id of the page that was shown, None when none was."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Score:
    """How many questions of a group came out how; shares are 0 to 1, None of no questions."""

    in_scope: int
    out_of_scope: int
    first: float | None
    three: float | None
    wrong: float | None
    silent: float | None
    rejected: float | None


def is_right(trial: Trial, text: str) -> bool:
    """Tell whether a text says what a right answer says, in whatever width its digits are."""
    normal = unicodedata.normalize("NFKC", text)
    return any(
        re.search(pattern, normal, re.DOTALL | re.IGNORECASE) for pattern in trial.must_contain_any
    )


def verdict_of(trial: Trial, text: str | None) -> Verdict:
    """Return the verdict on the text of the page that was shown, None when none was."""
    if trial.out_of_scope:
        return Verdict.REJECTED if text is None else Verdict.LEAK
    if text is None:
        return Verdict.SILENT
    return Verdict.HIT if is_right(trial, text) else Verdict.WRONG


def score_of(outcomes: Iterable[Outcome]) -> Score:
    """Return the shares of some outcomes."""
    outcomes = tuple(outcomes)
    inside = [each for each in outcomes if not each.trial.out_of_scope]
    outside = [each for each in outcomes if each.trial.out_of_scope]
    return Score(
        in_scope=len(inside),
        out_of_scope=len(outside),
        first=_share(inside, Verdict.HIT),
        three=sum(each.among_three for each in inside) / len(inside) if inside else None,
        wrong=_share(inside, Verdict.WRONG),
        silent=_share(inside, Verdict.SILENT),
        rejected=_share(outside, Verdict.REJECTED),
    )


def _share(outcomes: Sequence[Outcome], verdict: Verdict) -> float | None:
    if not outcomes:
        return None
    return sum(each.verdict is verdict for each in outcomes) / len(outcomes)
