# --- pictures ---------------------------------------------------------------------------------------------

.PHONY: world-pictures
world-pictures: venv ## sheets of the sandbox's made-up world in build/world, to be looked at; ARGS=word for some of them
	@$(SANDBOX_PYTHON) -m tests.sandbox_tests.world_pictures build/world $(ARGS)
