"""What lies on disk, and what a script hands out beside its pixels, may have been changed by anybody."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import math
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.api.messages import Answer, ServiceRequest
from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.model.orders.order_document import document_of
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.operations.download.resume_downloads import discard_download, unfinished_downloads
from sentinelhub_qgis.operations.download.several_outputs import OutputsSession
from sentinelhub_qgis.raster.manifest import read_manifest
from sentinelhub_qgis.raster.work_folder import spent_in
from tests.unit.fuzz import DEEP_LIST, MANY, bodies, in_little_memory, in_little_time, torn, tried, value_or_our_error
from tests.unit.operations.orders import order_of

NOW = 2e9
IMAGE = order_of(100, 90)
NOTES = [
    {"layout": 1, "account": "me", "service": "https://x.invalid", "host": "", "target": "TARGET",
     "order": document_of(order)}
    for order in (ProductOrder(IMAGE), ProductOrder(IMAGE, Dates.FILES))
]  # fmt: skip
MANIFESTS = [
    {"layout": 1, "target": "TARGET", "parts": 4, "service": "https://x.invalid", "order": document_of(IMAGE),
     "request": {"input": {}}, "plugin": "0.1.0"},
]  # fmt: skip
REQUEST = ServiceRequest(
    "POST",
    Api.PROCESS,
    body={"input": {"bounds": {"bbox": [0, 0, 1, 1]}}, "output": {"responses": [{"identifier": "default"}]}},
    accept="image/tiff",
)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a folder of notes, and a work folder beside a target."""
    notes, data = tmp_path_factory.mktemp("notes"), tmp_path_factory.mktemp("data")
    work = data / ".sentinel-hub-0123456789abcdef0123"
    work.mkdir()
    (work / "x0-y0-64x64.tif").write_bytes(b"II*\0")
    return notes, work


@tried
@given(data=st.data())
def test_spoiled_notes_and_manifests(places: tuple[Path, Path], data: st.DataObject) -> None:
    notes, work = places
    target = json.dumps(str(work.parent / "a.tif"))[1:-1].encode()
    (notes / "a.json").write_bytes(data.draw(bodies(NOTES)).replace(b"TARGET", target))
    (work / "manifest.json").write_bytes(data.draw(bodies(MANIFESTS)).replace(b"TARGET", target))
    (work / "spent.txt").write_bytes(data.draw(torn(b"1 0.5\n2 0.25\n1 nan\n1 1e999\n")))
    for found in unfinished_downloads(notes, NOW):
        assert 0 <= found.standing.done <= found.standing.parts < MANY
        assert math.isfinite(found.standing.units)
        assert found.note.order.image.collection.title
        assert found.note.name


@pytest.mark.parametrize(
    "body",
    [DEEP_LIST, b'{"layout": 1, "order":' * 50_000, b"[" * 900 + b"]" * 900, b"\0" * MANY, b'"' + b"x" * MANY + b'"'],
    ids=["deep list", "deep object", "deep, and not too deep for JSON", "zeros", "long text"],
)
@pytest.mark.parametrize("around", [b"%s", b'{"layout": 1, "target": "a", "parts": 4, "order": %s, "request": null}'])
def test_monstrous_notes_and_manifests(tmp_path: Path, body: bytes, around: bytes) -> None:
    (tmp_path / "a.json").write_bytes(around % body)
    (tmp_path / "manifest.json").write_bytes(around % body)
    (tmp_path / "spent.txt").write_bytes(body)
    with in_little_time():
        assert unfinished_downloads(tmp_path, NOW) == ()
        read_manifest(tmp_path)
        assert spent_in(tmp_path) == (0, 0.0)


@pytest.mark.parametrize("target", ["\0", "", "a\0b", "x" * 100_000, "../../..", "\ud800", "/proc/self/mem", "//?/x"])
def test_an_odd_target(tmp_path: Path, target: str) -> None:
    note = {**NOTES[1], "target": target}
    (tmp_path / "a.json").write_text(json.dumps(note), encoding="utf-8")
    for found in unfinished_downloads(tmp_path, NOW):
        discard_download(tmp_path, found.note)


def test_numbers_that_no_download_has(tmp_path: Path) -> None:
    (tmp_path / "spent.txt").write_text("1 nan\n2 inf\n-1 -5\n" + "9" * 5000 + " 1\n1 0.5\n", encoding="ascii")
    assert spent_in(tmp_path) == (1, 0.5)


def archive(**members: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return file.getvalue()


class Giving:
    """Be a session that answers with one body."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def send(self, _request: ServiceRequest, into: Any) -> Answer:
        into.write(self.body)
        return Answer(200, "application/tar", b"")


GOOD = archive(**{"default.tif": b"II*\0" + b"0" * 600, "userdata.json": b'{"a": 1}'})


def given_out(folder: Path, body: bytes) -> Any:
    session: Any = OutputsSession(Giving(body), ("default",), True, folder)
    sink = io.BytesIO()
    session.send(REQUEST, into=sink)
    return session.user_data(), sink.getvalue()


def archive_saying(said: bytes) -> bytes:
    return archive(**{"default.tif": b"a", "userdata.json": said})


@tried
@given(data=st.data())
def test_a_spoiled_archive(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder, body = tmp_path_factory.mktemp("outputs"), data.draw(torn(GOOD) | bodies([[1]]).map(archive_saying))
    value_or_our_error(lambda: len(given_out(folder, body)))


@pytest.mark.parametrize("body", [DEEP_LIST, b'{"a":' * 50_000, b"9" * 10_000, b"\xff", b""], ids=lambda _body: "")
def test_monstrous_user_data(tmp_path: Path, body: bytes) -> None:
    with in_little_time():
        value_or_our_error(lambda: given_out(tmp_path, archive_saying(body)))


def with_member(name: str, size: int, kind: bytes = tarfile.REGTYPE, link: str = "") -> bytes:
    """Return an archive whose one member claims to be of a size and kind, and has a few bytes."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.type, entry.linkname = size, kind, link
    return entry.tobuf(tarfile.GNU_FORMAT) + b"II*\0" * 128 + bytes(1024)


def sparse(real_size: int) -> bytes:
    """Return an archive whose image is some bytes and, so it says, much of nothing (GNU's format 1.0)."""
    body = b"1\n0\n512\n".ljust(512, b"\0") + b"a" * 512
    entry = tarfile.TarInfo("default.tif")
    entry.size = len(body)
    entry.pax_headers = {
        "GNU.sparse.major": "1", "GNU.sparse.minor": "0",
        "GNU.sparse.name": "default.tif", "GNU.sparse.realsize": str(real_size),
    }  # fmt: skip
    return entry.tobuf(tarfile.PAX_FORMAT) + body + bytes(1024)


OUTSIDE = "../../outside.tif"
BOMB = archive(**{"default.tif": bytes(MANY)})


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(with_member("default.tif", 10**11), id="a member of 100 GB"),
        pytest.param(with_member("default.tif", 2**63), id="a member of no size"),
        pytest.param(sparse(10**12), id="a sparse member of 1 TB"),
        pytest.param(gzip.compress(BOMB, 1), id="packed, gzip"),
        pytest.param(bz2.compress(BOMB, 1), id="packed, bzip2"),
        pytest.param(lzma.compress(BOMB, preset=0), id="packed, xz"),
        pytest.param(with_member("default.tif", 0, tarfile.SYMTYPE, "/etc/passwd"), id="a link out of the folder"),
        pytest.param(with_member("default.tif", 0, tarfile.LNKTYPE, OUTSIDE), id="a hard link out of the folder"),
        pytest.param(with_member("default.tif", 0, tarfile.CHRTYPE), id="a device"),
        pytest.param(with_member("default.tif", 0, tarfile.FIFOTYPE), id="a pipe"),
        pytest.param(with_member(OUTSIDE, 512), id="a name out of the folder"),
        pytest.param(with_member("/tmp/default.tif", 512), id="a name from the top"),
        pytest.param(archive(**{f"{number}": b"" for number in range(20_000)}), id="many members"),
        pytest.param(archive(**{"default.tif": b"a", "userdata.json": b"1" * (17 << 20)}), id="long user data"),
    ],
)
def test_a_monstrous_archive(tmp_path: Path, body: bytes) -> None:
    folder = tmp_path / "a" / "outputs"
    with in_little_time(), in_little_memory(100):
        assert value_or_our_error(lambda: given_out(folder, body)) is None
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_name_out_of_the_folder_beside_a_good_one(tmp_path: Path) -> None:
    body = archive(**{OUTSIDE: b"b", "default.tif": b"II*\0", "userdata.json": b"{}"})
    assert given_out(tmp_path / "a" / "outputs", body)[1] == b"II*\0"
    assert not list(tmp_path.rglob("outside*"))


def test_the_archive_that_is_spoiled_here_is_a_good_one(tmp_path: Path) -> None:
    found, image = given_out(tmp_path, GOOD)
    assert (found[0]["userdata"], image[:4]) == ({"a": 1}, b"II*\0")
    assert replace(REQUEST, path="x") != REQUEST
