"""Move imports of libraries to another package, and write comments behind lines; nothing else changes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


class CannotRewrite(Exception):
    """Say that an import has a form that has no equal under another package."""


@dataclass(frozen=True)
class Edit:
    """Put `text` in the place of `length` characters at a column of a line (both counted from 0)."""

    line: int
    column: int
    length: int
    text: str


def move_imports(source: str, libraries: Iterable[str], package: str) -> str:
    """Return the source with every absolute import of the libraries pointing below `package`.

    `from lib.a import b` and `import lib.a as b` get the package in front, `import lib` becomes
    `from package import lib`. `import lib.a` without `as` binds `lib` and cannot be said otherwise: CannotRewrite.
    """
    lines = source.splitlines(keepends=True)
    edits = list(_edits(ast.parse(source), frozenset(libraries), package, lines))
    for edit in sorted(edits, key=lambda edit: (edit.line, edit.column), reverse=True):
        text = lines[edit.line]
        lines[edit.line] = text[: edit.column] + edit.text + text[edit.column + edit.length :]
    return "".join(lines)


def _edits(tree: ast.AST, libraries: frozenset[str], package: str, lines: list[str]) -> Iterator[Edit]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            if node.module.split(".")[0] in libraries:
                yield _prefix(node, node.module, package, lines)
        elif isinstance(node, ast.Import):
            ours = [alias for alias in node.names if alias.name.split(".")[0] in libraries]
            if ours and len(node.names) > 1:
                raise CannotRewrite(f"line {node.lineno}: several modules in one import")
            for alias in ours:
                yield _import_edit(node, alias, package, lines)


def _import_edit(node: ast.Import, alias: ast.alias, package: str, lines: list[str]) -> Edit:
    if alias.asname:
        return _prefix(node, alias.name, package, lines)
    if "." in alias.name:
        raise CannotRewrite(f"line {node.lineno}: import {alias.name} without a name of its own")
    return Edit(node.lineno - 1, _column(node, lines), len("import"), f"from {package} import")


def _prefix(node: ast.Import | ast.ImportFrom, module: str, package: str, lines: list[str]) -> Edit:
    line = node.lineno - 1
    column = lines[line].find(module, _column(node, lines))
    if column < 0:
        raise CannotRewrite(f"line {node.lineno}: {module} stands on another line than its import")
    return Edit(line, column, 0, f"{package}.")


def _column(node: ast.stmt, lines: list[str]) -> int:
    """Return where a statement begins, in characters; the syntax tree counts bytes."""
    before = lines[node.lineno - 1].encode()[: node.col_offset]
    return len(before.decode())


def without_comments(source: str) -> str:
    """Return a text that is equal for two sources that differ in comments and docstrings alone."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(
            node, clean=False
        ):
            node.body[0] = ast.Pass()
    return ast.dump(tree)
