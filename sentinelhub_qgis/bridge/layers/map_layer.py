"""Map layers of Sentinel Hub: built off the GUI thread, put on the map, changed in place.

capabilities = shelf.find(choice) or shelf.obtain(choice, fetch)      # the second in a task
layer = build_layer(choice, capabilities, project_crs)                # in a task
add_to_project(layer, project)                                        # GUI thread
update_layer(layer, other_choice, capabilities)                       # GUI thread; asks the service nothing
offer_days(layer, days)                                               # GUI thread; the temporal controller's steps
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsErrorMessage,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model.errors import UnexpectedAnswer
from ...model.layer_choice import LayerChoice, MapService
from ...model.outside_text import shortened
from ...model.period import Period
from ..threads.unwatched import main_thread, seen
from .capabilities import Capabilities, warm_capabilities
from .memory import choice_of, remember
from .quiet_legend import silence
from .source import WEB_MERCATOR, days_in, source_of

_PROVIDER = "wms"
_CHANGING = "sentinelhub_changing"
_LONGEST_TITLE = 100  # letters in QGIS's layer tree and legends


def build_layer(choice: LayerChoice, capabilities: Capabilities, project_crs: str = WEB_MERCATOR) -> QgsRasterLayer:
    """Return a layer that shows `choice` and lives in the main thread. Any thread; sends no request.

    Args:
        capabilities: of the choice's service.
        project_crs: authority code; a WMS layer is asked for in it where the service offers that.

    Raises:
        NotFound: the service has no such layer.
        UnexpectedAnswer: QGIS cannot use what the service offers.
    """
    capabilities.require(choice)
    warm_capabilities(choice, capabilities.body)
    crs = capabilities.system_for(choice, project_crs)
    layer = QgsRasterLayer(source_of(choice, crs, (), capabilities.time_name(choice)), layer_name(choice), _PROVIDER)
    _check(layer, choice)
    _dress(layer, choice)
    layer.moveToThread(main_thread())
    return layer


def update_layer(layer: QgsRasterLayer, choice: LayerChoice, capabilities: Capabilities) -> None:
    """Let `layer`, also one the plugin has not made, show `choice` from now on. GUI thread; asks for pictures alone.

    Id, place in the tree, style, opacity and reference system stay; the name follows unless the user changed it.

    Raises:
        NotFound: the service has no such layer; the map layer is as it was.
        UnexpectedAnswer: QGIS cannot use what the service offers.
    """
    capabilities.require(choice)
    shown = choice_of(layer)
    is_renamed = shown is None or layer.name() != layer_name(shown)  # of a layer not of ours the name is the user's
    warm_capabilities(choice, capabilities.body)
    crs = capabilities.system_for(choice, layer.crs().authid())
    name = layer.name() if is_renamed else layer_name(choice)
    had_time = _is_temporal(layer)
    same_data = shown is not None and shown.collection_id == choice.collection_id
    days = days_in(layer.source()) if same_data else ()
    _set_source(layer, source_of(choice, crs, days, capabilities.time_name(choice)), name)
    _check(layer, choice)
    _dress(layer, choice)
    if _is_temporal(layer) != had_time:  # else it is the user's to switch on and off
        layer.temporalProperties().setIsActive(not had_time)
    layer.triggerRepaint()


def offer_days(layer: QgsRasterLayer, days: Iterable[date]) -> bool:
    """Let the temporal controller step through `days` (UTC) of a WMS layer; tell whether that changed anything.

    No request, not even for the picture. Layers that show a longer period, and tiles, have no steps of their own.
    """
    choice = choice_of(layer)
    if choice is None or choice.service is not MapService.WMS:
        return False
    source = source_of(choice, layer.crs().authid(), days)
    if source == layer.source():
        return False
    _set_source(layer, source, layer.name())
    _dress(layer, choice)
    return True


def is_changing(layer: QgsMapLayer) -> bool:
    """Tell whether the layer's source is being replaced; QGIS handles events meanwhile, and takes it for invalid."""
    return bool(layer.property(_CHANGING))


def add_to_project(layer: QgsRasterLayer, project: QgsProject) -> None:
    """Put `layer` on the map: on top of everything but points and lines, which would vanish below it. GUI thread.

    An empty project takes the reference system of the tiles, so that they are drawn as they come.
    """
    choice = choice_of(layer)
    if not project.mapLayers() and choice is not None and choice.service is MapService.WMTS:
        project.setCrs(QgsCoordinateReferenceSystem(WEB_MERCATOR), True)
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    silence(layer)
    root.insertLayer(_place_in(root), layer)


def layer_name(choice: LayerChoice) -> str:
    """Return what a layer is called: its title and the days it shows."""
    title = shortened(choice.layer_title, _LONGEST_TITLE)
    if not _has_time(choice) or choice.period is None:
        return title
    return f"{title} · {_days(choice.period)}"


def attribution(choice: LayerChoice) -> str:
    """Return the notice that goes with the picture, as the licence of Copernicus Sentinel data asks; in English."""
    if not choice.collection_id.startswith("sentinel-"):
        return "Processed by Sentinel Hub"
    years = _years(choice.period) if choice.period else ""
    return f"Contains modified Copernicus Sentinel data{years}, processed by Sentinel Hub"


def set_attribution(layer: QgsRasterLayer, text: str) -> None:
    """Give the layer a notice, where this QGIS keeps it."""
    properties = layer.serverProperties()
    (properties if hasattr(properties, "setAttribution") else layer).setAttribution(text)  # moved there in QGIS 3.38


def attribution_of(layer: QgsRasterLayer) -> str:
    """Return the layer's notice, from where this QGIS keeps it."""
    properties = layer.serverProperties()
    return str((properties if hasattr(properties, "attribution") else layer).attribution())


def _set_source(layer: QgsRasterLayer, source: str, name: str) -> None:
    """Give a layer of the map another source and name, and keep its place in the layer tree quiet.

    A new source brings QGIS's own legend back. Did the tree hear of that, it would ask the service for the legend,
    and build the date control below the layer anew while its button is pressed.
    """
    old_crs = layer.crs()
    was_blocked = layer.blockSignals(True)
    layer.setProperty(_CHANGING, True)
    try:
        layer.setDataSource(source, name, _PROVIDER, QgsDataProvider.ProviderOptions())
        silence(layer)
    finally:
        layer.setProperty(_CHANGING, False)
        layer.blockSignals(was_blocked)
    layer.nameChanged.emit()
    if layer.crs() != old_crs:
        layer.crsChanged.emit()
    layer.dataSourceChanged.emit()
    layer.dataChanged.emit()


def _dress(layer: QgsRasterLayer, choice: LayerChoice) -> None:
    """Set what does not stand in the data source."""
    remember(layer, choice)
    set_attribution(layer, attribution(choice))
    if not _has_time(choice):
        return
    # QGIS's own match sends the first instant alone, which the service takes for six months (API reference 8.5).
    seen(layer.temporalProperties()).setIntervalHandlingMethod(Qgis.TemporalIntervalMatchMethod.MatchUsingWholeRange)
    # Identify would ask for another date than the one that is shown.
    layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable)


def _check(layer: QgsRasterLayer, choice: LayerChoice) -> None:
    if not layer.isValid():
        said = layer.error().message(QgsErrorMessage.Format.Text)
        raise UnexpectedAnswer(said.replace(choice.configuration_id, "…"))


def _place_in(root: QgsLayerTreeGroup) -> int:
    children = root.children()
    return next((place for place, node in enumerate(children) if not _is_points_or_lines(node)), len(children))


def _is_points_or_lines(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    thin = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry)
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() in thin


def _is_temporal(layer: QgsRasterLayer) -> bool:
    """Tell whether QGIS's temporal controller can set the layer's date."""
    provider = layer.dataProvider()
    return provider is not None and bool(provider.temporalCapabilities().hasTemporalCapabilities())


def _has_time(choice: LayerChoice) -> bool:
    return choice.collection.has_time


def _days(period: Period) -> str:
    return period.start.isoformat() if period.is_day else f"{period.start.isoformat()} – {period.end.isoformat()}"


def _years(period: Period) -> str:
    first, last = period.start.year, period.end.year
    return f" {first}" if first == last else f" {first}–{last}"
