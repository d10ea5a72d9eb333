"""Loading of the forms beside the classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt import uic


def load_form(module_file: str) -> Any:
    """Return the class that arranges the form `x.ui` for the module `x.py`."""
    form, _base = uic.loadUiType(str(Path(module_file).with_suffix(".ui")))
    return form
