"""The differences between two stores, as text for a terminal and as data for programs."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher

import click

from bot.cli.output.layout import wrapped
from bot.cli.stores import Store
from bot.content.changes import FigureChange, Turn
from bot.content.differences import Differences, EntryEdit, FieldEdit
from bot.content.timeline import Standing
from bot.conversation.handbook import Edition
from bot.conversation.plain import plain_text
from bot.conversation.views.changes import differences_card
from bot.formatting.changes import change_words
from bot.formatting.figures import value_words
from bot.translations import Catalog

LAST = frozenset({Turn.ADDED, Turn.WITHHELD})
NO_DAY = " " * len("2026-11-23")


@dataclass(frozen=True, slots=True)
class Compared:
    """Two stores and what lies between them."""

    old: Store
    new: Store
    differences: Differences
    edition: Edition
    """The new store on its day, in the language to tell it in."""

    @property
    def catalog(self) -> Catalog:
        """The words of that language."""
        return self.edition.catalog

    @property
    def heading(self) -> str:
        """What was compared with what."""
        return f"{self.old.name} on {self.old.day} → {self.new.name} on {self.new.day}"


def as_text(compared: Compared) -> str:
    """Return the differences in lines, a count of each kind first."""
    differences = compared.differences
    blocks = [click.style(compared.heading, bold=True)]
    if not differences:
        return f"{blocks[0]}: no difference"
    blocks.append("\n".join(_counts(differences)))
    if differences.figures:
        blocks.append(click.style("Readers are told otherwise", bold=True))
        blocks += [
            _change(figure, change, compared.catalog) for figure, change in _by_day(differences)
        ]
    if differences.edits:
        blocks.append(click.style("Edited", bold=True))
        blocks += map(_edit, differences.edits)
    return "\n\n".join(blocks)


def as_json(compared: Compared) -> str:
    """Return the differences as an object with the figures and the edits."""
    catalog = compared.catalog
    data = {
        "old": {"name": compared.old.name, "day": compared.old.day},
        "new": {"name": compared.new.name, "day": compared.new.day},
        "figures": [
            {
                "id": figure,
                "turn": change.turn,
                "day": change.day,
                "before": _stood(change.before, catalog),
                "after": _stood(change.after, catalog),
                "sources": _sources(change),
            }
            for figure, change in _by_day(compared.differences)
        ],
        "edits": [asdict(edit) for edit in compared.differences.edits],
    }
    return json.dumps(data, ensure_ascii=False, indent=2, default=str)


def as_card(compared: Compared) -> str:
    """Return what readers are told otherwise as a message for a chat, in words alone.

    What is only new, or only not shown any more, stands last: a card may not hold it all.
    """
    changes = sorted(_by_day(compared.differences), key=lambda each: each[1].turn in LAST)
    return plain_text(differences_card(changes, compared.old.day, compared.edition))


def _by_day(differences: Differences) -> list[tuple[str, FigureChange]]:
    """Return the changes of figures, the oldest first, those without a day last."""
    return sorted(
        differences.figures, key=lambda each: (each[1].day is None, str(each[1].day), each[0])
    )


def _counts(differences: Differences) -> Iterator[str]:
    """Yield a line for the figures told otherwise, and one for each shelf that was edited."""
    turns = Counter(str(change.turn) for _, change in differences.figures)
    if turns:
        yield _count("told otherwise", turns)
    for shelf in dict.fromkeys(edit.shelf for edit in differences.edits):
        edits = Counter(str(edit.edit) for edit in differences.edits if edit.shelf == shelf)
        yield _count(shelf, edits)


def _count(what: str, parts: Counter[str]) -> str:
    told = ", ".join(f"{count} {part}" for part, count in parts.most_common())
    return f"  {what:<15} {parts.total():>4}  {told}"


def _change(figure: str, change: FigureChange, catalog: Catalog) -> str:
    stands = change.newest
    label = stands.figure.label.in_language(catalog.language)
    words = catalog.gettext("{label}: ", label=label) + change_words(change, catalog)
    day = change.day or NO_DAY
    return "\n".join(
        (
            f"  {day}  {change.turn}  {click.style(figure, bold=True)}",
            wrapped(words, "      "),
            wrapped(", ".join(_sources(change)), "    ▸ ", "      "),
        )
    )


def _edit(edit: EntryEdit) -> str:
    lines = [f"  {edit.edit}  {click.style(f'{edit.shelf}/{edit.id}', bold=True)}"]
    for field in edit.fields:
        lines += _field(field)
    return "\n".join(lines)


def _field(edit: FieldEdit) -> Iterator[str]:
    """Yield the name of a field, then the lines it lost and the lines it gained."""
    yield f"      {edit.field}"
    before, after = ((text or "").splitlines() for text in (edit.before, edit.after))
    for tag, i1, i2, j1, j2 in SequenceMatcher(a=before, b=after).get_opcodes():
        if tag != "equal":
            yield from (click.style(_signed("-", line), fg="red") for line in before[i1:i2])
            yield from (click.style(_signed("+", line), fg="green") for line in after[j1:j2])


def _signed(sign: str, line: str) -> str:
    return wrapped(line, f"      {sign} ", "        ")


def _stood(stands: Standing | None, catalog: Catalog) -> dict[str, object] | None:
    if stands is None:
        return None
    shown = stands.shown
    return {
        "status": stands.status,
        "freshness": stands.freshness,
        "words": value_words(shown, stands, catalog),
        "from": shown.from_day,
        "until": shown.until,
        "withheld": stands.is_withheld,
    }


def _sources(change: FigureChange) -> list[str]:
    """Return the ids of the sources of what is told now, or was told last."""
    return list(dict.fromkeys(each.source for each in change.newest.shown.citations))
