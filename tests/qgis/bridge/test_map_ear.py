"""What is heard of requests for tiles whose server is not trusted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from sentinelhub_qgis.bridge.map.ear import Heard, MapEar
from sentinelhub_qgis.model import errors
from tests.qgis.certificates import Authority
from tests.qgis.gui.window import wait_until
from tests.qgis.network import trusting
from tests.qgis.servers import answer, serving

TILE = "/ogc/wmts/0f0f0f0f-1111-2222-3333-444444444444?SERVICE=WMTS&REQUEST=GetTile&LAYER=A&TILEROW=1&TILECOL=2"
PICTURE = answer(200, b"picture", {"Content-Type": "image/png"})


@pytest.fixture
def ear() -> Iterator[MapEar]:
    ear = MapEar()
    yield ear
    ear.close()


def heard_of(ear: MapEar, url: str) -> Heard:
    """Ask for a tile as QGIS does, and return what is heard of it."""
    told: list[Heard] = []

    def tell(_number: int, heard: Heard) -> None:
        told.append(heard)

    ear.answered.connect(tell)
    reply = QgsNetworkAccessManager.instance().get(QNetworkRequest(QUrl(f"{url}{TILE}")))
    try:
        wait_until(lambda: told, what="heard")
    finally:
        ear.answered.disconnect(tell)
        reply.deleteLater()
    return told[0]


def test_a_certificate_that_vouches_for_itself(ear: MapEar, self_signed: Path) -> None:
    with serving(PICTURE, self_signed) as server:
        heard = heard_of(ear, server.url)
    assert type(heard.error) is errors.CertificateSelfSigned
    assert server.seen == []


def test_one_of_an_authority_that_is_trusted_later(ear: MapEar, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with serving(PICTURE, authority.issue()) as server:
        assert type(heard_of(ear, server.url).error) is errors.CertificateNotTrusted
        with trusting(authority.certificate):
            assert heard_of(ear, server.url).is_good
