"""python -m bot diff: folders, revisions and days, in each form, and its exit codes."""

import json
from pathlib import Path

import pytest

from bot.app.clock import today_in_japan
from bot.cli.output.layout import WIDTH, width_of
from tests.cli.conftest import Run
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND
from tests.tools.history import commit

FIGURES, PAGE = "figures/town.yaml", "pages/school.yaml"
NIGHT = ("diff", "2025-10-15", "2025-10-16")


@pytest.fixture
def repository(content_folder: ContentFolder) -> Path:
    """A content folder with one commit, and an edit that is not committed."""
    folder = content_folder(SOUND)
    commit(folder.parent, "2026-11-01")
    page = folder / PAGE
    page.write_text(page.read_text("utf-8").replace("从前是", "以前是"), "utf-8")
    return folder


def test_two_days_differ_by_what_turns_at_midnight(
    content_folder: ContentFolder, run: Run
) -> None:
    folder = content_folder(SOUND)

    result = run(*NIGHT, content=folder)

    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.splitlines() == [
        f"{folder} on 2025-10-15 → {folder} on 2025-10-16",
        "",
        "  told otherwise     1  1 replaced",
        "",
        "Readers are told otherwise",
        "",
        "  2025-10-16  replaced  fee",
        "      学费：7,700日元（至2025年10月15日） → 3.3万日元（2025年10月16日起）",
        "    ▸ town-rules",
    ]


def test_words_are_in_the_language_asked_for(content_folder: ContentFolder, run: Run) -> None:
    result = run(*NIGHT, "--language", "ja", content=content_folder(SOUND))

    assert "      授業料：7,700円" in result.stdout


def test_revision_is_compared_with_the_folder_as_it_is(repository: Path, run: Run) -> None:
    result = run("diff", "HEAD", content=repository)
    heading, *lines = result.stdout.splitlines()

    assert result.exit_code == 1
    assert heading == f"HEAD on {today_in_japan()} → {repository} on {today_in_japan()}"
    assert lines == [
        "",
        "  pages              1  1 changed",
        "",
        "Edited",
        "",
        "  changed  pages/school",
        "      zh-Hans.body",
        "      - 从前是{fee.previous}。",
        "      + 以前是{fee.previous}。",
    ]


def test_what_is_the_same_ends_well(repository: Path, run: Run) -> None:
    result = run("diff", "HEAD", "HEAD", content=repository)

    assert result.exit_code == 0
    assert result.stdout.endswith(": no difference\n")


def test_folder_is_compared_with_another(repository: Path, sample_content: Path, run: Run) -> None:
    result = run("diff", str(sample_content), str(repository), content=repository)

    assert result.exit_code == 1
    assert "added  pages/school" in result.stdout
    assert "removed  pages/schooling/cat-school" in result.stdout


def test_programs_get_figures_with_words_days_and_sources(
    content_folder: ContentFolder, run: Run
) -> None:
    told = json.loads(run(*NIGHT, "--format", "json", content=content_folder(SOUND)).stdout)

    [figure] = told["figures"]
    assert (figure["id"], figure["turn"], figure["day"]) == ("fee", "replaced", "2025-10-16")
    assert figure["before"]["until"] == "2025-10-15"
    assert figure["after"]["words"] == "3.3万日元（2025年10月16日起）"
    assert figure["sources"] == ["town-rules"]
    assert told["edits"] == []


def test_revision_with_problems_is_compared_as_far_as_readable(repository: Path, run: Run) -> None:
    figures = repository / FIGURES
    sound = figures.read_text("utf-8")
    figures.write_text(sound.replace("unit: JPY", "unit: JPX"), "utf-8")
    commit(repository.parent, "2026-11-02")
    figures.write_text(sound, "utf-8")

    result = run("diff", "HEAD", content=repository)

    assert result.exit_code == 1
    assert result.stderr == "HEAD: 1 problem by today's rules; compared as far as readable\n"
    assert "added  figures/fee" in result.stdout


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("nowhere", "nowhere is no day, no folder and no git revision: "),
        ("2026-02-30", "2026-02-30 is no day: day is out of range for month"),
    ],
)
def test_what_cannot_be_found_is_said(wrong: str, says: str, repository: Path, run: Run) -> None:
    result = run("diff", wrong, content=repository)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(says)


def test_broken_folder_cannot_be_compared(repository: Path, run: Run) -> None:
    page = repository / PAGE
    page.write_text(page.read_text("utf-8").replace("{fee}", "{feee}"), "utf-8")

    result = run("diff", "HEAD", content=repository)

    assert result.exit_code == 2
    assert "C301 there is no figure feee" in result.stderr


def test_text_keeps_to_the_width(sample_content: Path, run: Run) -> None:
    lines = run("diff", "2025-01-01", "2027-06-01", content=sample_content).stdout.splitlines()

    assert [line for line in lines[1:] if width_of(line) > WIDTH] == []


def test_card_tells_in_words_what_changed_from_day_to_day(
    content_folder: ContentFolder, run: Run
) -> None:
    result = run(*NIGHT, "--format", "card", "--language", "ja", content=content_folder(SOUND))

    assert result.stdout.splitlines()[:3] == [
        "**2025年10月15日から2025年10月16日までの変更**",
        "",
        "• 授業料：7,700円（2025年10月15日まで） → 3.3万円（2025年10月16日から）¹",
    ]


def test_card_of_a_removed_figure_tells_readers_not_to_rely_on_it(
    repository: Path, run: Run
) -> None:
    figures = repository / FIGURES
    spare = figures.read_text("utf-8").partition("pupils:")[0].replace("fee:", "lunch:")
    (repository / "figures/lunch.yaml").write_text(spare, "utf-8")
    commit(repository.parent, "2026-11-02")
    (repository / "figures/lunch.yaml").unlink()

    result = run("diff", "HEAD", "--format", "card", content=repository)

    assert "• 学费：" in result.stdout
    assert "3.3万" not in result.stdout


def test_card_without_changes_says_so(repository: Path, run: Run) -> None:
    result = run("diff", "HEAD", "--format", "card", content=repository)

    assert "没有数字发生变化。" in result.stdout
