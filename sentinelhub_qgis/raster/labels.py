"""What a GeoTIFF says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from osgeo import gdal

Metadata = Mapping[str, str]

_COLOURS = {
    "grey": gdal.GCI_GrayIndex,
    "red": gdal.GCI_RedBand,
    "green": gdal.GCI_GreenBand,
    "blue": gdal.GCI_BlueBand,
    "alpha": gdal.GCI_AlphaBand,
}


@dataclass(frozen=True)
class BandLabel:
    """Be what a band says about itself.

    Attributes:
        description: shown as the band's name.
        unit: of the value after scaling; empty when it has none.
        scale, offset: a stored number times `scale` plus `offset` gives `unit`.
        colour: what the band is in a picture: `grey`, `red`, `green`, `blue` or `alpha`; empty for measured values.
    """

    description: str
    unit: str = ""
    scale: float = 1.0
    offset: float = 0.0
    colour: str = ""


@dataclass(frozen=True)
class Labels:
    """Be what an image says about itself.

    Attributes:
        bands: one label a band.
        nodata: what stands for "no data" in all bands; None when nothing does.
        metadata: TIFF tags and further items of the default domain, the only one that copying into a
            Cloud Optimized GeoTIFF keeps in every GDAL.
        is_continuous: overviews may average; class codes may not.
    """

    bands: tuple[BandLabel, ...]
    nodata: float | None = None
    metadata: Metadata = field(default_factory=dict, hash=False)
    is_continuous: bool = True


def write_labels(dataset: gdal.Dataset, labels: Labels) -> None:
    """Write the labels into a dataset that has as many bands."""
    for key, text in labels.metadata.items():
        dataset.SetMetadataItem(key, text)
    for number, label in enumerate(labels.bands, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(label.description)
        band.SetUnitType(label.unit)
        if label.scale != 1 or label.offset:
            band.SetScale(label.scale)
            band.SetOffset(label.offset)
        if label.colour:
            band.SetColorInterpretation(_COLOURS[label.colour])
        if labels.nodata is not None:
            band.SetNoDataValue(labels.nodata)
