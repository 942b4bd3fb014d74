"""The program's own source files, as text and as syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


@dataclass(frozen=True)
class SourceFile:
    """A module of ``bot``."""

    path: Path

    @property
    def name(self) -> str:
        """Its path from the root."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def imports(self) -> set[str]:
        """The top-level packages it imports."""
        found = set()
        for node in ast.walk(self.tree):
            match node:
                case ast.Import(names=names):
                    found |= {alias.name.partition(".")[0] for alias in names}
                case ast.ImportFrom(module=str(module)):
                    found.add(module.partition(".")[0])
                case _:
                    continue
        return found

    @property
    def names(self) -> set[str]:
        """Every name and attribute it speaks of."""
        nodes = list(ast.walk(self.tree))
        return {node.id for node in nodes if isinstance(node, ast.Name)} | {
            node.attr for node in nodes if isinstance(node, ast.Attribute)
        }

    @property
    def functions(self) -> list[Function]:
        """Every function and method, nested ones too."""
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]

    @property
    def public(self) -> list[Definition]:
        """The functions and classes that others may import."""
        return [
            node
            for node in self.tree.body
            if isinstance(node, Definition) and not node.name.startswith("_")
        ]

    @property
    def words(self) -> Iterator[str]:
        """Its strings, docstrings left out."""
        prose = {
            id(node.value)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and id(node) not in prose:
                yield str(node.value)


MODULES = [SourceFile(path) for path in sorted((ROOT / "bot").rglob("*.py"))]


def within(*rooms: str) -> list[SourceFile]:
    """Return the modules in some folders or files below ``bot``."""
    return [
        module
        for module in MODULES
        for room in rooms
        if module.name.startswith((f"bot/{room}/", f"bot/{room}.py"))
    ]
