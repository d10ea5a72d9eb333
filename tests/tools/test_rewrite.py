"""Moving imports and clearing findings change exactly what they say."""

from __future__ import annotations

import ast

import pytest

from tools.rewrite import CannotRewrite, move_imports, without_comments

MOVED = [
    ("from lib import a", "from pkg._vendor.lib import a"),
    ("from lib.sub import (\n    a,\n)  # why", "from pkg._vendor.lib.sub import (\n    a,\n)  # why"),
    ("import lib", "from pkg._vendor import lib"),
    ("import lib as l", "import pkg._vendor.lib as l"),
    ("import lib.sub as s", "import pkg._vendor.lib.sub as s"),
    ("def f():\n    from lib import a\n    return a", "def f():\n    from pkg._vendor.lib import a\n    return a"),
    ("x = 'ü'; from lib import a", "x = 'ü'; from pkg._vendor.lib import a"),
    ("from lib import a\nfrom lib.b import c", "from pkg._vendor.lib import a\nfrom pkg._vendor.lib.b import c"),
]
KEPT = [
    "from . import lib",
    "from .lib import a",
    "from library import lib",
    "import libs",
    "text = 'from lib import a'",
    "# from lib import a",
    "def f():\n    '''import lib'''",
]
REFUSED = ["import lib.sub", "import os, lib", "from \\\n    lib import a"]


@pytest.mark.parametrize("source, moved", MOVED, ids=[source for source, _ in MOVED])
def test_an_import_of_a_library_points_to_the_copy(source, moved):
    assert move_imports(source, ["lib"], "pkg._vendor") == moved
    ast.parse(moved)


@pytest.mark.parametrize("source", KEPT)
def test_what_is_no_import_of_a_library_stays(source):
    assert move_imports(source, ["lib"], "pkg._vendor") == source


@pytest.mark.parametrize("source", REFUSED)
def test_a_form_without_an_equal_is_refused(source):
    with pytest.raises(CannotRewrite, match="line 1"):
        move_imports(source, ["lib"], "pkg._vendor")


@pytest.mark.parametrize(
    "other, same",
    [
        ("def f():\n    '''Say it.  # nosec'''\n    return 1  # nosec B101", True),
        ("def f():\n    '''Say it.'''\n    return 2", False),
        ("def f():\n    '''Say it.'''\n    return '1'", False),
    ],
    ids=["comment and docstring", "value", "type"],
)
def test_comments_and_docstrings_alone_make_no_difference(other, same):
    source = "def f():\n    '''Say it.'''\n    return 1"

    assert (without_comments(source) == without_comments(other)) is same
