"""Every error that Qt knows is one of the model."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtNetwork import QNetworkReply, QSslError

from sentinelhub_qgis.bridge.network import errors as transport_errors
from sentinelhub_qgis.bridge.network.errors import KIND_OF, Circumstances, error_of, is_answer
from sentinelhub_qgis.bridge.network.trust import CertificateTrouble
from sentinelhub_qgis.model import errors

Code = QNetworkReply.NetworkError
# Qt 5 has them in the class, Qt 6 in the enum.
HOME = Code if hasattr(Code, "__members__") else QNetworkReply
ALL = {name: value for name in dir(HOME) if isinstance(value := getattr(HOME, name), Code)}
BAD = {name: value for name, value in ALL.items() if name != "NoError"}


@pytest.fixture(autouse=True)
def _with_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_errors, "has_network", lambda: True)


def test_all_errors_are_known() -> None:
    assert len(BAD) > 30
    assert set(BAD) <= set(KIND_OF)


@pytest.mark.parametrize("name", BAD)
def test_an_error_without_an_answer(name: str) -> None:
    error = error_of(BAD[name], Circumstances("example.com", said="what Qt says"))

    assert not is_answer(BAD[name], None)
    kind = KIND_OF[name]
    # Without a word on the certificate it is not the certificate.
    assert type(error) is (errors.SecureConnectionFailed if kind is errors.CertificateNotTrusted else kind)
    assert getattr(error, "host", "example.com") == "example.com"
    assert error.detail == "what Qt says"


@pytest.mark.parametrize("name", BAD)
def test_a_407_is_the_proxy_whatever_qt_calls_it(name: str) -> None:
    assert not is_answer(BAD[name], 407)
    assert type(error_of(BAD[name], Circumstances("example.com", 407))) is errors.ProxyWantsLogin


@pytest.mark.parametrize(
    "name, status, expected",
    [
        ("NoError", 200, True),
        ("NoError", 302, True),
        ("AuthenticationRequiredError", 401, True),
        ("ProtocolInvalidOperationError", 400, True),
        ("UnknownServerError", 599, True),
        ("UnknownContentError", 200, False),
        ("RemoteHostClosedError", 200, False),
        ("RemoteHostClosedError", 500, False),
        ("OperationCanceledError", 404, False),
    ],
)
def test_what_counts_as_an_answer(name: str, status: int, expected: bool) -> None:
    assert is_answer(ALL[name], status) is expected


@pytest.mark.parametrize("name", ["HostNotFoundError", "UnknownNetworkError"])
def test_without_any_network_the_machine_is_offline(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_errors, "has_network", lambda: False)

    assert type(error_of(ALL[name], Circumstances("example.com"))) is errors.Offline


@pytest.mark.parametrize("name", ["ConnectionRefusedError", "HostNotFoundError", "UnknownNetworkError"])
def test_behind_a_proxy_only_the_proxy_can_be_out_of_reach(name: str) -> None:
    assert type(error_of(ALL[name], Circumstances("example.com", by_proxy=True))) is errors.ProxyFailed


def test_an_address_is_not_repeated() -> None:
    said = "Error transferring http://h/?token=abc - server replied: x"
    error = error_of(Code.UnknownContentError, Circumstances("h", said=said))

    assert error.detail == "UnknownContentError"


def test_the_reasons_of_a_certificate_are_said_once() -> None:
    error = error_of(
        Code.SslHandshakeFailedError,
        Circumstances("h", said="failed", certificate_troubles=tuple(map(trouble, ("old", "strange", "old")))),
    )

    assert error.detail == "old; strange"


def trouble(said: str) -> CertificateTrouble:
    return CertificateTrouble(QSslError.SslError.CertificateUntrusted, said)


@pytest.mark.parametrize(
    "said, kind",
    [
        ("Proxy connection refused", errors.ProxyUnreachable),
        ("Proxy server not found", errors.ProxyUnreachable),
        ("Proxy denied connection", errors.ProxyFailed),
        ("Verbindung zum Proxy abgelehnt", errors.ProxyUnreachable),
    ],
)
def test_a_proxy_that_is_not_there_is_known_by_qts_own_words(
    said: str, kind: type[errors.NetworkError], monkeypatch: pytest.MonkeyPatch
) -> None:
    german = {"Proxy connection refused": "Verbindung zum Proxy abgelehnt"}
    monkeypatch.setattr(transport_errors, "qt_words", lambda words: german.get(words, words))

    assert type(error_of(Code.UnknownNetworkError, Circumstances("h", said=said, by_proxy=True))) is kind
