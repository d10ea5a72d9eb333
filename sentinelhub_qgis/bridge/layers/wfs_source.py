"""Footprints by QGIS's own WFS provider: a layer that asks the service anew with each move of the map.

The service hands out at most 100 scenes for a view, newest first, and pages in a way that QGIS does not know (API
reference 8.3): a short period or a small view shows all of them.
"""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import Qgis, QgsDataSourceUri, QgsErrorMessage, QgsVectorLayer

from ...model.collection import Collection
from ...model.errors import UnexpectedAnswer
from ...model.layer_choice import LayerChoice
from ...model.period import Period
from ..threads.unwatched import main_thread, seen
from .scene_style import style_footprints

# In other systems QGIS names the axes in a form the service does not take (API reference 8.8).
_CRS = "EPSG:3857"
_MOST_SCENES = 100
_SOURCE_NUMBERS = {  # API reference 2.6
    "S2L1C": 1, "S2L2A": 2, "S1GRD": 3, "MODIS": 5, "S5PL2": 7, "S3OLCI": 8, "S3SLSTR": 9, "LOTL1": 12, "LOTL2": 13,
    "LMSSL1": 14, "LTML1": 15, "LTML2": 16, "LETML1": 17, "LETML2": 18, "HLS": 21, "S3OLCIL2": 22,
}  # fmt: skip


def feature_type(collection: Collection) -> str:
    """Return what the WFS calls a collection; empty when that is not known."""
    if collection.is_custom:
        return collection.id if collection.id != "CUSTOM" else ""
    number = _SOURCE_NUMBERS.get(collection.short_name)
    return f"DSS{number}" if number else ""


def wfs_source(choice: LayerChoice, period: Period) -> str:
    """Return the data-source text for the scenes of a layer's collection in `period`, within its cloud limit."""
    filters = [f"TIME={period.as_interval()}"]
    if choice.collection.has_cloud and choice.max_cloud_cover is not None:
        filters.append(f"MAXCC={choice.max_cloud_cover}")
    address = f"{choice.base_url}/ogc/wfs/{quote(choice.configuration_id, safe='')}?{'&'.join(filters)}"
    source = QgsDataSourceUri()
    source.setParam("url", address)
    source.setParam("typename", feature_type(choice.collection))
    source.setParam("srsname", _CRS)
    source.setParam("version", "2.0.0")
    source.setParam("pagingEnabled", "true")
    source.setParam("pageSize", str(_MOST_SCENES))
    source.setParam("restrictToRequestBBOX", "1")
    return str(source.uri(False))


def build_wfs_layer(choice: LayerChoice, period: Period, title: str) -> QgsVectorLayer:
    """Return the layer, which lives in the main thread. In a task: QGIS asks the service two questions.

    Raises:
        UnexpectedAnswer: QGIS cannot use what the service offers.
    """
    layer = QgsVectorLayer(wfs_source(choice, period), title, "WFS")
    if not layer.isValid():
        said = layer.error().message(QgsErrorMessage.Format.Text)
        raise UnexpectedAnswer(said.replace(choice.configuration_id, "…"))
    style_footprints(layer, "cloudCoverPercentage", "date", "date")
    if layer.fields().lookupField("date") >= 0:
        properties = seen(layer.temporalProperties())
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
        properties.setStartField("date")
        properties.setIsActive(True)
    layer.moveToThread(main_thread())
    return layer
