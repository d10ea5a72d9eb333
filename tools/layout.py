"""Say where things are in the checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE_NAME = "sentinelhub_qgis"
PACKAGE = ROOT / PACKAGE_NAME
BUILD = ROOT / "build"
REQUIREMENTS = ROOT / "requirements"
VENVS = BUILD / "venv"
METADATA = ROOT / "metadata.txt"
PUBLISHER = ROOT / "publisher.cfg"
CHANGELOG = ROOT / "CHANGELOG.md"
