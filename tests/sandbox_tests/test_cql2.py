"""Catalog filters: every operator in both languages, and what is refused (API reference 4.1, 4.4)."""

from __future__ import annotations

import pytest

from tests.sandbox.cql2 import read_filter
from tests.sandbox.errors import ServiceError
from tests.sandbox.queryables import Rule

from .hub import Hub

KNOWN = {"eo:cloud_cover": Rule(), "sat:orbit_state": Rule(("ascending", "descending")), "name": Rule(())}
CLOUD = {"property": "eo:cloud_cover"}


@pytest.mark.parametrize(
    "text, tree, fits",
    [
        ("eo:cloud_cover = 20", {"op": "=", "args": [CLOUD, 20]}, [20]),
        ("eo:cloud_cover <> 20", {"op": "<>", "args": [CLOUD, 20]}, [10, 30]),
        ("eo:cloud_cover < 20", {"op": "<", "args": [CLOUD, 20]}, [10]),
        ("eo:cloud_cover <= 2e1", {"op": "<=", "args": [CLOUD, 20]}, [10, 20]),
        ("eo:cloud_cover > 20.0", {"op": ">", "args": [CLOUD, 20]}, [30]),
        ("eo:cloud_cover>=20", {"op": ">=", "args": [CLOUD, 20]}, [20, 30]),
        ("eo:cloud_cover BETWEEN 15 AND 25", {"op": "between", "args": [CLOUD, 15, 25]}, [20]),
        (
            "eo:cloud_cover not between 15 and 25",
            {"op": "not", "args": [{"op": "between", "args": [CLOUD, 15, 25]}]},
            [10, 30],
        ),
        ("NOT eo:cloud_cover < 20", {"op": "not", "args": [{"op": "<", "args": [CLOUD, 20]}]}, [20, 30]),
        (
            '("eo:cloud_cover" > 5) and (not (eo:cloud_cover = 20) and eo:cloud_cover < 25)',
            {
                "op": "and",
                "args": [
                    {"op": ">", "args": [CLOUD, 5]},
                    {"op": "not", "args": [{"op": "=", "args": [CLOUD, 20]}]},
                    {"op": "<", "args": [CLOUD, 25]},
                ],
            },
            [10],
        ),
        (
            "eo:cloud_cover between 5 and 25 and eo:cloud_cover > 15",
            {
                "op": "and",
                "args": [{"op": "between", "args": [CLOUD, 5, 25]}, {"op": ">", "args": [CLOUD, 15]}],
            },
            [20],
        ),
    ],
)
def test_operators_in_both_languages(text: str, tree: dict, fits: list[int]) -> None:
    for wanted, language in ((text, "cql2-text"), (tree, "cql2-json"), (text, None), (tree, None)):
        chosen = read_filter(wanted, language, KNOWN)
        assert [cloud for cloud in (10, 20, 30) if chosen.accepts({"eo:cloud_cover": cloud})] == fits


@pytest.mark.parametrize(
    "text, properties, fits",
    [
        ("sat:orbit_state='ascending'", {"sat:orbit_state": "ascending"}, True),
        ("sat:orbit_state<>'ascending'", {"sat:orbit_state": "ascending"}, False),
        ("name = 'it''s'", {"name": "it's"}, True),
        ("eo:cloud_cover < 10", {}, False),
        ("not eo:cloud_cover < 10", {}, False),
        ("eo:cloud_cover < 10", {"eo:cloud_cover": None}, False),
    ],
)
def test_words_and_what_is_missing(text: str, properties: dict, fits: bool) -> None:
    assert read_filter(text, "cql2-text", KNOWN).accepts(properties) is fits


@pytest.mark.parametrize(
    "wanted, language",
    [
        ("", "cql2-text"),
        ("eo:cloud_cover", "cql2-text"),
        ("eo:cloud_cover << 5", "cql2-text"),
        ("eo:cloud_cover like 'x'", "cql2-text"),
        ("eo:cloud_cover in (1, 2)", "cql2-text"),
        ("eo:cloud_cover is null", "cql2-text"),
        ("(eo:cloud_cover < 5", "cql2-text"),
        ("eo:cloud_cover < 5)", "cql2-text"),
        ("eo:cloud_cover between 5", "cql2-text"),
        ("eo:cloud_cover < 5 or eo:cloud_cover > 9", "cql2-text"),
        ("eo:cloud_cover < 5; drop", "cql2-text"),
        ("sat:orbit_state = 'sideways'", "cql2-text"),
        ("sat:orbit_state = 5", "cql2-text"),
        ("platform = 'x'", "cql2-text"),
        ({"op": "or", "args": [{"op": "<", "args": [CLOUD, 5]}]}, "cql2-json"),
        ({"op": "<", "args": [CLOUD, True]}, "cql2-json"),
        ({"op": "<", "args": [CLOUD]}, "cql2-json"),
        ({"op": "<", "args": [5, CLOUD]}, "cql2-json"),
        ({"op": "between", "args": [CLOUD, 1]}, "cql2-json"),
        ({"op": "not", "args": []}, "cql2-json"),
        ({"args": []}, "cql2-json"),
        ([], "cql2-json"),
        ("eo:cloud_cover < 5", "cql2-json"),
        ("eo:cloud_cover < 5", "sql"),
    ],
    ids=str,
)
def test_what_is_refused(wanted: object, language: str) -> None:
    with pytest.raises(ServiceError, match="Invalid filter") as caught:
        read_filter(wanted, language, KNOWN)
    assert caught.value.status == 400


def test_endless_nesting_is_refused() -> None:
    tree: dict = {"op": "<", "args": [CLOUD, 5]}
    for _ in range(3000):
        tree = {"op": "not", "args": [tree]}
    with pytest.raises(ServiceError, match="nested"):
        read_filter(tree, "cql2-json", KNOWN)


@pytest.mark.parametrize(
    "uri, status",
    [
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 200),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", 200),
        ("EPSG:4326", 400),
        (4326, 400),
    ],
)
def test_filter_crs_is_a_uri(hub: Hub, uri: object, status: int) -> None:
    asked = {"filter": "eo:cloud_cover <= 100", "filter-lang": "cql2-text", "filter-crs": uri}
    assert hub.search(**asked).status_code == status


def test_a_filter_of_get_is_text_unless_it_says_otherwise(hub: Hub) -> None:
    asked = {"collections": "sentinel-2-l2a", "bbox": "11.3,46.44,11.4,46.52", "datetime": "2026-05-01T00:00:00Z/.."}
    text = hub.get("/catalog/v1/search", **asked, filter="eo:cloud_cover < 30").json()["features"]
    tree = {"filter": '{"op":"<","args":[{"property":"eo:cloud_cover"},30]}', "filter-lang": "cql2-json"}
    assert hub.get("/catalog/v1/search", **asked, **tree).json()["features"] == text
    assert text
    assert hub.get("/catalog/v1/search", **asked, **{**tree, "filter": "{"}).status_code == 400
