# --- fuzz -------------------------------------------------------------------------------------------------

.PHONY: fuzz
fuzz: venv ## look long for what our parsers cannot take: half an hour; the checks do a little of it
	@FUZZ=long NO_PROXY=127.0.0.1,localhost $(QGIS_PYTHON) -m pytest -q tests/unit -k test_fuzz $(ARGS)
	@FUZZ=long NO_PROXY=127.0.0.1,localhost QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m pytest -q tests/qgis -k test_fuzz $(ARGS)
