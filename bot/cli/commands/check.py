"""python -m bot check: every problem of the content, or the word that there is none."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from bot.app.clock import today_in_japan
from bot.app.handbooks import read_handbook
from bot.cli.output.annotations import annotation
from bot.cli.surroundings import (
    WRONG,
    catalogs_or_exit,
    content_folder,
    count_of,
    settings_or_exit,
)
from bot.content.problems import Problem


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    show_default=True,
    help="text for people, github for annotations, json for programs.",
)
@click.pass_context
def check(context: click.Context, form: str) -> None:
    """Check the content: exit code 0 when all is well, 1 with problems, 2 when it cannot run."""
    folder = content_folder(settings_or_exit())
    reading = read_handbook(folder, catalogs_or_exit(), today_in_japan(), thorough=True)
    problems = reading.problems
    if lines := _report(problems, form, folder):
        click.echo(lines)
    context.exit(WRONG if problems else 0)


def _report(problems: Sequence[Problem], form: str, folder: Path) -> str:
    match form:
        case "json":
            return json.dumps([asdict(each) for each in problems], ensure_ascii=False, indent=2)
        case "github":
            return "\n".join(map(_annotation, problems))
        case _:
            return "\n".join([*map(str, problems), f"{folder}: {count_of(len(problems))}"])


def _annotation(problem: Problem) -> str:
    place = (problem.path, problem.line, problem.column)
    return annotation("error", place, problem.code, f"{problem.message}. {problem.hint}")
