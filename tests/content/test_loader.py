"""Whatever stands in a folder: a library, or problems with a place in the file."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.content.loader import load
from bot.content.problems import Problem
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

FILES = sorted(SOUND)
WORDS = st.sampled_from(
    ["{", "}", "[", "]", ": ", "- ", "\n", "  ", "&a", "*a", "!", "|", ">", "'", '"', "#", ",",
     "\t", "\u2028", "\x85", "\ufeff", "---", "amount", "{fee}", "**", "9999-12-31", "0001-01-01",
     "1e99", "-1", "NaN", "FY2024", "2010/2018", "null", "true", "猫", "\N{CAT FACE}"]
)  # fmt: skip


def assert_placed(problem: Problem, folder: Path) -> None:
    """Assert that a problem names a line of its file, or the first of what is not there."""
    path = Path(problem.path)
    text = path.read_text("utf-8-sig") if path.is_file() else ""
    # YAML also breaks lines where str.splitlines does.
    lines = text.splitlines() or [""]

    assert path.is_relative_to(folder)
    assert 1 <= problem.line <= len(lines) + 1
    assert problem.column >= 1
    assert problem.message
    assert problem.hint


def load_with(file: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, sound in {**SOUND, file: text}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(sound, "utf-8", newline="")

        loaded = load(Path(folder))

        assert (loaded.library is None) == bool(loaded.problems)
        assert list(loaded.problems) == sorted(loaded.problems)
        for problem in loaded.problems:
            assert_placed(problem, Path(folder))


@given(st.sampled_from(FILES), st.text(st.characters(codec="utf-8")))
@example("figures/town.yaml", "{" * 5000)
@example("pages/school.yaml", "\ufeff")
@example("claims.yaml", "? - a\n: b")
@settings(max_examples=60)
def test_any_text_as_a_file_is_read_or_told(file: str, text: str) -> None:
    load_with(file, text)


@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 12), WORDS), min_size=1, max_size=3),
)
@settings(max_examples=100)
def test_any_edit_of_a_sound_file_is_read_or_told(
    file: str, edits: list[tuple[int, int, str]]
) -> None:
    text = SOUND[file]
    for start, length, word in edits:
        place = start % len(text)
        text = text[:place] + word + text[place + length :]

    load_with(file, text)


def test_sample_content_is_a_library(sample_content: Path) -> None:
    loaded = load(sample_content)

    assert loaded.problems == ()
    assert loaded.library is not None


def test_library_has_every_entry_of_the_draft(content_folder: ContentFolder) -> None:
    loaded = load(content_folder(SOUND))

    assert loaded.library is not None
    assert set(loaded.library.figures) == loaded.draft.figures.ids == {"fee", "pupils", "rumour"}
    assert set(loaded.library.pages) == {"home", "school"}


@pytest.mark.parametrize("name", [".figures.yaml.swp", "pages/.DS_Store"])
def test_hidden_file_is_passed_over(name: str, content_folder: ContentFolder) -> None:
    assert load(content_folder({**SOUND, name: "{"})).problems == ()
