"""What the old plugin left in the settings is found under its own keys, and gone from the file once it is wiped.

Keys and values are those its versions 1.0 to 2.0 write.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings

from sentinelhub_qgis.bridge.layers.old_plugin import find_old_account, wipe_old_account
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment

UUID = "0f3c6a52-11aa-4b1c-9d0e-7c5a1b2c3d4e"
LETTERS = "Qa%+x=Y/9;z"


@pytest.fixture(autouse=True)
def _no_old_plugin(qgis_app: QgsApplication) -> Iterator[None]:
    QSettings().remove("SentinelHub")
    yield
    QSettings().remove("SentinelHub")


def leave(**values: str) -> None:
    """Write what the old plugin would, as it would."""
    for key, value in values.items():
        QSettings().setValue(f"SentinelHub/{key}", value)


LEFT = {
    "2.0 on CDSE": ({"base_url": CDSE.base_url, "client_id": f"sh-{UUID}"}, CDSE),
    "2.0 commercial": ({"base_url": COMMERCIAL.base_url, "client_id": UUID}, COMMERCIAL),
    "1.0 on US-West-2": ({"base_url": "https://services-uswest2.sentinel-hub.com", "client_id": UUID}, COMMERCIAL),
    "no address, CDSE by its id": ({"base_url": "", "client_id": f"sh-{UUID}"}, CDSE),
    "no address": ({"client_id": UUID}, COMMERCIAL),
    "1.0 on another host": ({"base_url": "http://services.eocloud.sentinel-hub.com/v1/", "client_id": UUID}, None),
}


@pytest.mark.parametrize("values, deployment", LEFT.values(), ids=LEFT)
def test_the_account_is_found_with_its_deployment(values: dict[str, str], deployment: Deployment | None) -> None:
    leave(**values, client_secret=LETTERS, instance_id="x", crs="EPSG:3857")

    old = find_old_account()

    assert old is not None
    assert old.credentials == Credentials(values["client_id"], LETTERS)
    assert old.deployment is deployment
    assert LETTERS not in repr(old)


NOTHING = {
    "nothing": {},
    "no secret": {"base_url": CDSE.base_url, "client_id": UUID},
    "an empty secret": {"client_id": UUID, "client_secret": ""},
    "a blank secret": {"client_id": UUID, "client_secret": " "},
}


@pytest.mark.parametrize("values", NOTHING.values(), ids=NOTHING)
def test_without_a_secret_there_is_nothing_to_take_over(values: dict[str, str]) -> None:
    leave(**values)

    assert find_old_account() is None


def test_a_secret_without_an_id_is_found_too() -> None:
    leave(client_secret=LETTERS)

    old = find_old_account()

    assert old is not None
    assert old.credentials is None


def test_wiping_takes_it_out_of_the_file_and_leaves_what_is_harmless() -> None:
    leave(base_url=CDSE.base_url, client_id=f"sh-{UUID}", client_secret="SoSecret", instance_id="cfg-1", crs="EPSG:1")
    QSettings().sync()
    file = Path(QSettings().fileName())
    assert "SoSecret" in file.read_text()

    assert wipe_old_account()

    assert find_old_account() is None
    assert not [word for word in ("SoSecret", UUID, "cfg-1") if word in file.read_text()]
    assert QSettings().value("SentinelHub/crs") == "EPSG:1"
