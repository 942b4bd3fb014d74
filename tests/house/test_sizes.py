"""Modules, functions and rooms stay small enough to be read at one go."""

import ast

import pytest

from tests.tools.sources import MODULES, ROOT, Function, SourceFile

MAX_LINES = 300
MAX_FUNCTION_LINES = 40
MAX_PARAMETERS = 6
MAX_PUBLIC_NAMES = 12
MAX_FILES = 10

ROOMS = sorted({module.path.parent.relative_to(ROOT).as_posix() for module in MODULES})


def test_modules_are_short() -> None:
    long = [module.name for module in MODULES if len(module.text.splitlines()) > MAX_LINES]

    assert long == []


def test_functions_are_short() -> None:
    long = [
        f"{module.name}: {function.name}"
        for module in MODULES
        for function in module.functions
        if lines_of(function) > MAX_FUNCTION_LINES
    ]

    assert long == []


def test_functions_take_few_parameters_by_position() -> None:
    wide = [
        f"{module.name}: {function.name}"
        for module in MODULES
        for function in module.functions
        if len(function.args.posonlyargs + function.args.args) > MAX_PARAMETERS
    ]

    assert wide == []


def test_modules_offer_few_names() -> None:
    crowded = [module.name for module in MODULES if names_offered(module) > MAX_PUBLIC_NAMES]

    assert crowded == []


@pytest.mark.parametrize("room", ROOMS)
def test_room_is_small(room: str) -> None:
    files = [
        module.name
        for module in MODULES
        if module.path.parent == ROOT / room and module.path.stem != "__init__"
    ]

    assert len(files) <= MAX_FILES


def names_offered(module: SourceFile) -> int:
    """Count public names; the members of a closed union count as the one thing they are."""
    members = {
        name.id
        for node in module.tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp)
        for name in ast.walk(node.value)
        if isinstance(name, ast.Name)
    }
    return len([each for each in module.public if each.name not in members]) + bool(members)


def lines_of(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
