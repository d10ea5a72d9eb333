"""What a GeoTIFF says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from osgeo import gdal

Metadata = Mapping[str, str]


@dataclass(frozen=True)
class BandLabel:
    """Be what a band says about itself.

    Attributes:
        description: shown as the band's name.
        unit: of the value after scaling; empty when it has none.
        scale: what a stored number is to be multiplied with to give `unit`.
    """

    description: str
    unit: str = ""
    scale: float = 1.0


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
        if label.scale != 1:
            band.SetScale(label.scale)
            band.SetOffset(0.0)
        if labels.nodata is not None:
            band.SetNoDataValue(labels.nodata)
