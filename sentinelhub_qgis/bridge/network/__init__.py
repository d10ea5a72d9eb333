"""QGIS's own network stack behind `requests`."""
