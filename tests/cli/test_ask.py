"""python -m bot ask: what a question finds, and why."""

import json

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("猫学校一个月多少钱", "the page schooling/cat-school"),
        (
            "一クラスの生徒は何匹",
            "the page schooling/cat-school, beginning with its figure cat-class-size",
        ),
        ("月亮上有什么", "titles only: minpaku/attics, community/meetings, schooling/cat-school"),
        ("明天刮风吗", "no answer: this is a question of the kind weather"),
        ("qwerty", "no answer: nothing fits well enough"),
        ("救命", "the guard leads to emergency, by its entry stuck-on-a-tree"),
        ("买几根胡须", "the guard leads to desks, by its entry sham-whiskers"),
        ("狗町的学费", "the guard leads to nothing, by its entry other-towns"),
    ],
    ids=["page", "figure", "titles", "decoy", "nothing", "danger", "law", "elsewhere"],
)
def test_the_outcome_is_told_first(question: str, outcome: str, run: Run) -> None:
    result = run("ask", question)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0] == outcome


def test_each_hit_is_told_with_its_reasons(run: Run) -> None:
    _, heading, first, *_ = run("ask", "猫学校一个月多少钱").stdout.splitlines()

    assert heading.split() == ["score", "sure", "what", "why"]
    assert first.split(maxsplit=3)[2:] == [
        "schooling/cat-school",
        "holds 100% of it, 100% like «猫学校一个月多少钱»",
    ]


def test_words_of_the_glossary_are_told(run: Run) -> None:
    assert "  glossary: «neko» is cat-school" in run("ask", "neko 多少钱").stdout.splitlines()


def test_programs_ask_a_line_each_and_get_a_line_each(run: Run) -> None:
    asked = [
        {"id": "a", "q": "猫学校一个月多少钱", "lang": "zh-Hans"},
        {"id": "b", "q": "猫学校一个月多少钱", "lang": "ja"},
        {"id": "c", "q": "明天刮风吗"},
    ]
    lines = "\n\n".join(json.dumps(each) for each in asked)

    result = run("ask", "--jsonl", "--on", "2026-11-23", input=lines)

    chinese, japanese, silent = map(json.loads, result.stdout.splitlines())
    assert chinese["answer_text"].startswith("猫学校要多少钱\n\n猫学校的学费是3.3万日元，")
    assert japanese["answer_text"].startswith("猫学校の授業料\n\n")
    assert (chinese["id"], chinese["answered"], chinese["page"]) == (
        "a",
        True,
        "schooling/cat-school",
    )
    assert chinese["pages"][0] == "schooling/cat-school"
    assert silent["ms"] >= 0
    assert (silent["answered"], silent["page"], silent["answer_text"]) == (False, None, "")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{secret", "this is no JSON"),
        ('["secret"]', 'write {"id": "…", "q": "…", "lang": "ja"}'),
        ('{"id": "1", "q": "secret", "lang": 5}', 'write {"id": "…", "q": "…", "lang": "ja"}'),
        ('{"id": "1", "q": ["secret"]}', 'write {"id": "…", "q": "…", "lang": "ja"}'),
    ],
)
def test_a_line_that_is_no_question_is_told_without_its_words(
    line: str, reason: str, run: Run
) -> None:
    result = run("ask", "--jsonl", input=f'{{"id": "0", "q": "猫"}}\n{line}\n')

    assert result.exit_code == 2
    assert result.stderr == f"standard input, line 2: {reason}\n"


@pytest.mark.parametrize("arguments", [(), ("猫", "--jsonl")], ids=["neither", "both"])
def test_a_question_or_lines_but_not_both(arguments: tuple[str, ...], run: Run) -> None:
    result = run("ask", *arguments)

    assert (result.exit_code, result.stderr) == (2, "give either a question or --jsonl\n")


def test_help_tells_how_to_ask() -> None:
    assert "Tell what QUESTION finds" in CliRunner().invoke(main, ["ask", "--help"]).stdout
