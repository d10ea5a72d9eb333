"""What algorithms share whose result is one layer of features, or a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from .base import Parameters, Results, ServiceAlgorithm


@dataclass(frozen=True)
class Layout:
    """Be what a layer's features consist of; without geometry it is a table.

    Each column has a name and one of `QVariant.Int` and the like: what those are has no name that Qt 5 and 6 share.
    """

    columns: tuple[tuple[str, Any], ...]
    geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    def fields(self) -> QgsFields:
        """Return the columns as QGIS takes them."""
        fields = QgsFields()
        for name, kind in self.columns:
            fields.append(QgsField(name, kind))
        return fields


class TableAlgorithm(ServiceAlgorithm):
    """Be an algorithm that writes one layer, and says how many features it has."""

    OUTPUT, COUNT = "OUTPUT", "COUNT"

    def write(
        self, features: Sequence[QgsFeature], layout: Layout, parameters: Parameters, context: QgsProcessingContext
    ) -> Results:
        """Write the layer that `parameters` name, and return the outputs.

        Raises:
            QgsProcessingException: nothing can be written there.
        """
        fields = layout.fields()
        sink, path = self.parameterAsSink(parameters, self.OUTPUT, context, fields, layout.geometry, layout.crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature in features:
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        del sink
        return {self.OUTPUT: path, self.COUNT: len(features)}
