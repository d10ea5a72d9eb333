# --- versions ---------------------------------------------------------------------------------------------

.PHONY: test-matrix
test-matrix: setup ## tests and demo on QGIS 3.22, 3.40 and 3.44; VERSIONS="3.40 3.44", MATRIX=folder, ARGS as for qgis-test
	@$(SYSTEM_PYTHON) -m tools.matrix --versions "$(VERSIONS)" $(ARGS)
