"""What a configuration's OGC service offers: fetched once, kept in memory, and handed to QGIS through its cache.

QGIS asks for the capabilities, and waits for them, whenever a layer gets a data source with another `url=`, and under
`no-store` whenever it gets any; in the GUI thread for a layer that is on the map. An answer put into its network cache
beforehand spares that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QDateTime, QUrl, QXmlStreamReader
from qgis.PyQt.QtNetwork import QNetworkCacheMetaData, QNetworkRequest
from requests.adapters import BaseAdapter

from ...api.bodies import is_web_page
from ...api.errand import redirected
from ...api.failures import failure_of, network_failure
from ...api.ogc import capabilities_url, service_url
from ...api.retries import Patience
from ...model.errors import NotFound, RedirectRefused, SentinelHubError, UnexpectedAnswer, WebPageInstead
from ...model.layer_choice import LayerChoice
from ..threads.unwatched import seen
from .source import TIME, WEB_MERCATOR, provider_capabilities_url

Fetch = Callable[[str], bytes]
Wait = Callable[[float], None]

_CACHE_MINUTES = 24 * 60
_SILENCE_SECONDS = 60.0
_LONGEST_WAIT = 60.0  # seconds for rate limits: whoever adds a layer looks on
_MOST_REDIRECTS = 5
_ROOTS = {"WMS_Capabilities", "WMT_MS_Capabilities", "Capabilities"}


@dataclass(frozen=True)
class Capabilities:
    """Be a capabilities document that has been read.

    Attributes:
        body: the document.
        systems: reference systems (authority codes) by layer id; WMTS layers have none of their own.
        time_names: how the layers of a WMTS spell their dimension of time, those that advertise one.
    """

    body: bytes = field(repr=False)
    systems: Mapping[str, Container[str]] = field(hash=False)
    time_names: Mapping[str, str] = field(default_factory=dict, hash=False)

    def require(self, choice: LayerChoice) -> None:
        """Raise `NotFound` when the service does not offer the layer."""
        if choice.layer_id not in self.systems:
            raise NotFound(choice.layer_title or choice.layer_id)

    def system_for(self, choice: LayerChoice, wanted: str) -> str:
        """Return `wanted` (authority code) when the layer comes in it, else web mercator."""
        return wanted if wanted in self.systems.get(choice.layer_id, ()) else WEB_MERCATOR

    def time_name(self, choice: LayerChoice) -> str:
        """Return the name under which tiles are asked for a time.

        From 3.40 on QGIS adds a dimension that is advertised, with a single instant, unless the layer names it in the
        very same spelling.
        """
        return self.time_names.get(choice.layer_id, TIME)


class CapabilitiesShelf:
    """Keep the capabilities of this session's services, so that each is asked for once. Any thread."""

    def __init__(self) -> None:
        self._found: dict[str, Capabilities] = {}
        self._lock = threading.Lock()

    def find(self, choice: LayerChoice) -> Capabilities | None:
        """Return what is known of the choice's service; None when it must be asked, or does not name the layer."""
        with self._lock:
            found = self._found.get(service_url(choice))
        return found if found is not None and choice.layer_id in found.systems else None

    def obtain(self, choice: LayerChoice, fetch: Fetch) -> Capabilities:
        """Return the capabilities of the choice's service, which name its layer; at most one call of `fetch`.

        Raises:
            NotFound: the service has no such layer.
            UnexpectedAnswer: the answer is not a capabilities document.
            NetworkError, ServiceError, Cancelled: what `fetch` raises.
        """
        found = self.find(choice)
        if found is None:
            found = read_capabilities(fetch(capabilities_url(choice)))
            with self._lock:
                self._found[service_url(choice)] = found
            found.require(choice)
        return found

    def forget(self) -> None:
        """Drop everything, because configurations may have changed."""
        with self._lock:
            self._found.clear()


def fetch_with(adapter: BaseAdapter, wait: Wait | None = None) -> Fetch:
    """Return a function that gets an address over `adapter`, anonymously: OGC addresses take no token.

    A saved project may name any host, so nothing secret is sent along, and only redirects that stay at the host are
    followed. With `wait`, what may pass is waited for, as in `api.session`; without, each address is asked once.
    """

    def fetch(url: str) -> bytes:
        patience = Patience(longest_wait=_LONGEST_WAIT)
        while True:
            try:
                return _fetched(url, adapter)
            except SentinelHubError as failure:
                seconds = patience.seconds_after(failure) if wait is not None else None
                if wait is None or seconds is None:
                    raise
            wait(seconds)

    return fetch


def _fetched(url: str, adapter: BaseAdapter) -> bytes:
    """Return the body at an address, or where its own host points to."""
    host = urlsplit(url).hostname or ""
    for _ in range(_MOST_REDIRECTS + 1):
        response = _response(url, adapter, host)
        if not response.is_redirect:
            return _body_of(response, host)
        url = redirected(url, response.headers["Location"])
    raise RedirectRefused("too many redirects", host=host)


def _response(url: str, adapter: BaseAdapter, host: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        try:
            return session.get(url, allow_redirects=False, timeout=_SILENCE_SECONDS)
        except requests.RequestException as error:
            failure = network_failure(error, host)
    # Raised outside the handler: the exception caught there carries the request, and so the configuration's id.
    raise failure


def _body_of(response: requests.Response, host: str) -> bytes:
    if response.status_code == 200:
        if is_web_page(response.content, response.headers.get("Content-Type", "")):
            raise WebPageInstead("HTTP 200", host=host)
        return response.content
    hidden = (urlsplit(response.url).path.rpartition("/")[2],)  # the configuration id, should the service repeat it
    raise failure_of(response.status_code, response.headers, response.content, host=host, hidden=hidden)


def warm_capabilities(choice: LayerChoice, body: bytes) -> None:
    """Put the answer where QGIS looks before it asks for the capabilities of `source_of(choice)`. Any thread.

    This holds against `no-store` too; the copy is private to this user and ages in a day.
    """
    warm_address(provider_capabilities_url(choice), body)


def warm_address(url: str, body: bytes, kind: str = "application/xml", minutes: int = _CACHE_MINUTES) -> None:
    """Put an answer, by default capabilities, where QGIS looks before it asks for it at `url`. Any thread."""
    cache = seen(seen(QgsNetworkAccessManager.instance()).cache())
    if cache is None:
        return
    now = QDateTime.currentDateTimeUtc()
    about = QNetworkCacheMetaData()
    about.setUrl(QUrl(url))
    about.setRawHeaders([(b"Content-Type", kind.encode()), (b"Content-Length", str(len(body)).encode())])
    about.setLastModified(now)
    about.setExpirationDate(now.addSecs(60 * minutes))
    about.setSaveToDisk(True)
    about.setAttributes(
        {
            QNetworkRequest.Attribute.HttpStatusCodeAttribute: 200,
            QNetworkRequest.Attribute.HttpReasonPhraseAttribute: b"OK",
        }
    )
    device = seen(cache.prepare(about))
    if device is not None:  # a cache that is full or switched off takes nothing; then QGIS asks by itself
        device.write(body)
        cache.insert(device)


def read_capabilities(body: bytes) -> Capabilities:
    """Return what a WMS or WMTS capabilities document says.

    Raises:
        UnexpectedAnswer: it is something else, such as a web page, or only part of a document.
    """
    reading = _Reading(body)
    systems = reading.systems()
    return Capabilities(body, systems, reading.time_names)


class _Systems(Container[str]):
    """Be the reference systems of a WMS layer, which hold for the layers in it too.

    Each layer keeps but its own: thousands of layers may be in one of thousands of systems.
    """

    def __init__(self, around: _Systems | None = None) -> None:
        self.own: set[str] = set()
        self._around = around

    def __contains__(self, system: object) -> bool:
        here: _Systems | None = self
        while here is not None:
            if system in here.own:
                return True
            here = here._around
        return False


class _Reading:
    """Be one pass through a document."""

    def __init__(self, body: bytes) -> None:
        self._xml = QXmlStreamReader(body)
        self._path: list[str] = []
        self._layers: list[tuple[str, _Systems]] = []
        self._found: dict[str, _Systems] = {}
        self._time_name = ""
        self.time_names: dict[str, str] = {}

    def systems(self) -> dict[str, _Systems]:
        while not self._xml.atEnd():
            self._xml.readNext()
            if self._xml.isStartElement():
                self._start(str(self._xml.name()))
            elif self._xml.isEndElement():
                self._end()
        if self._xml.hasError():
            raise UnexpectedAnswer(f"capabilities: {self._xml.errorString()}")
        return self._found

    def _start(self, name: str) -> None:
        if not self._path and name not in _ROOTS:
            raise UnexpectedAnswer(f"{name} in place of capabilities")
        parent = self._path[-1] if self._path else ""
        if name == "Layer":
            self._layers.append(("", _Systems(self._layers[-1][1] if self._layers else None)))
            self._time_name = ""
        elif self._path[-2:] == ["Layer", "Dimension"] and name == "Identifier":
            identifier = self._xml.readElementText().strip()
            self._time_name = identifier if identifier.upper() == TIME else self._time_name
            return  # its end has been read
        elif parent == "Layer" and name in ("Name", "Identifier", "CRS", "SRS"):
            self._note(name, self._xml.readElementText())
            return  # its end has been read
        self._path.append(name)

    def _note(self, name: str, text: str) -> None:
        systems = self._layers[-1][1]
        if name in ("CRS", "SRS"):
            systems.own.update(text.upper().split())
        else:
            self._layers[-1] = (text.strip(), systems)

    def _end(self) -> None:
        if self._path.pop() == "Layer":
            layer_id, systems = self._layers.pop()
            if layer_id:
                self._found[layer_id] = systems
            if layer_id and self._time_name:
                self.time_names[layer_id] = self._time_name
            self._time_name = ""
