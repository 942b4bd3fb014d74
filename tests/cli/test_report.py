"""python -m bot report: the worklist in each form."""

import json
from pathlib import Path

import pytest

from bot.cli.output.layout import WIDTH, width_of
from tests.cli.conftest import Run
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND
from tests.tools.history import commit

REPORT = ("report", "--on", "2026-11-23")
PAGE = "pages/school.yaml"


def test_list_begins_with_a_line_for_each_reason(run: Run) -> None:
    result = run(*REPORT)
    heading, _, *lines = result.stdout.splitlines()

    assert result.exit_code == 0
    assert heading.startswith("The worklist on 2026-11-23: ")
    assert lines[0].startswith("  expired                 ")
    assert lines[0].endswith("  not confirmed for too long: readers no longer see the value")


def test_task_tells_place_finding_and_advice(run: Run, sample_content: Path) -> None:
    lines = run(*REPORT, "--only", "stale").stdout.splitlines()

    place, _, _ = lines[-4].partition(":")
    assert Path(place.strip()).resolve() == sample_content / "figures/living-costs.yaml"
    assert lines[-4].endswith("  basket-rent")
    assert " ".join(line.strip() for line in lines[-3:]) == (
        "last checked 2026-04-30, review was due by 2026-10-01, withheld from 2026-12-31 "
        "· printed on 1 page "
        "→ compare it with fish-market; then set checked, and move review_by on"
    )


def test_text_shows_ten_of_a_kind_and_how_to_see_the_others(run: Run) -> None:
    some = run(*REPORT).stdout
    every = run(*REPORT, "--only", "few-questions").stdout

    assert some.count("→ write ") == 10
    assert every.count("→ write ") > 10
    assert "more: python -m bot report --only few-questions" in some
    assert "more: python -m bot" not in every


def test_text_keeps_to_the_width_save_for_paths(run: Run) -> None:
    lines = run(*REPORT).stdout.splitlines()

    assert [line for line in lines if width_of(line) > WIDTH and ".yaml:" not in line] == []


def test_programs_get_every_task(run: Run) -> None:
    tasks = json.loads(run(*REPORT, "--format", "json").stdout)

    assert tasks[0].keys() == {
        "reason", "about", "path", "line", "column", "finding", "advice", "day", "uses"
    }  # fmt: skip
    assert (tasks[0]["reason"], tasks[0]["day"]) == ("expired", "2026-09-30")


def test_github_is_warned_of_the_pressing_and_notified_of_the_others(run: Run) -> None:
    lines = run(*REPORT, "--format", "github").stdout.splitlines()

    assert lines[0].startswith("::warning file=")
    assert ",title=expired::stove-wood last checked 2026-01-31, withheld since" in lines[0]
    assert lines[-1].startswith("::notice file=")


def test_language_left_behind_is_known_from_git(content_folder: ContentFolder, run: Run) -> None:
    folder = content_folder(SOUND)
    commit(folder.parent, "2026-11-01")
    page = folder / PAGE
    page.write_text(page.read_text("utf-8").replace("学费是", "每月学费是"), "utf-8")
    commit(folder.parent, "2026-11-20")

    result = run("report", "--only", "out-of-step", content=folder)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "pages/school.yaml:9:3  school" in result.stdout
    assert "zh-Hans was edited on 2026-11-20, ja last on 2026-11-01" in result.stdout


def test_without_history_it_is_said_what_is_not_looked_for(
    content_folder: ContentFolder, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = content_folder(SOUND)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))

    result = run(*REPORT, content=folder)

    assert result.exit_code == 0
    assert result.stderr.startswith("Languages out of step are not looked for: not a git")


def test_without_git_it_is_said_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    assert run(*REPORT).stderr == (
        "Languages out of step are not looked for: git cannot be run: No such file or directory\n"
    )


def test_nothing_to_do_is_said(content_folder: ContentFolder, run: Run) -> None:
    result = run(*REPORT, "--only", "expired", content=content_folder(SOUND))

    assert result.stdout == "The worklist on 2026-11-23: nothing to do\n"


def test_broken_content_has_no_worklist(content_folder: ContentFolder, run: Run) -> None:
    slip = {**SOUND, PAGE: SOUND[PAGE].replace("{fee}", "{feee}")}

    result = run(*REPORT, content=content_folder(slip))

    assert (result.exit_code, result.stdout) == (2, "")
    assert "C301 there is no figure feee" in result.stderr
