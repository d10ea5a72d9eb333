"""Say where a version's things are, and delete with care."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from ..layout import BUILD

MOUNTS = Path("/proc/self/mountinfo")
CHECKOUT = Path("/checkout")  # as seen from inside a system


def matrix_folder() -> Path:
    """Return the folder of the matrix: the variable MATRIX, else `build/matrix`."""
    return Path(os.environ.get("MATRIX") or BUILD / "matrix").resolve()


@dataclass(frozen=True)
class Place:
    """The folder of one version: its system, the logs and results of its last run."""

    folder: Path

    @property
    def root(self) -> Path:
        """Return the folder that is the system's `/`."""
        return self.folder / "root"

    @property
    def checkout(self) -> Path:
        """Return where the system's copy of the checkout is, seen from outside."""
        return self.root / CHECKOUT.relative_to("/")

    @property
    def stamp(self) -> Path:
        """Return the file that says what the system was made of; it is written last."""
        return self.folder / "system.txt"

    def log(self, name: str) -> Path:
        """Return the file that keeps what one step said."""
        return self.folder / f"{name}.log"


def mounts_in(folder: Path, table: str) -> list[str]:
    """Return the mount points at or below a folder, from the text of a mountinfo file."""
    base = str(folder.resolve())
    points = [line.split()[4].encode().decode("unicode_escape") for line in table.splitlines() if line]
    return [point for point in points if point == base or point.startswith(f"{base}/")]


def remove(folder: Path, inside: Path) -> None:
    """Delete a folder with all in it.

    Raises:
        RuntimeError: it does not lie below `inside`, or something is mounted in it: nothing is deleted then.
    """
    real, bounds = folder.resolve(), inside.resolve()
    if folder.is_symlink() or bounds not in real.parents:
        raise RuntimeError(f"{folder} is not a folder in {inside}: not deleted")
    mounted = mounts_in(real, MOUNTS.read_text("utf-8"))
    if mounted:
        raise RuntimeError(f"not deleted, as something is mounted there: {', '.join(mounted)}")
    if real.exists():
        shutil.rmtree(real)
