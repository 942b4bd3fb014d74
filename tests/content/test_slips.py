"""Every slip an operator can make is told with its place, its code and a hint that helps."""

from pathlib import Path

import pytest

from bot.content.problems import Code
from tests.conftest import ContentFolder
from tests.content.slips import (
    claims,
    directory,
    fields,
    figures,
    form,
    menus,
    pages,
    parts,
    places,
    plain_texts,
    punctuation,
    questions,
)
from tests.tools.faults import DIRECTORY, QUESTIONS, SOUND, Slip, said_of

TABLES = {
    "form": form.SLIPS,
    "place": places.SLIPS,
    "field": fields.SLIPS,
    "figure": figures.SLIPS,
    "page": pages.SLIPS,
    "part": parts.SLIPS,
    "plain-text": plain_texts.SLIPS,
    "punctuation": punctuation.SLIPS,
    "menu": menus.SLIPS,
    "claim": claims.SLIPS,
    "directory": directory.SLIPS,
    "question": questions.SLIPS,
}
SLIPS = [slip for table in TABLES.values() for slip in table]
CASES = [
    pytest.param(slip, id=f"{kind}-{slip.name}")
    for kind, table in TABLES.items()
    for slip in table
]


def test_sound_content_has_no_problem(content_folder: ContentFolder) -> None:
    assert said_of(content_folder({**SOUND, **DIRECTORY, **QUESTIONS})) == []


@pytest.mark.parametrize("case", CASES)
def test_slip_is_told_and_nothing_else(case: Slip, content_folder: ContentFolder) -> None:
    folder = content_folder(case.planted())

    assert said_of(folder) == [f"{case.file}:{said}" for said in case.says]


def test_all_slips_of_a_folder_are_told_at_once(content_folder: ContentFolder) -> None:
    """Each in a file of its own, told in the order of files and lines."""
    files = {
        **SOUND,
        "figures/well.yaml": "well: {kind: rule}\n",
        "pages/tree.yaml": "{}",
        "sources/moon.yaml": "Moon: {}\n",
        "notes.txt": "",
    }

    said = [line.split(" ")[:2] for line in said_of(content_folder(files))]

    assert said == [
        ["figures/well.yaml:1:7:", "C202"],
        ["figures/well.yaml:1:7:", "C202"],
        ["notes.txt:1:1:", "C105"],
        ["pages/tree.yaml:1:1:", "C203"],
        ["pages/tree.yaml:1:1:", "C203"],
        ["sources/moon.yaml:1:1:", "C207"],
        ["sources/moon.yaml:1:7:", "C202"],
        ["sources/moon.yaml:1:7:", "C202"],
        ["sources/moon.yaml:1:7:", "C202"],
        ["sources/moon.yaml:1:7:", "C202"],
    ]


def test_file_that_is_no_text_is_told(content_folder: ContentFolder) -> None:
    folder = content_folder(SOUND)
    (folder / "figures" / "town.yaml").write_bytes("学费".encode("gb18030"))

    assert said_of(folder) == [
        (
            "figures/town.yaml:1:1: C101 the file cannot be read: it is not UTF-8. "
            "Hint: save it as UTF-8"
        )
    ]


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    said = said_of(tmp_path / "content")

    assert said[0].endswith("/content:1:1: C101 there is no such folder. Hint: check BOT_CONTENT")


def test_website_that_is_a_copy_is_told(content_folder: ContentFolder) -> None:
    copy = SOUND["sources/town.yaml"].replace(
        "  url: https://cat-town.example/rules\n", "  copied: true\n"
    )

    assert said_of(content_folder({**SOUND, **DIRECTORY, "sources/town.yaml": copy})) == [
        (
            "desks.yaml:5:12: C204 the website of paw-desk is a source without url. "
            "Hint: name one with url"
        )
    ]


def test_missing_home_is_told(content_folder: ContentFolder) -> None:
    folder = content_folder({name: text for name, text in SOUND.items() if "home" not in name})

    assert said_of(folder) == [
        (
            "pages/home.yaml:1:1: C504 there is no home page, which lists the topics. "
            "Hint: add it, with pages: [visas, …]"
        )
    ]


def test_menu_of_nine_is_told(content_folder: ContentFolder) -> None:
    page = "zh-Hans: {title: 甲, summary: 甲}\nja: {title: 甲, summary: 甲}\n"
    ids = [f"well-{letter}" for letter in "abcdefgh"]
    home = SOUND["pages/home.yaml"].replace("[school]", f"[school, {', '.join(ids)}]")
    files = {**SOUND, "pages/home.yaml": home, **{f"pages/{each}.yaml": page for each in ids}}

    assert said_of(content_folder(files)) == [
        (
            "pages/home.yaml:7:8: C505 the menu of home has 9 entries. "
            "Hint: list at most 8; group some under a page of their own"
        )
    ]


def test_every_code_has_a_slip() -> None:
    """C101 has tests of its own above: no text can show it."""
    told = {code for case in SLIPS for code in Code if f" {code} " in f" {' '.join(case.says)} "}

    assert told | {Code.UNREADABLE_FILE} == set(Code)
