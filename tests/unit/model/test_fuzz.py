"""What people paste, type and share is read without an accident, whatever it is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.credentials_block import PastedAccount, pasted_account
from sentinelhub_qgis.model.deployment import custom_deployment, deployment_of_host, is_address_begun
from sentinelhub_qgis.model.errors import OrderError
from sentinelhub_qgis.model.orders import script_facts
from sentinelhub_qgis.model.orders.order_document import document_of, order_of
from sentinelhub_qgis.model.orders.product_order import ProductOrder, check_template
from sentinelhub_qgis.model.outside_text import plain_line
from sentinelhub_qgis.model.period import Period
from tests.unit.fuzz import (
    DEEP_LIST,
    MANY,
    assert_sound,
    documents,
    in_little_time,
    spoiled,
    torn_text,
    tried,
    value_or_our_error,
    words,
)
from tests.unit.model.test_order_document import ORDERS

SECRET = "V3ry+S3cr/et=%41"
ID = "sh-0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c10"
BLOCKS = [
    json.dumps({"client": {"client_id": ID, "client_secret": SECRET}}),
    f"export SH_CLIENT_ID='{ID}'\nexport SH_CLIENT_SECRET='{SECRET}'  # mine\n",
    f"curl -X POST https://x.invalid/token \\\n -d 'client_id={ID}' --data-urlencode 'client_secret={SECRET}'",
    f"Client ID: {ID} Client secret: {SECRET}",
    f"{ID}\n{SECRET}\n",
    f"client_id={ID}&client_secret=abc&grant_type=client_credentials",
]
ODD_ADDRESSES = ["https://[", "https://a:99999", "http://127.0.0.1:x", "https://a@b", "//", "https://[::1%"]
ODD_TEMPLATES = ["{date:>99999999999}", "{date!r}", "{date.year}", "{0}", "{date:{name}}", "{", "{date}}", "{date}"]
SCRIPTS = [
    '//VERSION=3\nfunction setup() { return { input: ["B04", "B08"], output: { id: "default", bands: 2, '
    'sampleType: SampleType.FLOAT32, nodataValue: -9999 } }; }\nfunction evaluatePixel(s) { return [s.B04 / s.B08]; }',
    'const setup = () => ({input: [{bands: ["B02"], units: "DN"}], output: [{id: "a", bands: 1}, '
    '{id: "b", bands: ["x", \'y\'], sampleType: "UINT16"}]})\n/* a */ var t = `"${1}`; // b',
]


@tried
@given(st.sampled_from(BLOCKS).flatmap(torn_text) | words | documents.map(json.dumps))
def test_a_spoiled_block(text: str) -> None:
    found = pasted_account(text)
    assert found is None or isinstance(found, PastedAccount)
    assert found is None or repr(found) == repr(replace(found, client_secret="another"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 900 + "]" * 900, id="deep list"),
        pytest.param('{"a":' * 900 + '{"client_id": "x"}' + "}" * 900, id="deep object"),
        pytest.param(DEEP_LIST.decode(), id="much too long"),
        pytest.param("export" + " " * 19_000 + "x", id="blanks behind a word"),
        pytest.param("a" + " " * 9_000 + "b" + " " * 9_000 + "c", id="blanks between words"),
        pytest.param("secret='" + "'" + " " * 19_000 + "x", id="blanks behind a quoted value"),
        pytest.param("id: '" + "' " * 9_000 + "x", id="quotes and blanks"),
        pytest.param("id:" + "''   ]  x" * 2_000, id="quotes, blanks and brackets"),
        pytest.param("client_id " * 1_990, id="only names"),
        pytest.param("curl " + "-d a=b " * 2_500, id="options without end"),
        pytest.param("curl '" * 3_000, id="quotes that do not end"),
        pytest.param("\n" * 20_000, id="lines"),
        pytest.param("=" * 20_000, id="signs"),
        pytest.param("a.b-" * 5_000, id="dots"),
        pytest.param("\\\n" * 9_000, id="continued lines"),
    ],
)
def test_a_monstrous_block(text: str) -> None:
    with in_little_time(5):
        pasted_account(text)


@tried
@given(st.sampled_from(SCRIPTS).flatmap(torn_text) | words)
def test_a_spoiled_script(text: str) -> None:
    for one in (*script_facts.outputs_of(text), script_facts.default_output(text)):
        assert one is None or one.bands is None or 0 <= one.bands <= 1000
    script_facts.input_bands_of(text)
    script_facts.has_user_data(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("setup(" * 200_000, id="setups that do not end"),
        pytest.param("setup" + " " * 1_000_000, id="blanks"),
        pytest.param("setup = function" + " " * 1_000_000 + "x", id="blanks behind function"),
        pytest.param("bands: [" * 200_000, id="lists that do not end"),
        pytest.param("bands" + " " * 1_000_000, id="blanks behind bands"),
        pytest.param("function setup(){return{output:{bands:" + "9" * 10_000 + "}}}", id="digits"),
        pytest.param("function setup(){return{output:{bands:4000000000}}}", id="more bands than there are"),
        pytest.param("function setup(){return{output:" + "[" * 100_000 + "}}", id="brackets"),
        pytest.param("function setup(){return{output:[" + "{bands:1}," * 20_000 + "]}}", id="outputs"),
        pytest.param("'" * 1_000_000, id="quotes"),
        pytest.param("/*" * 500_000, id="comments that do not end"),
        pytest.param("return " * 100_000, id="returns"),
        pytest.param(".userData" * 100_000, id="user data"),
        pytest.param("a" * MANY, id="ten megabytes"),
    ],
)
def test_a_monstrous_script(text: str) -> None:
    with in_little_time():
        for one in script_facts.outputs_of(text):
            assert one.bands is None or one.bands <= 1000
        script_facts.input_bands_of(text)
        script_facts.has_user_data(text)


@tried
@given(spoiled([document_of(order) for order in ORDERS.values()]))
def test_a_spoiled_order(document: Any) -> None:
    try:
        order = order_of(json.loads(json.dumps(document)))
    except (ValueError, OrderError):
        return
    image = order.image if isinstance(order, ProductOrder) else order
    # What a list of downloads says of it, and what a request is made of.
    assert image.collection.title
    assert image.period is None or image.period.as_text()
    assert image.area.width > 0
    assert_sound((image.band_names, image.script(), repr(order)))
    assert image.resolution * 2 > image.resolution
    assert isinstance(image.input_band_count + 1, int)
    assert order_of(json.loads(json.dumps(document_of(order)))) == order


@pytest.mark.parametrize("depth", [100, 400, 900])
def test_a_deep_order(depth: int) -> None:
    deep: Any = json.loads("[" * depth + "]" * depth)
    with pytest.raises(ValueError, match="no order|recursion"):
        order_of(deep)
    whole: Any = document_of(ORDERS["radar"])
    whole["value"]["processing"] = {"kind": "proxy", "value": {"a": deep}}
    try:
        order_of(whole)
    except ValueError:
        return


@tried
@given(words | st.sampled_from(ODD_ADDRESSES))
def test_an_address_as_typed(text: str) -> None:
    deployment_of_host(text)
    is_address_begun(text)
    try:
        assert custom_deployment(text, text).hosts
    except ValueError:
        return


@tried
@given(words | st.sampled_from(["2026-05-01/", "/2026-05-01", "2026-05-02/2026-05-01", "2026-W01-1", "9999-12-31"]))
def test_a_period_as_text(text: str) -> None:
    try:
        assert Period.from_text(text).as_interval()
    except ValueError:
        return


@tried
@given(documents, st.integers(1, 50))
def test_a_line_is_short_and_plain(value: Any, most: int) -> None:
    line = plain_line(value, most)
    assert len(line) <= most
    assert_sound(line)
    assert "\n" not in line


def test_a_line_of_ten_megabytes() -> None:
    with in_little_time(5):
        assert len(plain_line("\u202e " * MANY)) <= 1000


@tried
@given(words | st.sampled_from(ODD_TEMPLATES))
def test_a_template_of_names(template: str) -> None:
    if value_or_our_error(lambda: check_template(template) is None):
        image = ORDERS["all dates"].image
        with in_little_time(5):
            assert len(ProductOrder(image, template=template).stem_of(image.period.start, "a")) <= 120
