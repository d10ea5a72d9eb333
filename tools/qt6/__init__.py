"""Check the plugin against PyQt6, without a QGIS 4: every name of Qt's must be there, and take what it is given.

mypy reads PyQt6's own declarations in place of what `qgis.PyQt` passes on. What QGIS itself has is not looked at.
`rules.py` has what QGIS's own script for the way to Qt 6 finds beyond that.
"""
