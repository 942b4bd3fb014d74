"""Screens that would not fit into one message are problems of the content they come from."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

import pytest

from bot.content.loader import load
from bot.conversation.handbook import Handbook
from bot.conversation.proof import overlong_screens, utf_16_length
from bot.conversation.screens import Screen, Span
from bot.languages.language import Language
from bot.translations import Catalog
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

TODAY = date(2026, 11, 23)


class Said(Protocol):
    """Tells what is said of the sound content with some files changed."""

    def __call__(self, files: Mapping[str, str], *, also_later: bool = False) -> list[str]: ...


@pytest.fixture
def said(content_folder: ContentFolder, catalogs: Mapping[Language, Catalog]) -> Said:
    def said_of(files: Mapping[str, str], *, also_later: bool = False) -> list[str]:
        folder = content_folder({**SOUND, **files})
        loaded = load(folder)
        assert loaded.library is not None, loaded.problems
        handbook = Handbook(loaded.library, catalogs)
        problems = overlong_screens(handbook, loaded.draft, TODAY, also_later=also_later)
        return [str(problem).replace(f"{folder.as_posix()}/", "") for problem in problems]

    return said_of


def school(words: str) -> str:
    return SOUND["pages/school.yaml"].replace("    学生有", f"    {words}\n\n    学生有")


def test_page_of_nine_hundred_characters_fits(said: Said) -> None:
    assert said({"pages/school.yaml": school("猫" * 810)}) == []


def test_longer_page_is_told_where_its_body_stands(said: Said) -> None:
    assert said({"pages/school.yaml": school("猫" * 900)}) == [
        (
            "pages/school.yaml:4:9: C503 on 2026-11-23 this page has 982 characters in zh-Hans. "
            "Hint: shorten it to 900, or give a part of it a page of its own"
        )
    ]


def test_page_that_a_coming_day_makes_too_long_is_told_on_request(said: Said) -> None:
    """A paragraph on the former value comes with the new one."""
    figures = SOUND["figures/town.yaml"].replace("2025-10-15", "2027-03-31")
    files = {
        "figures/town.yaml": figures.replace("2025-10-16", "2027-04-01"),
        "pages/school.yaml": school("猫" * 500).replace("从前是", "从前" + "鱼" * 400),
    }

    assert said(files) == []
    assert said(files, also_later=True)[0].startswith(
        "pages/school.yaml:4:9: C503 on 2027-04-01 this page has "
    )


def test_figure_with_endless_note_is_told(said: Said) -> None:
    note = f"  note: {{zh-Hans: {'猫' * 4100}, ja: 猫}}\n  values:"
    text = SOUND["figures/town.yaml"].replace("  values:", note, 1)

    problems = said({"figures/town.yaml": text})

    assert [problem.split(". ")[-1] for problem in problems] == [
        "Hint: a message holds 4096; name fewer figures or fewer sources"
    ]
    assert problems[0].startswith("figures/town.yaml:2:3: C503 ")


def test_claim_with_endless_words_is_told(said: Said) -> None:
    text = SOUND["claims.yaml"].replace("1000名学生", "1000名学生" + "猫" * 4100)

    problems = said({"claims.yaml": text})

    assert [problem[:23] for problem in problems] == ["claims.yaml:2:3: C503 w"]


@pytest.mark.parametrize(("text", "length"), [("猫", 1), ("😺", 2), ("a\n", 2), ("¹", 1)])
def test_length_is_counted_as_telegram_counts(text: str, length: int) -> None:
    assert utf_16_length(Screen((Span(text),), ())) == length
