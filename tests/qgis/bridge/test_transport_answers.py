"""What the server answers reaches the caller as it is, whatever its status; what is sent is what was said."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkCookie, QNetworkRequest, QSslCertificate

from sentinelhub_qgis.bridge.network.body import ReplyBody
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.bridge.threads.waiting import spin
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model.errors import ConnectionLost
from tests.qgis import servers
from tests.qgis.bridge.transport_help import replies_left, send, session_over, with_proxy
from tests.qgis.servers import answer, serving
from tests.qgis.threads import Place, on_main_thread, on_worker_thread
from tests.unit.fuzz import in_little_memory

JSON = b'{"error": {"status": 400, "reason": "Bad Request"}}'
HTML = b"<html><body>Please sign in to the network</body></html>"


@pytest.fixture(params=[on_main_thread, on_worker_thread], ids=["main thread", "worker thread"])
def place(request: pytest.FixtureRequest) -> Place:
    return request.param


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "status, body",
    [
        pytest.param(200, b"pixels", id="200"),
        pytest.param(204, b"", id="204 without a body"),
        pytest.param(302, b"elsewhere", id="302 is not followed"),
        pytest.param(307, b"elsewhere", id="307 is not followed"),
        pytest.param(400, JSON, id="400 with its reason"),
        pytest.param(401, JSON, id="401"),
        pytest.param(403, JSON, id="403"),
        pytest.param(404, JSON, id="404"),
        pytest.param(405, JSON, id="405"),
        pytest.param(409, JSON, id="409"),
        pytest.param(410, JSON, id="410"),
        pytest.param(418, JSON, id="418, which Qt has a word of its own for"),
        pytest.param(429, JSON, id="429"),
        pytest.param(500, JSON, id="500"),
        pytest.param(503, JSON, id="503"),
        pytest.param(599, b"", id="599 without a body"),
    ],
)
def test_answers_arrive_whatever_their_status(place: Place, method: str, status: int, body: bytes) -> None:
    headers = {"Retry-After": "1500", "Location": "http://127.0.0.2:9/elsewhere"}
    with serving(answer(status, body, headers)) as server:
        response = place(lambda: send(server.url, method=method, data=b"order" if method == "POST" else None))

    assert (response.status_code, response.content) == (status, body)
    assert response.headers["retry-after"] == "1500"
    assert len(server.seen) == 1


def test_a_basic_challenge_is_an_answer_too(place: Place) -> None:
    with serving(answer(401, JSON, {"WWW-Authenticate": 'Basic realm="x"'})) as server:
        response = place(lambda: send(server.url))

    assert (response.status_code, response.content) == (401, JSON)


def test_html_arrives_with_its_type(place: Place) -> None:
    with serving(answer(200, HTML, {"Content-Type": "text/html; charset=utf-8"})) as server:
        response = place(lambda: send(server.url))

    assert response.text == HTML.decode()
    assert (response.headers["Content-Type"], response.encoding) == ("text/html; charset=utf-8", "utf-8")


def test_a_compressed_body_arrives_uncompressed(place: Place) -> None:
    packed = answer(200, gzip.compress(JSON * 100), {"Content-Encoding": "gzip"})
    with serving(packed) as server:
        response = place(lambda: send(server.url))

    assert response.content == JSON * 100
    assert not {"content-encoding", "content-length"} & {name.lower() for name in response.headers}
    assert "gzip" in server.seen[0].headers["accept-encoding"]


def test_a_caller_may_ask_for_no_compression(place: Place) -> None:
    with serving(answer(200, JSON)) as server:
        response = place(lambda: send(server.url, headers={"Accept-Encoding": "identity"}))

    assert server.seen[0].headers["accept-encoding"] == "identity"
    assert response.headers["Content-Length"] == str(len(JSON))


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_method_headers_and_body_are_sent_as_said(place: Place, method: str) -> None:
    body = None if method == "GET" else b"\x00\xffraw" * 200_000
    headers = {"Authorization": "Bearer abc", "Accept": "image/tiff", "Content-Type": "application/x-ours"}
    with serving(answer(200)) as server:
        place(lambda: send(server.url, method=method, data=body, headers=headers))

    (seen,) = server.seen
    assert (seen.method, seen.body) == (method, body or b"")
    assert headers.items() <= {name.title(): value for name, value in seen.headers.items()}.items()
    assert "QGIS/" in seen.headers["user-agent"]


def test_a_head_has_the_length_of_what_is_not_sent() -> None:
    with serving(answer(200, headers={"Content-Length": "1234"})) as server:
        response = send(server.url, method="HEAD")

    assert (response.headers["Content-Length"], response.content) == ("1234", b"")


def test_a_body_without_a_type_is_not_called_a_form() -> None:
    with serving(answer(200)) as server:
        send(server.url, method="POST", data=b"order")

    assert server.seen[0].headers["content-type"] == "application/octet-stream"


def test_nothing_goes_to_a_cache_or_comes_from_it(place: Place) -> None:
    """QGIS's cache holds the answer to the same address, but not for us; and it learns of none from us."""

    def both_ways(url: str) -> tuple[bytes, bool]:
        known, unknown = QUrl(f"{url}/known"), QUrl(f"{url}/unknown")
        QgsBlockingNetworkRequest().get(QNetworkRequest(known))
        cache = QgsNetworkAccessManager.instance().cache()
        assert cache.metaData(known).isValid()
        with session_over(QgisAdapter()) as session:
            session.get(unknown.toString())
            return session.get(known.toString()).content, bool(cache.metaData(unknown).isValid())

    with serving(answer(200, JSON, {"Cache-Control": "max-age=3600"})) as server:
        body, is_kept = place(lambda: both_ways(server.url))

    assert (body, is_kept) == (JSON, False)
    assert [seen.path for seen in server.seen] == ["/known", "/unknown", "/known"]


def test_cookies_are_neither_sent_nor_kept(place: Place) -> None:
    def cookies_after(url: str) -> list[str]:
        jar = QgsNetworkAccessManager.instance().cookieJar()
        jar.setCookiesFromUrl([QNetworkCookie(b"ours", b"1")], QUrl(url))
        with session_over(QgisAdapter()) as session:
            session.get(url)
            session.get(url)
        return [bytes(cookie.name()).decode() for cookie in jar.cookiesForUrl(QUrl(url))]

    with serving(answer(200, headers={"Set-Cookie": "theirs=2"})) as server:
        assert place(lambda: cookies_after(server.url)) == ["ours"]

    assert not [seen for seen in server.seen if "cookie" in seen.headers]


class FewBytes:
    """Be an exchange that ends sooner than promised without a word of Qt's."""

    host = "example.com"

    def __init__(self) -> None:
        self.chunks = [b"abc", b"de", b""]

    def read(self, _at_most: int) -> bytes:
        return self.chunks.pop(0)

    def close(self) -> None:
        """Have nothing to close."""


def test_a_body_that_is_shorter_than_promised_is_no_body() -> None:
    assert ReplyBody(FewBytes(), 5).read() == b"abcde"
    assert ReplyBody(FewBytes(), None).read() == b"abcde"
    with pytest.raises(ConnectionLost, match="5 of 6 bytes"):
        ReplyBody(FewBytes(), 6).read()


def test_a_body_that_is_no_text_or_bytes_is_refused() -> None:
    with pytest.raises(TypeError):
        send("http://127.0.0.1:9", method="POST", data=iter([b"a", b"b"]))


READERS: dict[str, Callable[[requests.Response], bytes]] = {
    "content": lambda response: response.content,
    "iter_content": lambda response: b"".join(response.iter_content(1000)),
    "raw.read()": lambda response: response.raw.read(),
    "raw.read(n)": lambda response: b"".join(iter(lambda: response.raw.read(7_000), b"")),
    "raw.stream": lambda response: b"".join(response.raw.stream(5000, decode_content=True)),
}


@pytest.mark.parametrize("reader", READERS)
def test_every_way_to_read_gives_the_same_body(place: Place, reader: str) -> None:
    body = bytes(range(256)) * 2000
    with serving(answer(200, body)) as server:
        assert place(lambda: READERS[reader](send(server.url, stream=True))) == body


def test_an_early_close_gives_up_the_rest() -> None:
    with serving(servers.drip(0.05)) as server:
        with send(server.url, stream=True) as response:
            assert response.raw.read(1) == b"."
        begin = time.monotonic()
        assert response.raw.read(1) == b""

    assert time.monotonic() - begin < 1
    assert replies_left() == 0


def test_no_reply_stays_behind() -> None:
    with serving(answer(200, b"x" * 100_000)) as server:
        for status_only in (True, False) * 5:
            response = send(server.url, stream=True)
            response.close() if status_only else response.content

    assert replies_left() == 0


def test_what_nobody_reads_is_not_fetched(place: Place) -> None:
    """A reader slower than the line: the server waits, memory does not grow."""
    poured: list[int] = []

    def read_a_little(url: str) -> int:
        with send(url, stream=True) as response:
            response.raw.read(1000)
            for _ in range(10):
                spin()
            return sum(poured)

    with serving(servers.pour(200, b"x" * 1_000_000, poured)) as server:
        in_flight = place(lambda: read_a_little(server.url))

    assert in_flight < 50_000_000  # of 200 MB; what is below is in the system's buffers


@pytest.mark.slow
def test_memory_does_not_grow_with_the_body(place: Place) -> None:
    def growth(pieces: int) -> int:
        before = peak = _resident_bytes()
        total = 0
        with serving(servers.pour(pieces, b"x" * 1_000_000)) as server, send(server.url, stream=True) as response:
            for chunk in response.iter_content(1 << 16):
                total += len(chunk)
                if total % (1 << 22) < len(chunk):
                    peak = max(peak, _resident_bytes())
        assert total == pieces * 1_000_000
        return peak - before

    small, large = place(lambda: (growth(20), growth(200)))

    assert large < small + 20_000_000


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def test_a_certificate_that_qgis_trusts_is_trusted(place: Place, self_signed: Path) -> None:
    manager = QgsApplication.authManager()
    certificate = QSslCertificate.fromPath(str(self_signed))[0]
    assert manager.storeCertAuthority(certificate)
    assert manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    try:
        with serving(answer(200, JSON), self_signed) as server:
            assert place(lambda: send(server.url)).content == JSON
    finally:
        manager.removeCertTrustPolicy(certificate)
        manager.removeCertAuthority(certificate)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()


def test_requests_go_through_the_proxy_of_the_user(place: Place) -> None:
    with serving(answer(200, JSON)) as proxy:
        response = place(lambda: with_proxy(proxy.port, lambda: send("http://inside.invalid")))

    assert response.content == JSON
    assert proxy.seen[0].path.startswith("http://inside.invalid/path")


def test_threads_share_an_adapter() -> None:
    adapter = QgisAdapter()
    with serving(servers.slowly(0.4, answer(200, JSON))) as server:
        begin = time.monotonic()
        bodies = list(QgisWorkers().run_all(lambda _: send(server.url, adapter).content, range(12)))
        seconds = time.monotonic() - begin

    assert bodies == [JSON] * 12
    assert seconds < 12 * 0.4 / 3  # six at a time take 0.8 s


def test_what_is_packed_is_unpacked_no_further_than_it_is_read(place: Place) -> None:
    bomb = gzip.compress(bytes(400 << 20), 6)  # of half a megabyte

    def begin() -> int:
        with session_over(QgisAdapter(no_byte_seconds=20, total_seconds=60)) as session:
            response, came = session.get(server.url, stream=True), 0
            for piece in response.iter_content(1 << 16):  # or less at a time
                came += len(piece)
                if came > 8 << 20:
                    break
            response.close()
            return came

    with serving(answer(200, bomb, {"Content-Encoding": "gzip"})) as server, in_little_memory(150):
        assert place(begin) > 8 << 20
