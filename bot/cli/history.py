"""What git knows of a folder: earlier contents, and the day each line was last edited.

The only module that runs git; where there is no git or no history, it says so.
"""

import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from bot.app.clock import JAPAN

_AUTHOR_TIME = b"author-time "


class HistoryError(Exception):
    """Git is not here, or does not know what it was asked for; says what it said."""


def line_days(folder: Path) -> Mapping[str, tuple[date, ...]]:
    """Return, by path as content problems name it, the day each line was last edited, Japan's.

    Lines not committed yet count as edited today; files that git does not follow are left out.

    Raises:
        HistoryError: the folder is in no git repository.

    """
    names = _git(folder, "ls-files", "-z").decode().split("\0")
    return {
        (folder / name).as_posix(): _days_of(folder, name)
        for name in names
        if name.endswith(".yaml") and (folder / name).is_file()
    }


def extract(folder: Path, revision: str, into: Path) -> None:
    """Write the folder's content as of a revision into another folder.

    Raises:
        HistoryError: there is no such revision, or the folder was not there yet.

    """
    # In a folder below the root, git archives this folder alone.
    archive = _git(folder, "archive", "--format=zip", "--end-of-options", revision)
    with ZipFile(BytesIO(archive)) as packed:
        packed.extractall(into)


def _days_of(folder: Path, name: str) -> tuple[date, ...]:
    blame = _git(folder, "blame", "--line-porcelain", "--", name)
    return tuple(
        datetime.fromtimestamp(int(line.removeprefix(_AUTHOR_TIME)), UTC).astimezone(JAPAN).date()
        for line in blame.split(b"\n")
        if line.startswith(_AUTHOR_TIME)
    )


def _git(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder), *arguments]
    try:
        return subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603
    except OSError as error:
        message = f"git cannot be run: {error.strerror}"
        raise HistoryError(message) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise HistoryError(said.removeprefix("fatal: ")) from error
