"""How footprints look: in the calendar's colours, half transparent, with their date."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from .cloud_colours import cloud_colour

_EDGES = (0, 10, 20, 40, 60, 80, 100)  # percent of cloud
_FILL_ALPHA, _LINE_ALPHA = 22, 230  # of 255
_LINE_WIDTH, _SELECTED_WIDTH = 0.4, 1.0  # millimetres
_PROPERTY = QgsSymbolLayer.Property


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
        keys = ("is_selected()", f'"{order_field}"')  # what is drawn last lies on top
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(key, True) for key in keys]))
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
    fill, line = QColor(colour), QColor(colour).darker(125)
    fill.setAlpha(_FILL_ALPHA)
    line.setAlpha(_LINE_ALPHA)
    inside = QgsSimpleFillSymbolLayer(fill, Qt.BrushStyle.SolidPattern, fill, Qt.PenStyle.NoPen)
    edge = QgsSimpleLineSymbolLayer(line, _LINE_WIDTH)
    # QGIS fills what is selected with an opaque colour; here its edge alone has it, so that the picture below shows.
    inside.setDataDefinedProperty(_PROPERTY.PropertyLayerEnabled, QgsProperty.fromExpression("NOT is_selected()"))
    width = f"if(is_selected(), {_SELECTED_WIDTH}, {_LINE_WIDTH})"
    edge.setDataDefinedProperty(_PROPERTY.PropertyStrokeWidth, QgsProperty.fromExpression(width))
    # Handed over one by one: given as a list, QGIS and Python would both delete them.
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, inside)
    symbol.appendSymbolLayer(edge)
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, title)


def _labels(field: str) -> QgsPalLayerSettings:
    labels = QgsPalLayerSettings()
    labels.fieldName, labels.isExpression = field, False
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
