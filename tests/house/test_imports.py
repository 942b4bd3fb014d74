"""Imports go one way, and each package has its room."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.tools.sources import MODULES, ROOT, within

IMPORT_NAMES = {"python-telegram-bot": "telegram", "pyyaml": "yaml"}
"""Where a package is imported by another name than its own."""
SHIPPED_WITH = {"pydantic_core": "pydantic"}
"""Packages that another one brings along."""
PURE = within("languages", "formatting", "search", "conversation", "content")
THOUGHT_ONLY = frozenset(
    {
        "array",
        "bisect",
        "calendar",
        "collections",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "functools",
        "heapq",
        "itertools",
        "math",
        "operator",
        "re",
        "typing",
        "unicodedata",
    }
)
"""What a room may take from the standard library when it does no input or output."""
READERS = {
    "bot/content/reading/folder.py": "the content",
    "bot/cli/commands/eval.py": "a set of questions",
    "bot/settings.py": "a file with the token",
    "bot/translations.py": "the interface texts",
}
"""Who reads files, and which."""
LOADING = frozenset({"bot/content/loader.py", "bot/content/reading/folder.py"})
PYPROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
READING = frozenset({"open", "read_text", "read_bytes", "iterdir", "glob", "rglob"})


def rooms_of_packages() -> dict[str, tuple[str, ...]]:
    """Return the import name of each dependency with the places its comment names."""
    project = tomllib.loads(PYPROJECT)["project"]
    rooms = {}
    for requirement in project["dependencies"]:
        package = re.split(r"[^a-z0-9-]", requirement)[0]
        line = next(line for line in PYPROJECT.splitlines() if f'"{requirement}"' in line)
        places = tuple(re.findall(r"bot/[a-z_/.]+", line.partition("#")[2]))
        rooms[IMPORT_NAMES.get(package, package.replace("-", "_"))] = places
    return rooms


def test_imports_go_down_the_staircase() -> None:
    """In a process of its own: import-linter switches off every logger of the process it is in."""
    lint_imports = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]

    done = subprocess.run(  # noqa: S603 (a command of our own .venv)
        lint_imports, cwd=ROOT, capture_output=True, check=False, encoding="utf-8"
    )

    assert done.returncode == 0, done.stdout


def test_each_package_is_imported_in_its_rooms_only() -> None:
    """The rooms stand as comments in pyproject.toml."""
    rooms = rooms_of_packages()

    strangers = [
        f"{module.name} imports {package}"
        for module in MODULES
        for package in module.imports - sys.stdlib_module_names - {"bot"}
        if not module.name.startswith(rooms.get(SHIPPED_WITH.get(package, package), ()))
    ]

    assert strangers == []


@pytest.mark.parametrize(
    ("package", "room"),
    [(package, room) for package, rooms in sorted(rooms_of_packages().items()) for room in rooms],
)
def test_each_room_named_for_a_package_imports_it(package: str, room: str) -> None:
    assert any(package in module.imports for module in MODULES if module.name.startswith(room))


def test_the_core_does_no_input_or_output() -> None:
    """Paths are handed through the loader to the one module that reads."""
    acting = [
        f"{module.name} uses {name}"
        for module in PURE
        for name in ((module.imports & sys.stdlib_module_names) - THOUGHT_ONLY)
        | (module.names & {"print", "input", "open"})
        if not (name == "pathlib" and module.name in LOADING)
    ]

    assert acting == []


def test_only_known_readers_read_files() -> None:
    assert {module.name for module in MODULES if READING & module.names} == set(READERS)


def test_only_one_module_reads_content() -> None:
    assert [module.name for module in within("content") if READING & module.names] == [
        "bot/content/reading/folder.py"
    ]
