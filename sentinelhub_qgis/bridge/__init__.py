"""Everything of QGIS that is not a widget: network, threads, tasks, settings, credentials, layers, words."""
