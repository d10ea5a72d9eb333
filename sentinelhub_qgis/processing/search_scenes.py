"""The algorithm that searches the catalogue."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QVariant

from ..model.collection import COLLECTIONS, collection_named
from ..model.scenes.scene import Scene
from .base import Parameters, Results
from .image_parameters import EXTENT, MAX_CLOUD, helped, time_parameters
from .reading import ParameterReader, account_parameter
from .table import Layout, TableAlgorithm

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_DEGREES = "EPSG:4326"
_COLUMNS = (
    ("id", QVariant.String),
    ("collection", QVariant.String),
    ("day", QVariant.Date),
    ("taken", QVariant.DateTime),
    ("cloud_cover", QVariant.Double),
    ("platform", QVariant.String),
    ("orbit_state", QVariant.String),
    ("relative_orbit", QVariant.Int),
)


class SearchScenes(TableAlgorithm):
    """Find scenes as a layer of footprints."""

    COLLECTION = "COLLECTION"
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

    def check(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse parameters that leave nothing to search for."""
        reader = ParameterReader(self, parameters, context)
        reader.degrees()
        reader.period()

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Search, and write the footprints."""
        from ..operations.find_scenes import find_scenes

        reader = ParameterReader(self, parameters, context)
        collection = collection_named(reader.text(self.COLLECTION))
        scenes = find_scenes(self.session, collection.id, reader.degrees(), reader.period())
        limit = reader.percent(MAX_CLOUD)
        wanted = [scene for scene in scenes if limit is None or scene.cloud_cover is None or scene.cloud_cover <= limit]
        layout = Layout(_COLUMNS, QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem(_DEGREES))
        fields = layout.fields()
        results = self.write([_feature(scene, fields) for scene in wanted], layout, parameters, context)
        feedback.pushInfo(
            translate("SearchScenes", "Scenes found: {found}. Below the cloud limit: {wanted}.").format(
                found=len(scenes), wanted=len(wanted)
            )
        )
        return results


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
