# Everything by which the project is set up, checked and packed. Each step says in one line what it does.
# More targets may live in tools/*.mk.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

SYSTEM_PYTHON := /usr/bin/python3
QGIS_PYTHON := build/venv/qgis/bin/python
SANDBOX_PYTHON := build/venv/sandbox/bin/python
PACKAGE := sentinelhub_qgis

.PHONY: help
help: ## list the targets
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

# --- set up -----------------------------------------------------------------------------------------------

.PHONY: setup venv clean
setup: ## install the Debian packages that are missing, and the virtual environments
	@$(SYSTEM_PYTHON) -m tools.system
	@$(SYSTEM_PYTHON) -m tools.environments

venv: ## make the virtual environments in build/venv; nothing when in place
	@$(SYSTEM_PYTHON) -m tools.environments

clean: ## remove what was built and the caches; the environments stay (rm -r build removes those too)
	@echo "clean: build/ but build/venv and build/matrix, caches, compiled translations"
	@if [ -d build ]; then find build -mindepth 1 -maxdepth 1 ! -name venv ! -name matrix -exec rm -rf {} +; fi
	@rm -rf .ruff_cache .hypothesis i18n/*.qm
	@find $(PACKAGE) tests tools -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# --- check ------------------------------------------------------------------------------------------------

.PHONY: test check lint types qt6 unit tools-test sandbox-test qgis-test test-faults
test: setup check ## set up and check everything

check: lint types qt6 unit tools-test sandbox-test qgis-test portal-check ## everything but the set-up
	@echo "check: all passed"

lint: venv ## ruff
	@echo "lint: ruff"
	@$(QGIS_PYTHON) -m ruff check --cache-dir build/ruff --quiet --output-format concise .

types: venv ## mypy, strict in the rooms without QGIS
	@echo "types: mypy"
	@$(QGIS_PYTHON) -m mypy --no-error-summary

qt6: venv ## names of Qt's that PyQt6, and so QGIS 4, does not have
	@$(SYSTEM_PYTHON) -m tools.qt6

unit: venv ## rooms and unit tests, on QGIS's Python and on a 3.9 where there is one
	@$(SYSTEM_PYTHON) -m tools.run_tests unit $(ARGS)
	@$(SYSTEM_PYTHON) -m tools.run_tests py39 $(ARGS)

tools-test: venv ## the packager's and the portal check's own tests
	@$(SYSTEM_PYTHON) -m tools.run_tests tools $(ARGS)

sandbox-test: venv ## the local Sentinel Hub, with other people's clients
	@$(SYSTEM_PYTHON) -m tools.run_tests sandbox $(ARGS)

test-faults: venv ## all that can go wrong with the service, against all that is asked of it; part of qgis-test too
	@$(SYSTEM_PYTHON) -m tools.run_tests qgis tests/qgis/faults $(ARGS)

qgis-test: venv ## the tests inside QGIS, without a screen; ARGS="-k word" for some of them
	@$(SYSTEM_PYTHON) -m tools.run_tests qgis $(ARGS)

# --- pack -------------------------------------------------------------------------------------------------

.PHONY: package portal-check i18n
package: venv ## build/sentinelhub_qgis.<version>.zip, the same bytes each time
	@$(SYSTEM_PYTHON) -m tools.translations
	@$(SYSTEM_PYTHON) -m tools.package

portal-check: package ## look at the zip as the plugin repository does; RELEASE=1 also refuses example values
	@$(SYSTEM_PYTHON) -m tools.portal $(if $(RELEASE),--release)

i18n: ## bring i18n/*.ts up to date with the code and compile them; LOCALE=xx begins a new one
	@$(SYSTEM_PYTHON) -m tools.translations update $(LOCALE)

# --- use --------------------------------------------------------------------------------------------------

.PHONY: link sandbox
link: venv ## put the source tree into QGIS's default profile as a plugin; PROFILE=folder for another
	@$(SYSTEM_PYTHON) -m tools.link $(PROFILE)

sandbox: venv ## run the local Sentinel Hub until stopped; DATA=folder of GeoTIFFs, PORT=number
	@$(SANDBOX_PYTHON) -m tests.sandbox $(if $(PORT),--port $(PORT)) $(if $(DATA),--data $(DATA))

# --- more (demo, bench ...) -------------------------------------------------------------------------------

-include $(wildcard tools/*.mk)
