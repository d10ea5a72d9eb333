"""The hosts of a deployment: which data lives where, and where each is found (API reference 0, 4.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

COMMERCIAL = "commercial"
_WESTERN = ("landsat-", "modis", "hls")
_EASTERN_ARCHIVES = ("sentinel-3-", "sentinel-5p-")  # on the commercial side their host is gone (API reference 4.6)
_CDSE_LANDSAT = "landsat-ot-l1"


class Host(str, Enum):
    """One of the two hosts that a sandbox plays.

    The second is US-West-2 on the commercial side, and the mirror on the OTC cloud on the Copernicus side.
    """

    MAIN = "main"
    US_WEST_2 = "us-west-2"


LOCATIONS = {
    ("cdse", Host.MAIN): "cdse",
    ("cdse", Host.US_WEST_2): "cdse-otc",
    (COMMERCIAL, Host.MAIN): "aws-eu-central-1",
    (COMMERCIAL, Host.US_WEST_2): "aws-us-west-2",
}


@dataclass(frozen=True)
class Ports:
    """Where one host listens."""

    http: int
    https: int


def data_host(deployment: str, collection: str) -> Host | None:
    """Name the host of a public or seeded collection; None where the deployment does not offer it."""
    western = collection.startswith(_WESTERN)
    if deployment != COMMERCIAL:
        return Host.MAIN if not western or collection == _CDSE_LANDSAT else None
    if western:
        return Host.US_WEST_2
    return None if collection.startswith(_EASTERN_ARCHIVES) else Host.MAIN


def serves(deployment: str, host: Host, collection: str) -> bool:
    """Tell whether a host has the pixels of a collection; the Copernicus mirror has what the main host has."""
    home = data_host(deployment, collection)
    return home is not None and (home is host or deployment != COMMERCIAL)


def keeps_accounts(deployment: str, host: Host) -> bool:
    """Tell whether a host answers for accounts: tokens, configurations, quotas (API reference 1, 2.1)."""
    return host is Host.MAIN or deployment != COMMERCIAL


def origin_of(host: Host, ports: Mapping[Host, Ports], asked: str) -> str:
    """Give scheme://name:port of a host, in the scheme and by the name that the client used."""
    parts = urlsplit(asked)
    known = ports.get(host)
    if known is None:
        return asked
    port = known.https if parts.scheme == "https" else known.http
    return f"{parts.scheme}://{parts.hostname}:{port}"
