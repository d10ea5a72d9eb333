"""The algorithms in the long session, and what Processing keeps of them."""

from __future__ import annotations

from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from tests.qgis.processing.batch_help import environment as account_of
from tests.qgis.secrets.history import histories, remember
from tests.qgis.secrets.visit import Visit

EXTENT = "680000,681000,5149000,5150000 [EPSG:32632]"
FIELDS = "fields"  # the layer that the batch in the window was built of


def run_the_algorithms(visit: Visit) -> None:
    with visit.monkeypatch.context() as environment:
        _be_the_account(visit, environment)
        for fault in ("500", None):
            visit.all_well()
            for name, parameters in _calls(visit).items():
                if fault:
                    visit.fault("*", action=fault)
                _run(visit, f"sentinelhub:{name}", parameters)
    visit.all_well()
    assert (visit.folder / "by-algorithm.tif").is_file()
    assert list((visit.folder / "batch-by-algorithm").glob("*.tif"))


def keep_commands_in_the_history(visit: Visit) -> None:
    """Have written down what the dialogs of the algorithms write, in the environment of an account."""
    with visit.monkeypatch.context() as environment:
        _be_the_account(visit, environment)
        for name, parameters in _calls(visit).items():
            algorithm = QgsApplication.processingRegistry().algorithmById(f"sentinelhub:{name}")
            context = QgsProcessingContext()
            command = algorithm.asPythonCommand(parameters, context)
            assert f"sentinelhub:{name}" in command
            remember(command)
            if hasattr(algorithm, "asMap"):  # from QGIS 3.24 on
                remember(repr(algorithm.asMap(parameters, context)))
                remember(algorithm.asQgisProcessCommand(parameters, context)[0])
    assert histories()


def _be_the_account(visit: Visit, environment: pytest.MonkeyPatch) -> None:
    for name, value in account_of(visit.sandbox).items():
        environment.setenv(name, value)


def _calls(visit: Visit) -> dict[str, dict[str, Any]]:
    folder, day = visit.folder, {"START": "2022-06-12", "END": "2022-06-12"}
    return {
        "listsources": {"OUTPUT": str(folder / "sources.csv")},
        "searchscenes": {"EXTENT": EXTENT, **day, "OUTPUT": str(folder / "scenes.gpkg")},
        "downloadimage": {"EXTENT": EXTENT, **day, "OUTPUT": str(folder / "by-algorithm.tif")},
        "batchdownload": {
            "AREAS": FIELDS,
            "NAME_FIELD": "name",
            "DATES": "interval",
            "FROM": "2024-05-01",
            "TO": "2024-05-31",
            "BANDS": "B04,B03",
            "FOLDER": str(folder / "batch-by-algorithm"),
        },
    }


def _run(visit: Visit, name: str, parameters: dict[str, Any]) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    try:
        found = processing.run(name, parameters, context=context, feedback=feedback)
        visit.heard.keep("results of algorithms", found)
    except Exception as error:  # whatever it is, it is what is looked at
        visit.heard.keep("exceptions", str(error), error, vars(error))
    visit.heard.keep("what algorithms say", feedback.htmlLog(), feedback.textLog())
