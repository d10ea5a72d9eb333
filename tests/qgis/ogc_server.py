"""A small OGC server on loopback: enough WMS and WMTS for QGIS's own provider, and a record of what it was asked.

It stands in for the service where a test asks how many requests an action costs and what they carry. Its pictures
are one colour each, made from everything that decides the picture, so that two different dates look different.
"""

from __future__ import annotations

import hashlib
import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape

CACHE_HEADERS = {"no-store": "no-store", "none": None, "max-age": "max-age=3600"}
_DAYS = ("2022-06-12", "2022-06-22", "2022-07-02")
_HALF_WORLD = 20037508.342789244
_SCALE_OF_LEVEL_0 = 559082264.0287178


@dataclass(frozen=True)
class Asked:
    """Be one request: service by path (`wms` or `wmts`), and its parameters with upper-case names."""

    path: str
    parameters: dict[str, str]
    raw_query: str

    @property
    def kind(self) -> str:
        """What was asked for, such as `GetMap`."""
        return self.parameters.get("REQUEST", "")

    @property
    def time(self) -> str | None:
        """TIME, None when it was not given."""
        return self.parameters.get("TIME")


@dataclass
class OgcServer:
    """Be the running server: what it offers, how it answers, what it was asked.

    Attributes:
        layers: the identifiers it offers.
        wms_crs: the reference systems its WMS offers.
        cache: which Cache-Control it sends, a key of `CACHE_HEADERS`.
        advertises_time: whether the capabilities name a time dimension, with days up to 2022-07-02.
        failure: (status, content type, body) that answers everything instead, or None.
    """

    base_url: str = ""
    layers: tuple[str, ...] = ("TRUE-COLOR", "DEM")
    wms_crs: tuple[str, ...] = ("EPSG:3857", "EPSG:4326", "EPSG:32632")
    cache: str = "no-store"
    advertises_time: bool = False
    failure: tuple[int, str, bytes] | None = None
    asked: list[Asked] = field(default_factory=list)

    def count(self, kind: str) -> int:
        """Return how many requests of this kind came in."""
        return sum(1 for request in self.asked if request.kind == kind)

    def times(self) -> list[str]:
        """Return TIME of every picture asked for, in order; an empty text where there was none."""
        return [request.time or "" for request in self.asked if request.kind in ("GetMap", "GetTile")]

    def answer(self, request: Asked) -> tuple[int, str, bytes]:
        """Return status, content type and body."""
        if self.failure is not None:
            return self.failure
        if request.kind == "GetCapabilities":
            text = wmts_capabilities(self) if "/wmts/" in request.path else wms_capabilities(self)
            return 200, "application/xml", text.encode()
        if request.kind == "GetTile":
            return 200, "image/png", plain_png(512, 512, _colour_of(request))
        width, height = int(request.parameters["WIDTH"]), int(request.parameters["HEIGHT"])
        return 200, "image/png", plain_png(width, height, _colour_of(request))


@contextmanager
def ogc_server() -> Iterator[OgcServer]:
    """Run a server on a free port of loopback for as long as the block lasts."""
    state = OgcServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            pairs = parse_qsl(parts.query, keep_blank_values=True)
            request = Asked(parts.path, {name.upper(): value for name, value in pairs}, parts.query)
            state.asked.append(request)
            status, content_type, body = state.answer(request)
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            if status in (301, 302, 307, 308):
                self.send_header("Location", "http://elsewhere.invalid/")
            if CACHE_HEADERS[state.cache]:
                self.send_header("Cache-Control", CACHE_HEADERS[state.cache])
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet; `asked` is the record."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.base_url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def wms_capabilities(server: OgcServer) -> str:
    """Return the WMS 1.3.0 capabilities, shaped like the service's: reference systems stand at the outer layer."""
    address = f"{server.base_url}/ogc/wms/configuration?"
    systems = "".join(f"<CRS>{name}</CRS>" for name in server.wms_crs)
    layers = "".join(
        f'<Layer queryable="1"><Name>{escape(name)}</Name><Title>{escape(name)}</Title>'
        f"{_wms_time(server)}<Style><Name>default</Name><Title>default</Title></Style></Layer>"
        for name in server.layers
    )
    http = f'<DCPType><HTTP><Get><OnlineResource xlink:href="{address}"/></Get></HTTP></DCPType>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?><WMS_Capabilities version="1.3.0" '
        'xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<Service><Name>WMS</Name><Title>OGC test server</Title></Service><Capability><Request>"
        f"<GetCapabilities><Format>text/xml</Format>{http}</GetCapabilities>"
        f"<GetMap><Format>image/png</Format><Format>image/jpeg</Format>{http}</GetMap>"
        f"<GetFeatureInfo><Format>application/json</Format>{http}</GetFeatureInfo></Request>"
        f"<Exception><Format>XML</Format></Exception><Layer><Title>all</Title>{systems}"
        "<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude>"
        "<eastBoundLongitude>180</eastBoundLongitude><southBoundLatitude>-85</southBoundLatitude>"
        f"<northBoundLatitude>85</northBoundLatitude></EX_GeographicBoundingBox>{layers}</Layer></Capability>"
        "</WMS_Capabilities>"
    )


def wmts_capabilities(server: OgcServer) -> str:
    """Return the WMTS capabilities with the service's 512-pixel set (API reference 8.2)."""
    address = f"{server.base_url}/ogc/wmts/configuration?"
    layers = "".join(
        f"<Layer><ows:Title>{escape(name)}</ows:Title><ows:Identifier>{escape(name)}</ows:Identifier>"
        "<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85</ows:LowerCorner>"
        "<ows:UpperCorner>180 85</ows:UpperCorner></ows:WGS84BoundingBox>"
        '<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>'
        f"{_wmts_time(server)}<TileMatrixSetLink><TileMatrixSet>PopularWebMercator512</TileMatrixSet></TileMatrixSetLink></Layer>"
        for name in server.layers
    )
    matrices = "".join(_matrix(level) for level in range(1, 19))
    operations = "".join(
        f'<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}"><ows:Constraint '
        'name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint>'
        "</ows:Get></ows:HTTP></ows:DCP></ows:Operation>"
        for name in ("GetCapabilities", "GetTile")
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Capabilities version="1.0.0" '
        'xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"><ows:ServiceIdentification><ows:Title>OGC test server'
        "</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType></ows:ServiceIdentification>"
        f"<ows:OperationsMetadata>{operations}</ows:OperationsMetadata><Contents>{layers}<TileMatrixSet>"
        "<ows:Identifier>PopularWebMercator512</ows:Identifier>"
        f"<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet></Contents>"
        "</Capabilities>"
    )


def _wms_time(server: OgcServer) -> str:
    if not server.advertises_time:
        return ""
    return f'<Dimension name="time" units="ISO8601" default="{_DAYS[-1]}">{",".join(_DAYS)}</Dimension>'


def _wmts_time(server: OgcServer) -> str:
    if not server.advertises_time:
        return ""
    values = "".join(f"<Value>{day}</Value>" for day in _DAYS)
    return f"<Dimension><ows:Identifier>time</ows:Identifier><Default>{_DAYS[-1]}</Default>{values}</Dimension>"


def _matrix(level: int) -> str:
    side = 2 ** (level - 1)
    return (
        f"<TileMatrix><ows:Identifier>{level}</ows:Identifier>"
        f"<ScaleDenominator>{_SCALE_OF_LEVEL_0 / 2**level}</ScaleDenominator>"
        f"<TopLeftCorner>-{_HALF_WORLD} {_HALF_WORLD}</TopLeftCorner><TileWidth>512</TileWidth>"
        f"<TileHeight>512</TileHeight><MatrixWidth>{side}</MatrixWidth><MatrixHeight>{side}</MatrixHeight>"
        "</TileMatrix>"
    )


def _colour_of(request: Asked) -> tuple[int, int, int]:
    names = ("LAYERS", "LAYER", "TIME", "MAXCC", "PRIORITY")
    said = "|".join(request.parameters.get(name, "") for name in names)
    red, green, blue = hashlib.sha256(said.encode()).digest()[:3]
    return red, green, blue


def plain_png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a PNG of one colour."""
    row = b"\x00" + bytes(colour) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(row * height, 1)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
