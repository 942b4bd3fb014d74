"""python -m bot eval: how well question sets are answered."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

SET = """\
- id: c1
  lang: zh-Hans
  q: 猫学校一个月多少钱
  topic: schooling
  core: true
  must_contain_any: ['3\\.3\\s*万']
- id: c2
  lang: ja
  q: 猫学校はひと月いくら
  topic: schooling
  must_contain_any: ['9999']
- id: c3
  lang: ja
  q: qwerty
  topic: schooling
  must_contain_any: ['9999']
- id: c4
  lang: mixed
  q: 明天刮风吗
  out_of_scope: true
- id: c5
  lang: mixed
  q: 鱼多少钱
  out_of_scope: true
"""


@pytest.fixture
def question_set(tmp_path: Path) -> Path:
    path = tmp_path / "set.yaml"
    path.write_text(SET, encoding="utf-8")
    return path


def test_shares_are_told_by_group(question_set: Path, run: Run) -> None:
    heading, everything, core, details, *_ = run("eval", str(question_set)).stdout.splitlines()

    assert heading.split() == (
        ["questions", "in", "scope", "first", "in", "three", "wrong", "silent", "out", "rejected"]
    )
    assert everything.split() == ["all", "3", "33.3%", "33.3%", "33.3%", "33.3%", "2", "50.0%"]
    assert core.split() == ["core", "facts", "1", "100.0%", "100.0%", "0.0%", "0.0%", "0", "–"]
    assert details.split()[:3] == ["details", "2", "0.0%"]


def test_every_miss_is_told_with_what_was_shown(question_set: Path, run: Run) -> None:
    _, _, told = run("eval", str(question_set)).stdout.partition("3 missed:\n")

    assert [line.split() for line in told.splitlines()] == [
        ["leak", "c5", "mixed", "鱼多少钱", "living-costs/fish"],
        ["silent", "c3", "ja", "qwerty", "–"],
        ["wrong", "c2", "ja", "猫学校はひと月いくら", "schooling/cat-school"],
    ]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("id: c1\n", "set.yaml: a question set is a list, each entry with id, lang and q"),
        ("", "set.yaml: a question set is a list, each entry with id, lang and q"),
        ("- {id: c1, lang: ja}\n", "set.yaml:1:3: C202 the field q is missing"),
        ("- {id: c1, lang: ja, q: 猫, must: x}\n", "set.yaml:1:28: C201 the field must is not"),
        ("- {id: c1, lang: ja, q: 猫, must_contain_any: ['(']}\n", "set.yaml:1:"),
        ("[]\n", "there is no question in these sets"),
        ("- [\n", "set.yaml:2:1: C102 this is not YAML"),
    ],
    ids=["mapping", "empty", "missing", "unknown", "pattern", "no-questions", "broken"],
)
def test_a_set_that_is_none_is_told_in_a_line(
    written: str, problem: str, question_set: Path, run: Run
) -> None:
    question_set.write_text(written, encoding="utf-8")

    result = run("eval", str(question_set))

    assert result.exit_code == 2
    assert problem in result.stderr
    assert "Traceback" not in result.output
