"""python -m bot eval: how well question sets are answered, and which questions are not."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

import click

from bot.app.clock import today_in_japan
from bot.cli.output.layout import padded, width_of
from bot.cli.output.scores import score_lines
from bot.cli.questions import put
from bot.cli.surroundings import give_up, handbook_or_exit, settings_or_exit
from bot.content.models.questions import Trial
from bot.content.reading.shapes import shape
from bot.content.reading.yaml_tree import parse
from bot.conversation.handbook import Handbook
from bot.search.scoring import Outcome, Verdict, is_right, verdict_of

GOOD = frozenset({Verdict.HIT, Verdict.REJECTED})


@click.command("eval")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day to answer on, Japan's; today when left out.",
)
def evaluate(files: Sequence[Path], day: datetime | None) -> None:
    """Answer the question sets of FILES and tell how well, group by group, with every miss."""
    trials = [trial for path in files for trial in read_set(path)]
    if not trials:
        give_up("there is no question in these sets")
    handbook = handbook_or_exit(settings_or_exit())
    outcomes = outcomes_of(trials, handbook, day.date() if day else today_in_japan())
    click.echo("\n".join(score_lines(outcomes)))
    missed = [each for each in outcomes if each.verdict not in GOOD]
    if missed:
        click.echo(f"\n{len(missed)} missed:")
        click.echo("\n".join(_misses(missed)))


def read_set(path: Path) -> list[Trial]:
    """Return the questions of a set, or tell in a line each what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        give_up(f"{path} cannot be read: {error}")
    tree, problems = parse(str(path), text)
    trials = []
    if not problems and not isinstance(tree.data, list):
        give_up(f"{path}: a question set is a list, each entry with id, lang and q")
    for number, data in enumerate(tree.data if isinstance(tree.data, list) else ()):
        trial, faults = shape(Trial, data, tree, (number,))
        problems += faults
        if trial is not None:
            trials.append(trial)
    if problems:
        give_up("\n".join(map(str, problems)))
    return trials


def outcomes_of(trials: Sequence[Trial], handbook: Handbook, day: date) -> list[Outcome]:
    """Return what comes of each question on a day."""
    return [_outcome(trial, handbook, day) for trial in trials]


def _outcome(trial: Trial, handbook: Handbook, day: date) -> Outcome:
    answered = put(trial.q, trial.lang, handbook, day)
    text = None if answered.page is None else answered.text
    three = map(answered.text_of, answered.found.pages[:3])
    return Outcome(
        trial=trial,
        verdict=verdict_of(trial, text),
        among_three=not trial.out_of_scope and any(is_right(trial, each) for each in three),
        shown=answered.page,
        seconds=answered.seconds,
    )


def _misses(missed: Sequence[Outcome]) -> Iterator[str]:
    width = max(width_of(each.trial.q) for each in missed)
    for each in sorted(missed, key=lambda each: each.verdict):
        head = f"  {each.verdict:7}{each.trial.id:6}{each.trial.lang:9}"
        yield f"{head}{padded(each.trial.q, min(width, 60))}  {each.shown or '–'}"
