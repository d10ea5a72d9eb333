# --- coverage ---------------------------------------------------------------------------------------------

.PHONY: coverage
coverage: venv ## lines that the unit tests run, room by room, and those of api and operations they do not
	@$(SYSTEM_PYTHON) -m tools.coverage_by_room $(ARGS)
