"""Layers of QGIS: built off the GUI thread, changed in place."""
