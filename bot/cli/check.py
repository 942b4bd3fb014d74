"""python -m bot check: every problem of the content, or the word that there is none."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.surroundings import settings_or_exit, shown_from_here
from bot.content.loader import load
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
    """Check the content: exit code 0 when all is well, 1 with problems, 2 without a folder."""
    folder = shown_from_here(settings_or_exit().content)
    if not folder.is_dir():
        click.echo(f"BOT_CONTENT is no folder: {folder}", err=True)
        context.exit(2)
    problems = load(folder).problems
    click.echo(_report(problems, form, folder))
    context.exit(1 if problems else 0)


def _report(problems: Sequence[Problem], form: str, folder: Path) -> str:
    match form:
        case "json":
            return json.dumps([asdict(each) for each in problems], ensure_ascii=False, indent=2)
        case "github":
            return "\n".join(map(_annotation, problems))
        case _:
            count = len(problems)
            total = f"{count} problem{'s' if count != 1 else ''}" if problems else "no problems"
            return "\n".join([*map(str, problems), f"{folder}: {total}"])


def _annotation(problem: Problem) -> str:
    # Workflow commands of GitHub Actions; its own escapes for text and for properties.
    text = f"{problem.message}. {problem.hint}".replace("%", "%25").replace("\n", "%0A")
    path = problem.path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    return (
        f"::error file={path},line={problem.line},col={problem.column},"
        f"title={problem.code}::{text}"
    )
