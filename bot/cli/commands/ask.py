"""python -m bot ask: what a question finds, and why."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import IO, Any

import click

from bot.app.clock import today_in_japan
from bot.cli.output.layout import padded, width_of
from bot.cli.questions import Answered, put
from bot.cli.surroundings import give_up, handbook_or_exit, settings_or_exit
from bot.conversation.handbook import Handbook
from bot.languages.language import Language
from bot.search.finder import Hit
from bot.search.index.documents import Sort

MARKS = {Sort.PAGE: "", Sort.FIGURE: "", Sort.DECOY: "decoy ", Sort.GUARD: "guard "}
FIELDS = {"id": None, "q": None, "lang": ""}
"""What a line holds, with what stands for a field that is left out; all are texts."""


@click.command()
@click.argument("question", required=False)
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    help="The language to answer in; that of the question when left out.",
)
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day to answer on, Japan's; today when left out.",
)
@click.option(
    "--jsonl",
    is_flag=True,
    help='Read {"id", "q", "lang"} a line from standard input, and write an answer a line.',
)
def ask(question: str | None, language: str | None, day: datetime | None, *, jsonl: bool) -> None:
    """Tell what QUESTION finds, the best first, with the reasons for its score."""
    if (question is None) != jsonl:
        give_up("give either a question or --jsonl")
    handbook = handbook_or_exit(settings_or_exit())
    on = day.date() if day else today_in_japan()
    if question is None:
        for line in _answers(
            click.open_file("-", encoding="utf-8", errors="replace"), language, handbook, on
        ):
            click.echo(line)
    else:
        click.echo("\n".join(_reasons(put(question, language, handbook, on))))


def _answers(lines: IO[Any], language: str | None, handbook: Handbook, day: date) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            asked = _read(line, number)
            answered = put(asked["q"], language or asked.get("lang"), handbook, day)
            yield json.dumps({"id": asked["id"]} | _as_data(answered), ensure_ascii=False)


def _read(line: str, number: int) -> dict[str, str]:
    """Return a line's question; what is not one is told without quoting it."""
    try:
        asked = json.loads(line)
    except ValueError:
        give_up(f"standard input, line {number}: this is no JSON")
    if not isinstance(asked, dict) or not all(
        isinstance(asked.get(key, default), str) for key, default in FIELDS.items()
    ):
        give_up(f'standard input, line {number}: write {{"id": "…", "q": "…", "lang": "ja"}}')
    return asked


def _as_data(answered: Answered) -> dict[str, object]:
    return {
        "answered": answered.page is not None,
        "page": answered.page,
        "pages": list(answered.offered),
        "answer_text": answered.text,
        "ms": round(answered.seconds * 1000, 3),
    }


def _reasons(answered: Answered) -> Iterator[str]:
    found = answered.found
    yield _outcome(answered)
    for meant in found.meant:
        yield f"  glossary: «{meant.said}» is {meant.id}"
    if found.hits:
        names = [f"{MARKS[hit.document.sort]}{hit.document.id}" for hit in found.hits]
        width = max(map(width_of, names))
        yield "  score  sure  " + padded("what", width) + "  why"
        for name, hit in zip(names, found.hits, strict=True):
            yield f"  {hit.score:5.2f}  {hit.confidence:4.2f}  {padded(name, width)}  {_why(hit)}"


def _outcome(answered: Answered) -> str:
    found = answered.found
    if found.guard is not None:
        lead = answered.edition.library.guard[found.guard].leads_to
        return f"the guard leads to {lead}, by its entry {found.guard}"
    if found.decoy is not None:
        return f"no answer: this is a question of the kind {found.decoy}"
    if answered.page is not None:
        figure = f", beginning with its figure {found.figure}" if found.figure else ""
        return f"the page {answered.page}{figure}"
    if answered.offered:
        return f"titles only: {', '.join(answered.offered)}"
    return "no answer: nothing fits well enough"


def _why(hit: Hit) -> str:
    covered = f"holds {hit.coverage:.0%} of it"
    return f"{covered}, {hit.alike:.0%} like «{hit.example}»" if hit.example else covered
