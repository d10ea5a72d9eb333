"""Put the source tree into a QGIS profile as a plugin, by symbolic links; changes show on the plugin's next load.

    python -m tools.link [PROFILE]

The OAuth libraries that travel inside the zip are linked beside the plugins, from the development environment: QGIS
looks for modules there before it looks in the system.

PROFILE is a profile's folder; without it, the default profile of QGIS. What an installed plugin holds inside its
folder lies beside the package in the tree, so the folder is made anew, with one link for each thing in it.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tools.layout import PACKAGE, PACKAGE_NAME, ROOT, VENVS
from tools.say import complain, say

LIBRARIES = ("oauthlib", "requests_oauthlib")
BESIDE = ("metadata.txt", "LICENSE", "resources", "i18n")
LEFT_OUT = frozenset({"__pycache__", "_vendor"})


def default_profile() -> Path:
    """Return the folder of QGIS's default profile on this system."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif os.name == "nt":
        base = Path(os.environ["APPDATA"])
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "QGIS" / "QGIS3" / "profiles" / "default"


def things_to_link() -> list[Path]:
    """Return the files and folders of the tree that make up a plugin's folder."""
    inside = [path for path in sorted(PACKAGE.iterdir()) if path.name not in LEFT_OUT and path.suffix != ".pyc"]
    return inside + [ROOT / name for name in BESIDE if (ROOT / name).exists()]


def link(profile: Path) -> Path:
    """Make the plugin's folder in a profile; return it. Raise FileExistsError when something else lies there."""
    plugin = profile / "python" / "plugins" / PACKAGE_NAME
    if plugin.is_symlink():
        plugin.unlink()
    elif plugin.exists():
        if not (plugin / "__init__.py").is_symlink():
            raise FileExistsError(f"{plugin} holds an installed plugin; uninstall it first")
        shutil.rmtree(plugin)  # takes the links, not what they point to
    plugin.mkdir(parents=True)
    for thing in things_to_link():
        (plugin / thing.name).symlink_to(thing, target_is_directory=thing.is_dir())
    return plugin


def link_libraries(profile: Path, packages: Path) -> None:
    """Link the OAuth libraries of the folder `packages` into the profile's module folder."""
    for name in LIBRARIES:
        place = profile / "python" / name
        if place.is_symlink():
            place.unlink()
        if not place.exists():  # somebody else's copy serves as well
            place.symlink_to(packages / name, target_is_directory=True)


def installed_packages() -> Path:
    """Return the folder of the development environment that holds the OAuth libraries.

    Raises:
        FileNotFoundError: there is no such environment yet.
    """
    found = next((VENVS / "qgis").glob(f"lib/python*/site-packages/{LIBRARIES[0]}"), None)
    if found is None:
        raise FileNotFoundError("the environments are not made yet; `make venv` makes them")
    return found.parent


def main(arguments: list[str]) -> int:
    """Link and say where; return the exit code."""
    try:
        profile = Path(arguments[0]) if arguments else default_profile()
        packages = installed_packages()
        plugin = link(profile)
        link_libraries(profile, packages)
    except OSError as fault:
        complain(f"link: {fault}")
        return 1
    say(f"link: {plugin}; switch the plugin on in QGIS's plugin manager")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
