"""The requests by which QGIS draws maps: heard, counted, spared."""
