"""Evalscripts: forms of input and output, mosaicking, scenes, user data, helpers, faults."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sandbox.render import DataSource, EvalscriptError, RenderJob, World
from tests.sandbox.render.script.engine import Limits

from .conftest import day, job, raw_script


def script(body: str, setup: str) -> str:
    """Write a whole script from the two parts that matter."""
    return f"//VERSION=3\nfunction setup() {{ return {setup}; }}\n{body}"


FAULTS = {
    "unknown band": (script("function evaluatePixel(s) { return [s.SMA]; }", "{input: ['SMA'], output: {bands: 1}}"),
                     "S2L2A has no band SMA"),
    "a number": (script("function evaluatePixel(s) { return s.B04; }", "{input: ['B04'], output: {bands: 1}}"),
                 "Script must return an array."),
    "nothing": (script("function evaluatePixel(s) {}", "{input: ['B04'], output: {bands: 1}}"),
                "Script must return an array."),
    "too few": (script("function evaluatePixel(s) { return [1, 2]; }", "{input: ['B04'], output: {bands: 3}}"),
                "requires 3 values but 2"),
    "undefined name": (script("function evaluatePixel(s) {\n  return [gain * s.B04]; }",
                              "{input: ['B04'], output: {bands: 1}}"),
                       "Failed to evaluate script!\nevalscript.js:4: ReferenceError: gain is not defined"),
    "syntax": ("//VERSION=3\nfunction setup( {", "Failed to evaluate script!\nevalscript.js:3: SyntaxError"),
    "no version": ("function setup() {}", "//VERSION=3"),
    "no setup": ("//VERSION=3\nfunction evaluatePixel() { return [1]; }", "setup is not defined"),
    "no evaluatePixel": (script("", "{input: ['B04'], output: {bands: 1}}"), "evaluatePixel is not defined"),
    "no input": (script("function evaluatePixel() { return [1]; }", "{output: {bands: 1}}"), "input and output"),
    "units": (script("function evaluatePixel() { return [1]; }",
                     "{input: [{bands: ['B04'], units: 'KELVIN'}], output: {bands: 1}}"), "units KELVIN"),
    "dataset": (script("function evaluatePixel() { return [1]; }",
                       "{input: [{bands: ['B04'], datasource: 'x'}], output: {bands: 1}}"),
                "Dataset with id: x not found."),
    "sample type": (script("function evaluatePixel() { return [1]; }",
                           "{input: ['B04'], output: {bands: 1, sampleType: 'INT64'}}"), "INT64"),
    "mosaicking": (script("function evaluatePixel() { return [1]; }",
                          "{input: ['B04'], output: {bands: 1}, mosaicking: 'MONTH'}"), "MONTH"),
    "missing output": (script("function evaluatePixel() { return {a: [1]}; }",
                              "{input: ['B04'], output: [{id: 'a', bands: 1}, {id: 'b', bands: 1}]}"), "Output b"),
    "nodata": (script("function evaluatePixel() { return [1]; }",
                      "{input: ['B04'], output: {bands: 1, nodataValue: 'none'}}"), "nodataValue"),
    "made-up scenes": (script("function preProcessScenes(c) { c.scenes.orbits = [{}]; return c; }"
                              "function evaluatePixel() { return [1]; }",
                              "{input: ['B04'], mosaicking: 'ORBIT', output: {bands: 1}}"), "preProcessScenes"),
    "no scenes returned": (script("function preProcessScenes(c) {} function evaluatePixel() { return [1]; }",
                                  "{input: ['B04'], mosaicking: 'ORBIT', output: {bands: 1}}"), "preProcessScenes"),
    "bands lost": (script("function updateOutput(o) { o.default.bands = 'many'; }"
                          "function evaluatePixel() { return [1]; }",
                          "{input: ['B04'], output: {bands: 1}}"), "bands of output default"),
    "its own throw": (script("function evaluatePixel() { throw new Error('enough'); }",
                             "{input: ['B04'], output: {bands: 1}}"), "Error: enough"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_script_is_told_in_the_service_s_words(world: World, name: str) -> None:
    text, message = FAULTS[name]
    with pytest.raises(EvalscriptError) as caught:
        world.render(job(text, size=(4, 4)))
    assert message in caught.value.message


ENDLESS = {
    "time": ("function evaluatePixel() { for (;;); }", Limits(seconds=0.3)),
    "memory": ("const hog = []; function evaluatePixel() { for (;;) hog.push(new Array(1e4).fill(1)); }",
               Limits(memory=64 * 1024 * 1024)),
}  # fmt: skip


@pytest.mark.parametrize("kind", ENDLESS)
def test_an_endless_script_is_stopped(kind: str) -> None:
    body, limits = ENDLESS[kind]
    narrow = World(limits=limits)
    with pytest.raises(EvalscriptError, match=f"{kind} limit"):
        narrow.render(job(script(body, "{input: ['B04'], output: {bands: 1}}"), size=(4, 4)))
    narrow.close()


def test_custom_collections_are_called_custom(world: World) -> None:
    wanted = job(raw_script("SMA"), collection="byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca")
    with pytest.raises(EvalscriptError, match="^CUSTOM has no band SMA$"):
        world.render(wanted)


INPUT_FORMS = {
    "names": "['B04', 'dataMask']",
    "one object": "[{bands: ['B04', 'dataMask']}]",
    "bare object": "{bands: ['B04', 'dataMask']}",
    "one unit": "[{bands: ['B04', 'dataMask'], units: 'REFLECTANCE'}]",
    "unit a band": "[{bands: ['B04', 'dataMask'], units: ['REFLECTANCE', 'DN']}]",
    "two objects": "[{bands: ['B04']}, {bands: ['dataMask']}]",
}


@pytest.mark.parametrize("form", INPUT_FORMS)
def test_input_can_be_written_in_several_ways(world: World, form: str) -> None:
    text = script(
        "function evaluatePixel(s) { return [s.B04, s.dataMask]; }",
        f"{{input: {INPUT_FORMS[form]}, output: {{bands: 2, sampleType: 'FLOAT32'}}}}",
    )
    image = world.render(job(text)).outputs[0].array
    numbers = world.render(job(raw_script("B04"))).outputs[0].array
    assert (image[0] == (numbers[0] / 10000.0).astype(np.float32)).all()
    assert (image[1] == 1).all()


def test_several_outputs_keep_their_ids_types_and_nodata(world: World) -> None:
    text = script(
        "function evaluatePixel(s) { return {ndvi: [index(s.B08, s.B04)], rgb: [s.B04, s.B03, s.B02]}; }",
        "{input: ['B02', 'B03', 'B04', 'B08'], output: [{id: 'ndvi', bands: 1, sampleType: SampleType.FLOAT32,"
        " nodataValue: -9}, {id: 'rgb', bands: 3}]}",
    )
    rendered = world.render(job(text))
    assert [(one.id, one.sample_type, one.array.shape[0], one.nodata) for one in rendered.outputs] == [
        ("ndvi", "FLOAT32", 1, -9.0),
        ("rgb", "AUTO", 3, None),
    ]
    assert rendered.input_bands == 4
    assert rendered.samples == 1


@pytest.mark.parametrize(
    ("bands", "priced"), [(("B04", "dataMask"), 1), (("dataMask",), 1), (("B04", "B08", "SCL"), 3)]
)
def test_data_mask_is_free_unless_alone(world: World, bands: tuple[str, ...], priced: int) -> None:
    assert world.render(job(raw_script(*bands), size=(2, 2))).input_bands == priced


ORBITS = """function evaluatePixel(samples, scenes) {
  return [samples.length, samples.filter((s) => s.dataMask).length, scenes.orbits.length,
          new Date(scenes.orbits[0].dateFrom) > new Date(scenes.orbits[scenes.orbits.length - 1].dateFrom) ? 1 : 0];
}"""
ORBIT_SETUP = "{input: ['B04', 'dataMask'], mosaicking: 'ORBIT', output: {bands: 4, sampleType: 'UINT8'}}"


def test_orbit_gives_one_sample_a_day(world: World) -> None:
    rendered = world.render(job(script(ORBITS, ORBIT_SETUP)))
    days = {one.time.date() for one in world.scenes("sentinel-2-l2a", _degrees_box(), day("2022-06-01"),
                                                    day("2022-06-30T23:59:59"))}  # fmt: skip
    counts = rendered.outputs[0].array
    assert len(days) >= 6
    assert (counts[0] == rendered.samples).all()
    assert (counts[2] == len(days)).all()
    assert (counts[1] >= 6).all()
    assert (counts[3] == 1).all()


def test_least_recent_turns_the_order_round(world: World) -> None:
    counts = world.render(job(script(ORBITS, ORBIT_SETUP), mosaicking_order="leastRecent")).outputs[0].array
    assert (counts[3] == 0).all()


def test_tile_gives_one_sample_a_scene(world: World) -> None:
    text = script(
        "function evaluatePixel(samples, scenes) { return [samples.length, scenes.tiles.length,"
        " scenes.tiles[0].cloudCoverage]; }",
        "{input: ['B04', 'dataMask'], mosaicking: 'TILE', output: {bands: 3, sampleType: 'FLOAT32'}}",
    )
    rendered = world.render(job(text))
    found = world.scenes("sentinel-2-l2a", _degrees_box(), day("2022-06-01"), day("2022-06-30T23:59:59"))
    assert (rendered.outputs[0].array[0] == len(found)).all()
    assert (rendered.outputs[0].array[1] == len(found)).all()
    assert rendered.outputs[0].array[2, 0, 0] == pytest.approx(found[0].cloud_cover, abs=0.01)


def test_scenes_can_be_dropped_and_outputs_widened(world: World) -> None:
    body = """
function preProcessScenes(collections) {
  collections.scenes.orbits = collections.scenes.orbits.filter((orbit) => orbit.dateFrom.split("T")[0] >= "2022-06-15");
  return collections;
}
function updateOutput(outputs, collections) {
  Object.values(outputs).forEach((output) => { output.bands = collections.scenes.length; });
}
function updateOutputMetadata(scenes, inputMetadata, outputMetadata) {
  outputMetadata.userData = { dates: scenes.orbits.map((orbit) => orbit.dateFrom) };
}
function evaluatePixel(samples) { return samples.map((s) => s.B04); }"""
    text = script(body, "{input: ['B04'], mosaicking: 'ORBIT', output: {bands: 1, sampleType: 'UINT16'}}")
    text = text.replace("['B04']", "[{bands: ['B04'], units: 'DN'}]")
    everything = world.render(job(script(ORBITS, ORBIT_SETUP))).samples
    rendered = world.render(job(text))
    dates = rendered.user_data["dates"]
    assert 2 <= len(dates) < everything
    assert min(dates) >= "2022-06-15"
    assert rendered.samples == len(dates)
    assert rendered.outputs[0].array.shape[0] == len(dates)
    newest = world.render(job(raw_script("B04"))).outputs[0].array[0]
    assert (rendered.outputs[0].array[0] == newest).mean() > 0.5


def test_the_order_decides_which_scene_is_on_top(world: World) -> None:
    images = {
        order: world.render(job(raw_script("B04", "CLD"), mosaicking_order=order)).outputs[0].array
        for order in ("mostRecent", "leastRecent", "leastCC")
    }
    assert (images["mostRecent"][0] != images["leastRecent"][0]).mean() > 0.5
    assert images["leastCC"][1].mean() <= min(images["mostRecent"][1].mean(), images["leastRecent"][1].mean())


RADAR = """//VERSION=3
function setup() { return { input: ["VV", "dataMask"], mosaicking: "ORBIT",
  output: { bands: 2, sampleType: "FLOAT32" } }; }
function evaluatePixel(samples) {
  const seen = samples.filter((s) => s.dataMask);
  return [seen.length, seen.reduce((sum, s) => sum + s.VV, 0) / Math.max(seen.length, 1)];
}"""


def _radar(world: World, **options: object) -> np.ndarray:
    wanted = job(RADAR, period=("2021-06-01", "2021-06-30"), collection="sentinel-1-grd", options=options)
    return world.render(wanted).outputs[0].array


def test_radar_scenes_can_be_filtered(world: World) -> None:
    counts = {
        name: _radar(world, **({} if name == "all" else {"orbitDirection": name}))[0].mean()
        for name in ("all", "ASCENDING", "DESCENDING")
    }
    assert counts["ASCENDING"] > 0
    assert counts["DESCENDING"] > 0
    assert counts["all"] == pytest.approx(counts["ASCENDING"] + counts["DESCENDING"])
    assert not _radar(world, acquisitionMode="EW").any()
    assert (_radar(world, acquisitionMode="IW", polarization="DV", resolution="HIGH") == _radar(world)).all()


def test_radar_coefficients_differ_by_their_factor(world: World) -> None:
    gamma, beta = _radar(world)[1], _radar(world, backCoeff="BETA0")[1]
    assert beta == pytest.approx(gamma * 1.33, rel=1e-3)
    assert _radar(world, speckleFilter={"type": "LEE"})[1].std() < gamma.std()


def test_no_scene_left_means_empty(world: World) -> None:
    for wanted in (
        job(raw_script("B04", "dataMask"), period=("2022-06-01", "2022-06-01T00:00:01")),
        job(raw_script("B04", "dataMask"), max_cloud_cover=-1.0),
    ):
        assert not world.render(wanted).outputs[0].array.any()


def test_outside_the_geometry_there_is_no_data(world: World) -> None:
    half = [[600000, 5200000], [600320, 5200000], [600320, 5200640], [600000, 5200640], [600000, 5200000]]
    clip = {"type": "Polygon", "coordinates": [half]}
    image = world.render(job(raw_script("B04", "dataMask"), geometry=clip)).outputs[0].array
    whole = world.render(job(raw_script("B04", "dataMask"))).outputs[0].array
    assert (image[:, :, :32] == whole[:, :, :32]).all()
    assert not image[:, :, 32:].any()


def test_two_collections_meet_in_one_script(world: World) -> None:
    text = script(
        "function evaluatePixel(samples) { return [samples.s2[0].B04, samples.dem[0].DEM]; }",
        "{input: [{datasource: 's2', bands: ['B04'], units: 'DN'}, {datasource: 'dem', bands: ['DEM']}],"
        " output: {bands: 2, sampleType: 'FLOAT32'}}",
    )
    optical = DataSource("s2", "sentinel-2-l2a", day("2022-06-01"), day("2022-06-30T23:59:59"))
    wanted = RenderJob(
        (600000.0, 5200000.0, 600640.0, 5200640.0), "EPSG:32632", 64, 64, None,
        (optical, DataSource("dem", "dem", None, None)), text,
    )  # fmt: skip
    rendered = world.render(wanted)
    assert (rendered.outputs[0].array[0] == world.render(job(raw_script("B04"))).outputs[0].array[0]).all()
    assert (rendered.outputs[0].array[1] != 0).all()
    assert rendered.input_bands == 2


def test_nothing_is_left_from_one_request_to_the_next(world: World) -> None:
    text = script(
        "function evaluatePixel() { seen = typeof seen === 'undefined' ? 0 : seen + 1; return [seen]; }",
        "{input: ['B04'], output: {bands: 1, sampleType: 'UINT16'}}",
    )
    for _ in range(2):
        assert world.render(job(text, size=(4, 1))).outputs[0].array.ravel().tolist() == [0, 1, 2, 3]


HELPERS = [
    ("index(3, 1)", 0.5), ("index(1, -1)", 0), ("inverse(4)", 0.25), ("inverse(0) === JAVA_DOUBLE_MAX_VAL ? 1 : 0", 1),
    ("valueInterpolate(5, [0, 10], [0, 1])", 0.5), ("valueInterpolate(-5, [0, 10], [2, 4])", 2),
    ("valueInterpolate(50, [0, 10], [2, 4])", 4), ("valueMap(3, [1, 5, 9], [10, 20, 30])", 20),
    ("colorBlend(0.5, [0, 1], [[0, 0, 0], [1, 0.5, 0]])[1]", 0.25), ("int2rgb(0xff8000)[1]", 128),
    ("rgb2int([255, 0, 255])", 0xFF00FF), ("new HighlightCompressVisualizer(0, 0.4).process(0.2)", 0.5),
    ("new HighlightCompressVisualizer(0, 0.4).process(0.4)", 0.926),
    ("new HighlightCompressVisualizer(0, 0.4).process(0.8)", 1),
    ("new HighlightCompressVisualizer(0, 0.4).process(-1)", 0),
    ("new ColorRampVisualizer([[0, 0x000000], [10, 0xffffff]]).process(5)[2]", 127 / 255),
    ("new ColorGradientVisualizer([[0, 0x000000], [1, 0xffffff]], 0, 20).process(10)[0]", 0.5),
    ("new ColorMapVisualizer([[0, 0x000000], [1, 0xff0000]]).process(1.5)[0]", 1),
    ("ColorGradientVisualizer.createBlueRed(0, 1).process(1)[0]", 1), ("new Identity().process(7)", 7),
    ("new ColorRampVisualizer([[0, 0x000000], [10, 0xff0000]]).inverse().process(0)[0]", 1),
    ("combine([100, 0, 0], [0, 50, 0], 0.25)[0]", 25), ("combine([100, 0, 0], [0, 50, 0], 0.25)[1]", 37.5),
    ("normalizeRGB([255, 51, 0])[1]", 0.2), ("valueMap(-7, [-10, -5, 0], [1, 2, 3])", 2), ("valueMap(4)", 4),
    ("valueInterpolate(4)", 4), ("valueInterpolate(9, [0, 5, 10], [0, 50, 1000])", 810),
    ("decodeL8C2Qa(55052).cirrusConfidence", 3), ("decodeL8C2Qa(55052).cloud", 1), ("decodeL8C2Qa(55052).clear", 0),
    ("decodeL8C2Qa(55052).snowIceConfidence", 1), ("decodeS3OLCIQualityFlags(2 ** 31).land", 1),
    ("decodeS3OLCIQualityFlags(2 ** 31).coastline", 0), ("decodeS3OLCIQualityFlags(1 << 27).bright", 1),
    ("decodeS3OLCIQualityFlags(1).saturatedB21", 1), ("decodeS3OLCIQualityFlags(1 << 20).saturatedB01", 1),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "value"), HELPERS, ids=[text for text, _ in HELPERS])
def test_helper(world: World, expression: str, value: float) -> None:
    text = script(
        f"function evaluatePixel() {{ return [{expression}]; }}",
        "{input: ['B04'], output: {bands: 1, sampleType: 'FLOAT32'}}",
    )
    assert world.render(job(text, size=(1, 1))).outputs[0].array.item() == pytest.approx(value, abs=0.001)


def test_many_threads_render_at_once(world: World) -> None:
    from concurrent.futures import ThreadPoolExecutor

    wanted = job(raw_script("B04", "SCL"))
    with ThreadPoolExecutor(4) as pool:
        images = [one.outputs[0].array.tobytes() for one in pool.map(world.render, [wanted] * 8)]
    assert len(set(images)) == 1


def _degrees_box() -> tuple[float, float, float, float]:
    from tests.sandbox.render.grid import PixelGrid

    return PixelGrid((600000.0, 5200000.0, 600640.0, 5200640.0), "EPSG:32632", 64, 64).extent
