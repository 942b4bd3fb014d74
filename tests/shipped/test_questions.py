"""The shipped content answers what people type, and keeps silent where it should.

The floors lie a little below what was measured when they were set (see the README): they tell of a
change that spoils the answers, and do not measure them.
"""

from datetime import date
from pathlib import Path

import pytest

from bot.cli.commands.eval import outcomes_of, read_set
from bot.content.models.questions import Lead, Trial
from bot.conversation.handbook import Handbook
from bot.search.scoring import Verdict, score_of

DAY = date(2026, 11, 25)
SETS = sorted((Path(__file__).parents[1] / "eval").glob("*.yaml"))
TRIALS = [trial for path in SETS for trial in read_set(path)]
DANGER, LAW = "oos-health", "oos-evasion"


def of_kind(fact: str) -> list[Trial]:
    return [trial for trial in TRIALS if trial.fact == fact]


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_each_set_is_answered_well(path: Path, shipped: Handbook) -> None:
    score = score_of(outcomes_of(read_set(path), shipped, DAY))

    assert score.first is None or score.first >= 0.88
    assert score.three is None or score.three >= 0.95
    assert score.wrong is None or score.wrong <= 0.11
    assert score.rejected is None or score.rejected >= 0.95


@pytest.mark.parametrize(
    ("language", "floor"), [("zh-Hans", 0.9), ("zh-Hant", 0.88), ("ja", 0.9), ("mixed", 0.8)]
)
def test_each_language_is_answered_well(language: str, floor: float, shipped: Handbook) -> None:
    spoken = [trial for trial in TRIALS if trial.lang == language]

    first = score_of(outcomes_of(spoken, shipped, DAY)).first

    assert first is not None
    assert first >= floor


@pytest.mark.parametrize("trial", [*of_kind(DANGER), *of_kind(LAW)], ids=lambda trial: trial.id)
def test_neither_danger_nor_a_way_round_the_law_is_answered_with_a_page(
    trial: Trial, shipped: Handbook
) -> None:
    [outcome] = outcomes_of([trial], shipped, DAY)

    assert outcome.verdict is Verdict.REJECTED


@pytest.mark.parametrize("trial", of_kind(DANGER), ids=lambda trial: trial.id)
def test_danger_brings_the_numbers_to_call(trial: Trial, shipped: Handbook) -> None:
    guard = shipped.finder.find(trial.q).guard

    assert guard is not None
    assert shipped.library.guard[guard].leads_to is Lead.EMERGENCY


def test_ids_are_given_once() -> None:
    ids = [trial.id for trial in TRIALS]

    assert len(set(ids)) == len(ids)
