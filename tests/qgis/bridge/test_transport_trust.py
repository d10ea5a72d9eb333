"""Why a certificate is not trusted is told apart, as far as Qt knows."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtNetwork import QSslError

from sentinelhub_qgis.bridge.network.trust import CertificateTrouble, trust_error
from sentinelhub_qgis.model import errors
from tests.qgis.bridge.transport_help import send
from tests.qgis.certificates import Authority
from tests.qgis.network import trusting
from tests.qgis.servers import answer, serving
from tests.qgis.threads import on_worker_thread, one_pool_thread

NOW = datetime(2026, 5, 1, tzinfo=timezone.utc)
DAY = timedelta(days=1)
Kind = QSslError.SslError


def trouble(kind: QSslError.SslError) -> CertificateTrouble:
    begins = NOW + 3 * DAY if kind == Kind.CertificateNotYetValid else NOW - 90 * DAY
    return CertificateTrouble(kind, "what Qt says", begins, NOW - 30 * DAY)


@pytest.mark.parametrize(
    "kinds, expected",
    [
        pytest.param([], errors.SecureConnectionFailed, id="nothing"),
        pytest.param([Kind.SelfSignedCertificate], errors.CertificateSelfSigned, id="self-signed"),
        pytest.param(
            [Kind.HostNameMismatch, Kind.CertificateExpired, Kind.SelfSignedCertificate],
            errors.CertificateSelfSigned,
            id="all at once",
        ),
        pytest.param([Kind.SelfSignedCertificateInChain], errors.CertificateNotTrusted, id="another authority"),
        pytest.param(
            [Kind.UnableToGetLocalIssuerCertificate, Kind.HostNameMismatch], errors.CertificateNotTrusted, id="unknown"
        ),
        pytest.param([Kind.HostNameMismatch], errors.CertificateOfAnotherHost, id="other host"),
        pytest.param([Kind.HostNameMismatch, Kind.CertificateExpired], errors.CertificateOfAnotherHost, id="and old"),
        pytest.param([Kind.CertificateExpired], errors.CertificateExpired, id="expired"),
        pytest.param([Kind.CertificateNotYetValid], errors.ClockWrong, id="early"),
    ],
)
def test_the_weightiest_trouble_counts(kinds: list[QSslError.SslError], expected: type[errors.NetworkError]) -> None:
    error = trust_error([trouble(kind) for kind in kinds], "h", "said", NOW)

    assert type(error) is expected
    assert error.host == "h"
    assert error.detail == ("what Qt says" if kinds else "said")


def test_dates_are_kept() -> None:
    expired = trust_error([trouble(Kind.CertificateExpired)], "h", "", NOW)
    early = trust_error([trouble(Kind.CertificateNotYetValid)], "h", "", NOW)

    assert isinstance(expired, errors.CertificateExpired)
    assert (expired.until, expired.now) == (NOW - 30 * DAY, NOW)
    assert isinstance(early, errors.ClockWrong)
    assert (early.seconds_ahead, early.at_least) == (-3 * 86400.0, True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


REAL = {
    "expired": ({"ends": -3 * DAY}, errors.CertificateExpired),
    "early": ({"begins": 2 * DAY, "ends": 9 * DAY}, errors.ClockWrong),
    "other-host": ({"names": "DNS:portal.example"}, errors.CertificateOfAnotherHost),
    "other-address": ({"names": "IP:127.0.0.2"}, errors.CertificateOfAnotherHost),
}


@pytest.mark.parametrize("wrong, expected", REAL.values(), ids=REAL)
def test_a_server_with_a_certificate_that_is_wrong(
    authority: Authority, wrong: dict[str, object], expected: type[errors.NetworkError]
) -> None:
    with (
        trusting(authority.certificate),
        serving(answer(200), authority.issue(**wrong)) as server,
        pytest.raises(errors.NetworkError) as caught,
    ):
        on_worker_thread(lambda: send(server.url, method="POST", data=b"secret"))

    assert type(caught.value) is expected
    assert server.seen == []
    if isinstance(caught.value, errors.ClockWrong):
        assert -2 * 86400.0 <= caught.value.seconds_ahead < -1.9 * 86400.0
    if isinstance(caught.value, errors.CertificateExpired):
        assert caught.value.until is not None
        assert caught.value.now is not None
        assert 2.9 * DAY < caught.value.now - caught.value.until < 3.1 * DAY


def test_a_good_certificate_of_an_authority_nobody_knows(authority: Authority) -> None:
    with serving(answer(200), authority.issue()) as server, pytest.raises(errors.NetworkError) as caught:
        send(server.url)

    assert type(caught.value) is errors.CertificateNotTrusted


def test_a_good_certificate(authority: Authority) -> None:
    with trusting(authority.certificate), serving(answer(200), authority.issue()) as server:
        assert send(server.url).status_code == 200


def test_trust_given_later_counts_at_once(authority: Authority) -> None:
    """In the thread, too, in which it failed before: Qt keeps for each host what it trusted."""
    with serving(answer(200), authority.issue()) as server, one_pool_thread() as place:
        with pytest.raises(errors.CertificateNotTrusted):
            place(lambda: send(server.url))
        with trusting(authority.certificate):
            assert place(lambda: send(server.url).status_code) == 200


def test_one_that_vouches_for_itself(self_signed: Path) -> None:
    with serving(answer(200), self_signed) as server, pytest.raises(errors.NetworkError) as caught:
        send(server.url)

    assert type(caught.value) is errors.CertificateSelfSigned
