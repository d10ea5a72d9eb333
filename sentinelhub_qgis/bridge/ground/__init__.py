"""Places and shapes, between QGIS's reference systems and the model."""
