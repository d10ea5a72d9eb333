"""The parameters of a batch, declared once: areas, dates, names, and those of an image."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..model.batch.dates import DateRule, Step
from ..model.batch.names import DEFAULT_TEMPLATE, FIELDS
from . import image_parameters as names
from .image_parameters import choice, helped, image_parameters

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

AREAS, NAME_FIELD, TILE_SIZE = "AREAS", "NAME_FIELD", "TILE_SIZE"
DATES, INTERVAL, DAYS, MEASURE = "DATES", "INTERVAL", "DAYS", "MEASURE"
PRODUCT, TEMPLATE, FOLDER, MANIFEST = "PRODUCT", "TEMPLATE", "FOLDER", "MANIFEST"
RETRY, RESULTS = "RETRY", "RESULTS"
FOOTPRINTS, MOSAICS = "footprints", "mosaics"

# Of an image; here they mean something else, or stand under another name.
_NOT_OF_A_BATCH = (names.AREA, names.DATES, names.NAMES)


def batch_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the definitions in the order of the dialog."""
    yield from _areas()
    for definition in image_parameters():
        if definition.name() == names.FROM:
            yield from _dates()
        if definition.name() not in _NOT_OF_A_BATCH:
            yield definition
    yield from _file_names()
    yield from _earlier_run()
    yield from _results()


def _areas() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterFeatureSource(
            AREAS,
            translate("BatchDownload", "Areas"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate("BatchDownload", "Polygons: each feature becomes an image of its own for each date."),
    )
    yield helped(
        QgsProcessingParameterField(
            NAME_FIELD, translate("BatchDownload", "Field with names"), parentLayerParameterName=AREAS, optional=True
        ),
        translate("BatchDownload", "Names the areas in files. Without one, or where it is empty, they are numbered."),
    )
    yield helped(
        QgsProcessingParameterNumber(
            TILE_SIZE,
            translate("BatchDownload", "Side of a tile (metres)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=1.0,
        ),
        translate(
            "BatchDownload",
            "Instead of polygons: the extent below is cut into squares of this side, each of which is an area.",
        ),
    )


def _dates() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        choice(DATES, translate("BatchDownload", "Dates"), DateRule, DateRule.EACH),
        translate(
            "BatchDownload",
            "each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic "
            "for each interval. best: the day with the least cloud over the area, of the period or of each interval.",
        ),
    )
    yield helped(
        choice(INTERVAL, translate("BatchDownload", "Interval"), Step),
        translate("BatchDownload", "For interval (default: a month) and best (default: the whole period)."),
    )
    yield helped(
        QgsProcessingParameterString(DAYS, translate("BatchDownload", "List of dates"), optional=True),
        translate("BatchDownload", "Separated by commas: 2026-05-03,2026-05-28."),
    )
    yield helped(
        QgsProcessingParameterBoolean(
            MEASURE, translate("BatchDownload", "Measure cloud over each area"), None, optional=True
        ),
        translate(
            "BatchDownload",
            "From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue's figures of "
            "whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.",
        ),
    )


def _file_names() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterString(PRODUCT, translate("BatchDownload", "Short name of the product"), optional=True),
        translate("BatchDownload", "For {product} in names of files. When empty: that of layer or collection."),
    )
    yield helped(
        QgsProcessingParameterString(
            TEMPLATE, translate("BatchDownload", "Names of the files"), defaultValue=DEFAULT_TEMPLATE, optional=True
        ),
        translate("BatchDownload", "Made of these fields, with / between folders:")
        + " "
        + ", ".join("{" + field + "}" for field in FIELDS),
    )


def _earlier_run() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterFile(
            MANIFEST, translate("BatchDownload", "Batch file to continue"), extension="json", optional=True
        ),
        translate(
            "BatchDownload",
            "The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is "
            "needed: what is finished is not asked for again. With a later last day, new dates are added.",
        ),
    )
    yield helped(
        QgsProcessingParameterBoolean(RETRY, translate("BatchDownload", "Try failed rows again"), True, optional=True),
        translate("BatchDownload", "Of an earlier run of the same batch."),
        is_advanced=True,
    )


def _results() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        QgsProcessingParameterEnum(
            RESULTS,
            translate("BatchDownload", "Further results"),
            [FOOTPRINTS, MOSAICS],
            allowMultiple=True,
            optional=True,
            usesStaticStrings=True,
        ),
        translate(
            "BatchDownload",
            "footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product "
            "and date.",
        ),
        is_advanced=True,
    )
    yield helped(
        QgsProcessingParameterFolderDestination(
            FOLDER, translate("BatchDownload", "Folder"), optional=True, createByDefault=False
        ),
        translate(
            "BatchDownload",
            "Where images, batch file, table and log go. A batch that is already in the folder is continued.",
        ),
    )
