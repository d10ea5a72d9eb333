"""What a test can turn while the server runs; every field is a key of the control endpoint."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass
class Switches:
    """The present positions. The defaults are the service as the API reference describes it."""

    # wire
    latency: float | dict[str, float] = 0.0  # seconds, or {kind: seconds, "*": seconds}
    bandwidth: int | None = None  # bytes per second of every answer's body
    cache: str = "no-store"  # no-store | none | max-age
    # deployment and paths
    deployment: str = "cdse"  # cdse | commercial: whose tokens are accepted, DEM default, links
    old_paths: bool = True
    new_paths: bool = True
    link_style: str = "new"  # path style of next links: new | old
    # token
    expires_in: int = 600  # section 12, item 1
    token_lifetime: float | None = None  # real life of tokens in seconds where it differs from expires_in
    wrong_secret_code: str = "unauthorized_client"  # or invalid_client (Keycloak version)
    # error bodies (section 12, item 4)
    wrap_401: bool = True
    wrap_429: bool = False
    # account
    account_expired: bool = False
    byoc_right: bool = True
    dem_30_right: bool | None = None  # None: as the deployment has it (403 on CDSE)
    # configuration
    configuration_v1: bool = True
    configuration_v1_status: int = 404  # what v1 answers when it is off: 404, 500 (empty body)
    configuration_v2: bool = True
    profile: bool = True  # section 12, item 3
    no_configurations: bool = False
    # limits
    requests_per_minute: float | None = None
    units_per_minute: float | None = None
    units_quota: float | None = None
    requests_quota: int | None = None
    retry_after: bool = True
    # OGC
    time_dimension: bool = False  # section 12, item 7
    mercator_box: bool = True  # EPSG:3857 ows:BoundingBox in WMTS capabilities
    matrix_512_zero: bool = False  # section 12, item 6
    max_map_size: int = 2500  # section 12, item 5
    too_far: str = "error"  # error | image: what a map request beyond the metre limit gets
    # catalog
    orbit_state_case: str = "lower"  # section 12, item 10: lower | any
    # evalscript length in characters, None = no limit (section 12, item 5)
    max_evalscript: int | None = None

    def turn(self, wanted: dict[str, Any]) -> None:
        """Set fields by name. Raises KeyError for an unknown name, ValueError for an impossible value."""
        for name, value in wanted.items():
            if name not in SWITCH_NAMES:
                raise KeyError(name)
            allowed = CHOICES.get(name)
            if allowed and value not in allowed:
                raise ValueError(f"{name}: one of {', '.join(allowed)}")
        for name, value in wanted.items():
            setattr(self, name, value)

    def delay(self, kind: str) -> float:
        """Give the latency in seconds for one kind of request."""
        if isinstance(self.latency, dict):
            return float(self.latency.get(kind, self.latency.get("*", 0.0)))
        return float(self.latency)

    def cache_header(self) -> dict[str, str]:
        """Give the Cache-Control header as switched."""
        known = {"no-store": {"Cache-Control": "no-store"}, "max-age": {"Cache-Control": "max-age=3600"}}
        return known.get(self.cache, {})

    def positions(self) -> dict[str, Any]:
        """Give all fields for the control endpoint."""
        return {name: getattr(self, name) for name in SWITCH_NAMES}


SWITCH_NAMES = tuple(entry.name for entry in fields(Switches))
CHOICES = {
    "cache": ("no-store", "none", "max-age"),
    "deployment": ("cdse", "commercial"),
    "link_style": ("new", "old"),
    "too_far": ("error", "image"),
    "orbit_state_case": ("lower", "any"),
    "wrong_secret_code": ("unauthorized_client", "invalid_client"),
}


@dataclass(frozen=True)
class Credentials:
    """The one OAuth client this sandbox knows; the secret stays out of any repr."""

    client_id: str
    secret: str = field(repr=False)
