"""Verdicts on what was shown for a question, and shares of them."""

import pytest

from bot.content.models.questions import Trial
from bot.search.scoring import Outcome, Score, Verdict, is_right, score_of, verdict_of


def trial(*patterns: str, out_of_scope: bool = False) -> Trial:
    return Trial(id="t", lang="ja", q="魚は", must_contain_any=patterns, out_of_scope=out_of_scope)


def outcome(verdict: Verdict, *, among_three: bool = False) -> Outcome:
    outside = verdict in {Verdict.REJECTED, Verdict.LEAK}
    return Outcome(trial(out_of_scope=outside), verdict, among_three, shown=None, seconds=0)


@pytest.mark.parametrize(
    ("patterns", "text", "expected"),
    [
        (("8,800",), "魚代は8,800円", True),
        (("8,800",), "魚代は８，８００円", True),
        (("99", "8,800"), "魚代は8,800円", True),
        (("8,?800",), "魚代は8800円", True),
        (("魚.*円",), "魚代は\n8,800円", True),
        (("n2",), "Ｎ２クラス", True),
        (("99",), "魚代は8,800円", False),
        ((), "魚代は8,800円", False),
    ],
    ids=[
        "as-it-stands",
        "full-width",
        "any-of-several",
        "pattern",
        "over-lines",
        "capitals",
        "something-else",
        "nothing-to-say",
    ],
)
def test_answer_is_right_when_it_says_what_is_wanted(
    patterns: tuple[str, ...], text: str, *, expected: bool
) -> None:
    assert is_right(trial(*patterns), text) == expected


@pytest.mark.parametrize(
    ("out_of_scope", "text", "verdict"),
    [
        (False, "8,800円", Verdict.HIT),
        (False, "屋根の上", Verdict.WRONG),
        (False, None, Verdict.SILENT),
        (True, None, Verdict.REJECTED),
        (True, "8,800円", Verdict.LEAK),
    ],
    ids=["right", "wrong", "silent", "rejected", "leaked"],
)
def test_verdict_tells_what_came_of_a_question(
    *, out_of_scope: bool, text: str | None, verdict: Verdict
) -> None:
    assert verdict_of(trial("8,800", out_of_scope=out_of_scope), text) is verdict


def test_score_is_the_share_of_each_verdict_within_its_group() -> None:
    outcomes = (
        outcome(Verdict.HIT, among_three=True),
        outcome(Verdict.HIT, among_three=True),
        outcome(Verdict.HIT, among_three=True),
        outcome(Verdict.HIT, among_three=True),
        outcome(Verdict.WRONG, among_three=True),
        outcome(Verdict.WRONG, among_three=True),
        outcome(Verdict.SILENT, among_three=True),
        outcome(Verdict.SILENT),
        outcome(Verdict.REJECTED),
        outcome(Verdict.REJECTED),
        outcome(Verdict.REJECTED),
        outcome(Verdict.LEAK),
    )

    assert score_of(outcomes) == Score(
        in_scope=8,
        out_of_scope=4,
        first=4 / 8,
        three=7 / 8,
        wrong=2 / 8,
        silent=2 / 8,
        rejected=3 / 4,
    )


@pytest.mark.parametrize(
    ("outcomes", "score"),
    [
        ((), Score(0, 0, None, None, None, None, None)),
        ((outcome(Verdict.LEAK),), Score(0, 1, None, None, None, None, 0.0)),
        ((outcome(Verdict.SILENT),), Score(1, 0, 0.0, 0.0, 0.0, 1.0, None)),
    ],
    ids=["no-questions", "none-in-scope", "none-out-of-scope"],
)
def test_there_is_no_share_of_no_questions(outcomes: tuple[Outcome, ...], score: Score) -> None:
    assert score_of(outcomes) == score
