"""The same client over real sockets, by the adapter that comes with requests."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from requests.adapters import HTTPAdapter

from sentinelhub_qgis.api.paths import Api, PathBook
from sentinelhub_qgis.api.session import ServiceRequest, Session
from sentinelhub_qgis.api.tokens import TokenKeeper
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.deployment import custom_deployment
from tests.unit.api.wire import HTML_PAGE, SECRET, Clock

LIST = ServiceRequest(api=Api.CONFIGURATION, path="instances")
IMAGE = ServiceRequest("POST", Api.PROCESS, body={}, accept="image/tiff")
TOKEN = b'{"access_token": "t", "expires_in": 600, "token_type": "Bearer"}'


@dataclass
class Server:
    """Be a server whose answers a test decides, with the requests it got."""

    answer: Callable[[Handler], None]
    seen: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    base_url: str = ""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    book: Server

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.book.seen.append((self.command, self.path, dict(self.headers), body))
        if self.path == "/token":
            self.say(200, TOKEN)
        else:
            self.book.answer(self)

    do_POST = do_GET

    def say(
        self, status: int, body: bytes, content_type: str = "application/json", length: int | None = None, **more: str
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


Serve = Callable[[Callable[[Handler], None]], Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    running: list[ThreadingHTTPServer] = []

    def start(answer: Callable[[Handler], None]) -> Server:
        book = Server(answer)
        server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Handler,), {"book": book}))
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        running.append(server)
        book.base_url = f"http://127.0.0.1:{server.server_port}"
        return book

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


@pytest.fixture(autouse=True)
def plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")


@pytest.fixture
def session() -> Iterator[Callable[[str], Session]]:
    adapters: list[HTTPAdapter] = []

    def made(base_url: str) -> Session:
        place, clock = custom_deployment(base_url, f"{base_url}/token"), Clock()
        adapters.append(HTTPAdapter())
        keeper = TokenKeeper(place, Credentials("client", SECRET), clock.now)
        return Session(place, keeper, PathBook(), adapters[-1], clock.wait)

    yield made
    for adapter in adapters:
        adapter.close()


Make = Callable[[str], Session]


def test_token_and_request_arrive(serve: Serve, session: Make) -> None:
    server = serve(lambda handler: handler.say(200, b"[]"))

    session(server.base_url).send(LIST)

    token, request = server.seen
    assert token[:2] == ("POST", "/token")
    assert token[2]["Content-Type"] == "application/x-www-form-urlencoded"
    assert b"client_secret=s%2Be%25c%2Fr%26e%3Dt+%C3%BC" in token[3]
    assert "Authorization" not in token[2]
    assert request[:2] == ("GET", "/api/v2/configuration/instances")
    assert request[2]["Authorization"] == "Bearer t"


def test_the_environment_has_no_say(
    serve: Serve, session: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w", encoding="utf-8") as file:
        file.write("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", netrc)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    server = serve(lambda handler: handler.say(200, b"[]"))

    session(server.base_url).send(LIST)

    assert "Authorization" not in server.seen[0][2]
    assert server.seen[1][2]["Authorization"] == "Bearer t"


def test_a_body_streams_into_a_file(serve: Serve, session: Make) -> None:
    body = bytes(range(256)) * 4096
    server = serve(lambda handler: handler.say(200, body, "image/tiff", x_processingunits_spent="0.5"))
    file = io.BytesIO()

    answer = session(server.base_url).send(IMAGE, file)

    assert file.getvalue() == body
    assert answer.units_spent == 0.5
    assert server.seen[1][2]["Accept-Encoding"] == "identity"


def test_a_cut_body_is_asked_for_again(serve: Serve, session: Make) -> None:
    body = bytes(300_000)

    def cut_once(handler: Handler) -> None:
        asked = [path for _, path, _, _ in handler.book.seen if path != "/token"]
        handler.say(200, body[:100_000] if len(asked) == 1 else body, "image/tiff", length=len(body))
        handler.close_connection = True

    server = serve(cut_once)
    file = io.BytesIO(b"left over")

    answer = session(server.base_url).send(IMAGE, file)

    assert file.getvalue() == body
    assert answer.attempts == 2


def test_a_closed_line_is_lost_after_three_tries(serve: Serve, session: Make) -> None:
    def hang_up(handler: Handler) -> None:
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)

    server = serve(hang_up)

    with pytest.raises(errors.ConnectionLost) as caught:
        session(server.base_url).send(LIST)

    assert len(server.seen) == 1 + 3
    assert caught.value.host == "127.0.0.1"


def test_nobody_there(session: Make) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and never listening
        base_url = f"http://127.0.0.1:{taken.getsockname()[1]}"

        with pytest.raises(errors.ConnectionRefused):
            session(base_url).sign_in()


def test_an_unknown_name(session: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    place = custom_deployment("https://sentinel.invalid", "https://sentinel.invalid/token")
    keeper = TokenKeeper(place, Credentials("client", SECRET), Clock().now)
    adapter = HTTPAdapter()

    with pytest.raises(errors.HostNotFound) as caught:
        Session(place, keeper, PathBook(), adapter, Clock().wait).sign_in()

    adapter.close()
    assert caught.value.host == "sentinel.invalid"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_follows_a_redirect_to_another_host(serve: Serve, session: Make, status: int) -> None:
    thief = serve(lambda handler: handler.say(200, b"[]"))
    server = serve(lambda handler: handler.say(status, b"", Location=f"{thief.base_url}/steal"))

    with pytest.raises(errors.RedirectRefused):
        session(server.base_url).send(IMAGE)

    assert thief.seen == []


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_token_request_follows_nothing(serve: Serve, session: Make, status: int) -> None:
    thief = serve(lambda handler: handler.say(200, TOKEN))
    server = serve(lambda handler: handler.say(status, b"", Location=f"{thief.base_url}/token"))
    place = custom_deployment(server.base_url, f"{server.base_url}/realms/token")
    keeper = TokenKeeper(place, Credentials("client", SECRET), Clock().now)
    adapter = HTTPAdapter()

    with pytest.raises(errors.RedirectRefused):
        Session(place, keeper, PathBook(), adapter, Clock().wait).sign_in()

    adapter.close()
    assert len(server.seen) == 1
    assert thief.seen == []


def test_plain_http_needs_leave(serve: Serve, session: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OAUTHLIB_INSECURE_TRANSPORT")
    server = serve(lambda handler: handler.say(200, b"[]"))

    with pytest.raises(errors.NotEncrypted):
        session(server.base_url).send(LIST)

    assert server.seen == []


def test_html_is_never_shown(serve: Serve, session: Make) -> None:
    server = serve(lambda handler: handler.say(502, HTML_PAGE, "text/html"))

    with pytest.raises(errors.ServiceTrouble) as caught:
        session(server.base_url).send(LIST)

    assert (caught.value.status, caught.value.detail) == (502, "")
