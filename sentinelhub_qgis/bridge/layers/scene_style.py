"""How footprints look: edges in the calendar's colours, half transparent, with their date."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from .cloud_colours import cloud_colour

_EDGES = (0, 10, 20, 40, 60, 80, 100)  # percent of cloud
_BAND_ALPHA, _LINE_ALPHA = 110, 230  # of 255
_BAND_WIDTH, _LINE_WIDTH = 2.4, 0.4  # millimetres


def style_footprints(layer: QgsVectorLayer, cloud_field: str, label_field: str, order_field: str) -> None:
    """Colour a layer by cloud, label it with a field, and draw the latest on top. Any thread that owns the layer.

    The fields' names are the plugin's own, and one the layer does not have is passed by; what is in the fields is
    never read as an expression or as HTML.
    """
    names = set(layer.fields().names())
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for rule in _rules(cloud_field) if cloud_field in names else [_rule(cloud_colour(None), "", "")]:
        renderer.rootRule().appendChild(rule)
    if order_field in names:
        latest_last = QgsFeatureRequest.OrderByClause(f'"{order_field}"', True)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([latest_last]))
        renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    if label_field in names:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(label_field)))
        layer.setLabelsEnabled(True)


def _rules(field: str) -> list[QgsRuleBasedRenderer.Rule]:
    rules = []
    for low, high in zip(_EDGES, _EDGES[1:]):
        below = "<=" if high == _EDGES[-1] else "<"
        condition = f'"{field}" >= {low} AND "{field}" {below} {high}'
        title = QCoreApplication.translate("SceneStyle", "{low} – {high} % cloud").format(low=low, high=high)
        rules.append(_rule(cloud_colour((low + high) / 2), condition, title))
    title = QCoreApplication.translate("SceneStyle", "Without a figure for cloud")
    rules.append(_rule(cloud_colour(None), f'"{field}" IS NULL', title))
    return rules


def _rule(colour: QColor, condition: str, title: str) -> QgsRuleBasedRenderer.Rule:
    band, line = QColor(colour), QColor(colour).darker(125)
    band.setAlpha(_BAND_ALPHA)
    line.setAlpha(_LINE_ALPHA)
    # A band along the edge instead of a filling: QGIS fills what is selected with an opaque colour, and many dates lie
    # upon each other; the picture below is to stay visible.
    inside, edge = QgsSimpleLineSymbolLayer(band, _BAND_WIDTH), QgsSimpleLineSymbolLayer(line, _LINE_WIDTH)
    inside.setDrawInsidePolygon(True)
    # Handed over one by one: given as a list, QGIS and Python would both delete them.
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, inside)
    symbol.appendSymbolLayer(edge)
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, title)


def _labels(field: str) -> QgsPalLayerSettings:
    labels = QgsPalLayerSettings()
    labels.fieldName, labels.isExpression = field, False
    # In the middle of the whole footprint: from within many of them, one of their dates would stand in for all.
    labels.centroidWhole = True
    text, buffer = QgsTextFormat(), QgsTextBufferSettings()
    text.setSize(8)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(32, 36, 40))
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(buffer)
    labels.setFormat(text)
    return labels
