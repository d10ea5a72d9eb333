"""What a test can turn while the server runs; every field is a key of the control endpoint."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass
class Switches:
    """The present positions. The defaults are the service as the API reference describes it."""

    # wire
    latency: float | dict[str, float] = 0.0  # seconds, or {kind: seconds, "*": seconds}
    connection_latency: float = 0.0  # seconds more before the first answer on each connection
    bandwidth: int | None = None  # bytes per second of the bodies on each connection
    bandwidth_shared: bool = False  # all connections together have this bandwidth
    cache: str = "no-store"  # no-store | none | max-age
    # deployment and paths
    deployment: str = "cdse"  # cdse | commercial: whose tokens are accepted, DEM default, links
    old_paths: bool | dict[str, bool] = True  # or {host: bool}
    new_paths: bool | dict[str, bool] = True  # section 12, item 3: unknown on US-West-2
    link_style: str = "new"  # path style of next links: new | old
    # token
    expires_in: int = 600  # section 12, item 1
    token_lifetime: float | None = None  # real life of tokens in seconds where it differs from expires_in
    wrong_secret_code: str = "unauthorized_client"  # or invalid_client (Keycloak version)
    client_state: str = "active"  # active | expired | deleted: the OAuth client
    tokens_per_minute: float | None = None  # 429 of the token endpoint beyond; 0 = always
    token_429_body: str = "empty"  # empty | text | html
    identity_down: bool = False  # the token endpoint answers 500 with a page
    old_token_url: bool = True  # /oauth/token and /oauth/tokeninfo on the commercial deployment
    # error bodies (section 12, item 4)
    wrap_401: bool = True
    wrap_429: bool = False
    rate_limit_headers: bool = False
    # account
    account_expired: bool = False
    byoc_right: bool = True
    zarr_right: bool = True
    configuration_right: bool = True
    dem_30_right: bool | None = None  # None: as the deployment has it (403 on CDSE)
    # configuration
    configuration_v1: bool = True
    configuration_v1_status: int = 404  # what v1 answers when it is off: 404, 500 (empty body)
    configuration_v2: bool = True
    configuration_list: bool = True  # GET of all v2 configurations (section 12, item 2)
    configuration_put: str = "object"  # object | empty: what a PUT answers
    posted_layers: str = "kept"  # kept | ignored: `layers` in a POST of a configuration
    profile: bool = True  # section 12, item 3
    no_configurations: bool = False
    ingestion: str = "steps"  # steps | stuck | fails: what becomes of new tiles and Zarr collections
    metadata_api: bool | None = None  # None: on the commercial deployment alone (section 12, item 3)
    quota_api: bool | None = None  # None: on the commercial deployment alone (section 12, item 9)
    # limits
    requests_per_minute: float | None = None
    units_per_minute: float | None = None
    units_quota: float | None = None
    requests_quota: int | None = None
    retry_after: bool = True
    # OGC
    time_dimension: bool = False  # section 12, item 7
    mercator_box: bool = True  # EPSG:3857 ows:BoundingBox in WMTS capabilities
    matrix_sets: str = "popular"  # popular | all: also 1024 px, EPSG:4326 and UTM sets (section 12, item 6)
    matrix_levels: int = 18  # the last level of the web-mercator sets (section 12, item 6)
    matrix_512_zero: bool = False  # section 12, item 6
    max_map_size: int = 2500  # section 12, item 5
    too_far: str = "error"  # error | image: what a map request beyond the metre limit gets
    missing_legend: str = "exception"  # exception | 404 | title: GetLegendGraphic of a layer without a legend
    ogc_token: str = "ignored"  # ignored | checked: a Bearer token on OGC requests (section 12, item 8)
    max_query: int | None = None  # characters of an OGC query string before a front server answers 414
    wfs_geometry: str = "crs84"  # crs84 | srsname: coordinates of WFS geometries in JSON
    source_numbers: dict[str, int] = field(default_factory=dict)  # DSS<n> nobody knows, {"S3SYNL2": 23} (item 10)
    # catalog
    open_conformance: bool = False  # /conformance answers without a token
    crossing_box: bool = False  # a bbox may have its west beyond its east: across the antimeridian
    hls_cloud_filter: bool = True  # section 12, item 10
    synergy_cloud_filter: bool = False  # section 12, item 10
    orbit_state_case: str = "lower"  # section 12, item 10: lower | any
    # evalscript length in characters, None = no limit (section 12, item 5)
    max_evalscript: int | None = None
    # Process
    fusion_ids: bool = True  # data[].id is needed for fusion; else samples come under "0", "1" ...
    dem_default: str | None = None  # demInstance where none is asked for; None: as the deployment has it
    s1_dem_30_right: bool = True  # section 12, item 10: radar corrected with the 30 m elevation model
    script_seconds: float | None = None  # what a step of a script may take; None: 20 s
    script_memory: int | None = None  # bytes a script may hold; None: 768 MiB
    # Statistical
    failing_intervals: dict[str, Any] = field(default_factory=dict)  # {"2026-05-03": type or [type, times]}
    geometry_pixel_count: bool | None = None  # None: on the commercial deployment alone
    histogram_bins: str = "matching"  # section 12, item 13: matching | any | refused
    histogram_counts: str = "overflow"  # or overflowCount: the answers' words for what lies outside the bins
    percentile_unit: str = "percent"  # section 12, item 14: percent | share
    # Async
    async_polls: int = 0  # so many status requests still say RUNNING, however fast the image is made
    async_tasks: int | None = 10  # 429 beyond so many at once
    bucket: str | None = None  # folder that stands for all object storage; None: results are thrown away

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

    def has_style(self, style: str, host: str) -> bool:
        """Tell whether a path style, old or new, answers on a host."""
        position = self.old_paths if style == "old" else self.new_paths
        return bool(position.get(host, True)) if isinstance(position, dict) else bool(position)

    def offered(self, position: bool | None) -> bool:
        """Tell whether a service answers that is known on the commercial deployment alone, unless switched."""
        return self.deployment == "commercial" if position is None else position

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
    "matrix_sets": ("popular", "all"),
    "missing_legend": ("exception", "404", "title"),
    "wfs_geometry": ("crs84", "srsname"),
    "ogc_token": ("ignored", "checked"),
    "orbit_state_case": ("lower", "any"),
    "histogram_bins": ("matching", "any", "refused"),
    "histogram_counts": ("overflow", "overflowCount"),
    "percentile_unit": ("percent", "share"),
    "wrong_secret_code": ("unauthorized_client", "invalid_client"),
    "client_state": ("active", "expired", "deleted"),
    "token_429_body": ("empty", "text", "html"),
    "configuration_put": ("object", "empty"),
    "posted_layers": ("kept", "ignored"),
    "ingestion": ("steps", "stuck", "fails"),
}


@dataclass(frozen=True)
class Credentials:
    """An OAuth client this sandbox knows; the secret stays out of any repr."""

    client_id: str
    secret: str = field(repr=False)
