"""The parameters of an image order, declared once: name, type, default, words."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..model.collection import COLLECTIONS, MosaickingOrder, SampleType

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

EXTENT, CRS, RESOLUTION = "EXTENT", "CRS", "RESOLUTION"
COLLECTION, CUSTOM_COLLECTION = "COLLECTION", "CUSTOM_COLLECTION"
BANDS, SAMPLE_TYPE = "BANDS", "SAMPLE_TYPE"
START, END = "START", "END"
MAX_CLOUD_COVER, MOSAICKING_ORDER = "MAX_CLOUD_COVER", "MOSAICKING_ORDER"
EVALSCRIPT, EVALSCRIPT_BANDS = "EVALSCRIPT", "EVALSCRIPT_BANDS"


def image_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the definitions in the order of the dialog."""
    yield from _place()
    yield from _source()
    yield from _time()
    yield from _pixels()


def helped(
    definition: QgsProcessingParameterDefinition, text: str, is_advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return the definition with a tooltip, and below the fold when it is advanced."""
    definition.setHelp(text)
    if is_advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def _place() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterExtent(EXTENT, translate("DownloadImage", "Extent")),
        translate("DownloadImage", "The area to cover. It is widened to whole pixels."),
    )
    yield helped(
        QgsProcessingParameterCrs(CRS, translate("DownloadImage", "Coordinate reference system"), optional=True),
        translate(
            "DownloadImage",
            "Of the result. When empty: the extent's UTM zone, in which Sentinel-2 pixels come as they are stored.",
        ),
    )
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


def _source() -> Iterator[QgsProcessingParameterDefinition]:
    ids = [collection.id for collection in COLLECTIONS]
    yield helped(
        QgsProcessingParameterEnum(
            COLLECTION,
            translate("DownloadImage", "Collection"),
            ids,
            defaultValue=ids[0],
            usesStaticStrings=True,
        ),
        "\n".join(f"{collection.id}: {collection.title}" for collection in COLLECTIONS),
    )
    yield helped(
        QgsProcessingParameterString(CUSTOM_COLLECTION, translate("DownloadImage", "Own collection"), optional=True),
        translate(
            "DownloadImage", "The id of a collection of your own, such as byoc-…; it is used instead of the above."
        ),
        is_advanced=True,
    )
    yield helped(
        QgsProcessingParameterString(BANDS, translate("DownloadImage", "Bands"), optional=True),
        translate(
            "DownloadImage",
            "Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection's usual ones.",
        ),
    )


def _time() -> Iterator[QgsProcessingParameterDefinition]:
    day = QgsProcessingParameterDateTime.Type.Date
    yield helped(
        QgsProcessingParameterDateTime(START, translate("DownloadImage", "First day (UTC)"), day, optional=True),
        translate("DownloadImage", "Acquisitions from this day on. Elevation data need none."),
    )
    yield helped(
        QgsProcessingParameterDateTime(END, translate("DownloadImage", "Last day (UTC)"), day, optional=True),
        translate("DownloadImage", "Acquisitions up to the end of this day. When empty: the first day alone."),
    )
    yield helped(
        QgsProcessingParameterNumber(
            MAX_CLOUD_COVER,
            translate("DownloadImage", "Maximum cloud cover (%)"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=100,
            minValue=0,
            maxValue=100,
        ),
        translate(
            "DownloadImage",
            "Of a whole scene, not of the extent. Without effect for collections that know no cloud.",
        ),
    )
    yield helped(
        QgsProcessingParameterEnum(
            MOSAICKING_ORDER,
            translate("DownloadImage", "Mosaicking order"),
            [order.value for order in MosaickingOrder],
            defaultValue=MosaickingOrder.MOST_RECENT.value,
            usesStaticStrings=True,
        ),
        translate("DownloadImage", "Which acquisition lies on top where several cover a place."),
    )


def _pixels() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterEnum(
            SAMPLE_TYPE,
            translate("DownloadImage", "Number format"),
            [sample_type.value for sample_type in SampleType],
            optional=True,
            usesStaticStrings=True,
        ),
        translate(
            "DownloadImage",
            "UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. "
            "When empty: what suits the collection, or what the evalscript says.",
        ),
    )
    yield helped(
        QgsProcessingParameterString(
            EVALSCRIPT, translate("DownloadImage", "Evalscript"), multiLine=True, optional=True
        ),
        translate(
            "DownloadImage", "Version 3, with one output called default. When given, the bands above are not used."
        ),
        is_advanced=True,
    )
    yield helped(
        QgsProcessingParameterString(
            EVALSCRIPT_BANDS, translate("DownloadImage", "Output bands of the evalscript"), optional=True
        ),
        translate("DownloadImage", "A name for each band the evalscript returns, separated by commas: NDVI,mask."),
        is_advanced=True,
    )
