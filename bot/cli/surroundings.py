"""What every command takes from its surroundings: the settings, the texts, the content."""

import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

import click

from bot.app.clock import today_in_japan
from bot.app.handbooks import read_handbook
from bot.content.library import Library
from bot.content.loader import load
from bot.content.reading.draft import Draft
from bot.conversation.handbook import Handbook
from bot.languages.language import Language
from bot.settings import LOCALES, Settings, SettingsError, read_settings
from bot.translations import Catalog, CatalogError, load_catalogs

WRONG = 1
"""The exit code when what was asked about is wrong."""
UNUSABLE = 2
"""The exit code when a command cannot begin: settings, folders, arguments."""


def give_up(reason: str, code: int = UNUSABLE) -> NoReturn:
    """Say in one line why a command ends here, and end it."""
    click.echo(reason, err=True)
    sys.exit(code)


def settings_or_exit() -> Settings:
    """Return the settings, or say in one line what is wrong with them."""
    try:
        return read_settings()
    except SettingsError as error:
        give_up(str(error))


def content_folder(settings: Settings) -> Path:
    """Return the content folder as one would type it here, or say that it is none."""
    here = Path.cwd()
    folder = settings.content
    if not folder.is_dir():
        give_up(f"BOT_CONTENT is no folder: {folder}")
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def catalogs_or_exit() -> Mapping[Language, Catalog]:
    """Return the interface texts, or say in one line what is wrong with them."""
    try:
        return load_catalogs(LOCALES)
    except CatalogError as error:
        give_up(str(error))


def handbook_or_exit(settings: Settings) -> Handbook:
    """Return the handbook of the content folder, or list its problems."""
    folder = content_folder(settings)
    reading = read_handbook(folder, catalogs_or_exit(), today_in_japan())
    if reading.handbook is None:
        lines = [*map(str, reading.problems), f"{folder}: {count_of(len(reading.problems))}"]
        give_up("\n".join(lines), WRONG)
    return reading.handbook


def content_or_exit(folder: Path) -> tuple[Library, Draft]:
    """Return what a folder holds and where it stands, or list the problems that prevent it."""
    loaded = load(folder)
    if loaded.library is None:
        count = count_of(len(loaded.problems))
        give_up("\n".join([*map(str, loaded.problems), f"{folder}: {count}"]))
    return loaded.library, loaded.draft


def log_to_stderr(settings: Settings) -> None:
    """Send the log, one line an event, to standard error."""
    level = settings.log_level.upper()
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for library in ("uvicorn", "watchfiles"):
        # What they tell at INFO, our own lines tell better.
        logging.getLogger(library).setLevel(max(logging.WARNING, logging.getLogger().level))


def count_of(problems: int) -> str:
    """Return how many problems there are, in words."""
    match problems:
        case 0:
            return "no problems"
        case 1:
            return "1 problem"
        case _:
            return f"{problems} problems"
