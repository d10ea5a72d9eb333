"""Collections of the user's own data (BYOC, batch results, Zarr), as far as the service describes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .collection import Band, Collection, SampleType

_SHOWN_ID = 8
_PROPOSED_BANDS = 4
# Pixels are as large as the owner's files have them, which no list tells.
_USUAL_RESOLUTION = 10.0
# What holds every value of a stored type (API reference 3.1: 8, 16, 32 bit; unsigned, signed, float).
_HOLDING = {
    "UINT8": SampleType.UINT8,
    "UINT16": SampleType.UINT16,
    "INT8": SampleType.INT16,
    "INT16": SampleType.INT16,
}
_DIGITAL_NUMBERS = "DN"

# west, south, east, north in degrees
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class OwnBand:
    """Be one band: its name as evalscripts spell it, the stored number format such as `UINT16`, and what means "no
    data"; a format that is not known is empty."""

    name: str
    stored_as: str = ""
    nodata: float | None = None


@dataclass(frozen=True)
class OwnCollection:
    """Be one collection of the user's own, or of somebody who shares it.

    Attributes:
        id: as Process spells it, `byoc-<uuid>`, `batch-<uuid>`, `zarr-<uuid>`.
        name: the owner's word; text from outside.
        bands: in the service's order; empty when not known (yet).
        extent: degrees, west south east north; None when not known.
        first_day, last_day: UTC days of the acquisitions; None when there are none, or when not known.
        is_configured: False while the service has not read the first image.
        needs_update: the service has yet to work changes in.
        location: the service's word for the place of the data, such as `aws-us-west-2`; empty when it is not said.
        base_url: host that has the data, without a trailing slash; empty for the deployment's own.
        coarsest: largest allowed pixel in metres; None when the owner named no limit.
        has_failed: the service could not read the data.
    """

    id: str
    name: str
    bands: tuple[OwnBand, ...] = ()
    extent: Extent | None = None
    first_day: date | None = None
    last_day: date | None = None
    is_configured: bool = True
    needs_update: bool = False
    location: str = ""
    base_url: str = ""
    coarsest: float | None = None
    has_failed: bool = False

    @property
    def is_ready(self) -> bool:
        """Tell whether pixels can be asked for."""
        return self.is_configured and not self.has_failed

    def as_collection(self) -> Collection:
        """Return the collection with its bands, for whoever offers them."""
        names = tuple(band.name for band in self.bands)
        return Collection(
            self.id,
            "CUSTOM",
            self.name,
            tuple(Band(name, _DIGITAL_NUMBERS, _DIGITAL_NUMBERS) for name in names),
            names[:_PROPOSED_BANDS],
            resolution=_USUAL_RESOLUTION,
            coarsest=self.coarsest,
            stored_as=self._sample_type(),
        )

    def _sample_type(self) -> SampleType:
        """Return a number format that keeps the values of all bands; stored whole numbers of 16 bit when unsaid."""
        needed = {_HOLDING.get(band.stored_as, SampleType.FLOAT32) for band in self.bands if band.stored_as}
        if len(needed) == 1:
            return needed.pop()
        if not needed or needed == {SampleType.UINT8, SampleType.UINT16}:
            return SampleType.UINT16
        return SampleType.INT16 if needed == {SampleType.UINT8, SampleType.INT16} else SampleType.FLOAT32


def nameless(collection_id: str) -> OwnCollection:
    """Return a collection of which nothing but the id is known; it is called by the beginning of that."""
    kind, _, rest = collection_id.partition("-")
    return OwnCollection(collection_id, f"{kind}-{rest[:_SHOWN_ID]}" if rest else collection_id)
