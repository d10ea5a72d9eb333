"""The search is not deaf: what is left somewhere on purpose is found there, in every form."""

from __future__ import annotations

import base64
import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode

import pytest

from tests.qgis.secrets.places import Place
from tests.qgis.secrets.search import Wanted, opened

SECRET = "c4n+ry/ö&\"=%41 'x"
TOKEN = "eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MDAwMDB9.c2lnbmF0dXJlLW9mLWl0"
CANARY = "canary-4f9d2c71b6e0"
PLACES = (
    "Python's log", "QGIS's message log", "Qt's messages", "warnings", "names of tasks", "exceptions",
    "arguments of programs", "the terminal", "the window", "descriptions of objects", "the clipboard",
    "the environment", "the profile", "the network cache", "the user's files", "projects", "metadata of images",
    "metadata of tables", "papers of batches", "notes of downloads", "QGIS's history of algorithms", "the message bar",
)  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_what_is_left_in_a_place_is_found_there(places: dict[str, Place], name: str) -> None:
    wanted, place = Wanted([CANARY]), places[name]
    assert not any(wanted.found_in(content) for content in place.look().values())
    try:
        place.leave(CANARY)
        found = {where: wanted.found_in(content) for where, content in place.look().items()}
    finally:
        os.environ.pop("LEFT_BEHIND", None)
    assert any("secret plain" in kinds for kinds in found.values())


def test_all_places_are_tried(places: dict[str, Place]) -> None:
    assert set(places) == set(PLACES)


def zipped(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/b.qgs", text)
    return file.getvalue()


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(lambda text: f"x{text}x".encode(), id="plain"),
        pytest.param(lambda text: quote(text, safe="").encode(), id="address"),
        pytest.param(lambda text: quote(quote(text, safe=""), safe="").encode(), id="address in an address"),
        pytest.param(lambda text: urlencode({"a": text}, quote_via=quote_plus).encode(), id="form"),
        pytest.param(lambda text: json.dumps({"a": text}).encode(), id="JSON"),
        pytest.param(lambda text: base64.b64encode(f"id:{text}".encode()), id="base64"),
        pytest.param(lambda text: base64.b64encode(f"id1:{text}!".encode()), id="base64, shifted by one"),
        pytest.param(lambda text: base64.urlsafe_b64encode(f"id12:{text}!?".encode()), id="base64, shifted by two"),
        pytest.param(lambda text: text.encode().hex().encode(), id="hexadecimal"),
        pytest.param(lambda text: text.encode("utf-16-le"), id="UTF-16"),
        pytest.param(zipped, id="zip"),
        pytest.param(lambda text: b"head" + zlib.compress(text.encode()), id="compressed"),
    ],
)
@pytest.mark.parametrize("kind", ["secret", "token"])
def test_every_form_is_found(written: Callable[[str], bytes], kind: str) -> None:
    wanted = Wanted([SECRET]) if kind == "secret" else Wanted([], [TOKEN])
    assert any(one.startswith(kind) for one in wanted.found_in(opened(written(SECRET if kind == "secret" else TOKEN))))


@pytest.mark.parametrize(
    "text",
    ["eyJhbGciOiJub25lIn0", "Bearer abcdefghijklmnop", '"Authorization": "Basic YTpi"', "authorization: bearer a.b-c"],
)
def test_what_looks_like_a_token_is_found(text: str) -> None:
    assert Wanted([]).found_in(text.encode()) == ["something like a token"]


def test_what_is_no_secret_is_not_found() -> None:
    text = b"the client secret is stored; token: ***; Authorization: Bearer $TOKEN; eyes; sh-0e5c1a7e-93a8"
    assert Wanted([SECRET], [TOKEN]).found_in(text) == []
