"""The algorithms within the rest of Processing: models, batch mode, history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterExtent,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from sentinelhub_qgis.processing.provider import SentinelHubProvider
from tests.qgis.processing.service import Service
from tests.qgis.processing.test_download_image import EXPECTED, EXTENT
from tests.unit.pixels import read_bands

value = QgsProcessingModelChildParameterSource.fromStaticValue
from_input = QgsProcessingModelChildParameterSource.fromModelParameter


def algorithm(name: str = "downloadimage") -> QgsProcessingAlgorithm:
    found = QgsApplication.processingRegistry().algorithmById(f"sentinelhub:{name}")
    assert found is not None
    return found


def test_processing_knows_no_window_of_other_tests(provider: SentinelHubProvider) -> None:
    """Else it reads a canvas whose layers, or which itself, may be gone."""
    from processing.tools import dataobjects  # only now: QGIS finds it once Processing is there

    assert qgis.utils.iface is None
    assert dataobjects.iface is None


def model_with_a_download() -> QgsProcessingModelAlgorithm:
    """Return a model that downloads an extent for a day, both of which are asked for."""
    model = QgsProcessingModelAlgorithm("Fields", "tests")
    for definition in (
        QgsProcessingParameterExtent("where", "Where"),
        QgsProcessingParameterString("when", "When"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    child = QgsProcessingModelChildAlgorithm("sentinelhub:downloadimage")
    child.setChildId("download")
    for name, source in {
        "EXTENT": from_input("where"),
        "FROM": from_input("when"),
        "MOSAICKING": value("leastCC"),
        "SAMPLE_TYPE": value("UINT16"),
    }.items():
        child.addParameterSources(name, [source])
    output = QgsProcessingModelOutput("image")
    output.setChildId("download")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"image": output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def test_a_model_holds_it_and_runs_it(provider: SentinelHubProvider, service: Service, tmp_path: Path) -> None:
    assert model_with_a_download().toFile(str(tmp_path / "fields.model3"))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "fields.model3"))
    assert model.canExecute() == (True, "")
    (destination,) = [one.name() for one in model.destinationParameterDefinitions()]
    parameters = {"where": EXTENT, "when": "2022-06-12", destination: str(tmp_path / "image.tif")}
    results, is_fine = model.create().run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert is_fine
    assert results[destination] == str(tmp_path / "image.tif")
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), EXPECTED)
    assert service.bodies[0]["input"]["data"][0]["dataFilter"]["mosaickingOrder"] == "leastCC"


def test_the_designer_can_offer_what_it_gives(provider: SentinelHubProvider) -> None:
    for one in provider.algorithms():
        assert not one.flags() & QgsProcessingAlgorithm.Flag.FlagHideFromModeler
        assert one.group() == ""
        assert one.outputDefinitions()
        assert all(output.description() for output in one.outputDefinitions())


def test_batch_mode_runs_it_for_one_set_after_the_other(
    provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    from processing.gui.AlgorithmExecutor import execute

    assert algorithm().flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    for day in (12, 13):
        parameters = {"EXTENT": EXTENT, "FROM": f"2022-06-{day}", "OUTPUT": str(tmp_path / f"{day}.tif")}
        assert algorithm().checkParameterValues(parameters, context) == (True, "")
        assert execute(algorithm(), parameters, context, feedback) == (True, {**RESULTS, **files(tmp_path, day)})
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["12.tif", "13.tif"]
    days = [body["input"]["data"][0]["dataFilter"]["timeRange"]["from"][:10] for body in service.bodies]
    assert days == ["2022-06-12", "2022-06-13"]


RESULTS: dict[str, Any] = {"WIDTH": 100, "HEIGHT": 80, "UNITS": 1.25, "REQUESTS": 1}


def files(folder: Path, day: int) -> dict[str, Any]:
    path = str(folder / f"{day}.tif")
    return {"OUTPUT": path, "FILES": [path]}


# The dialog gives moments; of texts QGIS makes no command that can be read.
DAY = QDateTime(QDate(2022, 6, 12), QTime(0, 0))
NAMES = {"QDate": QDate, "QTime": QTime, "QDateTime": QDateTime}  # what QGIS's history knows


@pytest.mark.parametrize(
    "name, parameters",
    [
        pytest.param("downloadimage", {"EXTENT": EXTENT, "FROM": DAY, "SAMPLE_TYPE": "UINT16"}, id="image"),
        pytest.param("resumedownloads", {}, id="resume"),
    ],
)
def test_the_command_in_the_history_runs_it_again(
    name: str, parameters: dict[str, Any], provider: SentinelHubProvider, service: Service, tmp_path: Path
) -> None:
    import processing

    target = tmp_path / "image.tif"
    wanted = {**parameters, "OUTPUT": str(target)} if name == "downloadimage" else parameters
    command = algorithm(name).asPythonCommand(wanted, QgsProcessingContext())
    assert command.startswith(f'processing.run("sentinelhub:{name}"')
    results = eval(command, {"processing": processing, **NAMES})  # what QGIS's history does with it
    assert set(results) == {one.name() for one in algorithm(name).outputDefinitions()}
    assert target.exists() == (name == "downloadimage")
