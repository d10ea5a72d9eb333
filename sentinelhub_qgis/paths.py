"""Say where the files beside the code are.

In the source tree they lie beside the package, in an installed plugin inside it.
"""

from __future__ import annotations

from pathlib import Path


def home_of(package: Path) -> Path:
    """Return the folder that holds metadata.txt, resources and i18n of the given package folder."""
    return package if (package / "metadata.txt").is_file() else package.parent


HOME = home_of(Path(__file__).resolve().parent)
METADATA = HOME / "metadata.txt"  # name and version of the plugin
RESOURCES = HOME / "resources"
ICONS = RESOURCES / "icons"
EVALSCRIPTS = RESOURCES / "evalscripts"
HELP = RESOURCES / "help"
TRANSLATIONS = HOME / "i18n"  # holds *.qm in the zip and after `make i18n`


def icon(name: str = "icon") -> Path:
    """Return the SVG of an icon; the default is the plugin's own."""
    return ICONS / f"{name}.svg"
