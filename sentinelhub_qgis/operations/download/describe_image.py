"""Write down what an image is, for whoever opens its file later."""

from __future__ import annotations

import hashlib
import json

from ...model.collection import SampleType
from ...model.orders.image_order import ImageOrder, RawBands
from ...raster.labels import BandLabel, Labels

_SOFTWARE = "Sentinel Hub plugin for QGIS"
# Digital numbers of reflectance are ten thousandths (API reference 6.1, harmonised values).
_REFLECTANCE_SCALE = 0.0001
_UNITS = {
    "REFLECTANCE": "reflectance",
    "LINEAR_POWER": "linear power",
    "METERS": "m",
    "BRIGHTNESS_TEMPERATURE": "K",
    "SURFACE_TEMPERATURE": "K",
    "MOL_M2": "mol/m2",
    "PPB": "ppb",
    "OPTICAL_DEPTH": "optical depth",
}
# Bands of codes or flags: a mean of two of them means nothing.
_CODES = {"SCL"}
_COLOURS = {
    1: ("grey",),
    2: ("grey", "alpha"),
    3: ("red", "green", "blue"),
    4: ("red", "green", "blue", "alpha"),
}


def describe_image(order: ImageOrder, request: object, service_url: str) -> Labels:
    """Return the labels of the order's image.

    `request` is the body sent for the whole area, JSON-able and without credentials; `service_url` is where to.
    """
    metadata = {
        "TIFFTAG_SOFTWARE": _SOFTWARE,
        "SENTINEL_HUB_COLLECTION": order.collection_id,
        "SENTINEL_HUB_SERVICE": service_url,
        "SENTINEL_HUB_EVALSCRIPT_SHA256": hashlib.sha256(order.script().encode()).hexdigest(),
        "SENTINEL_HUB_REQUEST": json.dumps(request, sort_keys=True),
    }
    if order.reprojection is not None:
        metadata["SENTINEL_HUB_WARPED_FROM"] = f"{order.area.crs}, pixels of {order.resolution:g}, nearest neighbour"
    if order.period is not None:
        metadata["TIFFTAG_DATETIME"] = f"{order.period.start:%Y:%m:%d} 00:00:00"
        metadata["TIME_START"] = order.period.first_instant
        metadata["TIME_END"] = order.period.last_instant
    notice = attribution(order)
    if notice:
        metadata["TIFFTAG_COPYRIGHT"] = notice
    return Labels(
        bands=_band_labels(order),
        nodata=order.nodata,
        metadata=metadata,
        is_continuous=_is_continuous(order),
    )


def attribution(order: ImageOrder) -> str:
    """Return the notice that the licence of Copernicus Sentinel data asks for; empty for other data."""
    if order.period is None or not order.collection_id.startswith("sentinel-"):
        return ""
    first, last = order.period.start.year, order.period.end.year
    years = str(first) if first == last else f"{first}-{last}"
    return f"Contains modified Copernicus Sentinel data {years}"


def _band_labels(order: ImageOrder) -> tuple[BandLabel, ...]:
    product = order.product
    if isinstance(product, RawBands):
        return tuple(_band_label(order, name) for name in product.names)
    colours = _COLOURS.get(len(product.band_names), ()) if product.is_picture else ()
    return tuple(
        BandLabel(name, colour=colours[place] if colours else "") for place, name in enumerate(product.band_names)
    )


def _band_label(order: ImageOrder, name: str) -> BandLabel:
    band = order.collection.band(name)
    unit = _UNITS.get(band.unit, "")
    if order.sample_type is SampleType.FLOAT32:
        return BandLabel(name, unit)
    is_scaled = band.unit == "REFLECTANCE" and band.digital_unit == "DN"
    return BandLabel(name, unit, _REFLECTANCE_SCALE) if is_scaled else BandLabel(name)


def _is_continuous(order: ImageOrder) -> bool:
    if isinstance(order.product, RawBands):
        return not _CODES.intersection(order.product.names)
    # A script that gives whole numbers may give classes; colours may be mixed.
    return order.sample_type is SampleType.FLOAT32 or order.product.is_picture
