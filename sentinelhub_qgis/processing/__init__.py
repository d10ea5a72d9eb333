"""The plugin in QGIS's Processing toolbox, in models, and in `qgis_process`. No windows."""
