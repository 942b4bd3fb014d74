"""Modules, functions and rooms stay small enough to be read at one go."""

import ast

import pytest

from tests.tools.sources import MODULES, ROOT, Function, SourceFile

MAX_LINES = 300
MAX_FUNCTION_LINES = 40
MAX_PARAMETERS = 6
MAX_PUBLIC_NAMES = 12
MAX_FILES = 10

TO_BE_SPLIT = pytest.mark.xfail(strict=False, reason="has grown; to be split")
ROOMS = [
    pytest.param(room, marks=TO_BE_SPLIT if room.startswith("bot/conversation") else ())
    for room in sorted({module.path.parent.relative_to(ROOT).as_posix() for module in MODULES})
]

each_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)


@each_module
def test_module_is_short(module: SourceFile) -> None:
    assert len(module.text.splitlines()) <= MAX_LINES


@each_module
def test_functions_are_short(module: SourceFile) -> None:
    long = [each.name for each in module.functions if lines_of(each) > MAX_FUNCTION_LINES]

    assert long == []


@each_module
def test_functions_take_few_parameters_by_position(module: SourceFile) -> None:
    wide = [
        each.name
        for each in module.functions
        if len(each.args.posonlyargs + each.args.args) > MAX_PARAMETERS
    ]

    assert wide == []


@each_module
def test_module_offers_few_names(module: SourceFile) -> None:
    """The members of a closed union count as the one thing they are."""
    members = union_members(module)
    names = [each.name for each in module.public if each.name not in members]

    assert len(names) + bool(members) <= MAX_PUBLIC_NAMES


@pytest.mark.parametrize("room", ROOMS)
def test_room_is_small(room: str) -> None:
    files = [
        module.name
        for module in MODULES
        if module.path.parent == ROOT / room and module.path.stem != "__init__"
    ]

    assert len(files) <= MAX_FILES


def union_members(module: SourceFile) -> set[str]:
    """Return the names that a module joins by | into one type."""
    return {
        name.id
        for node in module.tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp)
        for name in ast.walk(node.value)
        if isinstance(name, ast.Name)
    }


def lines_of(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
