"""Projects that are given away, in the dock: said once, and copied without the ids of configurations."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from sentinelhub_qgis.bridge.layers.foreign_layers import PLACEHOLDER
from sentinelhub_qgis.bridge.layers.memory import choice_of
from tests.qgis.gui.dock_help import add
from tests.qgis.gui.foreign_help import TEMPLATE_ID, message, move_all, neighbours, note, put
from tests.qgis.gui.window import wait_until


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_a_project_to_share(listed, sandbox, tmp_path, ending):
    layer = add(listed, "True color")
    layer.setOpacity(0.4)
    name = layer.name()
    project = QgsProject.instance()
    wait_until(lambda: not note(listed))
    assert project.write(str(tmp_path / f"fields.{ending}"))
    assert "holds your configuration id" in note(listed, "sharingLabel")
    assert not project.isDirty()
    listed.click("saveCopyButton")
    wait_until(lambda: "fields-to-share" in message(listed))
    assert not note(listed, "sharingLabel")
    assert project.fileName() == str(tmp_path / f"fields.{ending}")
    assert project.write()
    assert not note(listed, "sharingLabel"), "said twice"

    assert project.read(str(tmp_path / f"fields-to-share.{ending}"))
    (shared,) = project.mapLayers().values()
    assert choice_of(shared).configuration_id == PLACEHOLDER
    wait_until(lambda: "shared without its configuration" in note(listed))
    listed.click("useOwnButton")
    move_all(listed)
    assert (shared.isValid(), shared.name(), choice_of(shared).configuration_id) == (True, name, TEMPLATE_ID)
    assert shared.opacity() == pytest.approx(0.4)
    assert not listed.find("undoMoveButton").isVisible()


def test_projects_without_layers_of_ones_own_say_nothing_when_saved(listed, sandbox, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "empty.qgs"))
    put(neighbours(sandbox))
    assert project.write()
    assert not note(listed, "sharingLabel")
