"""What a work folder says about itself: a small JSON file, for whoever finds it later.

The tiles are the truth: which are there is read from their names, and the same order finds them without this file.
"""

from __future__ import annotations

import configparser
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .files import PartFile, replacing

NAME = "manifest.json"
_LAYOUT = 1
_MOST_PARTS = 10_000_000
_LONGEST = 64 << 20  # bytes; more is no file of ours


@dataclass(frozen=True)
class Manifest:
    """Be what a download that broke off was about.

    Attributes:
        target: file that it was to become.
        parts: how many parts it has.
        service: address of the service that was asked.
        order: the order as a document (`model/orders/order_document.py`).
        request: the body for the whole area, without credentials.
        plugin: version of the plugin that began it.
    """

    target: str
    parts: int
    service: str
    order: object = field(repr=False)
    request: object = field(repr=False)
    plugin: str = ""

    def write(self, folder: Path) -> None:
        """Keep it in the folder.

        Raises:
            FileError: it cannot be written.
        """
        document = {"layout": _LAYOUT, **vars(self)}
        with replacing(folder / NAME) as part, PartFile(part) as sink:
            sink.write(json.dumps(document, indent=1, ensure_ascii=False).encode())


def read_manifest(folder: Path) -> Manifest | None:
    """Return what the folder says; None when it says nothing that can be understood."""
    path = folder / NAME
    try:
        if path.stat().st_size > _LONGEST:
            return None
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return _understood(document) if isinstance(document, Mapping) else None


def plugin_version() -> str:
    """Return the plugin's version; empty when its metadata are not there."""
    package = Path(__file__).resolve().parents[1]
    parser = configparser.ConfigParser(interpolation=None)
    parser.read([package.parent / "metadata.txt", package / "metadata.txt"], "utf-8")
    return parser.get("general", "version", fallback="")


def _understood(document: Mapping[str, object]) -> Manifest | None:
    target, parts = document.get("target"), document.get("parts")
    if document.get("layout") != _LAYOUT or not isinstance(target, str) or type(parts) is not int:
        return None
    if not 0 <= parts <= _MOST_PARTS:
        return None
    return Manifest(
        target=target,
        parts=parts,
        service=str(document.get("service", "")),
        order=document.get("order"),
        request=document.get("request"),
        plugin=str(document.get("plugin", "")),
    )
