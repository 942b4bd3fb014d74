"""What lies between two libraries, each on a day: what readers are told, and what was edited."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from bot.content.changes import FigureChange, change_between
from bot.content.library import Library
from bot.content.models.texts import Frozen
from bot.content.timeline import standing


class Edit(StrEnum):
    """What was done to a piece of content."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A field as it was written and as it is; None where it was not written, or no longer is."""

    field: str
    """Its steps with dots between, such as ``zh-Hans.summary`` or ``values.1.review_by``."""
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class EntryEdit:
    """What was done to one entry of a shelf; the fields are those of a changed entry."""

    shelf: str
    """The shelf as the library names it: sources, figures, pages…"""
    id: str
    edit: Edit
    fields: tuple[FieldEdit, ...] = ()


@dataclass(frozen=True, slots=True)
class Differences:
    """What lies between two libraries."""

    figures: tuple[tuple[str, FigureChange], ...]
    """What readers are told otherwise of a figure, by its id."""
    edits: tuple[EntryEdit, ...]
    """What was written otherwise, shelf by shelf."""

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.figures or self.edits)


def differences(old: Library, new: Library, old_day: date, new_day: date) -> Differences:
    """Return what lies between a library on a day and another, or the same one, on a day.

    Each is read with all that it knows: a value counts on the days it holds, whenever it was
    recorded. The two may be one library on two days; then nothing is edited.
    """
    return Differences(
        figures=tuple(_told_otherwise(old, new, old_day, new_day)),
        edits=() if old is new else tuple(_edits(old, new)),
    )


def _told_otherwise(
    old: Library, new: Library, old_day: date, new_day: date
) -> Iterator[tuple[str, FigureChange]]:
    for figure in dict.fromkeys((*new.figures, *old.figures)):
        before = standing(old.figures[figure], old_day) if figure in old.figures else None
        after = standing(new.figures[figure], new_day) if figure in new.figures else None
        change = change_between(before, after)
        if change is not None:
            yield figure, change


def _edits(old: Library, new: Library) -> Iterator[EntryEdit]:
    for shelf in fields(Library):
        yield from _edits_of(shelf.name, getattr(old, shelf.name), getattr(new, shelf.name))


def _edits_of(
    shelf: str, old: Mapping[str, Frozen], new: Mapping[str, Frozen]
) -> Iterator[EntryEdit]:
    for entry in dict.fromkeys((*new, *old)):
        if entry not in old:
            yield EntryEdit(shelf, entry, Edit.ADDED)
        elif entry not in new:
            yield EntryEdit(shelf, entry, Edit.REMOVED)
        elif old[entry] != new[entry]:
            before, after = _written(old[entry]), _written(new[entry])
            edited = tuple(
                FieldEdit(field, before.get(field), after.get(field))
                for field in dict.fromkeys((*after, *before))
                if before.get(field) != after.get(field)
            )
            yield EntryEdit(shelf, entry, Edit.CHANGED, edited)


def _written(entry: Frozen) -> dict[str, str]:
    """Return every field of an entry as text, by its steps."""
    data = entry.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return dict(_leaves(data, ""))


def _leaves(data: object, steps: str) -> Iterator[tuple[str, str]]:
    match data:
        case dict():
            for key, value in data.items():
                yield from _leaves(value, f"{steps}.{key}" if steps else str(key))
        case list() if all(isinstance(value, str) for value in data):
            yield steps, "\n".join(data)
        case list():
            for number, value in enumerate(data):
                yield from _leaves(value, f"{steps}.{number}")
        case _:
            yield steps, str(data)
