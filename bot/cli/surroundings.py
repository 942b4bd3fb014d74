"""What every command takes from its surroundings: the settings, the folder, Japan's day."""

import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.settings import Settings, SettingsError, read_settings

JAPAN = ZoneInfo("Asia/Tokyo")


def settings_or_exit() -> Settings:
    """Return the settings, or say in one line what is wrong with them and exit with 2."""
    try:
        return read_settings()
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(2)


def shown_from_here(path: Path) -> Path:
    """Return the path as one would type it here, when it lies below the working folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
