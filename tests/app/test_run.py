"""What the Telegram room asks of the core is answered from the newest good handbook."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.app.clock import today_in_japan
from bot.app.handbooks import ServedHandbook, read_handbook
from bot.app.run import answers_from
from bot.conversation.events import CommandSent
from bot.conversation.plain import plain_text
from bot.conversation.visitor import Visitor
from bot.languages.language import Language
from bot.translations import Catalog
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

JAPANESE = Visitor(Language.JA)


@pytest.fixture
def folder(content_folder: ContentFolder) -> Path:
    return content_folder(SOUND)


@pytest.fixture
def served(folder: Path, catalogs: Mapping[Language, Catalog]) -> ServedHandbook:
    handbook = read_handbook(folder, catalogs, today_in_japan()).handbook
    assert handbook is not None
    return ServedHandbook(handbook, folder)


async def test_edit_shows_in_the_next_answer(served: ServedHandbook, folder: Path) -> None:
    answers = answers_from(served)
    home = SOUND["pages/home.yaml"].replace("テーマを", "猫のテーマを")
    (folder / "pages" / "home.yaml").write_text(home, "utf-8")

    await served.reread()

    screen = answers.reply(CommandSent("start"), JAPANESE).screen
    assert "猫のテーマを選んでください。" in plain_text(screen)


def test_apology_and_profiles_are_at_hand(served: ServedHandbook) -> None:
    answers = answers_from(served)

    assert "申し訳ありません" in plain_text(answers.apology(JAPANESE).screen)
    assert set(answers.profiles()) == {"", "zh", "ja"}
