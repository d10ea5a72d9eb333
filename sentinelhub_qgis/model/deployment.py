"""The places where Sentinel Hub runs (API reference, section 0)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from urllib.parse import urlsplit

_US_WEST_2 = "https://services-uswest2.sentinel-hub.com"
_US_WEST_2_COLLECTIONS = (
    "landsat-mss-l1",
    "landsat-tm-l1",
    "landsat-tm-l2",
    "landsat-etm-l1",
    "landsat-etm-l2",
    "landsat-ot-l1",
    "landsat-ot-l2",
    "hls",
    "modis",
)
# The service's words for its places (API reference, section 0)
_LOCATIONS = {"aws-eu-central-1": "https://services.sentinel-hub.com", "aws-us-west-2": _US_WEST_2}
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
# Other hosts of the two deployments, past and present (API reference 0): a token of the deployment is good there.
_CDSE_HOSTS = {"sh-otc.dataspace.copernicus.eu"}
_COMMERCIAL_HOSTS = {
    "creodias.sentinel-hub.com",
    "code-de.sentinel-hub.com",
    "shservices.mundiwebservices.com",
    "services-gcp.sentinel-hub.com",
}
_STARTS = ("https://", "http://localhost", "http://127.0.0.1", "http://[::1]")


class DeploymentKind(str, Enum):
    """Name the deployments the plugin knows by heart, and the others."""

    CDSE = "cdse"
    COMMERCIAL = "commercial"
    CUSTOM = "custom"


@dataclass(frozen=True)
class Deployment:
    """Be one installation of the service.

    Attributes:
        base_url: scheme and host of the service, without a trailing slash.
        oidc_url: address that hands out tokens.
        clients_page_url: page where users make an OAuth client; empty when not known.
        dashboard_url: the user's dashboard; empty when not known.
        dem_instance: elevation model every account may read here (API reference 4.5).
        data_hosts: base URL by collection id, for data that lie on another host.
        locations: base URL by the service's word for a place; empty where all data lie on one host.
    """

    kind: DeploymentKind
    base_url: str
    oidc_url: str
    clients_page_url: str = ""
    dashboard_url: str = ""
    dem_instance: str = "COPERNICUS_90"
    data_hosts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    locations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    def host_for(self, collection_id: str) -> str:
        """Return the base URL that serves `collection_id`."""
        return self.data_hosts.get(collection_id, self.base_url)

    def with_data_host(self, collection_id: str, base_url: str) -> Deployment:
        """Return the deployment with `collection_id` at `base_url`; unchanged when that is none of its own hosts.

        Host names may come out of project files, and requests carry the access token.
        """
        if base_url not in (self.base_url, *self.data_hosts.values(), *self.locations.values()):
            return self
        return replace(self, data_hosts=MappingProxyType({**self.data_hosts, collection_id: base_url}))

    @property
    def hosts(self) -> frozenset[str]:
        """All host names (with port) that requests of this deployment may go to."""
        urls = (self.base_url, self.oidc_url, *self.data_hosts.values(), *self.locations.values())
        return frozenset(urlsplit(url).netloc for url in urls)


CDSE = Deployment(
    kind=DeploymentKind.CDSE,
    base_url="https://sh.dataspace.copernicus.eu",
    oidc_url="https://identity.dataspace.copernicus.eu/auth/realms/CDSE/protocol/openid-connect/token",
    clients_page_url="https://shapps.dataspace.copernicus.eu/dashboard/#/account/settings",
    dashboard_url="https://shapps.dataspace.copernicus.eu/dashboard/",
)

COMMERCIAL = Deployment(
    kind=DeploymentKind.COMMERCIAL,
    base_url="https://services.sentinel-hub.com",
    oidc_url="https://services.sentinel-hub.com/auth/realms/main/protocol/openid-connect/token",
    clients_page_url="https://apps.sentinel-hub.com/dashboard/#/account/settings",
    dashboard_url="https://apps.sentinel-hub.com/dashboard/",
    dem_instance="COPERNICUS_30",
    data_hosts=MappingProxyType(dict.fromkeys(_US_WEST_2_COLLECTIONS, _US_WEST_2)),
    locations=MappingProxyType(_LOCATIONS),
)


def deployment_of_host(url: str) -> Deployment | None:
    """Return the known deployment that the host of `url` belongs to, whatever its scheme and path."""
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        return None
    for deployment, others in ((CDSE, _CDSE_HOSTS), (COMMERCIAL, _COMMERCIAL_HOSTS)):
        if host in deployment.hosts or host in others:
            return deployment
    return None


def custom_deployment(base_url: str, oidc_url: str) -> Deployment:
    """Return the deployment at two addresses the user typed.

    Raises:
        ValueError: an address is not `https://host...`; plain HTTP is for loopback only, because the
            secret would travel in clear. The message names the address.
    """
    return Deployment(DeploymentKind.CUSTOM, _checked(base_url), _checked(oidc_url))


def _checked(url: str) -> str:
    clean = url.strip().rstrip("/")
    try:
        parts = urlsplit(clean)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        raise ValueError(clean) from None
    if not has_port or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError(clean)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise ValueError(clean)
    return clean


def is_address_begun(text: str) -> bool:
    """Tell whether `text` may still become an address while it is being typed: nothing is wrong with it so far."""
    clean = text.strip().lower()
    if any(start.startswith(clean) for start in _STARTS):
        return True
    try:
        _checked(clean)
    except ValueError:
        return False
    return True
