"""What a download is about, as a small JSON file: by it a download that broke off is found and taken up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...model.errors import OrderError
from ...model.orders.order_document import document_of, order_of
from ...model.orders.product_order import ProductOrder
from ...raster.files import PartFile, replacing

_LAYOUT = 1
_MOST_IMAGES = 1_000_000


@dataclass(frozen=True)
class DownloadNote:
    """Be what a download is about.

    Attributes:
        account_name, base_url: in whose name it is (empty when that is not known), and at which deployment.
        host: the host that has the data; empty for the deployment's own choice.
        order: what is ordered.
        target: file that it becomes.
    """

    account_name: str
    base_url: str
    host: str
    order: ProductOrder = field(repr=False)
    target: Path

    @property
    def name(self) -> str:
        """The file name of the note: the same download has the same."""
        text = f"{self.target.absolute()}\n{json.dumps(document_of(self.order), sort_keys=True)}"
        return f"{hashlib.sha256(text.encode()).hexdigest()[:20]}.json"


def write_note(path: Path, note: DownloadNote, images: int = 0) -> None:
    """Write a note; `images` is how many images the order becomes, 0 while that is not known.

    Raises:
        FileError: it cannot be written.
    """
    document = {
        "layout": _LAYOUT,
        "account": note.account_name,
        "service": note.base_url,
        "host": note.host,
        "target": str(note.target.absolute()),
        "order": document_of(note.order),
        "images": images,
    }
    with replacing(path) as part, PartFile(part) as sink:
        sink.write(json.dumps(document, indent=1, ensure_ascii=False).encode())


def read_note(path: Path) -> DownloadNote | None:
    """Return what a note says; None when it is none, or of a later version of the plugin."""
    try:
        document = _document(path)
        order = order_of(document["order"])
        texts = [str(document[key]) for key in ("account", "service", "host", "target")]
        "".join(texts).encode()
    except (OSError, ValueError, KeyError, OrderError, RecursionError):
        return None
    target = Path(texts[3])
    if not isinstance(order, ProductOrder) or not target.is_absolute() or "\0" in texts[3]:
        return None
    return DownloadNote(texts[0], texts[1], texts[2], order, target)


def images_in(path: Path) -> int:
    """Return how many images the order of a note becomes; 0 when it does not say."""
    try:
        images = _document(path).get("images", 0)
    except (OSError, ValueError, RecursionError):
        return 0
    return images if type(images) is int and 0 <= images <= _MOST_IMAGES else 0


def _document(path: Path) -> Mapping[str, Any]:
    document = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document, Mapping) or document.get("layout") != _LAYOUT:
        raise ValueError("no note")
    return document
