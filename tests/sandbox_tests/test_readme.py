"""The README of the sandbox lists every switch, fault and kind there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sandbox import faults, routes, switches, wcs, wfs, wms, wmts
from tests.sandbox.control import COMMANDS

README = (Path(faults.__file__).parent / "README.md").read_text(encoding="utf-8")
FIXED = {route.kind for route in routes.ROUTES if isinstance(route.kind, str)}
OGC = {
    *wms.KINDS.values(),
    *wfs.KINDS.values(),
    *wcs.KINDS.values(),
    wmts.kind_of({"REQUEST": "GetTile"}),
    wfs.kind_of({}),
}


@pytest.mark.parametrize(
    "name", [*switches.SWITCH_NAMES, *faults.AFTER, *faults.INSTEAD, *COMMANDS, *sorted(FIXED | OGC)]
)
def test_is_explained(name: str) -> None:
    assert f"`{name}`" in README


def test_every_module_has_its_place() -> None:
    folder = Path(faults.__file__).parent
    modules = {path.stem for path in folder.glob("*.py") if not path.stem.startswith(("__init__", "capabilities_"))}
    assert [name for name in sorted(modules) if f"`{name}`" not in README] == []
