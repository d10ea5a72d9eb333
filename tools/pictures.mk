# --- pictures ---------------------------------------------------------------------------------------------

.PHONY: help-pictures
help-pictures: setup package ## take the pictures of the guide anew, from the real window, into resources/help/images
	@$(QGIS_PYTHON) -m tools.demo --portraits --zip "$$(ls build/sentinelhub_qgis.*.zip)"
	@for picture in build/demo/guide/*.png; do \
	    convert "$$picture" -strip -colors 128 "PNG8:resources/help/images/$$(basename "$$picture")"; done
	@echo "guide: pictures are in resources/help/images; look at them"

.PHONY: world-pictures
world-pictures: venv ## sheets of the sandbox's made-up world in build/world, to be looked at; ARGS=word for some of them
	@$(SANDBOX_PYTHON) -m tests.sandbox_tests.world_pictures build/world $(ARGS)
