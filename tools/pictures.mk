# --- pictures ---------------------------------------------------------------------------------------------

GUIDE_PICTURES = sign-in sources calendar download batch

.PHONY: gui-pictures
gui-pictures: setup package ## pictures of every part in build/demo/guide, to be looked at; LOCALE=de THEME="Night Mapping" QT_SCALE_FACTOR=2
	@$(QGIS_PYTHON) -m tools.demo --portraits --zip "$$(ls build/sentinelhub_qgis.*.zip)" \
	    --locale "$(or $(LOCALE),en_US)" --theme "$(or $(THEME),default)"

.PHONY: help-pictures
help-pictures: gui-pictures ## take the pictures of the guide anew, from the real window, into resources/help/images
	@for name in $(GUIDE_PICTURES); do \
	    convert "build/demo/guide/$$name.png" -strip +dither -colors 128 "PNG8:resources/help/images/$$name.png"; done
	@echo "guide: pictures are in resources/help/images; look at them"

.PHONY: world-pictures
world-pictures: venv ## sheets of the sandbox's made-up world in build/world, to be looked at; ARGS=word for some of them
	@$(SANDBOX_PYTHON) -m tests.sandbox_tests.world_pictures build/world $(ARGS)
