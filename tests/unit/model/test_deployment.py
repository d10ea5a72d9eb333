"""The places where the service runs."""

from __future__ import annotations

import re

import pytest

from sentinelhub_qgis.model.deployment import (
    CDSE,
    COMMERCIAL,
    Deployment,
    DeploymentKind,
    custom_deployment,
    deployment_of_host,
    is_address_begun,
)

HOSTS = {
    "cdse": (CDSE, "sentinel-2-l2a", "https://sh.dataspace.copernicus.eu"),
    "cdse-landsat": (CDSE, "landsat-ot-l1", "https://sh.dataspace.copernicus.eu"),
    "commercial": (COMMERCIAL, "sentinel-2-l2a", "https://services.sentinel-hub.com"),
    "commercial-landsat": (COMMERCIAL, "landsat-ot-l1", "https://services-uswest2.sentinel-hub.com"),
    "commercial-hls": (COMMERCIAL, "hls", "https://services-uswest2.sentinel-hub.com"),
    "commercial-modis": (COMMERCIAL, "modis", "https://services-uswest2.sentinel-hub.com"),
    "commercial-dem": (COMMERCIAL, "dem", "https://services.sentinel-hub.com"),
}


@pytest.mark.parametrize("deployment, collection_id, host", HOSTS.values(), ids=HOSTS)
def test_data_have_their_host(deployment: Deployment, collection_id: str, host: str) -> None:
    assert deployment.host_for(collection_id) == host


def test_all_hosts_are_known() -> None:
    assert CDSE.hosts == {"sh.dataspace.copernicus.eu", "identity.dataspace.copernicus.eu"}
    assert COMMERCIAL.hosts == {"services.sentinel-hub.com", "services-uswest2.sentinel-hub.com"}


GOOD = {
    "https": ("https://a.example/", "https://a.example"),
    "path": (" https://a.example/hub/ ", "https://a.example/hub"),
    "port": ("https://a.example:8443", "https://a.example:8443"),
    "loopback": ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    "loopback-by-name": ("http://localhost", "http://localhost"),
    "loopback-v6": ("http://[::1]:8000", "http://[::1]:8000"),
}


@pytest.mark.parametrize("typed, kept", GOOD.values(), ids=GOOD)
def test_addresses_are_tidied(typed: str, kept: str) -> None:
    made = custom_deployment(typed, typed)

    assert (made.kind, made.base_url, made.oidc_url) == (DeploymentKind.CUSTOM, kept, kept)


BAD = {
    "nothing": "",
    "no-scheme": "a.example",
    "plain-http": "http://a.example",
    "loopback-as-a-prefix": "http://localhost.example",
    "other-scheme": "ftp://a.example",
    "no-host": "https:///path",
    "user": "https://me:you@a.example",
    "query": "https://a.example/?x=1",
    "fragment": "https://a.example/#x",
    "port": "https://a.example:x",
    "port-zero": "https://a.example:0",
    "bracket": "https://[",
}


@pytest.mark.parametrize("typed", BAD.values(), ids=BAD)
def test_an_address_that_would_leak_is_refused(typed: str) -> None:
    good = "https://a.example"
    for base_url, oidc_url in ((typed, good), (good, typed)):
        with pytest.raises(ValueError, match=f"^{re.escape(typed)}$"):
            custom_deployment(base_url, oidc_url)


KNOWN = "https://services-uswest2.sentinel-hub.com"
PLACES = {
    "known": (KNOWN, KNOWN),
    "own": (COMMERCIAL.base_url, COMMERCIAL.base_url),
    "foreign": ("https://evil.example", COMMERCIAL.base_url),
    "none": ("", COMMERCIAL.base_url),
}


@pytest.mark.parametrize("said, used", PLACES.values(), ids=PLACES)
def test_a_collection_can_be_elsewhere_but_only_on_the_deployments_own_hosts(said: str, used: str) -> None:
    placed = COMMERCIAL.with_data_host("byoc-1", said)
    assert placed.host_for("byoc-1") == used
    assert placed.host_for("hls") == KNOWN
    assert placed.hosts == COMMERCIAL.hosts


KNOWN_HOSTS = {
    "the service": ("https://sh.dataspace.copernicus.eu", CDSE),
    "its mirror": ("https://sh-otc.dataspace.copernicus.eu/", CDSE),
    "its identity host": (CDSE.oidc_url, CDSE),
    "commercial": ("https://services.sentinel-hub.com/ogc/wms/", COMMERCIAL),
    "US-West-2": ("https://services-uswest2.sentinel-hub.com", COMMERCIAL),
    "without encryption": ("http://services.sentinel-hub.com", COMMERCIAL),
    "capitals": ("HTTPS://Services.Sentinel-Hub.com", COMMERCIAL),
    "another": ("https://sh.example.org", None),
    "a longer name": ("https://services.sentinel-hub.com.example.org", None),
    "a name alone": ("services.sentinel-hub.com", None),
    "nothing": ("", None),
    "no address at all": ("https://[", None),
}


@pytest.mark.parametrize("url, known", KNOWN_HOSTS.values(), ids=KNOWN_HOSTS)
def test_hosts_tell_their_deployment(url: str, known: Deployment | None) -> None:
    assert deployment_of_host(url) is known


TYPED = {
    "nothing": ("", True),
    "beginning": ("htt", True),
    "scheme": ("https://", True),
    "letter": ("https://s", True),
    "whole": ("https://sh.example.org", True),
    "loopback begun": ("http://1", True),
    "loopback": ("http://127.0.0.1:8000", True),
    "a host first": ("sh.example.org", False),
    "plain http": ("http://sh.example.org", False),
    "query": ("https://sh.example.org?x", False),
    "user": ("https://me@sh.example.org", False),
}


@pytest.mark.parametrize("text, is_good", TYPED.values(), ids=TYPED)
def test_an_address_is_judged_while_it_is_typed(text: str, is_good: bool) -> None:
    assert is_address_begun(text) is is_good
