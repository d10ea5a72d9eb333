# --- figures ----------------------------------------------------------------------------------------------

.PHONY: bench
bench: setup package ## figures, each beside its floor; prints a table, writes build/bench.json
	@$(QGIS_PYTHON) -m tools.bench --zip "$$(ls build/sentinelhub_qgis.*.zip)"
