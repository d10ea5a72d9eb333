"""A list of sources in small: what it holds, what it says, and how a test finds its way in it."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.gui.sources.sources_model import OwnCollectionSource, SourceLayer, SourcesModel
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection

OWN = "Own collections"
FARM = Configuration("farm-id", "Farm", "Fields & <b>more</b>")
OFF = Configuration("off-id", "Ancient", is_disabled=True)
RADAR = Configuration("radar-id", "Radar")
NDVI = ConfigurationLayer("NDVI", "<i>NDVI</i>", "sentinel-2-l2a", "of crops", order_hint=2)
TRUE_COLOUR = ConfigurationLayer("TC", "True color", "sentinel-2-l2a", order_hint=1)
VV = ConfigurationLayer("VV", "Backscatter", "sentinel-1-grd")
DRONE = OwnCollection(
    "byoc-1",
    "Drone <flights>",
    (OwnBand("red", "UINT16"), OwnBand("nir")),
    (11.0, 46.0, 12.5, 47.0),
    date(2024, 3, 1),
    date(2024, 9, 30),
    location="aws-us-west-2",
)
MOSAIC = OwnCollection("byoc-2", "Mosaic", is_configured=False, needs_update=True)
DRONE_LAYER = ConfigurationLayer("D", "Drone", "byoc-1")


class Seen:
    def __init__(self, panel: SourcesPanel) -> None:
        self.wanted: list[Configuration] = []
        self.own_wanted: list[bool] = []
        self.selected: list[SourceLayer | None] = []
        self.activated: list[SourceLayer] = []
        self.own: list[OwnCollectionSource] = []
        self.searched: list[str] = []
        self.refreshed: list[bool] = []
        panel.layers_wanted.connect(self.wanted.append)
        panel.own_wanted.connect(lambda: self.own_wanted.append(True))
        panel.layer_selected.connect(self.selected.append)
        panel.layer_activated.connect(self.activated.append)
        panel.own_selected.connect(self.own.append)
        panel.own_activated.connect(self.own.append)
        panel.search_changed.connect(self.searched.append)
        panel.refresh_wanted.connect(lambda: self.refreshed.append(True))


def texts(panel: SourcesPanel, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008 (the root of every model)
    model = panel.sourcesTree.model()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def index(panel: SourcesPanel, row: int, *children: int) -> QModelIndex:
    model, found = panel.sourcesTree.model(), QModelIndex()
    for place in (row, *children):
        found = model.index(place, 0, found)
    return found


def whole(panel: SourcesPanel) -> dict[str, list[str]]:
    return {name: texts(panel, index(panel, row)) for row, name in enumerate(texts(panel))}


def search(panel: SourcesPanel, text: str) -> None:
    panel.sourceFilterEdit.setText(text)
    QTest.keyClick(panel.sourceFilterEdit, Qt.Key.Key_Return)


def tooltip(place: QModelIndex) -> str:
    return str(place.data(Qt.ItemDataRole.ToolTipRole))


def new_panel() -> SourcesPanel:
    panel = SourcesPanel()
    panel.resize(320, 400)
    panel.show()
    panel.show_model(SourcesModel(panel))
    return panel


def fill(panel: SourcesPanel) -> None:
    """List configurations, and the layers of the first one that can be used."""
    panel.set_configurations([RADAR, OFF, FARM])
    panel.unfold_first()
    panel.begin_listing(FARM)
    panel.set_layers(FARM, [NDVI, TRUE_COLOUR])


def list_the_rest(panel: SourcesPanel) -> None:
    """List what `fill` leaves out."""
    panel.set_layers(RADAR, [VV, DRONE_LAYER])
    panel.set_own([DRONE, MOSAIC])
