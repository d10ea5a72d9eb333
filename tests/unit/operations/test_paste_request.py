# Paths of members make long lines.
# ruff: noqa: E501
"""Pasted requests: what is understood, what is said of the rest, and that nothing else comes of any text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.pasting.faults import Left, RequestUnreadable, Unreadable
from sentinelhub_qgis.model.pasting.request import LONGEST_TEXT, looks_like_request
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.paste_request import PastedOrder, paste_request
from tests.unit.fuzz import in_little_time
from tests.unit.operations.pasted_texts import BODY, CDSE_URL, COMMANDS, DATA, JWT, LIBRARY, PROGRAMS, body

JUNE = Period(date(2025, 6, 1), date(2025, 6, 30))


def pasted(text: str, deployment: Deployment = CDSE) -> PastedOrder:
    return paste_request(text, deployment)


def of(**changes: Any) -> PastedOrder:
    return pasted(json.dumps(body(**changes)))


def lefts(found: PastedOrder) -> list[Left]:
    return [remark.left for remark in found.remarks]


def check_whole(image: ImageOrder) -> None:
    """Check that all of `BODY` is in the order."""
    assert image.collection_id == "sentinel-2-l2a"
    assert image.area.edges == (500000, 5000000, 505120, 5005120)
    assert (image.crs, image.resolution, image.period) == ("EPSG:32633", 10, JUNE)
    assert (image.max_cloud_cover, image.mosaicking_order) == (20, MosaickingOrder.LEAST_CLOUD)
    assert dict(image.processing) == {"upsampling": "BILINEAR"}
    assert isinstance(image.product, ScriptedImage)


@pytest.mark.parametrize("text", COMMANDS.values(), ids=COMMANDS.keys())
def test_commands_of_all_shells_are_read(text: str) -> None:
    found = pasted(text)

    check_whole(found.order.image)
    assert found.remarks == ()


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_programs_are_read_and_not_run(text: str) -> None:
    found = pasted(text)

    check_whole(found.order.image)
    assert set(lefts(found)) <= {Left.GRID}


def test_a_program_is_never_run(tmp_path: Any) -> None:
    trap = tmp_path / "trap"
    text = f"import os\nos.system('touch {trap}')\nopen({str(trap)!r}, 'w').write('x')\nrequest = {BODY!r}\n"
    check_whole(pasted(text).order.image)

    assert not trap.exists()


CRS_WKT = 'PROJCRS["WGS 84 / UTM zone 33N", BASEGEOGCRS["WGS 84", ID["EPSG",4326]], ID["EPSG",32633]]'


@pytest.mark.parametrize(
    ("spelled", "code"),
    [
        ("http://www.opengis.net/def/crs/EPSG/0/32633", "EPSG:32633"),
        ("https://www.opengis.net/def/crs/EPSG/0/32633", "EPSG:32633"),
        ("EPSG:32633", "EPSG:32633"),
        ("urn:ogc:def:crs:EPSG::32633", "EPSG:32633"),
        ("32633", "EPSG:32633"),
        (32633, "EPSG:32633"),
        (CRS_WKT, "EPSG:32633"),
        ('PROJCS["x",AUTHORITY["EPSG","32633"]]', "EPSG:32633"),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "EPSG:4326"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"),
        ("CRS84", "EPSG:4326"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_reference_systems_are_known_in_every_spelling(spelled: object, code: str) -> None:
    box = [500000, 5000000, 505120, 5005120] if code == "EPSG:32633" else [11.0, 46.0, 11.1, 46.1]
    found = of(input__bounds={"bbox": box, "properties": {"crs": spelled}})

    assert found.order.image.crs == code


RING = [[500000, 5000000], [501000, 5000000], [500500, 5001000], [500000, 5000000]]


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({"input__data__0__dataFilter__timeRange": None}, Left.DATES_OF_PAGE),
        ({"input__data__0__dataFilter__timeRange__from": "2025-06-01T10:00:00+02:00"}, Left.TIMES_OF_DAY),
        ({"input__data__0__dataFilter__maxCloudCoverage": 20.4}, Left.CLOUD),
        ({"input__data__0__dataFilter__mosaickingOrder": "best"}, Left.MOSAICKING),
        ({"input__data__0__dataFilter__secret": 1}, Left.MEMBER),
        ({"input__data__0__processing__magic": "yes"}, Left.MEMBER),
        ({"output__resx": 20}, Left.SIZE_TWICE),
        ({"output__height": 100}, Left.NOT_SQUARE),
        ({"output__width": 500, "output__height": 500}, Left.GRID),
        ({"input__bounds__geometry": {"type": "Polygon", "coordinates": [RING]}}, Left.BOX),
        ({"output__responses": [{"identifier": "default", "format": {"type": "image/jpeg"}}]}, Left.FORMAT),
        ({"output__responses": None}, Left.FORMAT),
        ({"evalscript": "//VERSION=3\nfoo"}, Left.SCRIPT_UNCLEAR),
        ({"input__data": [BODY["input"]["data"][0], {"type": "sentinel-1-grd", "id": "b"}]}, Left.COLLECTIONS),
        ({"input__data__0__type": "hls"}, Left.NOT_OFFERED),
        ({"output__delivery": {"s3": {}}}, Left.MEMBER),
    ],
    ids=lambda value: value.value if isinstance(value, Left) else "",
)
def test_what_cannot_be_taken_over_is_told(changes: dict[str, Any], left: Left) -> None:
    found = paste_request(json.dumps(body(**changes)), CDSE, JUNE)

    assert left in lefts(found)


def test_of_joined_collections_the_first_comes_with_its_usual_bands() -> None:
    found = of(input__data=[BODY["input"]["data"][0], {"type": "sentinel-1-grd", "id": "b"}])

    assert isinstance(found.order.image.product, RawBands)
    assert next(iter(found.remarks)).details == ("sentinel-2-l2a, sentinel-1-grd",)


@pytest.mark.parametrize(
    ("text", "deployment", "is_told"),
    [
        (COMMANDS["bash"], CDSE, False),
        (COMMANDS["bash"], COMMERCIAL, True),
        (COMMANDS["bash"].replace("sh.data", "sh-otc.data"), CDSE, False),
        (PROGRAMS["other host"], COMMERCIAL, True),
        (LIBRARY, COMMERCIAL, False),
        (LIBRARY.replace("evalscript =", "config.sh_base_url = 'https://elsewhere.example'\nevalscript ="), CDSE, True),
    ],
    ids=["same", "other", "its other host", "collection's", "not said", "configured"],
)
def test_requests_for_another_place_are_told(text: str, deployment: Deployment, is_told: bool) -> None:
    assert (Left.OTHER_PLACE in lefts(pasted(text, deployment))) is is_told


@pytest.mark.parametrize(
    ("changes", "width", "height"),
    [
        ({"output": {"width": 512, "height": 512}}, 512, 512),
        ({"output": {"resx": 10, "resy": 10}}, 512, 512),
        ({"output": {"resx": 20}}, 256, 256),
        ({"output": {"width": 256}}, 256, 256),
        ({"output": {}}, 256, 256),
    ],
    ids=["size", "resolution", "one side of a pixel", "one side", "nothing"],
)
def test_sizes_in_all_their_forms(changes: dict[str, Any], width: int, height: int) -> None:
    image = of(**changes).order.image

    assert (image.area.width / image.resolution, image.area.height / image.resolution) == (width, height)


@pytest.mark.parametrize(
    ("changes", "reason", "detail"),
    [
        ({"input": None}, Unreadable.OTHER_API, "output, evalscript"),
        ({"input__bounds": None}, Unreadable.MEMBER, "input.bounds"),
        ({"input__bounds__bbox": [1, 2, 3]}, Unreadable.MEMBER, "input.bounds.bbox"),
        ({"input__bounds__bbox": ["a", 2, 3, 4]}, Unreadable.MEMBER, "input.bounds.bbox"),
        ({"input__bounds__properties__crs": "EPSG:99999"}, Unreadable.MEMBER, "input.bounds.properties.crs"),
        ({"input__bounds__geometry": {"type": "Point", "coordinates": [1, 2]}}, Unreadable.MEMBER, "input.bounds.geometry"),
        ({"input__data": []}, Unreadable.MEMBER, "input.data"),
        ({"input__data__0__type": None}, Unreadable.MEMBER, "input.data.type"),
        ({"input__data__0__type": "../x"}, Unreadable.MEMBER, "input.data.type"),
        ({"input__data__0__dataFilter__timeRange__from": "June"}, Unreadable.MEMBER, "input.data.dataFilter.timeRange"),
        ({"input__data__0__dataFilter__timeRange__to": "2024-06-01T00:00:00Z"}, Unreadable.MEMBER, "input.data.dataFilter.timeRange"),
        ({"input__data__0__dataFilter__maxCloudCoverage": 120}, Unreadable.MEMBER, "input.data.dataFilter.maxCloudCoverage"),
        ({"output__width": -5}, Unreadable.MEMBER, "output.width"),
        ({"output__width": True}, Unreadable.MEMBER, "output.width"),
        ({"evalscript": None}, Unreadable.MEMBER, "evalscript"),
        ({"evalscript": "  "}, Unreadable.MEMBER, "evalscript"),
    ],
    ids=lambda value: value if isinstance(value, str) and not isinstance(value, Unreadable) else "",
)  # fmt: skip
def test_members_that_are_wrong_are_named(changes: dict[str, Any], reason: Unreadable, detail: str) -> None:
    with pytest.raises(RequestUnreadable) as caught:
        of(**changes)

    assert (caught.value.reason, caught.value.detail) == (reason, detail)


@pytest.mark.parametrize(
    ("text", "reason", "line", "column"),
    [
        ("", Unreadable.EMPTY, 0, 0),
        ("  \n ", Unreadable.EMPTY, 0, 0),
        ("x" * (LONGEST_TEXT + 1), Unreadable.TOO_LONG, 0, 0),
        ("what is this", Unreadable.NO_REQUEST, 0, 0),
        ('{"input": {', Unreadable.CUT, 1, 12),
        ('{"input": "abc', Unreadable.CUT, 1, 11),
        ('{\n "input" 5}', Unreadable.JSON, 2, 10),
        ('{\n "a": "NaN", "input": NaN}', Unreadable.NUMBER, 2, 23),
        ('{"input": -Infinity}', Unreadable.NUMBER, 1, 11),
        ('{"input":\n 1e999}', Unreadable.NUMBER, 2, 2),
        ('{"input": ' + "9" * 5000 + "}", Unreadable.NUMBER, 1, 11),
        ('{"a":' * 30_000, Unreadable.DEEP, 0, 0),
        ("[" * 50_000 + "]" * 50_000, Unreadable.DEEP, 0, 0),
        ("[1, 2]", Unreadable.OTHER_API, 0, 0),
        ("request = {'input' 5}", Unreadable.PYTHON, 1, None),
        ("import x\nrequest = {'input': (", Unreadable.PYTHON, 2, None),
        ("import x\ny = " + "-" * 50_000 + "1", Unreadable.DEEP, 0, 0),
        ("import x\nprint(5)", Unreadable.NO_BODY, 0, 0),
        ("curl https://sh.example.org/process", Unreadable.NO_BODY, 0, 0),
        ("curl https://sh.example.org/process -d '{\"input", Unreadable.CUT, 0, 0),
        ("curl https://sh.example.org/process -d @request.json", Unreadable.NO_BODY, 0, 0),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_texts_that_are_no_request_are_told_with_their_place(
    text: str, reason: Unreadable, line: int, column: int | None
) -> None:
    with in_little_time(), pytest.raises(RequestUnreadable) as caught:
        pasted(text)

    if "@request" in text:
        assert (caught.value.reason, caught.value.detail) == (Unreadable.IN_FILE, "request.json")
        return
    assert caught.value.reason is reason
    assert caught.value.line == line
    assert column is None or caught.value.column == column


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (("evalscript=evalscript,\n    input", "evalscript=open('a.js').read(),\n    input"), ""),
        (("size=[512, 511.97]", "size=(w, h)"), "output.width"),
        (("bbox=bbox", "bbox=boxes[0]"), "input.bounds"),
        (("crs=CRS.UTM_33N", "crs=mine"), "input.bounds.properties.crs"),
        (("DataCollection.SENTINEL2_L2A", "collection"), "input.data.type"),
    ],
    ids=["script", "size", "box", "crs", "collection"],
)
def test_what_a_program_works_out_is_named(change: tuple[str, str], detail: str) -> None:
    text = LIBRARY.replace(*change)
    if not detail:  # the script stands beside it
        check_whole(pasted(text).order.image)
        return
    with pytest.raises(RequestUnreadable) as caught:
        pasted(text)

    assert (caught.value.reason, caught.value.detail) == (Unreadable.COMPUTED, detail)


@pytest.mark.parametrize(
    "text",
    [
        COMMANDS["bash"].replace("-d '", f"-H 'Authorization: Bearer {JWT}' -d '"),
        COMMANDS["cmd"].replace(" -d ", f' -H "Authorization: Bearer {JWT}" ^\n -d '),
        LIBRARY.replace("<your client secret here>", "hunter2-0123456789"),
        LIBRARY.replace("config = SHConfig()", "config = SHConfig(sh_client_secret='hunter2-0123456789')"),
        f"curl {CDSE_URL} -u me:hunter2-0123456789 -d '{DATA}'",
        f"curl https://id.example/token -d 'client_id=a&client_secret=hunter2-0123456789'\ncurl {CDSE_URL} -d '{DATA}'",
        json.dumps({**BODY, "access_token": "hunter2-0123456789"}),
        f"# {JWT}\n{LIBRARY}",
    ],
    ids=["bearer", "cmd", "secret", "argument", "basic", "login", "member", "comment"],
)
def test_secrets_are_dropped_and_that_is_told(text: str) -> None:
    found = pasted(text)
    kept = f"{found!r} {found.script} {found.order.image.script()}"

    assert Left.CREDENTIALS in lefts(found)
    assert "hunter2" not in kept
    assert "eyJ" not in kept


@pytest.mark.parametrize("text", [*COMMANDS.values(), *PROGRAMS.values()], ids=[*COMMANDS, *PROGRAMS])
def test_placeholders_are_no_secrets(text: str) -> None:
    assert Left.CREDENTIALS not in lefts(pasted(text))


@pytest.mark.parametrize(
    ("text", "is_like"),
    [(DATA, True), (LIBRARY, True), (COMMANDS["bash"], True), ("a text", False), ("x" * (LONGEST_TEXT + 1), False)],
    ids=["json", "python", "curl", "other", "long"],
)
def test_a_clipboard_is_known_by_its_looks(text: str, is_like: bool) -> None:
    assert looks_like_request(text) is is_like
