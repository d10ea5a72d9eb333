"""Where each API lies below a host, in the two path styles of the service (API reference 0.1)."""

from __future__ import annotations

from enum import Enum


class Api(Enum):
    """Name the APIs by their paths: the new style first, the old one second where there are two."""

    PROCESS = ("process/v1", "api/v1/process")
    CATALOG = ("catalog/v1", "api/v1/catalog/1.0.0")
    STATISTICS = ("statistics/v1", "api/v1/statistics")
    BYOC = ("byoc/v1", "api/v1/byoc")
    ZARR = ("zarr/v1", "api/v1/zarr")
    METADATA = ("api/v1/metadata",)
    CONFIGURATION = ("api/v2/configuration",)
    CONFIGURATION_V1 = ("configuration/v1",)


class PathBook:
    """Remember which path style works, by host and API. Shared by all sessions of an account, in any thread."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Api], str] = {}

    def candidates(self, host: str, api: Api) -> tuple[str, ...]:
        """Return the API's paths below `host` (a base URL), the likeliest first."""
        known = self._known.get((host, api))
        styles: tuple[str, ...] = api.value
        return styles if known is None else (known, *(style for style in styles if style != known))

    def remember(self, host: str, api: Api, path: str) -> None:
        """Take note that `path` answered."""
        self._known[host, api] = path
