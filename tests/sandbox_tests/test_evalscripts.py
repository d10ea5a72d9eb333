"""What scripts are given and what becomes of their numbers, through whole Process requests (API reference 5.3, 6.1)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rasterio.io import MemoryFile

from tests.sandbox.render.elevation import adjusted, geoid
from tests.sandbox.render.resample import CUBIC, LINEAR, between

from .hub import Hub, order

UTM = "http://www.opengis.net/def/crs/EPSG/0/32632"
BOX = [676000, 5146000, 676320, 5146240]  # 32 x 24 cells of 10 m
MAY = {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T23:59:59Z"}
VALUES = """//VERSION=3
function setup() {{ return {{ input: {bands}, output: {{ bands: {count}, sampleType: "FLOAT32" }} }}; }}
function evaluatePixel(s) {{ return [{values}]; }}
"""


def script(bands: str, *values: str) -> str:
    return VALUES.format(bands=bands, count=len(values), values=", ".join(values))


def data(collection: str = "sentinel-2-l2a", name: str | None = None, **more: Any) -> dict[str, Any]:
    best = "leastCC" if collection.startswith(("sentinel-2", "landsat")) else "mostRecent"
    entry = {"type": collection, "dataFilter": {"timeRange": MAY, "mosaickingOrder": best}, **more}
    if collection == "dem":
        entry["dataFilter"] = more.get("dataFilter", {})
    return entry if name is None else {**entry, "id": name}


def image(hub: Hub, evalscript: str, *sources: dict[str, Any], size: tuple[int, int] = (32, 24), **places: Any):
    """Give (bands, height, width) of a GeoTIFF."""
    usual = {"input__bounds__bbox": BOX, "input__bounds__properties__crs": UTM}
    output = {"width": size[0], "height": size[1]}
    body = order(**{"evalscript": evalscript, "input__data": list(sources), "output": output, **usual, **places})
    answer = hub.process(body, Accept="image/tiff")
    assert answer.status_code == 200, answer.text
    with MemoryFile(answer.content) as memory, memory.open() as file:
        return file.read()


def refusal(hub: Hub, evalscript: str, *sources: dict[str, Any]) -> str:
    answer = hub.process(order(evalscript=evalscript, input__data=list(sources)))
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "RENDERER_EXCEPTION")
    return answer.json()["error"]["message"]


# --- units -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "band, units, factor", [("B04", "REFLECTANCE", 1e4), ("B04", "reflectance", 1e4), ("AOT", "OPTICAL_DEPTH", 1e3)]
)
def test_a_unit_is_its_digital_number_divided(hub: Hub, band: str, units: str, factor: float) -> None:
    physical = image(hub, script(f'[{{bands: ["{band}"], units: "{units}"}}]', f"s.{band}"), data())
    numbers = image(hub, script(f'[{{bands: ["{band}"], units: "DN"}}]', f"s.{band}"), data())
    assert numbers.max() > 0
    assert physical * factor == pytest.approx(numbers, rel=1e-6)


@pytest.mark.parametrize(
    "collection, band, units",
    [("sentinel-2-l2a", "SCL", "REFLECTANCE"), ("sentinel-1-grd", "VV", "DN"), ("sentinel-2-l2a", "B04", "KELVIN")],
)
def test_units_a_band_does_not_have(hub: Hub, collection: str, band: str, units: str) -> None:
    said = refusal(hub, script(f'[{{bands: ["{band}"], units: "{units}"}}]', f"s.{band}"), data(collection))
    assert units in said


def test_digital_numbers_as_in_the_files_have_the_offset_of_2022(hub: Hub) -> None:
    numbers, physical = '[{bands: ["B04", "SCL"], units: "DN"}]', '["B04"]'
    plain = {"processing": {"harmonizeValues": False}}
    old = {"timeRange": {"from": "2021-05-01T00:00:00Z", "to": "2021-05-31T23:59:59Z"}}
    kept, shifted = (image(hub, script(numbers, "s.B04", "s.SCL"), data(**more)) for more in ({}, plain))
    assert (shifted[0] == kept[0] + 1000).all()
    assert (shifted[1] == kept[1]).all()
    assert (image(hub, script(physical, "s.B04"), data(**plain)) == image(hub, script(physical, "s.B04"), data())).all()
    before = (image(hub, script(numbers, "s.B04"), data(dataFilter=old, **more)) for more in ({}, plain))
    assert len(np.unique([one.mean() for one in before])) == 1


# --- fusion ------------------------------------------------------------------------------------------------

TWO = """//VERSION=3
function setup() {{ return {{ input: [{inputs}], output: {{ bands: 2, sampleType: "FLOAT32" }} }}; }}
function evaluatePixel(samples) {{ return [samples{s2}[0].B04, samples{dem}[0].DEM]; }}
"""


def test_fusion_by_id_gives_what_each_gives_alone(hub: Hub) -> None:
    inputs = '{datasource: "s2", bands: ["B04"]}, {datasource: "dem", bands: ["DEM"]}'
    high = data("dem", "dem", dataFilter={"demInstance": "COPERNICUS_90"})
    both = image(hub, TWO.format(inputs=inputs, s2=".s2", dem=".dem"), data(name="s2"), high)
    assert (both[0] == image(hub, script('["B04"]', "s.B04"), data())[0]).all()
    assert (both[1] == image(hub, script('["DEM"]', "s.DEM"), high)[0]).all()


def test_fusion_without_ids_is_a_switch(hub: Hub) -> None:
    text = TWO.format(inputs='{bands: ["B04"]}, {bands: ["DEM"]}', s2='["0"]', dem='["1"]')
    sources = [data(), data("dem", dataFilter={"demInstance": "COPERNICUS_90"})]
    assert hub.process(order(evalscript=text, input__data=sources)).json()["error"]["code"] == "COMMON_BAD_PAYLOAD"
    hub.running.control(fusion_ids=False)
    assert image(hub, text, *sources)[1].max() > 0


def test_fusion_of_two_times_of_one_collection(hub: Hub) -> None:
    june = {"timeRange": {"from": "2026-06-01T00:00:00Z", "to": "2026-06-30T23:59:59Z"}, "mosaickingOrder": "leastCC"}
    text = """//VERSION=3
function setup() { return { input: [{datasource: "a", bands: ["B08"]}, {datasource: "b", bands: ["B08"]}],
  output: { bands: 2, sampleType: "FLOAT32" } }; }
function evaluatePixel(samples) { return [samples.a[0].B08, samples.b[0].B08]; }
"""
    both = image(hub, text, data(name="a"), data(name="b", dataFilter=june))
    assert (both[0] != both[1]).mean() > 0.5


def test_fusion_across_hosts_costs_the_distant_one_twice(hub: Hub) -> None:
    """Price: local + 2 x remote (9.1); a single distant collection is unknown here."""
    hub.running.control(deployment="commercial")
    token = hub.session.post(
        hub.running.foreign_token_url,
        data={
            "grant_type": "client_credentials",
            "client_id": hub.running.client_id,
            "client_secret": hub.running.client_secret,
        },
    ).json()["access_token"]
    text = """//VERSION=3
function setup() { return { input: [{datasource: "a", bands: ["B04"]}, {datasource: "b", bands: ["B04", "B05"]}],
  output: { bands: 1 } }; }
function evaluatePixel(samples) { return [samples.a[0].B04 + samples.b[0].B04]; }
"""
    sources = [data(name="a"), data("landsat-ot-l1", "b")]
    header = {"Authorization": f"Bearer {token}"}
    output = {"width": 512, "height": 512}
    answer = hub.process(order(evalscript=text, input__data=sources, output=output), **header)
    assert float(answer.headers["x-processingunits-spent"]) == pytest.approx(1 * 3 / 3 * (1 + 2))
    assert hub.process(order(input__data__0__type="landsat-ot-l1"), **header).status_code == 400


# --- sampling ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method, error", [(CUBIC, 1e-3), (LINEAR, 0.2)])
def test_cubic_keeps_a_parabola_which_linear_cannot(method: str, error: float) -> None:
    """Cubic convolution gives polynomials of the second degree back; between four cells one misses by up to 1/4."""
    rows, columns = np.mgrid[0:9, 0:9].astype(np.float32)
    at_rows, at_columns = np.mgrid[2:6:0.5, 2:6:0.5]
    found = between((columns - 4) ** 2 + 2 * rows, at_columns, at_rows, method)
    misses = np.abs(found - ((at_columns - 4) ** 2 + 2 * at_rows)).max()
    assert misses <= error if method == CUBIC else misses >= error


def test_cubic_is_real(hub: Hub) -> None:
    """With three pixels a cell the middle one lies on the cell's centre: there all samplings agree.

    The place is far from the next UTM zone, whose tiles have cells of their own.
    """
    place = {"input__bounds__bbox": [600000, 5200000, 600320, 5200240]}
    nearest, linear, cubic = (
        image(hub, script('["B04"]', "s.B04"), data(processing={"upsampling": method}), size=(96, 72), **place)[0]
        for method in ("NEAREST", "BILINEAR", "BICUBIC")
    )
    centres = (slice(4, -4, 3), slice(4, -4, 3))
    assert cubic[centres] == pytest.approx(nearest[centres], rel=1e-5)
    assert linear[centres] == pytest.approx(nearest[centres], rel=1e-5)
    assert np.abs(cubic - linear).max() > 1e-3


def test_radar_knows_upsampling_alone(hub: Hub) -> None:
    def shown(**processing: str) -> np.ndarray:
        return image(hub, script('["VV"]', "s.VV"), data("sentinel-1-grd", processing=processing), size=(6, 5))

    assert (shown(downsampling="BICUBIC") == shown()).all()
    assert (shown(upsampling="BICUBIC") != shown()).any()


# --- radar -------------------------------------------------------------------------------------------------

GEOMETRY = script('["localIncidenceAngle"]', "s.localIncidenceAngle")
TERRAIN = script('["scatteringArea", "shadowMask", "dataMask"]', "s.scatteringArea", "s.shadowMask", "s.dataMask")


def test_radar_geometry_needs_its_correction(hub: Hub) -> None:
    assert "orthorect" in refusal(hub, GEOMETRY, data("sentinel-1-grd"))
    assert "terrain" in refusal(hub, TERRAIN, data("sentinel-1-grd", processing={"orthorectify": True}))
    angle = image(hub, GEOMETRY, data("sentinel-1-grd", processing={"orthorectify": True}))
    assert 0 <= angle.min() < angle.max() <= 180
    corrected = {"orthorectify": True, "backCoeff": "GAMMA0_TERRAIN", "demInstance": "COPERNICUS_90"}
    area, shadow, mask = image(hub, TERRAIN, data("sentinel-1-grd", processing=corrected))
    assert area.min() > 0
    assert set(np.unique(shadow)) <= {0, 1}
    assert (mask == 1).all()


@pytest.mark.parametrize(
    "processing, factor",
    [
        pytest.param({"orthorectify": True, "demInstance": "COPERNICUS_90"}, 2, id="orthorectify"),
        pytest.param({"orthorectify": True, "backCoeff": "GAMMA0_TERRAIN"}, 2.5, id="terrain correction"),
        pytest.param({"speckleFilter": {"type": "LEE", "windowSizeX": 3, "windowSizeY": 3}}, 2, id="speckle filter"),
        pytest.param({"orthorectify": "false", "speckleFilter": {"type": "NONE"}}, 1, id="nothing"),
    ],
)
def test_radar_costs_what_is_done(hub: Hub, processing: dict[str, Any], factor: float) -> None:
    body = order(
        evalscript=script('["VV"]', "s.VV"), input__data=[data("sentinel-1-grd", processing=processing)],
        output={"width": 512, "height": 512},
    )  # fmt: skip
    spent = hub.process(body, Accept="image/tiff").headers["x-processingunits-spent"]
    assert float(spent) == pytest.approx(1 / 3 * 2 * factor)


@pytest.mark.parametrize("dem, status", [("COPERNICUS_30", 403), ("COPERNICUS_90", 200), (None, 403)])
def test_radar_with_the_30_m_model_is_a_switch(hub: Hub, dem: str | None, status: int) -> None:
    """Section 12, item 10."""
    processing = {"orthorectify": True, **({"demInstance": dem} if dem else {})}
    sources = [data("sentinel-1-grd", processing=processing)]
    body = order(evalscript=GEOMETRY.replace("FLOAT32", "UINT8"), input__data=sources)
    assert hub.process(body).status_code == 200
    hub.running.control(s1_dem_30_right=False)
    assert hub.process(body).status_code == status


# --- elevation ---------------------------------------------------------------------------------------------

DEM = script('["DEM"]', "s.DEM")


def test_elevation_models_have_cells_of_their_own(hub: Hub) -> None:
    hub.running.control(dem_30_right=True)
    runs = {}
    for name in ("COPERNICUS_30", "COPERNICUS_90"):
        heights = image(hub, DEM, data("dem", dataFilter={"demInstance": name}))[0]
        runs[name] = np.diff(np.flatnonzero(np.diff(heights[10]) != 0))
    assert set(runs["COPERNICUS_30"]) == {3}
    assert set(runs["COPERNICUS_90"]) == {9}


@pytest.mark.parametrize("default, status", [("COPERNICUS_90", 200), (None, 403)])
def test_the_default_model_is_a_switch(hub: Hub, default: str | None, status: int) -> None:
    hub.running.control(dem_default=default)
    assert hub.process(order(evalscript=DEM, input__data=[data("dem")]), Accept="image/tiff").status_code == status


def test_egm_adds_the_geoid(hub: Hub) -> None:
    above_sea, above_ellipsoid = (
        image(hub, DEM, data("dem", dataFilter={"demInstance": "COPERNICUS_90"}, processing={"egm": egm}))
        for egm in (False, True)
    )
    added = above_ellipsoid - above_sea
    assert added.min() > 20
    assert added.max() - added.min() < 0.5
    assert added.mean() == pytest.approx(float(geoid(np.array([11.3]), np.array([46.44]))[0]), abs=1)


@pytest.mark.parametrize("model, lowest", [("MAPZEN", 0), ("COPERNICUS_90", -3)])
def test_negative_heights_can_be_clamped_in_mapzen(model: str, lowest: float) -> None:
    options = {"demInstance": model, "clampNegative": True}
    nowhere = np.zeros(2)
    assert adjusted(np.array([-3.0, 5.0]), nowhere, nowhere, options).tolist() == [lowest, 5]


# --- no data -----------------------------------------------------------------------------------------------

SEEN = script('["B04", "dataMask"]', "s.B04", "s.dataMask")
CORNER = [[676000, 5146240], [676160, 5146240], [676160, 5146120], [676000, 5146120], [676000, 5146240]]


@pytest.mark.parametrize("collection, blank", [("sentinel-2-l2a", 0.0), ("landsat-ot-l1", np.nan)])
def test_outside_the_geometry_there_is_no_data(hub: Hub, collection: str, blank: float) -> None:
    clip = {"type": "Polygon", "coordinates": [CORNER]}
    values, mask = image(hub, SEEN, data(collection), input__bounds__geometry=clip)
    inside = np.zeros((24, 32), bool)
    inside[:12, :16] = True
    assert (mask == inside).all()
    assert np.array_equal(np.unique(values[~inside]), [blank], equal_nan=True)
    assert (values[inside] > 0).all()


def test_nodata_value_stands_in_the_file(hub: Hub) -> None:
    text = SEEN.replace('"FLOAT32"', '"FLOAT32", nodataValue: -9')
    answer = hub.process(order(evalscript=text), Accept="image/tiff")
    with MemoryFile(answer.content) as memory, memory.open() as file:
        assert file.nodata == -9


# --- limits, and what a script may declare ------------------------------------------------------------------

HOG = "const hog = []; function waste() { for (;;) hog.push(new Array(1e4).fill(1)); }"


@pytest.mark.parametrize(
    "switches, waste, said",
    [
        pytest.param({"script_seconds": 0.3}, "function waste() { for (;;); }", "time limit", id="time"),
        pytest.param({"script_memory": 64 * 1024 * 1024}, HOG, "memory limit", id="memory"),
    ],
)
def test_limits_of_scripts(hub: Hub, switches: dict[str, Any], waste: str, said: str) -> None:
    hub.running.control(**switches)
    assert said in refusal(hub, script('["B04"]', "waste()") + waste, data())
    assert hub.process(order()).status_code == 200


@pytest.mark.parametrize(
    "evalscript, said",
    [
        pytest.param(script('["B04"]', "1").replace("bands: 1", 'bands: ["a"]'), "integer", id="named bands"),
        pytest.param(script('["B04"]', "1").replace("//VERSION=3\n", ""), "VERSION=3", id="first line"),
        pytest.param(script('["VV"]', "1").replace("output:", 'mosaicking: "TILE", output:'), "TILE", id="S1, TILE"),
    ],
)
def test_declarations_that_are_refused(hub: Hub, evalscript: str, said: str) -> None:
    assert said in refusal(hub, evalscript, data("sentinel-1-grd" if "VV" in evalscript else "sentinel-2-l2a"))


@pytest.mark.parametrize("mosaicking", ["ORBIT", "TILE"])
def test_samples_cost_what_is_left_of_the_scenes(hub: Hub, mosaicking: str) -> None:
    """Two of the month's scenes are kept: two samples a pixel, and the price of two (9.1)."""
    text = """//VERSION=3
function setup() { return { input: ["B04", "B08", "dataMask"], mosaicking: "MOSAICKING",
  output: { bands: 1, sampleType: "UINT16" } }; }
function preProcessScenes(collections) {
  collections.scenes.KEY = collections.scenes.KEY.slice(0, 2);
  return collections;
}
function updateOutput(outputs, collections) { outputs.default.bands = collections.scenes.length; }
function updateOutputMetadata(scenes, inputMetadata, outputMetadata) {
  outputMetadata.userData = { count: scenes.KEY.length };
}
function evaluatePixel(samples, scenes) { return samples.map((s, i) => scenes.KEY.length * 10 + i); }
"""
    text = text.replace("MOSAICKING", mosaicking).replace("KEY", "orbits" if mosaicking == "ORBIT" else "tiles")
    assert image(hub, text, data())[:, 0, 0].tolist() == [20, 21]
    body = order(evalscript=text, output={"width": 512, "height": 512})
    assert float(hub.process(body, Accept="image/tiff").headers["x-processingunits-spent"]) == pytest.approx(2 / 3 * 2)
    count = hub.process({**body, "output": {"responses": [{"identifier": "userdata"}]}}).json()
    assert count == {"count": 2}
