"""How often a session asks, and what it takes for an answer."""

from __future__ import annotations

import io
from contextlib import nullcontext

import pytest
import requests

from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.api.session import ServiceRequest
from sentinelhub_qgis.model import errors
from tests.unit.api.wire import (
    BASE,
    IMAGE,
    LIMITED,
    LIST,
    LOST,
    MISSING,
    OK,
    PROCESS,
    SECRET,
    TIFF,
    TROUBLE,
    Scripted,
    Wire,
    bench,
    html,
    json_of,
    of_json,
)

FINAL = {
    "bad-request": (of_json({"error": {"code": "COMMON_BAD_PAYLOAD"}}, 400), errors.BadRequest),
    "no-right": (of_json({"error": {"code": "COMMON_INSUFFICIENT_PERMISSIONS"}}, 403), errors.NotPermitted),
    "quota": (of_json({"code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}, 403), errors.QuotaUsedUp),
    "gone": (MISSING, errors.NotFound),
    "html-200": (html(200), errors.UnexpectedAnswer),
    "certificate": (errors.CertificateNotTrusted(), errors.CertificateNotTrusted),
    "dns": (errors.HostNotFound(), errors.HostNotFound),
    "offline": (errors.Offline(), errors.Offline),
    "time-out": (requests.exceptions.ReadTimeout(), errors.NoAnswer),
    "proxy": (errors.ProxyFailed(), errors.ProxyFailed),
    "cancelled": (errors.Cancelled(), errors.Cancelled),
}


@pytest.mark.parametrize("answer, kind", FINAL.values(), ids=FINAL)
def test_what_will_not_get_better_is_asked_once(
    answer: Scripted | Exception, kind: type[errors.SentinelHubError]
) -> None:
    wire = Wire(answer)
    at = bench(wire)

    with pytest.raises(kind):
        at.session.send(LIST)

    assert len(wire.asked) == 1
    assert at.clock.waits == []


SHAKY = {
    "503": TROUBLE,
    "renderer-500": of_json({"error": {"code": "RENDERER_EXCEPTION"}}, 500),
    "lost": LOST,
    "refused": errors.ConnectionRefused(),
    "cut-body": Scripted(200, b"[1,", headers={"Content-Length": "40"}),
    "broken-body": Scripted(200, b"[1,", breaks=LOST),
    "broken-socket": Scripted(200, b"[1,", breaks=ConnectionResetError(104, "reset")),
}


@pytest.mark.parametrize("answer", SHAKY.values(), ids=SHAKY)
def test_trouble_is_tried_three_times(answer: Scripted | Exception) -> None:
    good = bench(Wire(answer, answer, OK))
    bad = bench(Wire(answer, answer, answer))

    assert good.session.send(LIST).attempts == 3
    with pytest.raises((errors.ServiceTrouble, errors.ConnectionLost, errors.ConnectionRefused)):
        bad.session.send(LIST)

    assert good.clock.waits == bad.clock.waits == [1.0, 3.0]


def test_a_rate_limit_is_waited_for_five_times() -> None:
    good = bench(Wire(*[LIMITED] * 5, OK))
    bad = bench(Wire(*[LIMITED] * 6))

    assert good.session.send(LIST).attempts == 6
    with pytest.raises(errors.RateLimited) as caught:
        bad.session.send(LIST)

    assert good.clock.waits == bad.clock.waits == [3.398] * 5
    assert caught.value.wait_seconds == 3.398


def test_a_cancel_while_waiting_ends_it() -> None:
    def wait(seconds: float) -> None:
        raise errors.Cancelled

    wire = Wire(TROUBLE, OK)

    with pytest.raises(errors.Cancelled):
        bench(wire, wait=wait).session.send(LIST)

    assert len(wire.asked) == 1


def test_a_request_says_what_it_wants() -> None:
    wire = Wire(IMAGE)

    bench(wire).session.send(PROCESS)

    (request,) = wire.asked
    assert request.headers["Accept"] == TIFF
    assert request.headers["Content-Type"] == "application/json"
    assert json_of(request) == {"input": {}}


def test_a_body_goes_into_the_file_in_pieces() -> None:
    class Pieces(io.BytesIO):
        sizes: list[int] = []

        def write(self, data: bytes) -> int:
            self.sizes.append(len(data))
            return super().write(data)

    file = Pieces()

    answer = bench(Wire(IMAGE)).session.send(PROCESS, file)

    assert file.getvalue() == IMAGE.body
    assert max(file.sizes) == 64 * 1024
    assert (answer.status, answer.content_type, answer.body, answer.units_spent) == (200, TIFF, b"", 1.25)


def test_each_try_starts_with_an_empty_file() -> None:
    file = io.BytesIO(b"something older and longer" * 20_000)

    bench(Wire(Scripted(200, b"half", TIFF, breaks=LOST), IMAGE)).session.send(PROCESS, file)

    assert file.getvalue() == IMAGE.body


def test_a_refusal_never_reaches_the_file() -> None:
    file = io.BytesIO()

    with pytest.raises(errors.NotPermitted):
        bench(Wire(of_json({"code": "x"}, 403))).session.send(PROCESS, file)

    assert file.getvalue() == b""


def test_a_full_disk_is_not_taken_for_a_broken_line() -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        bench(Wire(IMAGE)).session.send(PROCESS, Full())


def test_packed_bytes_are_not_counted_against_unpacked_ones() -> None:
    packed = Scripted(200, b"[1, 2, 3]", headers={"Content-Encoding": "br", "Content-Length": "5"})

    assert bench(Wire(packed)).session.send(LIST).body == b"[1, 2, 3]"


PROMISES = {
    "json": ("application/json", "application/json; charset=utf-8", True),
    "geojson": ("application/json", "application/geo+json", True),
    "json-unsaid": ("application/json", "", True),
    "json-as-text": ("application/json", "text/plain", True),
    "login-page": ("application/json", "text/html", False),
    "image-for-json": ("application/json", "image/png", False),
    "tiff": (TIFF, "image/tiff", True),
    "tiff-with-words": (TIFF, "Image/TIFF; application=geotiff", True),
    "png-for-tiff": (TIFF, "image/png", False),
    "json-for-tiff": (TIFF, "application/json", False),
    "html-for-tiff": (TIFF, "text/html", False),
    "unsaid-for-tiff": (TIFF, "", False),
}


@pytest.mark.parametrize("accept, content_type, kept", PROMISES.values(), ids=PROMISES)
def test_an_answer_of_another_type_is_unexpected(accept: str, content_type: str, kept: bool) -> None:
    session = bench(Wire(Scripted(200, b"[]", content_type))).session
    request = ServiceRequest(api=Api.CONFIGURATION, accept=accept)
    outcome = nullcontext() if kept else pytest.raises(errors.UnexpectedAnswer)

    with outcome:
        session.send(request)


@pytest.mark.parametrize("header, units", [("0.0067", 0.0067), ("", 0.0), ("none", 0.0), ("-1", 0.0)])
def test_units_are_read_with_tolerance(header: str, units: float) -> None:
    wire = Wire(Scripted(body=b"[]", headers={"X-ProcessingUnits-Spent": header}))

    assert bench(wire).session.send(LIST).units_spent == units


@pytest.mark.parametrize("api, url", [(None, ""), (Api.PROCESS, BASE)], ids=["neither", "both"])
def test_a_request_has_one_destination(api: Api | None, url: str) -> None:
    with pytest.raises(ValueError, match="either"):
        ServiceRequest(api=api, url=url)


def test_nothing_private_shows_in_a_repr() -> None:
    at = bench(Wire(OK))
    request = ServiceRequest(api=Api.CONFIGURATION, path="instances/private-id/layers", body={"private": 1})
    answer = at.session.send(request)

    texts = (repr(at.keeper), repr(request), repr(answer), repr(at.keeper._kept))

    assert not any(word in text for text in texts for word in ("private", SECRET, "issued-1"))


BROKEN_IMAGE = Scripted(200, b"II*", "image/tiff", {"x-processingunits-spent": "1.25"}, breaks=LOST)


def test_answers_that_break_off_are_paid_for_too() -> None:
    at = bench(Wire(BROKEN_IMAGE, BROKEN_IMAGE, IMAGE))
    assert at.session.send(PROCESS).units_spent == 3.75
    at = bench(Wire(BROKEN_IMAGE, BROKEN_IMAGE, TROUBLE))
    with pytest.raises(errors.ServiceTrouble) as caught:
        at.session.send(PROCESS)
    assert caught.value.units_spent == 2.5
