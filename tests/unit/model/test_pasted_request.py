"""The request in a pasted text, on every Python that QGIS has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.pasting.faults import RequestUnreadable
from sentinelhub_qgis.model.pasting.request import PastedRequest, pasted_request
from tests.unit.fuzz import in_little_time, tried
from tests.unit.operations.pasted_texts import BODY, COMMANDS, LIBRARY, PROGRAMS


def read(text: str) -> PastedRequest | None:
    """Return the request in a text; None when it is refused in our words."""
    try:
        with in_little_time():
            return pasted_request(text)
    except RequestUnreadable:
        return None


@pytest.mark.parametrize("text", COMMANDS.values(), ids=COMMANDS.keys())
def test_commands_carry_the_whole_body(text: str) -> None:
    found = pasted_request(text)

    script = str(found.body["evalscript"])
    assert {**found.body, "evalscript": script.replace("'B08'", '"B08"')} == BODY
    assert found.url.startswith("https://sh.dataspace.copernicus.eu/")


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_programs_carry_the_script_and_the_collection(text: str) -> None:
    found = pasted_request(text)

    assert str(found.body["evalscript"]).strip() == BODY["evalscript"]
    assert found.body["input"]["data"][0]["type"] == "sentinel-2-l2a"


@tried
@given(text=st.sampled_from([LIBRARY, *PROGRAMS.values()]), start=st.integers(0, 2500), new=st.text(max_size=30))
def test_spoiled_programs_are_read_or_refused(text: str, start: int, new: str) -> None:
    found = read(text[:start] + new + text[start:])

    assert found is None or isinstance(found.body, dict)


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
        "import a\nx = " + "+".join(["1"] * 45_000),
        "import a\nx = a" + "()" * 45_000,
        "import a\nx = 'a'\n" + "x = x + x\n" * 1900,
        "import a\nx = [1]\n" + "x = [x, x]\n" * 1900,
        "Invoke-RestMethod " + "-Body '" * 20_000,
        "Invoke-RestMethod " + "$a = @'\n" * 20_000,
        '{"a": "' + "\\ud800" * 30_000,
    ],
    ids=lambda text: repr(text[:24]),
)
def test_hostile_texts_are_refused_in_little_time(text: str) -> None:
    assert read(text) is None
