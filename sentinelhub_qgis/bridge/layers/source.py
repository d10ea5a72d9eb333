"""The text by which QGIS's own `wms` provider finds a Sentinel Hub layer, written and read back.

The text is put together by hand: QGIS wants dates raw where its own encoder would escape them. An escaped `/` in
`time=` ends QGIS 3.22 with a crash, and one in `tileDimensions=` reaches the service escaped twice from 3.40 on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import parse_qsl, quote, unquote, urlencode

from ...api.ogc import service_url
from ...model.layer_choice import LayerChoice, MapService
from ...model.period import Period

WEB_MERCATOR = "EPSG:3857"
TIME = "TIME"

_TILE_MATRIX_SET = "PopularWebMercator512"
# Signs that QGIS 3.44 does not turn back from their escaped form; `&` alone must be escaped, and is lost there.
_RAW = "{}[]<>;=:/|\"'^`!$()*@~?"
_SERVICE_URL = re.compile(r"(https?://[^/?#]+(?:/[^?#]*)?)/ogc/(wms|wmts)/([^/?#]+)/?(?:\?.*)?")


@dataclass(frozen=True)
class ServiceAddress:
    """Be what a data-source text says of where a layer comes from."""

    base_url: str
    configuration_id: str = field(repr=False)
    service: MapService
    layer_id: str


def preferred_service(project_crs: str, is_empty: bool) -> MapService:
    """Return WMTS where its tiles fit: an empty project, or one in web mercator; else WMS.

    `project_crs` is an authority code.
    """
    return MapService.WMTS if is_empty or project_crs == WEB_MERCATOR else MapService.WMS


def source_of(choice: LayerChoice, crs: str = WEB_MERCATOR, days: Iterable[date] = (), time_name: str = TIME) -> str:
    """Return the data-source text.

    Args:
        choice: what is shown.
        crs: authority code; counts for WMS, tiles are always web mercator.
        days: UTC days with data, through which QGIS's temporal controller may step; counts for WMS.
        time_name: how the service spells the dimension of time of tiles (`Capabilities.time_name`).
    """
    if choice.service is MapService.WMTS:
        return _joined(_tile_keys(choice, time_name), choice)
    return _joined((*_time_keys(choice, days), *_map_keys(crs)), choice)


def days_in(source: str) -> tuple[date, ...]:
    """Return the days a data-source text offers to the temporal controller; none when it offers but one period."""
    keys = dict(parse_qsl(source.replace("+", "%2B"), keep_blank_values=True))
    parts = [part.split("/") for part in keys.get("timeDimensionExtent", "").split(",")]
    try:
        spans = [(date.fromisoformat(part[0][:10]), date.fromisoformat(part[1][:10])) for part in parts]
    except (ValueError, IndexError):
        return ()
    return tuple(start for start, end in spans) if all(start == end for start, end in spans) else ()


def provider_capabilities_url(choice: LayerChoice) -> str:
    """Return the address where QGIS's provider asks for the capabilities of `source_of(choice)`, to the letter.

    It says SERVICE=WMS for both services, and names no version.
    """
    url = _map_url(choice)
    return f"{url}{'&' if '?' in url else '?'}SERVICE=WMS&REQUEST=GetCapabilities"


def read_source(source: str) -> ServiceAddress | None:
    """Return where the layer of a data-source text comes from; None for layers that are not of this service."""
    # Read by the hundred, and with thousands of days in it: all else is passed by.
    parts = (part.partition("=") for part in source.split("&"))
    keys = {name: unquote(value) for name, _, value in parts if name in ("url", "layers")}
    match = _SERVICE_URL.fullmatch(keys.get("url", ""))
    if match is None or not keys.get("layers"):
        return None
    base_url, service, configuration_id = match.groups()
    return ServiceAddress(base_url, unquote(configuration_id), MapService(service.upper()), keys["layers"])


def _map_url(choice: LayerChoice) -> str:
    """Return what stands in `url=`: the same for every choice of a WMTS layer, with the filters for WMS.

    TIME of a WMS layer is never in it: QGIS would ask for the capabilities again with each date.
    """
    if choice.service is MapService.WMTS:
        return service_url(choice)
    filters = [(name, value) for name, value in choice.vendor_parameters() if name != TIME]
    return f"{service_url(choice)}?{urlencode(filters)}" if filters else service_url(choice)


def _tile_keys(choice: LayerChoice, time_name: str) -> tuple[str, ...]:
    # Every "dimension" goes to GetTile as a parameter of its own, whether the service advertises it or not.
    named = ((time_name if name == TIME else name, value) for name, value in choice.vendor_parameters())
    dimensions = ";".join(f"{name}={value}" for name, value in named)
    # Without the flag QGIS 3.40 takes the extent in degrees for one in metres, and draws nothing.
    return (
        f"crs={WEB_MERCATOR}",
        f"tileMatrixSet={_TILE_MATRIX_SET}",
        f"tileDimensions={dimensions}",
        "IgnoreReportedLayerExtents=1",
    )


def _time_keys(choice: LayerChoice, days: Iterable[date]) -> tuple[str, ...]:
    """Return the keys that make a WMS layer temporal; none for data without time."""
    interval = dict(choice.vendor_parameters()).get(TIME)
    if interval is None:
        return ()
    return (
        "type=wmst",
        f"timeDimensionExtent={_extent(interval, choice, days)}",
        f"time={interval}",  # for a map without a temporal range; without it the service shows its last image
        "temporalSource=provider",
        "allowTemporalUpdates=true",
    )


def _extent(interval: str, choice: LayerChoice, days: Iterable[date]) -> str:
    """Return the days one by one, the one that is shown among them; the period alone where there are none."""
    offered = set(days)
    if not offered or choice.period is None or not choice.period.is_day:
        return interval
    return ",".join(Period.of_day(day).as_interval() for day in sorted({*offered, choice.period.start}))


def _map_keys(crs: str) -> tuple[str, ...]:
    # No maxWidth and maxHeight: with them QGIS asks for whole tiles of that size, 25 million pixels for a small map.
    # Its own steps of 2000 px stay below the service's limit.
    return (f"crs={crs}", "version=1.3.0", "IgnoreGetFeatureInfoUrl=1")


def _joined(keys: tuple[str, ...], choice: LayerChoice) -> str:
    common = (
        f"layers={quote(choice.layer_id, safe=_RAW)}",
        "styles=",
        "format=image/png",
        "dpiMode=0",
        "contextualWMSLegend=0",
        "featureCount=0",
        "IgnoreGetMapUrl=1",  # else parameters in `url=` never reach the service
        f"url={quote(_map_url(choice), safe='')}",
    )
    return "&".join((*keys, *common))
