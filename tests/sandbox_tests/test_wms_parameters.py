"""Vendor parameters and formats of maps, beyond the plain picture: API reference 2.5, 8.1, 8.4; section 12."""

from __future__ import annotations

import http.server
import io
import threading
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely.geometry

from tests.sandbox.render.collections_table import MOSAIC
from tests.sandbox.seeds import TEMPLATE_ID

from .hub import BOX, FLAT, GREY, Hub, coded, exception_text, pixels

COLOR = [51, 102, 153, 255]
LAYERS = f"/api/v2/configuration/instances/{TEMPLATE_ID}/layers"
HALVES = """//VERSION=3
function setup() { return { input: ["B04", "dataMask"], output: { bands: 4 }, mosaicking: "SIMPLE" }; }
function evaluatePixel(sample) { return sample.B04 > %s ? [1, 0, 0, 1] : [0, 0, 1, sample.dataMask]; }
"""
RING = [(11.30, 46.44), (11.35, 46.44), (11.35, 46.52), (11.30, 46.52), (11.30, 46.44)]


@pytest.fixture
def script_server() -> Iterator[str]:
    """Serve the flat script on loopback."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = {"/flat.js": (200, FLAT.encode()), "/away.js": (302, b"")}.get(self.path, (404, b""))
            self.send_response(found[0])
            if found[0] == 302:
                self.send_header("Location", "/flat.js")
            self.send_header("Content-Length", str(len(found[1])))
            self.end_headers()
            self.wfile.write(found[1])

        def log_message(self, *words: object) -> None:
            """Stay quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_evalscripturl_is_read(hub: Hub, script_server: str) -> None:
    assert (pixels(hub.map(EVALSCRIPT=None, EVALSCRIPTURL=f"{script_server}/flat.js")) == COLOR).all()


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/x.js",
        "http://10.0.0.1/x.js",
        "file:///etc/passwd",
        "nonsense",
        "{server}/missing.js",
        "{server}/away.js",
    ],
)
def test_evalscripturl_reaches_no_further_than_this_machine(hub: Hub, script_server: str, address: str) -> None:
    answer = hub.map(EVALSCRIPT=None, EVALSCRIPTURL=address.format(server=script_server))
    assert answer.status_code == 400
    assert "EVALSCRIPTURL" in exception_text(answer)


@pytest.mark.parametrize(
    "source, bands",
    [
        pytest.param("S2", "B10", id="8.4 EVALSOURCE=S2 is L1C"),
        pytest.param("S2L2A", "SCL", id="8.4 EVALSOURCE=S2L2A"),
        pytest.param("S1GRD", "VV", id="8.4 EVALSOURCE=S1GRD"),
        pytest.param("S3OLCI", "B21", id="8.4 EVALSOURCE=S3OLCI"),
        pytest.param("sentinel-3-olci-l2", "CHL_NN", id="8.4 EVALSOURCE: new collections by id"),
    ],
)
@pytest.mark.parametrize("layer", ["TRUE_COLOR", None])
def test_evalsource_chooses_the_collection_of_a_script(hub: Hub, source: str, bands: str, layer: str | None) -> None:
    script = GREY.replace("B04", bands).replace("10000 * ", "")
    answer = hub.map(EVALSCRIPT=coded(script), EVALSOURCE=source, LAYERS=layer, WIDTH=64, HEIGHT=64)
    assert answer.status_code == 200, exception_text(answer)


def test_evalsource_custom_is_the_layers_own(hub: Hub) -> None:
    script = coded(GREY.replace("10000 * ", ""))
    asked = {"EVALSCRIPT": script, "EVALSOURCE": "CUSTOM", "WIDTH": 64, "HEIGHT": 64}
    own = next(layer["id"] for layer in hub.get(LAYERS).json() if layer.get("collectionId") == MOSAIC)
    assert hub.map(LAYERS=own, **asked).status_code == 200
    assert "own data" in exception_text(hub.map(LAYERS="TRUE_COLOR", **asked))


@pytest.mark.parametrize(
    "geometry",
    [
        pytest.param("POLYGON((" + ", ".join(f"{x} {y}" for x, y in RING) + "))", id="WKT"),
        pytest.param(shapely.geometry.Polygon(RING).wkb_hex, id="WKB"),
        pytest.param(",".join(f"{x},{y}" for x, y in RING), id="coordinates"),
        pytest.param(";".join(f"{x} {y}" for x, y in RING[:4]), id="coordinates, not closed"),
    ],
)
def test_geometry_in_three_spellings(hub: Hub, geometry: str) -> None:
    assert pixels(hub.map(GEOMETRY=geometry)).shape == (12, 8, 4)


def test_geometry_has_the_axis_order_of_the_request(hub: Hub) -> None:
    swapped = "POLYGON((" + ", ".join(f"{y} {x}" for x, y in RING) + "))"
    box = ",".join(map(str, (BOX[1], BOX[0], BOX[3], BOX[2])))
    assert pixels(hub.map(CRS="EPSG:4326", BBOX=box, GEOMETRY=swapped)).shape == (12, 8, 4)


@pytest.mark.parametrize("text", ["1,2,3", "1,2,3,4,5", "a,b,c,d,e,f", "POLYGON EMPTY", "LINESTRING(1 2, 3 4)"])
def test_other_geometries_are_refused(hub: Hub, text: str) -> None:
    answer = hub.map(GEOMETRY=text)
    assert (answer.status_code, "GEOMETRY" in exception_text(answer)) == (400, True)


def test_nicename_names_the_file(hub: Hub) -> None:
    for wanted, name in (("my map.png", "my map.png"), ('../../etc/x"y.png', "x_y.png")):
        answer = hub.map(NICENAME=wanted)
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert "Content-Disposition" not in hub.map().headers


@pytest.mark.parametrize(
    "changed", [{"TRANSPARENT": "false"}, {"BGCOLOR": "0xFF0000"}, {"ATMFILTER": "NONE"}, {"GAIN": 2}]
)
def test_what_scripts_of_today_do_not_look_at(hub: Hub, changed: dict) -> None:
    """API reference 6.1, 8.4: TRANSPARENT, BGCOLOR, GAIN are ignored for evalscript v3, ATMFILTER is removed."""
    assert hub.map(**changed).content == hub.map().content


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"MINQA": 101}, id="8.4 MINQA 0-100"),
        pytest.param({"GAIN": "much"}, id="8.4 GAIN is a number"),
        pytest.param({"GAMMA": "nan"}, id="8.4 GAMMA is a number"),
        pytest.param({"TEMPORAL": "perhaps"}, id="8.4 TEMPORAL true or false"),
        pytest.param({"DOWNSAMPLING": "CUBE"}, id="8.4 DOWNSAMPLING"),
        pytest.param({"WARNINGS": "LOUD"}, id="8.4 WARNINGS YES or NO"),
        pytest.param({"SHOWLOGO": "big"}, id="8.4 SHOWLOGO true or false"),
        pytest.param({"EVALSOURCE": "S9"}, id="8.4 EVALSOURCE"),
    ],
)
def test_vendor_parameters_out_of_range(hub: Hub, changed: dict) -> None:
    answer = hub.map(**changed)
    assert answer.status_code == 400
    assert next(iter(changed)) in exception_text(answer)


@pytest.mark.parametrize("name, value", [("UPSAMPLING", "BICUBIC"), ("DOWNSAMPLING", "BOX"), ("MINQA", 75)])
def test_vendor_parameters_in_range(hub: Hub, name: str, value: object) -> None:
    assert hub.map(**{name: value}).status_code == 200


def two_colors(hub: Hub, **params: object):
    median = np.median(pixels(hub.map(EVALSCRIPT=coded(GREY), PRIORITY="leastCC", **params))) / 10000
    return hub.map(EVALSCRIPT=coded(HALVES % median), PRIORITY="leastCC", **params, FORMAT="application/json")


@pytest.mark.parametrize(
    "frame",
    [
        {"WIDTH": 40, "HEIGHT": 32},
        {"CRS": "EPSG:32632", "BBOX": "676000,5146000,682000,5152000", "WIDTH": 30, "HEIGHT": 30},
    ],
    ids=["CRS84", "UTM"],
)
def test_json_is_the_picture_in_polygons(hub: Hub, frame: dict) -> None:
    answer = two_colors(hub, **frame)
    assert answer.headers["Content-Type"].startswith("application/json")
    found = answer.json()
    assert found["type"] == "FeatureCollection"
    told = {feature["properties"]["COLOR_HEX"]: feature for feature in found["features"]}
    assert set(told) == {"FF0000", "0000FF"}
    assert sorted(feature["properties"]["ID"] for feature in found["features"]) == [0, 1]
    shapes = [shapely.geometry.shape(feature["geometry"]) for feature in told.values()]
    assert {shape.geom_type for shape in shapes} == {"MultiPolygon"}
    assert shapes[0].intersection(shapes[1]).area < 1e-3 * shapes[0].area
    west, south, east, north = shapely.union_all(shapes).bounds
    assert 11 < west < east < 12
    assert 46 < south < north < 47


def test_more_than_ten_values_are_not_vectorized(hub: Hub) -> None:
    answer = hub.map(EVALSCRIPT=None, FORMAT="application/json", PRIORITY="leastCC", WIDTH=64, HEIGHT=64)
    assert (answer.status_code, "10" in exception_text(answer)) == (400, True)


def test_shapefile_is_a_zip_of_four_files(hub: Hub) -> None:
    answer = hub.map(FORMAT="application/x-esri-shape", NICENAME="fields")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        files = {name.rpartition(".")[2]: archive.read(name) for name in archive.namelist()}
        assert sorted(archive.namelist()) == [f"fields.{ending}" for ending in ("dbf", "prj", "shp", "shx")]
    main = files["shp"]
    assert int.from_bytes(main[:4], "big") == 9994
    assert int.from_bytes(main[24:28], "big") * 2 == len(main)
    assert np.frombuffer(main[36:68], "<f8") == pytest.approx(BOX)
    parts, points = np.frombuffer(main[144:152], "<i4")
    corners = np.frombuffer(main[152 + 4 * parts :], "<f8").reshape(points, 2)
    ring = shapely.geometry.LinearRing(corners)
    assert ring.bounds == pytest.approx(tuple(BOX))
    assert not ring.is_ccw  # outer rings of a shapefile run clockwise
    assert b"336699" in files["dbf"]
    assert int.from_bytes(files["shx"][24:28], "big") * 2 == len(files["shx"]) == 108
    assert b"WGS" in files["prj"]


def test_a_layers_own_time_holds_without_time(hub: Hub) -> None:
    """API reference 2.5, 8.5: absent TIME is subject to the layer's defaults."""
    days = hub.search(distinct="date", limit=100).json()["features"]
    layer = next(layer for layer in hub.get(LAYERS).json() if layer["id"] == "TRUE_COLOR")
    defaults = {**layer["datasourceDefaults"], "maxCloudCoverage": 100.0}

    def shown(start: str, end: str) -> bool:
        span = {"startTime": {"type": "ABSOLUTE", "value": start}, "endTime": {"type": "ABSOLUTE", "value": end}}
        made = {**layer, "id": f"AT-{start[:10]}", "datasourceDefaults": {**defaults, "timeRange": span}}
        assert hub.post(LAYERS, made).status_code in (200, 201)
        return bool(pixels(hub.map(LAYERS=made["id"], TIME=None, WARNINGS="NO"))[..., 3].all())

    assert shown(f"{days[0]}T00:00:00Z", f"{days[0]}T23:59:59Z")
    assert not shown("2010-01-01T00:00:00Z", "2010-01-31T00:00:00Z")


def test_styles_by_name(hub: Hub) -> None:
    layer = next(layer for layer in hub.get(LAYERS).json() if layer["id"] == "TRUE_COLOR")
    flat = {"name": "flat", "description": "One colour", "evalScript": FLAT}
    assert hub.post(LAYERS, {**layer, "id": "TWO", "styles": [*layer["styles"], flat]}).status_code in (200, 201)
    asked = {"LAYERS": "TWO", "EVALSCRIPT": None, "PRIORITY": "leastCC"}
    assert (pixels(hub.map(**asked, STYLES="flat")) == COLOR).all()
    assert np.array_equal(pixels(hub.map(**asked, STYLES="default")), pixels(hub.map(**asked, STYLES="")))
    assert not (pixels(hub.map(**asked)) == COLOR).all()


@pytest.mark.parametrize("position, status", [("ignored", 200), ("checked", 401)])
def test_a_bearer_token_on_ogc_is_a_switch(hub: Hub, position: str, status: int) -> None:
    """Section 12, item 8."""
    hub.running.control(ogc_token=position)
    address = f"{hub.running.base_url}/ogc/wms/{TEMPLATE_ID}?REQUEST=GetCapabilities"
    assert hub.session.get(address, headers={"Authorization": "Bearer nonsense"}).status_code == status
    assert hub.session.get(address, headers=hub.bearer()).status_code == 200
    assert hub.session.get(address).status_code == 200


def test_long_queries_are_a_switch(hub: Hub) -> None:
    """API reference 10, item 28."""
    hub.running.control(max_query=500)
    assert hub.map(EVALSCRIPT=None).status_code == 200
    assert hub.map(EVALSCRIPT=coded(FLAT + " " * 2000)).status_code == 414


def test_the_largest_map_is_a_switch(hub: Hub) -> None:
    """Section 12, item 5."""
    hub.running.control(max_map_size=40)
    assert hub.map(WIDTH=40).status_code == 200
    assert "allowed 40" in exception_text(hub.map(WIDTH=41))


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_capabilities_list_formats_and_systems(hub: Hub, version: str) -> None:
    root = ElementTree.fromstring(hub.ogc("wms", REQUEST="GetCapabilities", VERSION=version).content)
    text = ElementTree.tostring(root, encoding="unicode")
    for word in ("image/tiff", "application/x-esri-shape", "EPSG:3857", "EPSG:32760", "EPSG:2154"):
        assert f">{word}<" in text
