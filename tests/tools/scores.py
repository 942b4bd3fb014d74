"""Writes how well question sets are answered into the README; ``make eval`` runs it."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from bot.app.handbooks import read_handbook
from bot.cli.commands.eval import outcomes_of, read_set
from bot.cli.output.scores import HEADINGS, score_row
from bot.conversation.handbook import Handbook
from bot.settings import LOCALES
from bot.translations import load_catalogs

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BEGIN, END = "<!-- scores: begin -->", "<!-- scores: end -->"
DAY = date(2026, 11, 25)
"""The day the answers are looked at, so that the table changes with the content only."""
NOT_TUNED_ON = "not tuned on"
SETS: Mapping[str, tuple[str, ...]] = {
    "tuned on": ("development", "development_out_of_scope", "second_a"),
    "looked at while tuning": ("second_b", "kept_aside", "kept_aside_out_of_scope"),
    NOT_TUNED_ON: ("fresh",),
}
"""The files in tests/eval by how far the content and the thresholds have seen them."""


def rows(handbook: Handbook) -> Iterator[tuple[str, ...]]:
    """Yield the table, row by row: each group of sets, and the last one by language."""
    for name, files in SETS.items():
        trials = [trial for file in files for trial in read_set(ROOT / f"tests/eval/{file}.yaml")]
        outcomes = outcomes_of(trials, handbook, DAY)
        yield score_row(name, outcomes)
        if name == NOT_TUNED_ON:
            for language in dict.fromkeys(trial.lang for trial in trials):
                spoken = [each for each in outcomes if each.trial.lang == language]
                yield score_row(f"… in {language}", spoken)


def written(readme: str) -> str:
    """Return a README with the table between its marks made anew."""
    reading = read_handbook(ROOT / "content", load_catalogs(LOCALES), DAY)
    assert reading.handbook is not None, "\n".join(map(str, reading.problems))
    table = [HEADINGS, ("---",) * len(HEADINGS), *rows(reading.handbook)]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in table)
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{lines}\n\n{END}{after}"


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
