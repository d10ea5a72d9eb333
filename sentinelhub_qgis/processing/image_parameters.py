"""The parameters of an image order, declared once: name, type, default, words. Scripts and models hold the names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..model.collection import COLLECTIONS, MosaickingOrder, SampleType
from ..model.orders.product_order import DEFAULT_TEMPLATE, Dates

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

SOURCE, EVALSCRIPT, BANDS = "SOURCE", "EVALSCRIPT", "BANDS"
EXTENT, AREA, CLIP = "EXTENT", "AREA", "CLIP"
FROM, TO, MAX_CLOUD, MOSAICKING, DATES = "FROM", "TO", "MAX_CLOUD", "MOSAICKING", "DATES"
RESOLUTION, CRS, SAMPLE_TYPE = "RESOLUTION", "CRS", "SAMPLE_TYPE"
EVALSCRIPT_BANDS, NAMES = "EVALSCRIPT_BANDS", "NAMES"

# What parameters were called at first: scripts may still say so.
_FORMER = {
    "COLLECTION": SOURCE,
    "CUSTOM_COLLECTION": SOURCE,
    "START": FROM,
    "END": TO,
    "MAX_CLOUD_COVER": MAX_CLOUD,
    "MOSAICKING_ORDER": MOSAICKING,
}


def with_present_names(parameters: dict[str, object]) -> dict[str, object]:
    """Return the parameters by the names they have now; a present name counts more than a former one."""
    named = dict(parameters)
    for former, present in _FORMER.items():
        value = named.pop(former, None)
        if value not in (None, "") and parameters.get(present) in (None, ""):
            named[present] = value
    return named


def image_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the definitions in the order of the dialog."""
    yield from _source()
    yield from _place()
    yield from time_parameters()
    yield from _mosaic()
    yield from _pixels()
    yield from _details()


def helped(
    definition: QgsProcessingParameterDefinition, text: str, is_advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return the definition with a tooltip, and below the fold when it is advanced."""
    definition.setHelp(text)
    if is_advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def choice(name: str, title: str, values: Iterable[Enum], default: Enum | None = None) -> QgsProcessingParameterEnum:
    """Return a parameter that takes one of the values, as the text that scripts and models hold, or none."""
    return QgsProcessingParameterEnum(
        name,
        title,
        [value.value for value in values],
        defaultValue=None if default is None else default.value,
        usesStaticStrings=True,
        optional=True,
    )


def time_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the days, and how cloudy they may be."""
    day = QgsProcessingParameterDateTime.Type.Date
    yield helped(
        QgsProcessingParameterDateTime(FROM, translate("DownloadImage", "First day (UTC)"), day, optional=True),
        translate("DownloadImage", "Acquisitions from this day on. Elevation data need none."),
    )
    yield helped(
        QgsProcessingParameterDateTime(TO, translate("DownloadImage", "Last day (UTC)"), day, optional=True),
        translate("DownloadImage", "Acquisitions up to the end of this day. When empty: the first day alone."),
    )
    yield helped(
        QgsProcessingParameterNumber(
            MAX_CLOUD,
            translate("DownloadImage", "Maximum cloud cover (%)"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=0,
            maxValue=100,
        ),
        translate(
            "DownloadImage",
            "Of a whole scene, not of the extent. When empty: the layer's own, otherwise all. Without effect for "
            "collections without cloud figures.",
        ),
    )


def _source() -> Iterator[QgsProcessingParameterDefinition]:
    known = "\n".join(f"{collection.id}: {collection.title}" for collection in COLLECTIONS)
    yield helped(
        QgsProcessingParameterString(
            SOURCE, translate("DownloadImage", "Source"), defaultValue=COLLECTIONS[0].id, optional=True
        ),
        translate(
            "DownloadImage",
            "A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as "
            "configuration id/layer id; “List sources” lists them. Collections:",
        )
        + f"\n{known}",
    )
    yield helped(
        QgsProcessingParameterString(BANDS, translate("DownloadImage", "Bands"), optional=True),
        translate(
            "DownloadImage",
            "Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection's usual ones, "
            "or the layer as it is shown.",
        ),
    )
    yield helped(
        QgsProcessingParameterString(
            EVALSCRIPT, translate("DownloadImage", "Evalscript"), multiLine=True, optional=True
        ),
        translate(
            "DownloadImage",
            "Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output "
            "becomes a file; user data become a JSON file.",
        ),
    )


def _place() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterExtent(EXTENT, translate("DownloadImage", "Extent"), optional=True),
        translate(
            "DownloadImage", "The area to cover. It is widened to whole pixels. Needed unless there are polygons."
        ),
    )
    yield helped(
        QgsProcessingParameterFeatureSource(
            AREA,
            translate("DownloadImage", "Polygons"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "DownloadImage", "The area to cover, instead of an extent; with both, only their overlap is covered."
        ),
    )
    yield helped(
        QgsProcessingParameterBoolean(
            CLIP, translate("DownloadImage", "No data outside the polygons or extent"), None, optional=True
        ),
        translate(
            "DownloadImage",
            "Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are "
            "downloaded. When not set: on for polygons, off for extents.",
        ),
    )


def _mosaic() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        choice(MOSAICKING, translate("DownloadImage", "Mosaicking order"), MosaickingOrder),
        translate(
            "DownloadImage",
            "Which acquisition is on top where several overlap. When empty: the layer's own, otherwise mostRecent.",
        ),
    )
    yield helped(
        choice(DATES, translate("DownloadImage", "Acquisitions of the period"), Dates, Dates.MOSAIC),
        translate(
            "DownloadImage",
            "mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the "
            "bands of each date.",
        ),
    )


def _pixels() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterNumber(
            RESOLUTION,
            translate("DownloadImage", "Resolution (metres)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.01,
        ),
        translate("DownloadImage", "Side of a pixel in metres. When empty: the collection's own, 10 for Sentinel-2."),
    )
    yield helped(
        QgsProcessingParameterCrs(CRS, translate("DownloadImage", "Coordinate reference system"), optional=True),
        translate(
            "DownloadImage",
            "Of the result. When empty: the area's UTM zone, in which Sentinel-2 pixels come as they are stored. "
            "Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.",
        ),
    )
    yield helped(
        choice(SAMPLE_TYPE, translate("DownloadImage", "Number format"), SampleType),
        translate(
            "DownloadImage",
            "UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. "
            "When empty: what suits the collection, or what the evalscript says.",
        ),
    )


def _details() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterString(
            EVALSCRIPT_BANDS, translate("DownloadImage", "Names of the evalscript's bands"), optional=True
        ),
        translate(
            "DownloadImage",
            "A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does "
            "not say plainly how many bands there are.",
        ),
        is_advanced=True,
    )
    yield helped(
        QgsProcessingParameterString(
            NAMES,
            translate("DownloadImage", "Names of the files of single dates"),
            defaultValue=DEFAULT_TEMPLATE,
            optional=True,
        ),
        translate(
            "DownloadImage",
            "With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.",
        ),
        is_advanced=True,
    )
