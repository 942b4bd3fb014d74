"""A good edit is served, a broken one never is; a real watcher on a real folder."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.app.handbooks import LOGGER, ServedHandbook, read_handbook, summary
from bot.languages.language import Language
from bot.translations import Catalog
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

TODAY = date(2026, 11, 23)
NEW_TITLE = SOUND["pages/school.yaml"].replace("title: 上学", "title: 学校")
BROKEN = SOUND["pages/school.yaml"].replace("{fee}", "{feee}")


class Heard(logging.Handler):
    """Hears the log, and lets one wait for a line of it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: asyncio.Queue[str] = asyncio.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.put_nowait(f"{record.levelname} {record.getMessage()}")

    async def line(self, beginning: str) -> str:
        """Return the next line that begins so; a test that waits in vain has failed."""
        async with asyncio.timeout(20):
            while not (line := await self.lines.get()).startswith(beginning):
                pass
        return line


@pytest.fixture
def heard() -> Iterator[Heard]:
    handler = Heard()
    before = LOGGER.level
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    yield handler
    LOGGER.removeHandler(handler)
    LOGGER.setLevel(before)


@pytest.fixture
def folder(content_folder: ContentFolder) -> Path:
    return content_folder(SOUND)


@pytest.fixture
def served(folder: Path, catalogs: Mapping[Language, Catalog]) -> ServedHandbook:
    handbook = read_handbook(folder, catalogs, TODAY).handbook
    assert handbook is not None
    return ServedHandbook(handbook, folder)


def title(served: ServedHandbook) -> str:
    return served.handbook.library.pages["school"].zh_hans.title


def edit(folder: Path, text: str) -> None:
    (folder / "pages" / "school.yaml").write_text(text, "utf-8")


async def test_good_edit_is_served(served: ServedHandbook, folder: Path) -> None:
    edit(folder, NEW_TITLE)

    await served.reread()

    assert title(served) == "学校"


async def test_broken_edit_is_not_served_but_told(
    served: ServedHandbook, folder: Path, heard: Heard
) -> None:
    before = served.handbook
    edit(folder, BROKEN)

    await served.reread()

    assert served.handbook is before
    assert await heard.line("ERROR") == "ERROR The edited content is not served: 2 problems"
    assert await heard.line("ERROR") == (
        f"ERROR {folder}/pages/school.yaml:3:15: C301 there is no figure feee. "
        "Hint: did you mean fee?"
    )


async def test_watcher_serves_good_edits_and_outlives_broken_ones(
    served: ServedHandbook, folder: Path, heard: Heard
) -> None:
    stop = asyncio.Event()
    watching = asyncio.create_task(served.watch(stop))

    after_broken = await title_after(BROKEN, "ERROR The edited", served, folder, heard)
    after_good = await title_after(NEW_TITLE, "INFO Serving the edited", served, folder, heard)
    stop.set()
    await watching

    assert (after_broken, after_good) == ("上学", "学校")


async def test_folder_that_cannot_be_watched_is_said_once(
    served: ServedHandbook, tmp_path: Path, heard: Heard
) -> None:
    unwatchable = ServedHandbook(served.handbook, tmp_path / "nowhere")

    await unwatchable.watch(asyncio.Event())

    assert (await heard.line("ERROR")).startswith("ERROR Edits are not seen until a restart: ")
    assert unwatchable.handbook is served.handbook


def test_reading_a_broken_folder_gives_its_problems(
    content_folder: ContentFolder, catalogs: Mapping[Language, Catalog]
) -> None:
    folder = content_folder({**SOUND, "pages/school.yaml": BROKEN})

    reading = read_handbook(folder, catalogs, TODAY)

    assert reading.handbook is None
    assert [problem.code for problem in reading.problems][:1] == ["C301"]


def test_page_too_long_today_is_not_served(
    content_folder: ContentFolder, catalogs: Mapping[Language, Catalog]
) -> None:
    long_page = SOUND["pages/school.yaml"].replace("从前是", "从前" + "猫" * 900)
    folder = content_folder({**SOUND, "pages/school.yaml": long_page})

    reading = read_handbook(folder, catalogs, TODAY)

    assert reading.handbook is None
    assert [problem.code for problem in reading.problems] == ["C503"]


def test_summary_counts_what_is_served(served: ServedHandbook) -> None:
    assert summary(served.handbook) == "2 pages, 3 figures, 1 sources, 1 claims"


async def title_after(
    text: str, said: str, served: ServedHandbook, folder: Path, heard: Heard
) -> str:
    """Return the title served once the watcher has said what it made of a text."""
    saving = asyncio.create_task(save_again_and_again(folder, text))
    await heard.line(said)
    saving.cancel()
    return title(served)


async def save_again_and_again(folder: Path, text: str) -> None:
    """Save a text until cancelled, for nothing tells from when on a watcher sees an edit."""
    while True:
        edit(folder, text)
        await asyncio.sleep(0.5)
