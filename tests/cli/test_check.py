"""python -m bot check: what it prints, and its exit code."""

import json
import shutil
from pathlib import Path

import pytest

from bot.cli.commands.check import check
from tests.cli.conftest import Run
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

SHIPPED = Path(__file__).parents[2] / "content"
NEW_LINE = "\n"
SLIP = {**SOUND, "pages/school.yaml": SOUND["pages/school.yaml"].replace("{fee}", "{feee}")}
RECORDED = "recorded: 2026-11-22, checked: 2026-03-11"
CITED = f"{RECORDED}, citations: [{{source: news-on-japan-2025-05}}]"
LABEL = "label: {zh-Hans: 甲, ja: 甲}"
PLANTED = (
    (
        "figures/visas.yaml",
        (
            f"planted-day:\n  kind: rule\n  unit: JPY\n  {LABEL}\n  values:\n"
            f"    - {{amount: 1, until: 2025-13-01, {CITED}}}\n"
        ),
        6,
        (
            "26: C205 until cannot be 2025-13-01: the calendar has no such day. "
            "Hint: write a day as 2026-11-23; as_of and issued may also be 2026-11 or 2026"
        ),
    ),
    (
        "figures/minpaku.yaml",
        (
            f"planted-source:\n  kind: rule\n  unit: JPY\n  {LABEL}\n  values:\n"
            f"    - {{amount: 1, {CITED.replace('japan', 'jappan')}}}\n"
        ),
        6,
        (
            "83: C302 there is no source news-on-jappan-2025-05. "
            "Hint: did you mean news-on-japan-2025-05?"
        ),
    ),
    (
        "figures/schooling.yaml",
        (
            f"planted-gap:\n  kind: rule\n  unit: JPY\n  {LABEL}\n  values:\n"
            f"    - {{amount: 1, until: 2025-03-31, {CITED}}}\n"
            f"    - {{amount: 2, from: 2025-05-01, {CITED}}}\n"
        ),
        7,
        (
            "25: C403 no value of planted-gap holds from 2025-04-01 on. "
            "Hint: the next one begins on 2025-05-01; close the gap"
        ),
    ),
    (
        "figures/community.yaml",
        (
            "planted-language:\n  kind: rule\n  unit: JPY\n  label: {zh-Hans: 甲}\n  values:\n"
            f"    - {{amount: 1, {CITED}}}\n"
        ),
        4,
        "10: C203 the text in ja is missing. Hint: write the same in this language too",
    ),
    (
        "figures/planted.yaml",
        "planted-key:\n  kind: rule\n  kind: statistic\n",
        3,
        "3: C103 the key kind stands twice; the first is in line 2. Hint: keep one of the two",
    ),
    (
        "sources/visas.yaml",
        (
            "planted-copy:\n  publisher: {zh-Hans: 甲, ja: 甲}\n  title: {zh-Hans: 甲, ja: 甲}\n"
            "  url: https://copy.example/\n  accessed: 2026-11-22\n  official: false\n"
            "  copied: true\n"
        ),
        4,
        (
            "8: C407 the source planted-copy was read on a copy, and copies are not linked. "
            "Hint: remove url, or copied when the address is the publisher's own"
        ),
    ),
    (
        "claims.yaml",
        (
            "planted-claim:\n  topic: visas\n  title: {zh-Hans: 甲, ja: 甲}\n"
            "  says: {zh-Hans: 甲, ja: 甲}\n  verdict: disproved\n  why: {zh-Hans: 甲, ja: 甲}\n"
            "  page: visas\n"
        ),
        5,
        (
            "12: C204 verdict cannot be disproved: it is one of 'confirmed', 'outdated', "
            "'imprecise' or 'unverified'. Hint: content/README.md tells what may stand here"
        ),
    ),
    (
        "pages/visas/fees.yaml",
        "relates: [visas]\n",
        1,
        "1: C201 the field relates is not known here. Hint: did you mean related?",
    ),
    (
        "pages/planted.yaml",
        "zh-Hans: {title: 甲, summary: 至少要3000万日元。}\nja: {title: 甲, summary: 甲}\n",
        1,
        (
            "33: C501 the number 3000 is no figure, so nothing cites or dates it. "
            "Hint: write {figure-id}, or add it to literals when it is a name such as N2"
        ),
    ),
    (
        "figures/notes.txt",
        "…",
        1,
        "1: C105 only .yaml files belong here. Hint: move it away, or rename it to end in .yaml",
    ),
)
"""Texts added to files of the shipped content: file, text, line within it, what check says."""


def test_sound_content_is_said_to_be_so(run: Run) -> None:
    result = run("check")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("sample_content: no problems\n")


def test_slips_are_listed_and_counted(run: Run, content_folder: ContentFolder) -> None:
    folder = content_folder(SLIP)

    result = run("check", content=folder)

    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == f"{folder}: 2 problems"
    assert result.stdout.splitlines()[0] == (
        f"{folder}/pages/school.yaml:3:15: C301 there is no figure feee. Hint: did you mean fee?"
    )


def test_folder_below_here_is_named_as_one_would_type_it(
    run: Run, content_folder: ContentFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = content_folder(SLIP)
    monkeypatch.chdir(folder.parent)

    result = run("check", content=folder)

    assert result.stdout.startswith("content/pages/school.yaml:3:15: C301 ")


def test_github_gets_annotations(run: Run, content_folder: ContentFolder) -> None:
    folder = content_folder(SLIP)

    result = run("check", "--format", "github", content=folder)

    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        f"::error file={folder}/pages/school.yaml,line=3,col=15,title=C301"
        "::there is no figure feee. did you mean fee?"
    )


def test_github_gets_nothing_when_all_is_well(run: Run) -> None:
    result = run("check", "--format", "github")

    assert (result.exit_code, result.output) == (0, "")


def test_programs_get_json(run: Run, content_folder: ContentFolder) -> None:
    folder = content_folder(SLIP)

    result = run("check", "--format", "json", content=folder)

    assert result.exit_code == 1
    assert json.loads(result.stdout)[0] == {
        "path": f"{folder}/pages/school.yaml",
        "line": 3,
        "column": 15,
        "code": "C301",
        "message": "there is no figure feee",
        "hint": "did you mean fee?",
    }


def test_programs_get_an_empty_list_when_all_is_well(run: Run) -> None:
    assert json.loads(run("check", "--format", "json").stdout) == []


def test_page_that_a_coming_day_makes_too_long_is_found(
    run: Run, content_folder: ContentFolder
) -> None:
    """Check looks at later days, as a running bot does not."""
    long_note = "    从前" + "猫" * 850 + "是{fee.previous}"
    far_future = SOUND["figures/town.yaml"].replace("2025-10-15", "2199-10-15")
    files = {
        **SOUND,
        "figures/town.yaml": far_future.replace("2025-10-16", "2199-10-16"),
        "pages/school.yaml": SOUND["pages/school.yaml"].replace(
            "    从前是{fee.previous}", long_note
        ),
    }

    result = run("check", content=content_folder(files))

    assert ":4:9: C503 on 2199-10-16 this page has" in result.stdout


def test_folder_that_is_not_there_cannot_be_checked(run: Run, tmp_path: Path) -> None:
    result = run("check", content=tmp_path / "nowhere")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"BOT_CONTENT is no folder: {tmp_path / 'nowhere'}\n"


def test_unknown_format_cannot_be_printed(run: Run) -> None:
    result = run("check", "--format", "xml")

    assert result.exit_code == 2
    assert "'xml' is not one of 'text', 'github', 'json'" in result.stderr


def test_ten_slips_in_the_shipped_content_are_told_in_a_line_each(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)

    expected = sorted(planted(folder, *slip) for slip in PLANTED)
    result = run("check", content=folder)

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [*expected, f"{folder}: 10 problems"]


def planted(folder: Path, file: str, text: str, line: int, said: str) -> str:
    """Add a text at the end of a file, and return what check must say of one of its lines."""
    path = folder / file
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(before + text, "utf-8")
    return f"{path}:{before.count(NEW_LINE) + line}:{said}"


def test_help_tells_the_exit_codes() -> None:
    assert "exit code 0 when all is well, 1 with problems, 2" in " ".join(str(check.help).split())
