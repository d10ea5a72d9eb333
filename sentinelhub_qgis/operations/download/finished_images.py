"""Which images of an order are finished: those are not asked for again when another one breaks off."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...model.errors import FileError
from ...model.orders.standing import Standing
from ...raster.files import PartFile, replacing
from .download_image import Download


@dataclass(frozen=True)
class FinishedImage:
    """Be an image that is there.

    Attributes:
        download: the image; of an earlier attempt it counts no request and no units.
        standing: what it took in the attempt that finished it, and before; None when it was finished just now.
    """

    download: Download
    standing: Standing | None = None


class FinishedImages:
    """Remember in a folder what was finished. A file that somebody has changed since then is none of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def once(self, key: str, path: Path, fetch: Callable[[], Download], spent: Callable[[], Standing]) -> FinishedImage:
        """Return the image called `key`, which `fetch` brings to `path` unless it is there.

        `spent` tells afterwards what it took. Raises whatever `fetch` raises.
        """
        note = self._folder / f"{key}.done"
        known = _noted(note, path)
        if known is not None:
            return known
        download = fetch()
        document = {**_facts(download), **_spent(spent()), "mark": mark_of(path)}
        # The image is there: a disk that has no room for the note is no reason to fail.
        with contextlib.suppress(FileError), replacing(note) as part, PartFile(part) as sink:
            sink.write(json.dumps(document).encode())
        return FinishedImage(download)

    def all_spent(self) -> tuple[int, float]:
        """Return requests and units of what is finished."""
        found = [_read(note) for note in self._folder.glob("*.done")]
        return (
            sum(one["requests"] for one in found if one is not None),
            sum(one["units"] for one in found if one is not None),
        )

    def count(self) -> int:
        """Return how many are finished."""
        return sum(_read(note) is not None for note in self._folder.glob("*.done"))


def mark_of(path: Path) -> list[int]:
    """Return what tells a file from another one that takes its place: size and time."""
    try:
        found = path.stat()
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns]


def _noted(note: Path, path: Path) -> FinishedImage | None:
    facts = _read(note)
    if facts is None or (facts["has_data"] and facts["mark"] != mark_of(path)):
        return None
    download = Download(
        path, facts["width"], facts["height"], requests=0, units=0.0, tiles=0, has_data=facts["has_data"]
    )
    return FinishedImage(download, Standing(0, 0, facts["units"], facts["requests"]))


_KINDS = {"width": int, "height": int, "requests": int, "units": float, "has_data": bool, "mark": list}


def _read(note: Path) -> dict[str, Any] | None:
    try:
        facts = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(facts, dict) or any(type(facts.get(key)) is not kind for key, kind in _KINDS.items()):
        return None
    return facts


def _facts(download: Download) -> dict[str, object]:
    return {"width": download.width, "height": download.height, "has_data": download.has_data}


def _spent(standing: Standing) -> dict[str, object]:
    return {"requests": standing.requests, "units": float(standing.units)}
