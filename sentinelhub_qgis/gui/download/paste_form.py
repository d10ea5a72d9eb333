"""Filling the download page with a pasted request, and putting back what was there before."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsRectangle
from qgis.PyQt.QtGui import QTextCursor

from ...bridge.ground.order_area import OrderArea, crs_of, units_per_metre
from ...model.collection import Collection
from ...model.configuration import ConfigurationLayer
from ...model.layer_choice import LayerChoice
from ...model.orders.image_order import ImageOrder, RawBands
from ...model.orders.product_order import Dates
from ...model.polygon import as_wkt, bounds_of
from ...operations.paste_request import PastedOrder
from .area_panel import AreaKind
from .download_panel import DownloadPanel
from .download_subject import Ground, What
from .pasted_settings import PastedSettings

# More than any outline needs in an image, and few enough to be carried from one system to another at once.
_MOST_POINTS = 10_000


def area_of(image: ImageOrder, context: QgsCoordinateTransformContext) -> OrderArea:
    """Return the ground of an order whose area is in a CRS with a code.

    Raises:
        AreaUnusable: there is none.
    """
    crs = crs_of(image.area.crs)
    box = OrderArea.of_extent(QgsRectangle(*image.area.edges), crs, context)
    if not image.polygons:
        return box
    shape = QgsGeometry.fromWkt(as_wkt(image.polygons))
    found = OrderArea.of_polygons([shape], crs, context, _MOST_POINTS)
    return found if bounds_of(image.polygons) == image.area.edges else found.within(box)


def fill(panel: DownloadPanel, pasted: PastedOrder, area: OrderArea, choice: LayerChoice, ground: Ground,
         collection: Collection | None) -> None:  # fmt: skip
    """Put a pasted order into the page; `choice` is its subject, `collection` what is known of its data."""
    image = pasted.order.image
    panel.set_layer(None)
    panel.set_subject(choice, ground, collection)
    if isinstance(image.product, RawBands):
        _choose(panel, What.BANDS)
        panel.set_order(image)
    else:
        panel.script.set_script(pasted.script)
        panel.script.scriptEdit.moveCursor(QTextCursor.MoveOperation.Start)
        panel.script.scriptBandsEdit.clear()
        _choose(panel, What.SCRIPT)
    panel.datesCombo.setCurrentIndex(panel.datesCombo.findData(Dates.MOSAIC.value))
    panel.grid.set_crs(image.area.crs)
    panel.area.give(area)
    metres = image.resolution / units_per_metre(image.area.crs)
    panel.grid.set_metres(metres)
    panel.set_pasted(PastedSettings(image.data_filter, image.processing, metres, panel.grid.metres))


@dataclass(frozen=True)
class FormerPage:
    """Be all that `fill` changes, as it was before."""

    choice: LayerChoice
    collection: Collection | None
    layer: ConfigurationLayer | None
    what: What
    script: str
    script_bands: str
    bands: tuple[str, ...]
    band_names: str
    sample_type: object
    area_kind: AreaKind
    given: OrderArea | None
    is_clipped: bool
    dates: object
    crs: str
    follows_crs: bool
    metres: float
    pasted: PastedSettings

    @classmethod
    def of(cls, panel: DownloadPanel, choice: LayerChoice) -> FormerPage:
        """Return what the page says now."""
        return cls(
            choice=choice,
            collection=panel.collection,
            layer=panel.layer,
            what=panel.what(),
            script=panel.script.script(),
            script_bands=panel.script.scriptBandsEdit.text(),
            bands=tuple(panel.bandsCombo.checkedItems()),
            band_names=panel.bandNamesEdit.text(),
            sample_type=panel.sampleTypeCombo.currentData(),
            area_kind=panel.area.kind,
            given=panel.area.given,
            is_clipped=panel.area.clipCheck.isChecked(),
            dates=panel.datesCombo.currentData(),
            crs=panel.grid.crs,
            follows_crs=panel.grid.follows_area,
            metres=panel.grid.metres,
            pasted=panel.pasted,
        )

    def put_back(self, panel: DownloadPanel, ground: Ground) -> None:
        """Let the page say it again."""
        panel.set_layer(self.layer)
        panel.set_subject(self.choice, ground, self.collection)
        panel.script.set_script(self.script)
        panel.script.scriptBandsEdit.setText(self.script_bands)
        _choose(panel, self.what)
        panel.bandNamesEdit.setText(self.band_names)
        panel.bandsCombo.deselectAllOptions()
        panel.bandsCombo.setCheckedItems(list(self.bands))
        panel.sampleTypeCombo.setCurrentIndex(max(0, panel.sampleTypeCombo.findData(self.sample_type)))
        panel.datesCombo.setCurrentIndex(panel.datesCombo.findData(self.dates))
        panel.area.give(self.given)
        panel.area.choose(self.area_kind)
        panel.area.clipCheck.setChecked(self.is_clipped)
        panel.grid.set_crs("" if self.follows_crs else self.crs)
        if self.follows_crs:
            panel.grid.propose_crs(self.crs)
        panel.grid.set_metres(self.metres)
        panel.set_pasted(self.pasted)


def _choose(panel: DownloadPanel, what: What) -> None:
    panel.whatCombo.setCurrentIndex(panel.whatCombo.findData(what.value))
