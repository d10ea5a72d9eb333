# The programs and commands are as people have them, and so are their lines.
# ruff: noqa: E501
"""Pasted requests: what is understood, what is said of the rest, and that nothing else comes of any text."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment
from sentinelhub_qgis.model.errors import OrderError, SentinelHubError
from sentinelhub_qgis.model.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.pasted_faults import Left, RequestUnreadable, Unreadable
from sentinelhub_qgis.model.pasted_request import LONGEST_TEXT, looks_like_request
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.paste_request import PastedOrder, paste_request
from tests.unit.fuzz import in_little_time, tried

SCRIPT = """//VERSION=3
function setup() {
  return { input: ["B04", 'B08'], output: { bands: 1, sampleType: "FLOAT32" } };
}
function evaluatePixel(s) { return [index(s.B08, s.B04)]; }"""
PLAIN = SCRIPT.replace("'", '"')
EPSG = "http://www.opengis.net/def/crs/EPSG/0/32633"
BODY: dict[str, Any] = {
    "input": {
        "bounds": {"bbox": [500000, 5000000, 505120, 5005120], "properties": {"crs": EPSG}},
        "data": [
            {
                "type": "sentinel-2-l2a",
                "dataFilter": {
                    "timeRange": {"from": "2025-06-01T00:00:00Z", "to": "2025-06-30T23:59:59Z"},
                    "maxCloudCoverage": 20,
                    "mosaickingOrder": "leastCC",
                },
                "processing": {"upsampling": "BILINEAR"},
            }
        ],
    },
    "output": {"width": 512, "height": 512, "responses": [{"identifier": "default", "format": {"type": "image/tiff"}}]},
    "evalscript": PLAIN,
}
JUNE = Period(date(2025, 6, 1), date(2025, 6, 30))
CDSE_URL = "https://sh.dataspace.copernicus.eu/api/v1/process"
JWT = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLW9mLWl0"


def body(**changes: Any) -> dict[str, Any]:
    """Return the body with members changed: the name's underscores are the steps of the path."""
    changed = copy.deepcopy(BODY)
    for path, value in changes.items():
        *steps, last = path.split("__")
        place: Any = changed
        for step in steps:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if value is None:
            del place[last]
        else:
            place[last] = value
    return changed


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


DATA = json.dumps(BODY, indent=2)
SINGLE = json.dumps(BODY)
REST = json.dumps({name: BODY[name] for name in ("input", "output")}, indent=2)
WITH_QUOTES = json.dumps({**BODY, "evalscript": SCRIPT}, indent=2)
COMMANDS = {
    "bash": f"curl -X POST {CDSE_URL} \\\n -H 'Content-Type: application/json' \\\n -d '{DATA}'",
    "requests builder": f"curl -X POST {CDSE_URL} \n -H 'Content-Type: application/json' \n -d '{DATA}'",
    "quotes of the script": f"curl -X POST {CDSE_URL} \n -H 'Accept: image/tiff' \n -d '{WITH_QUOTES}'",
    "escaped quotes": "curl {} --data-raw '{}'".format(CDSE_URL, WITH_QUOTES.replace("'", "'\\''")),
    "ansi quotes": "curl '{}' --data-raw $'{}'".format(
        CDSE_URL, SINGLE.replace("\\", "\\\\").replace("'", "\\'").replace("!", "\\u0021")
    ),
    "double quotes": 'curl {} -d "{}"'.format(CDSE_URL, SINGLE.replace("\\", "\\\\").replace('"', '\\"')),
    "cmd": 'curl -X POST "{}" ^\n  -H "Accept: image/tiff" ^\n  -d "{}"'.format(
        CDSE_URL, SINGLE.replace('\\"', "\\u0022").replace('"', '\\"')
    ),
    "power shell": f"curl.exe -X POST {CDSE_URL} `\n  -H 'Accept: image/tiff' `\n  -d '{DATA}'",
    "invoke": f"$body = @'\n{DATA}\n'@\nInvoke-RestMethod -Method Post -Uri '{CDSE_URL}' -Body $body",
    "attached": f"curl -sSXPOST '{CDSE_URL}' -d'{DATA}'",
    "forms": f"curl -X POST {CDSE_URL} \\\n -F 'request={REST}' \\\n -F 'evalscript={PLAIN}'",
    "form strings": f"curl -X POST {CDSE_URL} --form-string 'request={REST}' --form-string 'evalscript={PLAIN}'",
    "here document": f"curl {CDSE_URL} --data-binary @- -o a.tif <<'END'\n{DATA}\nEND\n",
    "after a login": (
        "TOKEN=$(curl -s https://identity.example/token -d 'grant_type=client_credentials&client_id=$ID')\n"
        f"curl {CDSE_URL} -H \"Authorization: Bearer $TOKEN\" -d '{DATA}'"
    ),
}
COMMANDS["chrome on windows"] = (
    f'curl ^"{CDSE_URL}^" ^\n  -H ^"accept: */*^" ^\n  --data-raw ^"'
    + SINGLE.replace('\\"', "\\u0022").replace("{", "^{").replace("}", "^}").replace('"', '^\\^"')
    + '^"'
)


@pytest.mark.parametrize("text", COMMANDS.values(), ids=COMMANDS.keys())
def test_commands_of_all_shells_are_read(text: str) -> None:
    found = pasted(text)

    check_whole(found.order.image)
    assert found.remarks == ()


OTHERS = {
    "dataFilter": {"maxCloudCoverage": 20, "mosaickingOrder": "leastCC"},
    "processing": {"upsampling": "BILINEAR"},
}
LIBRARY = f'''
# This is script may only work with sentinelhub.__version__ >= '3.4.0'
from sentinelhub import SentinelHubRequest, DataCollection, MimeType, CRS, BBox, SHConfig, Geometry

config = SHConfig()
config.sh_client_id = '<your client id here>'
config.sh_client_secret = '<your client secret here>'
evalscript = """
{PLAIN}
"""
bbox = BBox(bbox=[500000, 5000000, 505120, 5005120], crs=CRS.UTM_33N)

request = SentinelHubRequest(
    evalscript=evalscript,
    input_data=[
        SentinelHubRequest.input_data(
            data_collection=DataCollection.SENTINEL2_L2A,
            time_interval=('2025-06-01', '2025-06-30'),
            other_args = {json.dumps(OTHERS)}
        ),
    ],
    responses=[
        SentinelHubRequest.output_response('default', MimeType.TIFF),
    ],
    bbox=bbox,
    size=[512, 511.97],
    config=config
)
response = request.get_data()
'''
IN_CODE = LIBRARY.replace("CRS.UTM_33N", "UTM_33N")
PROGRAMS = {
    "requests builder": LIBRARY,
    "its bare zone": IN_CODE,
    "size from metres": LIBRARY.replace("size=[512, 511.97]", "size=bbox_to_dimensions(bbox, resolution=10)"),
    "resolution": LIBRARY.replace("size=[512, 511.97]", "resolution=(10, 10)"),
    "dates as objects": LIBRARY.replace("('2025-06-01', '2025-06-30')", "(date(2025, 6, 1), datetime.date(2025, 6, 30))"),
    "own arguments": LIBRARY.replace(
        "other_args", "maxcc=0.2, mosaicking_order=MosaickingOrder.LEAST_CC, other_args"
    ).replace('"maxCloudCoverage": 20, "mosaickingOrder": "leastCC"', ""),
    "other host": LIBRARY.replace(
        "SENTINEL2_L2A", 'SENTINEL2_L2A.define_from("mine", service_url="https://sh.dataspace.copernicus.eu")'
    ),
    "requests": f"import requests\nbody = {BODY!r}\nrequests.post('{CDSE_URL}', json=body, timeout=60)",
    "inline": f"import requests\nrequests.post('{CDSE_URL}', headers={{}}, json={BODY!r})",
    "dumped": f"import json, requests\nrequests.post('{CDSE_URL}', data=json.dumps({BODY!r}))",
    "json in text": f"import json, requests\nrequest = json.loads(r'''{SINGLE}''')\nrequests.post('{CDSE_URL}', json=request)",
    "script apart": f"evalscript = {PLAIN!r}\nrequest = {json.loads(REST)!r}\noauth.post('{CDSE_URL}', json=request)",
    "files": f"request = {REST!r}\nrequests.post('{CDSE_URL}', files={{'request': (None, request), 'evalscript': {PLAIN!r}}})",
    "dictionary alone": repr(BODY),
}  # fmt: skip


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
        (EPSG, "EPSG:32633"),
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


def check(read: Callable[[], PastedOrder]) -> None:
    """Check that an order comes, or one of our errors, and in no case a secret."""
    try:
        with in_little_time():
            found = read()
    except SentinelHubError as error:
        is_ours = isinstance(error, OrderError)
    else:
        is_ours = isinstance(found.order.image, ImageOrder)
        assert all(all(isinstance(part, str) for part in remark.details) for remark in found.remarks)
    assert is_ours


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return found + [place for name, part in members for place in places(part, (*path, name))]


@tried
@given(place=st.sampled_from(places(BODY)), value=ODD)
def test_any_value_of_any_member_makes_an_order_or_one_of_our_errors(place: tuple[Any, ...], value: Any) -> None:
    changed: Any = copy.deepcopy(BODY)
    *steps, last = place
    inner = changed
    for step in steps:
        inner = inner[step]
    inner[last] = value

    check(lambda: pasted(json.dumps(changed)))
    check(lambda: pasted(f"request = {changed!r}"))


TEXTS = [DATA, LIBRARY, *COMMANDS.values(), PROGRAMS["files"], PROGRAMS["dumped"]]


@tried
@given(text=st.sampled_from(TEXTS), start=st.integers(0, 3000), length=st.integers(0, 200), new=st.text(max_size=12))
def test_spoiled_texts_make_an_order_or_one_of_our_errors(text: str, start: int, length: int, new: str) -> None:
    check(lambda: pasted(text[:start] + new + text[start + length :]))


@tried
@given(text=st.text(max_size=300) | st.text(alphabet="{}[]()'\"\\$^`<>curl -d@=,:\n", max_size=300))
def test_any_text_makes_an_order_or_one_of_our_errors(text: str) -> None:
    check(lambda: pasted(text))
    check(lambda: pasted(f"curl {text}"))
    check(lambda: pasted(f"request = {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "curl " + "'" * 60_001,
        "curl " + "<<A\n" * 40_000,
        "curl " + "$'{" * 60_000,
        "curl " + "-d '{" * 30_000,
        "password" * 20_000,
        "Authorization: " * 12_000,
        "client_secret = '" * 11_000,
        "eyJ" * 60_000,
        "import a\nx = " + "+".join(["1"] * 90_000),
        "import a\nx = a" + "()" * 80_000,
        "import a\nx = 'a'\n" + "x = x + x\n" * 1900,
        "import a\nx = [1]\n" + "x = [x, x]\n" * 1900,
        "Invoke-RestMethod " + "-Body '" * 20_000,
        "Invoke-RestMethod " + "$a = @'\n" * 20_000,
        '{"a": "' + "\\ud800" * 30_000,
    ],
    ids=lambda text: repr(text[:24]),
)
def test_hostile_texts_are_dealt_with_in_little_time(text: str) -> None:
    check(lambda: pasted(text))
