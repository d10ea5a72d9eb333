"""The requests by which QGIS draws Sentinel Hub layers: told apart by their addresses, and matched with layers."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from ...model.layer_choice import LayerChoice, MapService

_PATH = re.compile(r"(?P<before>.*)/ogc/(?P<service>wms|wmts)/(?P<configuration>[^/]+)/?")
_PICTURES = {"GETMAP", "GETTILE"}
_TILE_SIDES = {"PopularWebMercator256": 256, "PopularWebMercator512": 512}
_MERCATOR = "EPSG:3857"
_HALF_EARTH = 20037508.342789244  # metres, of web mercator
_LEVEL_ZERO = 2 * _HALF_EARTH / 256  # metres a pixel; both tile sets count by it (API reference 8.2)
_METRES_PER_DEGREE = 111_320.0
_DEGREES = {"EPSG:4326", "CRS:84"}
# Above this many metres a pixel the service filters no clouds (API reference 8.4): a sample of a finer picture must
# stay below, else it shows something else.
_FILTERED_UP_TO = 200.0
_PREVIEW_UP_TO = 1500.0
_BELOW = 0.9
_LARGEST_STEP = 16
_LEAST_SIDE = 8
_LARGEST_SIDE = 100_000  # pixels
_FINEST_LEVEL = 40
_FARTHEST = 1e9  # in any system; what is farther is no place on Earth
# What decides the picture, beside place and size; it stands in addresses of both services.
_VENDOR = ("TIME", "MAXCC", "PRIORITY", "PREVIEW", "EVALSCRIPT", "GEOMETRY")
_WHERE = frozenset({"BBOX", "WIDTH", "HEIGHT", "TILEROW", "TILECOL"})
# Bytes a pixel of a PNG that shows next to nothing; a picture of the ground has fifty times as many.
_MEAGRE = 0.03


@dataclass(frozen=True)
class Box:
    """Be what a picture covers.

    Attributes:
        edges: as in BBOX, in the request's own order of axes.
        crs: authority code.
        swapped: whether y comes before x.
    """

    edges: tuple[float, float, float, float]
    crs: str
    swapped: bool = False


@dataclass(frozen=True)
class MapRequest:
    """Be a request for a tile or a map.

    Attributes:
        base_url: host that serves it, without a trailing slash.
        configuration_id: works as a credential, so it stays out of `repr`; so does the address.
        parameters: of the query, names in upper case.
        width, height: pixels.
        box: what it covers; None where the address does not tell in a way known here.
    """

    url: str = field(repr=False)
    base_url: str
    configuration_id: str = field(repr=False)
    service: MapService
    layer_id: str
    parameters: Mapping[str, str] = field(repr=False, hash=False)
    width: int
    height: int
    box: Box | None

    @property
    def host(self) -> str:
        """Name of the host, with port."""
        return urlsplit(self.base_url).netloc

    @property
    def source(self) -> tuple[str, str, MapService, str]:
        """What tells layers apart, but for dates and filters."""
        return (self.base_url, self.configuration_id, self.service, self.layer_id)

    @property
    def metres(self) -> float | None:
        """Metres on the ground of a pixel, in the middle of the picture; None when not known."""
        if self.box is None:
            return None
        return _span(self.box) / self.height * _metres_per_unit(self.box)

    @property
    def kind(self) -> tuple[tuple[str, str], ...]:
        """All that is alike in the pictures of one drawing."""
        return tuple(sorted(pair for pair in self.parameters.items() if pair[0] not in _WHERE))

    def is_meagre(self, size: int | None) -> bool:
        """Tell whether a body of `size` bytes can hold next to nothing; None stands for a size not known."""
        return size is None or size <= _MEAGRE * self.width * self.height


def is_map_address(path: str) -> bool:
    """Tell whether an address with this path is worth reading."""
    return "/ogc/wm" in path


def read_request(url: str) -> MapRequest | None:
    """Return what an address asks for; None when it is no tile or map, such as capabilities or a legend. Total."""
    try:
        parts = urlsplit(url)
        match = _PATH.fullmatch(parts.path)
        pairs = parse_qsl(parts.query.replace("+", "%2B"), keep_blank_values=True)
        asked = {name.upper(): value for name, value in pairs}
        if match is None or asked.get("REQUEST", "").upper() not in _PICTURES:
            return None
        service = MapService(match["service"].upper())
        width, height = _size(asked, service)
        return MapRequest(
            url=url,
            base_url=f"{parts.scheme}://{parts.netloc}{match['before']}",
            configuration_id=unquote(match["configuration"]),
            service=service,
            layer_id=asked.get("LAYERS") or asked.get("LAYER", ""),
            parameters=asked,
            width=width,
            height=height,
            box=_box(asked, service),
        )
    except (ValueError, OverflowError):
        return None


def sample_url(request: MapRequest) -> str | None:
    """Return the address of a small picture of the same place, date and filters, at a hundredth of the cost.

    It comes from the WMS, which has every configuration's layers too. None where the place is not known.
    """
    if request.box is None:
        return None
    step = _step(request.metres)
    width, height = (max(_LEAST_SIDE, math.ceil(side / step)) for side in (request.width, request.height))
    pairs = {
        "SERVICE": "WMS",
        "VERSION": "1.3.0",
        "REQUEST": "GetMap",
        "LAYERS": request.layer_id,
        "STYLES": "",
        "FORMAT": "image/png",
        "CRS": request.box.crs,
        "BBOX": ",".join(repr(edge) for edge in request.box.edges),
        "WIDTH": str(width),
        "HEIGHT": str(height),
        **{name: request.parameters[name] for name in _VENDOR if name in request.parameters},
        "WARNINGS": "NO",
        "SHOWLOGO": "false",
    }
    query = urlencode(pairs, quote_via=quote, safe="/:,")
    return f"{request.base_url}/ogc/wms/{quote(request.configuration_id, safe='')}?{query}"


def source_of_choice(choice: LayerChoice) -> tuple[str, str, MapService, str]:
    """Return what a layer's requests are told by, see `MapRequest.source`."""
    return (choice.base_url, choice.configuration_id, choice.service, choice.layer_id)


def best_matches(request: MapRequest, choices: Mapping[str, LayerChoice]) -> tuple[str, ...]:
    """Return the ids of the layers that a request may be for; several when they show the same.

    `choices` are the layers' choices by layer id. The date of a WMS layer may be the temporal controller's instead of
    its own, so a request that fits none of several layers may be for any of them.
    """
    same = [key for key, choice in choices.items() if source_of_choice(choice) == request.source]
    if len(same) < 2:
        return tuple(same)
    exact = [key for key in same if _fits(request, choices[key].vendor_parameters())]
    return tuple(exact or same)


def _fits(request: MapRequest, pairs: Iterable[tuple[str, str]]) -> bool:
    asked = request.parameters
    wanted = dict(pairs)
    return all(asked.get(name) == wanted.get(name) for name in ("TIME", "MAXCC", "PRIORITY"))


def _size(asked: Mapping[str, str], service: MapService) -> tuple[int, int]:
    if service is MapService.WMTS:
        side = _TILE_SIDES.get(asked.get("TILEMATRIXSET", ""), 512)
        return side, side
    width, height = (int(asked.get(name, "")) for name in ("WIDTH", "HEIGHT"))
    if max(width, height) > _LARGEST_SIDE:
        raise ValueError("no picture is as large")
    return max(1, width), max(1, height)


def _box(asked: Mapping[str, str], service: MapService) -> Box | None:
    if service is MapService.WMTS:
        return _tile_box(asked)
    crs = (asked.get("CRS") or asked.get("SRS", "")).upper()
    numbers = asked.get("BBOX", "").split(",")
    edges = tuple(map(float, numbers)) if len(numbers) == 4 else ()
    if len(edges) != 4 or not crs or not all(abs(edge) <= _FARTHEST for edge in edges):
        return None
    swapped = crs == "EPSG:4326" and asked.get("VERSION", "1.3.0").startswith("1.3")
    return Box((edges[0], edges[1], edges[2], edges[3]), crs, swapped)


def _tile_box(asked: Mapping[str, str]) -> Box | None:
    side = _TILE_SIDES.get(asked.get("TILEMATRIXSET", ""))
    if side is None:
        return None
    level = int(asked["TILEMATRIX"]) if "TILEMATRIX" in asked else None
    if level is not None and not 0 <= level <= _FINEST_LEVEL:
        raise ValueError("no tile is as fine")
    span = math.nan if level is None else side * _LEVEL_ZERO / 2**level
    left = -_HALF_EARTH + int(asked.get("TILECOL", "")) * span
    top = _HALF_EARTH - int(asked.get("TILEROW", "")) * span
    return Box((left, top - span, left + span, top), _MERCATOR) if math.isfinite(span) else None


def _span(box: Box) -> float:
    """Return the height of a box, in units of its system."""
    low, high = (box.edges[0], box.edges[2]) if box.swapped else (box.edges[1], box.edges[3])
    return abs(high - low)


def _metres_per_unit(box: Box) -> float:
    if box.crs in _DEGREES:
        return _METRES_PER_DEGREE
    if box.crs == _MERCATOR:
        middle = (box.edges[1] + box.edges[3]) / 2
        return 1 / math.cosh(middle / (_HALF_EARTH / math.pi))
    return 1.0


def _step(metres: float | None) -> float:
    """Return by how much a sample may be coarser than a picture whose pixels have these metres."""
    if metres is None or metres <= 0:
        return 1.0
    limit = _FILTERED_UP_TO if metres < _FILTERED_UP_TO else _PREVIEW_UP_TO
    return min(max(_BELOW * limit / metres, 1.0), _LARGEST_STEP)
