"""Where finished tiles wait for the rest of their image."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from pathlib import Path

from .files import file_errors, remove_quietly
from .grid import Tile

_TILES = "row*-column*.tif"


class WorkFolder:
    """Be the folder beside the target that holds an order's finished tiles until the image is whole.

    Its name follows from target and order, so the same order finds the tiles of an attempt that broke off.

    Attributes:
        path: the folder; it exists only between `open` and `remove`.
    """

    def __init__(self, target: Path, order_text: str) -> None:
        """Name the folder.

        `order_text` holds everything that the pixels and the tiling depend on.
        """
        fingerprint = hashlib.sha256(f"{target.absolute()}\n{order_text}".encode()).hexdigest()
        self.path = target.parent / f".sentinel-hub-{fingerprint[:20]}"

    @property
    def image(self) -> Path:
        """Where the image is put together."""
        return self.path / "image.tif"

    def tile(self, tile: Tile) -> Path:
        """Return where the finished tile is, or will be."""
        return self.path / f"row{tile.row}-column{tile.column}.tif"

    def open(self) -> None:
        """Make the folder unless an earlier attempt left it.

        Raises:
            FileError: it cannot be made.
        """
        with file_errors(self.path):
            self.path.mkdir(exist_ok=True)

    def remove(self) -> None:
        """Remove the folder and what is in it, as far as the system lets go of it."""
        shutil.rmtree(self.path, ignore_errors=True)

    def leave(self) -> None:
        """Keep the finished tiles for the next attempt and nothing else; no folder when there are none."""
        for file in self.path.glob("*"):
            if not file.match(_TILES):
                remove_quietly(file)
        with contextlib.suppress(OSError):
            self.path.rmdir()
