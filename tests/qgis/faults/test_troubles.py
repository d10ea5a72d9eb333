"""The measures of the other tests here can tell right from wrong."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote_plus

import pytest

from sentinelhub_qgis.model import errors
from tests.qgis.bridge.transport_help import send
from tests.qgis.faults.troubles import OtherHost, is_said, secrets_in, words_of
from tests.qgis.network import trusting
from tests.sandbox.running import Running

NETWORK = (
    errors.CertificateNotTrusted,
    errors.ProxyWantsLogin,
    errors.RedirectRefused,
    errors.NoAnswer,
    errors.ConnectionLost,
)


def test_each_trouble_has_words_of_its_own(sandbox: Running) -> None:
    words = [words_of(error, sandbox) for error in NETWORK]
    for word in words:
        assert [is_said(other, word.as_text()) for other in words].count(True) == 1


def test_secrets_are_found(sandbox: Running, token: str) -> None:
    secret = sandbox.client_secret
    for leak in (secret, quote_plus(secret), token):
        assert secrets_in(f"Something (client_secret={leak})", sandbox)
    assert not secrets_in(f"Something about {sandbox.client_id} at {sandbox.token_url}", sandbox)


def test_the_other_host_lets_everybody_in(other_host: OtherHost, certificates: Path) -> None:
    with trusting(certificates / "ca.pem"):
        assert send(other_host.url).status_code == 200
    assert other_host.requests() == 1


def test_without_the_authority_nobody_is_trusted(sandbox: Running) -> None:
    with pytest.raises(errors.CertificateNotTrusted):
        send(sandbox.base_url)
    assert sandbox.counters() == {}
