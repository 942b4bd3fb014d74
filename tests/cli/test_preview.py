"""python -m bot preview: a page as it would be sent."""

import json

import pytest

from bot.app.clock import today_in_japan
from bot.formatting.dates import format_day
from bot.languages.language import Language
from tests.cli.conftest import Run
from tests.conftest import ContentFolder
from tests.tools.faults import SOUND

PERMIT = ("preview", "visas/whisker-permit", "--language", "ja")


@pytest.mark.parametrize(
    ("day", "capital"),
    [
        ("2025-10-15", "550万円以上（2025年10月16日から7,700万円以上）"),
        ("2025-10-16", "7,700万円以上"),
    ],
)
def test_page_is_shown_as_on_a_day(day: str, capital: str, run: Run) -> None:
    result = run(*PERMIT, "--on", day)

    assert (result.exit_code, result.stderr) == (0, "")
    assert f"いまは**{capital}**¹の出資が要ります。" in result.stdout.splitlines()


def test_page_is_shown_as_today_when_no_day_is_given(run: Run) -> None:
    assert f" · {format_day(today_in_japan(), Language.JA)}" in run(*PERMIT).stdout


@pytest.mark.parametrize(
    ("language", "title"),
    [("zh-Hans", "**胡须许可要多少钱**"), ("zh-Hant", "**鬍鬚許可要多少錢**")],
)
def test_page_is_shown_in_each_language(language: str, title: str, run: Run) -> None:
    result = run("preview", "visas/whisker-permit", "--language", language)

    assert title in result.stdout.splitlines()


def test_programs_get_what_telegram_would(run: Run) -> None:
    sent = json.loads(run(*PERMIT, "--on", "2026-11-23", "--json").stdout)

    assert sent["text"].startswith("ひげと許可 ›\nひげ許可の費用\n\nいまは7,700万円以上¹の")
    assert {"type": "bold", "offset": 8, "length": 7} in sent["entities"]
    assert (
        sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "jp:visas/coming-rules"
    )


def test_unknown_page_is_met_with_the_nearest(run: Run) -> None:
    result = run("preview", "visas/whiskers-permit", "--language", "ja")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "there is no page visas/whiskers-permit; did you mean visas/whisker-permit?\n"
    )


def test_wholly_unknown_page_is_met_with_how_pages_are_named(run: Run) -> None:
    result = run("preview", "???", "--language", "ja")

    assert (result.exit_code, result.stderr) == (
        2,
        "there is no page ???; name it by its path below pages/, without .yaml\n",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("visas", "--language", "en"), "'en' is not one of 'zh-Hans', 'zh-Hant', 'ja'"),
        (("visas",), "Missing option '--language'"),
        (("visas", "--language", "ja", "--on", "tomorrow"), "'tomorrow' does not match"),
    ],
    ids=["unknown-language", "no-language", "no-day"],
)
def test_wrong_argument_is_named(arguments: tuple[str, ...], said: str, run: Run) -> None:
    result = run("preview", *arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_broken_content_is_listed_instead(run: Run, content_folder: ContentFolder) -> None:
    folder = content_folder({**SOUND, "notes.txt": ""})

    result = run("preview", "school", "--language", "ja", content=folder)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[-1] == f"{folder}: 1 problem"
