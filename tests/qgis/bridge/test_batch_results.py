"""Results of a batch on the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject

from sentinelhub_qgis.bridge import batch_results
from sentinelhub_qgis.bridge.batch_results import add_as_group, build_footprint_layer, build_layers
from sentinelhub_qgis.model.batch.batch import Batch, Outcome
from sentinelhub_qgis.model.errors import Cancelled, UnexpectedAnswer
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.operations.batch.results import finished_images, write_footprints, write_mosaics
from sentinelhub_qgis.operations.batch.run_batch import run_batch
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of
from tests.unit.operations.fake_service import FakeSession

Ran = tuple[Path, Batch, dict[str, Outcome]]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("batch")
    batch = plan_batch(batch_of("a", "b"), None, Hands(), Watcher()).batch
    return folder, batch, run_batch(batch, {}, folder / "batch.json", FakeSession(), Hands(), Watcher()).outcomes


def test_images_come_as_one_folded_group(ran: Ran) -> None:
    folder, batch, outcomes = ran
    layers = build_layers(finished_images(batch, outcomes, folder))
    group = add_as_group(layers, "Fields")
    assert [node.name() for node in group.findLayers()] == [
        f"{name}_2022-06-{day}_rgb" for name in "ab" for day in (12, 17)
    ]
    assert not group.isExpanded()
    assert QgsProject.instance().layerTreeRoot().children()[0] == group
    assert all(layer.temporalProperties().isActive() for layer in layers)
    assert not list(folder.glob("*.aux.xml"))


def test_mosaics_come_in_the_style_of_their_images(ran: Ran) -> None:
    folder, batch, outcomes = ran
    layers = build_layers(write_mosaics(batch, outcomes, folder, Watcher()))
    assert [layer.name() for layer in layers] == ["rgb_2022-06-12", "rgb_2022-06-17"]
    assert layers[0].width() == 1020
    assert layers[0].renderer().type() == "multibandcolor"
    assert not list(folder.glob("*.aux.xml"))


def test_footprints_are_a_layer(ran: Ran) -> None:
    folder, batch, outcomes = ran
    layer = build_footprint_layer(write_footprints(batch, outcomes, folder), "Footprints")
    assert layer.featureCount() == 4
    files = {file for one in outcomes.values() for file in one.files}
    assert {feature["file"] for feature in layer.getFeatures()} == files


def test_what_is_gone_is_left_out_and_there_is_an_end(
    ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, batch, outcomes = ran
    images = finished_images(batch, outcomes, folder)
    assert len(build_layers([(tmp_path / "gone.tif", images[0][1]), *images])) == 4
    monkeypatch.setattr(batch_results, "MOST_LAYERS", 3)
    assert len(build_layers(images)) == 3
    with pytest.raises(Cancelled):
        build_layers(images, lambda: True)
    with pytest.raises(UnexpectedAnswer):
        build_footprint_layer(tmp_path / "gone.gpkg", "x")
