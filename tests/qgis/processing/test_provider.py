"""The plugin in the Processing toolbox."""

from __future__ import annotations

import subprocess
import sys

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from sentinelhub_qgis.processing.provider import SentinelHubProvider


def test_the_provider_is_called_as_scripts_and_models_expect(provider: SentinelHubProvider) -> None:
    assert (provider.id(), provider.name()) == ("sentinelhub", "Sentinel Hub")
    assert [algorithm.id() for algorithm in provider.algorithms()] == ["sentinelhub:downloadimage"]
    assert not provider.icon().isNull()


def test_the_algorithms_parameters_stay_what_scripts_use(provider: SentinelHubProvider) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById("sentinelhub:downloadimage")
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    names = {one.name(): bool(one.flags() & optional) for one in algorithm.parameterDefinitions()}
    assert names == {
        "EXTENT": False,
        "CRS": True,
        "RESOLUTION": True,
        "COLLECTION": False,
        "CUSTOM_COLLECTION": True,
        "BANDS": True,
        "START": True,
        "END": True,
        "MAX_CLOUD_COVER": False,
        "MOSAICKING_ORDER": False,
        "SAMPLE_TYPE": True,
        "EVALSCRIPT": True,
        "EVALSCRIPT_BANDS": True,
        "ACCOUNT": True,
        "OUTPUT": False,
    }
    assert [one.name() for one in algorithm.outputDefinitions()] == ["OUTPUT", "WIDTH", "HEIGHT", "UNITS", "REQUESTS"]


def test_every_parameter_but_the_file_explains_itself(provider: SentinelHubProvider) -> None:
    algorithm = provider.algorithms()[0]
    assert [one.name() for one in algorithm.parameterDefinitions() if not one.help()] == ["OUTPUT"]
    assert "processing units" in algorithm.shortHelpString()


def test_no_parameter_is_a_secret(provider: SentinelHubProvider) -> None:
    names = " ".join(one.name() for one in provider.algorithms()[0].parameterDefinitions()).lower()
    assert not {"secret", "token", "password", "client"} & set(names.replace("_", " ").split())


_LOADED = """
import sys
import sentinelhub_qgis.processing.provider
heavy = ("requests", "oauthlib", "requests_oauthlib", "osgeo", "numpy")
sys.stdout.write(" ".join(name for name in heavy if name in sys.modules))
"""


def test_loading_the_provider_loads_no_http_and_no_pixels() -> None:
    loaded = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout == ""
