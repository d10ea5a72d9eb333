"""What can go wrong with a batch alone: two more branches of the tree in `errors`.

    OrderError
    ├── TemplateUnusable          a template of names that cannot be filled in, or would leave the folder
    ├── TemplateLacks             ... that gives several rows one name; `detail` is the field that is missing
    ├── NothingInBatch            no area, no product, no row; `detail` says which
    └── BatchTooLarge             more areas or rows than one batch may have
    FileError
    └── ManifestUnusable          the file that a batch is kept in cannot be used
        ├── ManifestDamaged           not whole, or changed into what it cannot be
        ├── ManifestOfOtherVersion    written by a later version of the plugin
        └── ManifestNamesOutside      it names a file outside of its own folder
"""

from __future__ import annotations

from ..errors import FileError, OrderError


class TemplateUnusable(OrderError):
    """Say that a template cannot be used; `detail` is the template, `part` what is wrong in it (may be empty)."""

    def __init__(self, detail: str = "", *, part: str = "") -> None:
        super().__init__(detail)
        self.part = part


class TemplateLacks(OrderError):
    """Say that rows would have one name: `detail` is the field that is missing: `area`, `date` or `product`."""


class NothingInBatch(OrderError):
    """Say that there is nothing to download; `detail` is `areas`, `products`, `dates` or `rows`."""


class BatchTooLarge(OrderError):
    """Say that there are `count` areas or rows (`detail`) where `limit` are possible."""

    def __init__(self, detail: str = "", *, count: int = 0, limit: int = 0) -> None:
        super().__init__(detail)
        self.count = count
        self.limit = limit


class ManifestUnusable(FileError):
    """Say that the manifest cannot be used."""


class ManifestDamaged(ManifestUnusable):
    """Say that the manifest is not whole or was changed; `detail` is the place in it, such as `rows[3].file`."""


class ManifestOfOtherVersion(ManifestUnusable):
    """Say that the manifest is of a later version of the plugin; `detail` is what it says of itself."""


class ManifestNamesOutside(ManifestUnusable):
    """Say that the manifest names the file `detail`, which is not inside of its folder."""
