"""The demonstration: a clean QGIS with the built plugin, driven by mouse and keys against the sandbox."""
