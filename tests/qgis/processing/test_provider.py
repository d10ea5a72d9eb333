"""The plugin in the Processing toolbox."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from sentinelhub_qgis.processing.provider import SentinelHubProvider


def test_the_provider_is_called_as_scripts_and_models_expect(provider: SentinelHubProvider) -> None:
    assert (provider.id(), provider.name()) == ("sentinelhub", "Sentinel Hub")
    assert sorted(algorithm.id() for algorithm in provider.algorithms()) == [
        "sentinelhub:batchdownload",
        "sentinelhub:downloadimage",
        "sentinelhub:listsources",
        "sentinelhub:resumedownloads",
        "sentinelhub:searchscenes",
    ]
    assert not provider.icon().isNull()


def test_the_algorithms_parameters_stay_what_scripts_use(provider: SentinelHubProvider) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById("sentinelhub:downloadimage")
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    names = {one.name(): bool(one.flags() & optional) for one in algorithm.parameterDefinitions()}
    assert names == {
        "SOURCE": True,
        "BANDS": True,
        "EVALSCRIPT": True,
        "EXTENT": True,
        "AREA": True,
        "CLIP": True,
        "FROM": True,
        "TO": True,
        "MAX_CLOUD": True,
        "MOSAICKING": True,
        "DATES": True,
        "RESOLUTION": True,
        "CRS": True,
        "SAMPLE_TYPE": True,
        "EVALSCRIPT_BANDS": True,
        "NAMES": True,
        "ACCOUNT": True,
        "OUTPUT": False,
    }
    outputs = [one.name() for one in algorithm.outputDefinitions()]
    assert outputs == ["OUTPUT", "WIDTH", "HEIGHT", "UNITS", "REQUESTS", "FILES"]


@pytest.mark.parametrize(
    "name, parameters, outputs",
    [
        ("listsources", ["ACCOUNT", "OUTPUT"], ["OUTPUT", "COUNT"]),
        ("resumedownloads", ["FOLDER", "ACCOUNT"], ["COUNT", "LEFT", "UNITS", "REQUESTS", "FILES"]),
        (
            "batchdownload",
            [
                *("AREAS", "NAME_FIELD", "TILE_SIZE", "SOURCE", "BANDS", "EVALSCRIPT", "EXTENT", "CLIP"),
                *("DATES", "INTERVAL", "DAYS", "MEASURE", "FROM", "TO", "MAX_CLOUD", "MOSAICKING"),
                *("RESOLUTION", "CRS", "SAMPLE_TYPE", "EVALSCRIPT_BANDS"),
                *("PRODUCT", "TEMPLATE", "MANIFEST", "RETRY", "RESULTS", "FOLDER", "ACCOUNT"),
            ],
            [
                *("FOLDER", "ROWS", "DONE", "EMPTY", "FAILED", "WAITING", "UNITS", "REQUESTS"),
                *("SUMMARY", "BATCH_FILE"),
            ],
        ),
        (
            "searchscenes",
            ["COLLECTION", "EXTENT", "FROM", "TO", "MAX_CLOUD", "ACCOUNT", "OUTPUT"],
            ["OUTPUT", "COUNT"],
        ),
    ],
)
def test_the_other_algorithms_parameters(
    provider: SentinelHubProvider, name: str, parameters: list[str], outputs: list[str]
) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(f"sentinelhub:{name}")
    assert [one.name() for one in algorithm.parameterDefinitions()] == parameters
    assert [one.name() for one in algorithm.outputDefinitions()] == outputs


def test_enumerations_are_static_strings(provider: SentinelHubProvider) -> None:
    kinds = [one for algorithm in provider.algorithms() for one in algorithm.parameterDefinitions()]
    enums = [one for one in kinds if isinstance(one, QgsProcessingParameterEnum)]
    assert {one.name() for one in enums} == {"MOSAICKING", "DATES", "INTERVAL", "SAMPLE_TYPE", "RESULTS"}
    assert all(one.usesStaticStrings() for one in enums)


def test_every_algorithm_has_help_and_an_icon_of_its_own(provider: SentinelHubProvider) -> None:
    found = provider.algorithms()
    for algorithm in found:
        assert [one.name() for one in algorithm.parameterDefinitions() if not one.help()] in (["OUTPUT"], [])
        assert "SH_CLIENT_ID" in algorithm.shortHelpString()
        assert not algorithm.icon().isNull()
    assert len({algorithm.svgIconPath() for algorithm in found}) == len(found)


def test_no_parameter_is_a_secret(provider: SentinelHubProvider) -> None:
    definitions = [one for algorithm in provider.algorithms() for one in algorithm.parameterDefinitions()]
    names = " ".join(one.name() for one in definitions).lower()
    assert not {"secret", "token", "password", "client"} & set(names.replace("_", " ").split())


# What QGIS loads by itself is its own affair: from 3.40 on that is numpy.
_LOADED = """
import sys
import qgis.core
before = set(sys.modules)
import sentinelhub_qgis.processing.provider
heavy = {"requests", "oauthlib", "requests_oauthlib", "osgeo", "numpy"}
sys.stdout.write(" ".join(sorted(heavy & sys.modules.keys() - before)))
"""


def test_loading_the_provider_loads_no_http_and_no_pixels() -> None:
    loaded = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout == ""
