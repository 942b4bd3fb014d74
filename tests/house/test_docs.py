"""What the documents say of the program is so, and all of it is said."""

import ast
import re

import pytest

from bot.cli.main import main
from bot.content.problems import Code
from bot.settings import PREFIX, Settings
from tests.tools import reference
from tests.tools.sources import MODULES, ROOT

README = (ROOT / "README.md").read_text("utf-8")
ROOMS = re.compile(r"^  ([a-z_]+(?:/|\.py)) +\S", re.MULTILINE)
ROW = re.compile(r"^\| `([^`]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$", re.MULTILINE)


def test_everything_public_says_what_it_is() -> None:
    silent = [
        f"{module.name}: {getattr(each, 'name', 'the module')}"
        for module in MODULES
        for each in (module.tree, *module.public)
        if not ast.get_docstring(each)
    ]

    assert silent == []


def test_readme_maps_the_rooms_as_they_are() -> None:
    told = set(ROOMS.findall(README.partition("bot/\n")[2].partition("```")[0]))
    here = {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (ROOT / "bot").iterdir()
        if path.stem not in {"__init__", "__pycache__"}
    }

    assert told == here


def test_readme_tells_every_setting_with_its_meaning() -> None:
    told = {name: meaning for name, _, meaning in ROW.findall(README) if name.startswith(PREFIX)}

    assert told == {
        f"{PREFIX}{name}".upper(): field.description
        for name, field in Settings.model_fields.items()
    }


@pytest.mark.parametrize("name", ["api_url", "log_level"])
def test_readme_tells_the_default_of_a_setting(name: str) -> None:
    told = {row[0]: row[1] for row in ROW.findall(README)}
    default = str(Settings.model_fields[name].default).rstrip("/")

    assert told[f"{PREFIX}{name}".upper()] == default


@pytest.mark.parametrize("name", sorted(main.commands))
def test_readme_tells_every_command_with_its_options(name: str) -> None:
    told = re.findall(rf"^\| `python -m bot ({name}\b[^`]*)` \|", README, re.MULTILINE)
    options = {option for each in main.commands[name].params for option in each.opts}

    assert len(told) == 1
    assert {option for option in options if option.startswith("--")} == set(
        re.findall(r"--[a-z]+", told[0])
    )


def test_reference_of_the_content_is_in_step_with_the_models() -> None:
    """When this fails, run ``make reference``."""
    readme = reference.README.read_text("utf-8")

    assert reference.written(readme) == readme


@pytest.mark.parametrize("code", Code)
def test_reference_tells_every_problem_code(code: Code) -> None:
    assert f"| {code} |" in reference.README.read_text("utf-8")
