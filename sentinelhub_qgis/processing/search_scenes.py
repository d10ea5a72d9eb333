"""The algorithm that searches the catalogue."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QVariant

from ..bridge.ground.geometry import in_degrees
from ..bridge.words.wording import wording_of
from ..model.area import BoundingBox
from ..model.collection import COLLECTIONS, collection_named
from ..model.errors import OrderError
from ..model.scenes.scene import Scene
from .base import Parameters, Results, ServiceAlgorithm
from .image_parameters import EXTENT, MAX_CLOUD, helped, time_parameters
from .reading import ParameterReader, ParameterWrong, account_parameter

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_DEGREES = "EPSG:4326"


class SearchScenes(ServiceAlgorithm):
    """Find scenes as a layer of footprints."""

    COLLECTION, OUTPUT, COUNT = "COLLECTION", "OUTPUT", "COUNT"
    ICON = "search-scenes"

    def name(self) -> str:
        """Return the second half of the algorithm's id; scripts and models hold it."""
        return "searchscenes"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate("SearchScenes", "Search scenes")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate(
            "SearchScenes", "Find the acquisitions of an area and a period as footprints with their attributes"
        )

    def tags(self) -> list[str]:
        """Return further words by which it can be found."""
        return translate("SearchScenes", "sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates").split(",")

    def shortHelpString(self) -> str:
        """Return what stands beside the dialog."""
        return translate(
            "SearchScenes",
            "Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with "
            "time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.\n\n"
            "A search costs at most one processing unit a page of 100 scenes.\n\n"
            "The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one "
            "signed in last in the Sentinel Hub panel.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        known = "\n".join(f"{one.id}: {one.title}" for one in COLLECTIONS if one.has_time)
        self.addParameter(
            helped(
                QgsProcessingParameterString(
                    self.COLLECTION, translate("SearchScenes", "Collection"), defaultValue=COLLECTIONS[0].id
                ),
                translate("SearchScenes", "Its id, such as sentinel-2-l2a or byoc-…. Collections:") + f"\n{known}",
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterExtent(EXTENT, translate("SearchScenes", "Extent")),
                translate("SearchScenes", "Scenes that touch it are found; it may lie across the 180th meridian."),
            )
        )
        for definition in time_parameters():
            self.addParameter(definition)
        self.addParameter(account_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, translate("SearchScenes", "Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, translate("SearchScenes", "Number of scenes")))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether there is anything to search for, and what is missing when there is not. Nothing is sent."""
        is_fine, reason = super().checkParameterValues(parameters, context)
        if not is_fine:
            return False, reason
        reader = ParameterReader(self, parameters, context)
        try:
            self._box(reader, parameters, context)
            reader.period()
        except ParameterWrong as wrong:
            return False, str(wrong)
        except OrderError as error:
            return False, wording_of(error).as_text()
        return True, ""

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Search, and write the footprints."""
        from ..operations.find_scenes import find_scenes

        reader = ParameterReader(self, parameters, context)
        collection = collection_named(reader.text(self.COLLECTION))
        box = self._box(reader, parameters, context)
        scenes = find_scenes(self.session, collection.id, box, reader.period())
        limit = reader.percent(MAX_CLOUD)
        wanted = [scene for scene in scenes if limit is None or scene.cloud_cover is None or scene.cloud_cover <= limit]
        fields = _fields()
        crs = QgsCoordinateReferenceSystem(_DEGREES)
        kind = QgsWkbTypes.Type.MultiPolygon
        sink, path = self.parameterAsSink(parameters, self.OUTPUT, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for scene in wanted:
            sink.addFeature(_feature(scene, fields), QgsFeatureSink.Flag.FastInsert)
        del sink
        feedback.pushInfo(
            translate("SearchScenes", "Scenes found: {found}. Below the cloud limit: {wanted}.").format(
                found=len(scenes), wanted=len(wanted)
            )
        )
        return {self.OUTPUT: path, self.COUNT: len(wanted)}

    def _box(self, reader: ParameterReader, parameters: Parameters, context: QgsProcessingContext) -> BoundingBox:
        crs = self.parameterAsExtentCrs(parameters, EXTENT, context)
        if not crs.isValid():
            raise ParameterWrong(
                translate("DownloadImage", "The extent has no reference system: add one, such as [EPSG:4326].")
            )
        return in_degrees(self.parameterAsExtent(parameters, EXTENT, context), crs, context.transformContext())


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in (
        ("id", QVariant.String),
        ("collection", QVariant.String),
        ("day", QVariant.Date),
        ("taken", QVariant.DateTime),
        ("cloud_cover", QVariant.Double),
        ("platform", QVariant.String),
        ("orbit_state", QVariant.String),
        ("relative_orbit", QVariant.Int),
    ):
        fields.append(QgsField(name, kind))
    return fields


def _feature(scene: Scene, fields: QgsFields) -> QgsFeature:
    from ..bridge.ground.scene_geometry import footprint

    taken = scene.taken
    day = QDate(taken.year, taken.month, taken.day)
    feature = QgsFeature(fields)
    feature.setGeometry(footprint(scene.rings))
    feature.setAttributes(
        [
            scene.id,
            scene.collection_id,
            day,
            QDateTime(day, QTime(taken.hour, taken.minute, taken.second), Qt.TimeSpec.UTC),
            scene.cloud_cover,
            scene.platform,
            scene.orbit_state,
            scene.relative_orbit,
        ]
    )
    return feature
