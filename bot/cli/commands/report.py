"""python -m bot report: the operators' worklist, most urgent first."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

import click

from bot.app.clock import today_in_japan
from bot.cli.history import HistoryError, line_days
from bot.cli.output.annotations import Level, annotation
from bot.cli.output.layout import wrapped
from bot.cli.surroundings import content_folder, content_or_exit, settings_or_exit
from bot.content.worklist.listing import worklist
from bot.content.worklist.steps import History
from bot.content.worklist.tasks import MEANINGS, Reason, Task

MOST = 10
PRESSING = frozenset(reason for reason in Reason if reason.rank <= Reason.OUT_OF_STEP.rank)
"""What GitHub is to show as a warning; the others as a notice."""


@click.command()
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day to look from, Japan's; today when left out.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="text for people, json for programs, github for annotations.",
)
@click.option(
    "--only",
    type=click.Choice(list(map(str, Reason))),
    multiple=True,
    help="List these reasons only, and all of their tasks.",
)
def report(day: datetime | None, form: str, only: Sequence[str]) -> None:
    """List what operators have to look at, most urgent first; the text shows ten of a kind."""
    folder = content_folder(settings_or_exit())
    library, draft = content_or_exit(folder)
    looked_from = day.date() if day else today_in_japan()
    histories = _histories(folder)
    tasks = [
        task
        for task in worklist(library, draft, looked_from, histories)
        if not only or task.reason in only
    ]
    match form:
        case "json":
            click.echo(
                json.dumps([*map(asdict, tasks)], ensure_ascii=False, indent=2, default=str)
            )
        case "github":
            click.echo("\n".join(map(_annotation, tasks)), nl=bool(tasks))
        case _:
            click.echo(_text(tasks, looked_from, most=len(tasks) if only else MOST))


def _histories(folder: Path) -> Mapping[str, History]:
    try:
        return line_days(folder)
    except HistoryError as error:
        click.echo(f"Languages out of step are not looked for: {error}", err=True)
        return {}


def _annotation(task: Task) -> str:
    level: Level = "warning" if task.reason in PRESSING else "notice"
    text = f"{task.about} {task.finding}. To do: {task.advice}"
    return annotation(level, (task.path, task.line, task.column), task.reason, text)


def _text(tasks: Sequence[Task], day: date, most: int) -> str:
    count = {0: "nothing to do", 1: "1 task"}.get(len(tasks), f"{len(tasks)} tasks")
    blocks = [click.style(f"The worklist on {day}: {count}", bold=True)]
    counts = Counter(task.reason for task in tasks)
    if counts:
        blocks.append("\n".join(_summary(reason, count) for reason, count in counts.items()))
    for reason, group in groupby(tasks, key=lambda task: task.reason):
        of_reason = list(group)
        heading = f"{reason} ({len(of_reason)})"
        blocks.append(click.style(heading, bold=True) + f": {MEANINGS[reason]}")
        blocks += map(_task, of_reason[:most])
        if len(of_reason) > most:
            rest = len(of_reason) - most
            blocks.append(f"  … and {rest} more: python -m bot report --only {reason}")
    return "\n\n".join(blocks)


def _summary(reason: Reason, count: int) -> str:
    return f"  {reason:<20} {count:>4}  {MEANINGS[reason]}"


def _task(task: Task) -> str:
    place = f"  {task.path}:{task.line}:{task.column}"
    return "\n".join(
        (
            f"{place}  {click.style(task.about, bold=True)}",
            wrapped(task.finding + _uses(task), "      "),
            wrapped(task.advice, "    → ", "      "),
        )
    )


def _uses(task: Task) -> str:
    if not task.uses:
        return ""
    verb, noun = (
        ("cited by", "figure") if task.reason is Reason.WEAK_SOURCE else ("printed on", "page")
    )
    return f" · {verb} {task.uses} {noun}{'s' if task.uses > 1 else ''}"
