# --- figures ----------------------------------------------------------------------------------------------

.PHONY: bench
bench: setup package ## figures, each beside its floor: a table, build/bench.json and build/bench.md; ARGS="--only batch --holds"
	@$(QGIS_PYTHON) -m tools.bench --zip "$$(ls -t build/sentinelhub_qgis.*.zip | head -n 1)" $(ARGS)
