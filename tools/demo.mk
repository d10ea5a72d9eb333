# --- demo -------------------------------------------------------------------------------------------------

.PHONY: demo
demo: setup package ## QGIS with the plugin on the sandbox; DATA=folder takes real imagery
	@$(QGIS_PYTHON) -m tools.demo --zip "$$(ls build/sentinelhub_qgis.*.zip)" $(if $(DATA),--data "$(DATA)")
