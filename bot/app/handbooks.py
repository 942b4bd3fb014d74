"""The handbook that is being served: read from a folder, and replaced only by a good one."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from watchfiles import awatch

from bot.app.clock import Clock, today_in_japan
from bot.content.loader import load
from bot.content.problems import Problem
from bot.conversation.handbook import Handbook
from bot.conversation.proof import overlong_screens
from bot.languages.language import Language
from bot.search.proof import question_problems
from bot.translations import Catalog

LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a folder: a handbook, or the problems that prevent it."""

    handbook: Handbook | None
    problems: tuple[Problem, ...]


def read_handbook(
    folder: Path,
    catalogs: Mapping[Language, Catalog],
    today: date,
    *,
    thorough: bool = False,
) -> Reading:
    """Return the handbook of a content folder, or every problem of it.

    On request also those that only a later day will bring, and questions of pages that land on
    decoys, which takes seconds.
    """
    loaded = load(folder)
    if loaded.library is None:
        return Reading(None, loaded.problems)
    handbook = Handbook(loaded.library, catalogs)
    overlong = overlong_screens(handbook, loaded.draft, today, also_later=thorough)
    astray = question_problems(loaded.draft, handbook.finder, thorough=thorough)
    problems = tuple(sorted([*overlong, *astray]))
    return Reading(None if problems else handbook, problems)


class ServedHandbook:
    """The handbook in use; an edit of its folder replaces it, a broken edit does not."""

    def __init__(self, handbook: Handbook, folder: Path, today: Clock = today_in_japan) -> None:
        self.handbook = handbook
        self._folder = folder
        self._today = today

    async def watch(self, stop: asyncio.Event) -> None:
        """Replace the handbook whenever its folder changes for the good, until told to stop.

        A folder that cannot be watched is said once; the handbook in use goes on serving.
        """
        try:
            async for _ in awatch(self._folder, stop_event=stop):
                await self.reread()
        except OSError as error:
            LOGGER.error("Edits are not seen until a restart: %s", error)  # noqa: TRY400 (expected)

    async def reread(self) -> None:
        """Replace the handbook by what the folder holds now, when that has no problem."""
        catalogs = self.handbook.catalogs
        reading = await asyncio.to_thread(read_handbook, self._folder, catalogs, self._today())
        if reading.handbook is None:
            LOGGER.error("The edited content is not served: %d problems", len(reading.problems))
            for problem in reading.problems:
                LOGGER.error("%s", problem)
        else:
            self.handbook = reading.handbook
            LOGGER.info("Serving the edited content: %s", summary(reading.handbook))


def summary(handbook: Handbook) -> str:
    """Return how much a handbook holds, for the log."""
    library = handbook.library
    return (
        f"{len(library.pages)} pages, {len(library.figures)} figures, "
        f"{len(library.sources)} sources, {len(library.claims)} claims"
    )
