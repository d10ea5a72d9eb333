"""Whether there is room on the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..model.errors import NotEnoughRoom

# Parts, the image and its overviews, all of them packed: seldom more than this many times the bare pixels.
TIMES_THE_PIXELS = 2.5
# Packed pixels take less; below this share of them there is no hope.
_AT_LEAST = 1.0


def free_bytes(folder: Path) -> int | None:
    """Return how much room there is in the file system of `folder`, or of the nearest folder above; None: not known."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def check_room(target: Path, pixel_bytes: int) -> None:
    """Refuse what cannot fit, before anything is spent on it. `pixel_bytes` are those still to come, not packed.

    Raises:
        NotEnoughRoom: there is less room than they take.
    """
    free = free_bytes(target.parent)
    if free is not None and free < pixel_bytes * _AT_LEAST:
        needed = round(pixel_bytes * TIMES_THE_PIXELS)
        raise NotEnoughRoom(path=str(target), needed=needed, free=free)
