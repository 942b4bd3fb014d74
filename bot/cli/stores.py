"""What a command compares: the content of a folder, of a git revision, or on another day."""

import re
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from bot.cli.history import HistoryError, extract
from bot.cli.surroundings import content_or_exit, count_of, give_up
from bot.content.library import Library
from bot.content.loader import Loaded, library_of, load

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Store:
    """A library as it is read on a day, and how to call it."""

    name: str
    library: Library
    day: date


class Stores:
    """Finds stores by what was typed; the folder of the settings is read at most once."""

    def __init__(self, folder: Path, today: date) -> None:
        self._folder = folder
        self._today = today
        self._here: Library | None = None

    def here(self, day: date | None = None) -> Store:
        """Return the content folder on a day, today when none is given."""
        if self._here is None:
            self._here = content_or_exit(self._folder)[0]
        return Store(str(self._folder), self._here, day or self._today)

    def find(self, written: str) -> Store:
        """Return what a day, a folder or a git revision names; a day is of the content folder."""
        if _DAY.fullmatch(written):
            return self.here(_day(written))
        if Path(written).is_dir():
            return Store(written, content_or_exit(Path(written))[0], self._today)
        return Store(written, self._at(written), self._today)

    def _at(self, revision: str) -> Library:
        with tempfile.TemporaryDirectory() as folder:
            try:
                extract(self._folder, revision, Path(folder))
            except HistoryError as error:
                give_up(f"{revision} is no day, no folder and no git revision: {error}")
            return _as_far_as_readable(load(Path(folder)), revision)


def _as_far_as_readable(loaded: Loaded, revision: str) -> Library:
    """Return the library of a revision, which need not follow the rules of today."""
    if loaded.library is None:
        count = count_of(len(loaded.problems))
        click.echo(f"{revision}: {count} by today's rules; compared as far as readable", err=True)
    return library_of(loaded.draft)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        give_up(f"{written} is no day: {error}")
