"""Places that words name: what a comment, a docstring or a page for contributors refers to is there."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools.imports import python_files
from tools.layout import PACKAGE, ROOT

PAGES = ("CONTRIBUTING.md", "README.md", "tests/sandbox/README.md")
ROOMS = tuple(sorted(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()))
PLACE = re.compile(rf"`((?:{'|'.join(ROOMS)}|tests|tools)[/.][\w/.]*\w/?)`")


def places_in(text: str) -> list[str]:
    """Return the paths and dotted names in backticks that begin with a room, `tests` or `tools`."""
    return PLACE.findall(text)


def is_there(place: str) -> bool:
    """Tell whether a path, a module, or a name in one is there: `model/area.py`, `model.area.BoundingBox.edges`."""
    parts = place.rstrip("/").removesuffix(".py").replace("/", ".").split(".")
    here = PACKAGE if parts[0] in ROOMS else ROOT
    while parts and (here / parts[0]).is_dir():
        here /= parts.pop(0)
    if not parts:
        return True
    file = here / f"{parts.pop(0)}.py"
    return file.is_file() and names_in(file).issuperset(parts)


@cache
def names_in(file: Path) -> frozenset[str]:
    """Return all names that a file gives to something."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    defined = (node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef)))
    kept = (node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return frozenset((*defined, *kept))


def words_of(file: Path) -> Iterator[str]:
    """Yield the comments and docstrings of a file."""
    text = file.read_text("utf-8")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            yield ast.get_docstring(node) or ""


def test_comments_and_docstrings_name_what_is_there() -> None:
    files = [file for folder in (PACKAGE, ROOT / "tests", ROOT / "tools") for file in python_files(folder)]
    found = [(file, place) for file in files for words in words_of(file) for place in places_in(words)]

    assert len(found) > 20
    assert [f"{file.relative_to(ROOT)}: {place}" for file, place in found if not is_there(place)] == []


@pytest.mark.parametrize("page", PAGES)
def test_pages_name_what_is_there(page: str) -> None:
    found = places_in((ROOT / page).read_text("utf-8"))

    assert [place for place in found if not is_there(place)] == []


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("model", True),
        ("model/area.py", True),
        ("model/area", True),
        ("model/batch/", True),
        ("model.area.BoundingBox", True),
        ("model.area.BoundingBox.edges", True),
        ("model/area.BoundingBox", True),
        ("tests/unit", True),
        ("model/nowhere.py", False),
        ("model.area.Circle", False),
        ("model.batch_area.named", False),
        ("tests/nowhere", False),
    ],
)
def test_what_counts_as_there(place: str, expected: bool) -> None:
    assert is_there(place) is expected
