# Everything by which the project is set up, checked and packed. Each step says in one line what it is doing.
# More targets may live in tools/*.mk.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

SYSTEM_PYTHON := /usr/bin/python3
QGIS_PYTHON := build/venv/qgis/bin/python
SANDBOX_PYTHON := build/venv/sandbox/bin/python

# --- set up -----------------------------------------------------------------------------------------------

.PHONY: help setup venv
help: ## list the targets
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

setup: ## install the Debian packages that are missing, and the virtual environments
	@$(SYSTEM_PYTHON) -m tools.system
	$(SYSTEM_PYTHON) -m tools.environments

venv: ## make the virtual environments in build/venv
	@$(SYSTEM_PYTHON) -m tools.environments

-include $(wildcard tools/*.mk)
