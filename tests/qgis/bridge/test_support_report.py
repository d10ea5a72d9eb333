"""The report for support tells what helps, and nothing private."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timezone

import pytest
from qgis.core import QgsApplication, QgsSettings

from sentinelhub_qgis.bridge.network.request_log import RequestLog
from sentinelhub_qgis.bridge.support_report import MOST_REQUESTS, support_report
from sentinelhub_qgis.model.account import Account
from sentinelhub_qgis.model.deployment import CDSE, custom_deployment
from tools.metadata import version

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
PRIVATE = "0f0a3c52-7d2e-4b44-9c1d-2f8b6f0a9e11"


@pytest.fixture
def log() -> RequestLog:
    return RequestLog(now=lambda: NOON)


@pytest.fixture
def settings() -> Iterator[QgsSettings]:
    settings = QgsSettings()
    yield settings
    settings.remove("proxy")


def test_an_empty_report_has_all_parts(log: RequestLog) -> None:
    report = support_report((), None, log)

    assert "made at: 2026-05-01 12:00:00 UTC" in report
    assert f"plugin: {version()}" in report
    for name in ("QGIS", "Qt", "Python", "GDAL", "requests", "oauthlib"):
        assert re.search(rf"^  {name}: \d+\.\d+", report, re.MULTILINE), name
    for name in ("system", "locale", "proxy", "network time-out", "authentication system"):
        assert re.search(rf"^  {name}: \S", report, re.MULTILINE), name
    assert report.count("  none") == 2


def test_accounts_are_told_by_their_deployment(log: RequestLog) -> None:
    mine = Account("Private Name", CDSE, PRIVATE)
    other = Account(
        "Other Name", custom_deployment("https://hub.example.org", f"https://id.example.org/{PRIVATE}/token")
    )
    report = support_report((mine,), other, log)

    assert (
        "1: cdse\n     service: sh.dataspace.copernicus.eu\n     tokens: identity.dataspace.copernicus.eu/auth"
        in report
    )
    assert "2: custom (in use)\n     service: hub.example.org\n     tokens: id.example.org/…/token" in report
    for private in (PRIVATE, "Private Name", "Other Name"):
        assert private not in report


def test_requests_are_told_in_their_order(log: RequestLog) -> None:
    for number in range(MOST_REQUESTS + 5):
        log.add("GET", f"https://h/ogc/wms/{PRIVATE}", began_at=NOON, milliseconds=number, status=200, received_bytes=7)
    log.add("POST", "https://h/process/v1", began_at=NOON, milliseconds=1234.4, trouble="NoAnswer")
    lines = support_report((), None, log).splitlines()

    assert lines[-1] == "  12:00:00  ---    1234 ms          0 bytes  POST h/process/v1  NoAnswer"
    assert lines[-2] == f"  12:00:00  200  {MOST_REQUESTS + 4:>6} ms          7 bytes  GET h/ogc/wms/…"
    assert sum("bytes  " in line for line in lines) == MOST_REQUESTS
    assert PRIVATE not in "".join(lines)


def test_a_proxy_is_told_without_address_and_login(log: RequestLog, settings: QgsSettings) -> None:
    assert "proxy: off" in support_report((), None, log)
    for key, text in {
        "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "inside.example", "proxyUser": "someone",
        "proxyPassword": "secret-of-theirs",
    }.items():  # fmt: skip
        settings.setValue(f"proxy/{key}", text)
    report = support_report((), None, log)

    assert "proxy: on (HttpProxy, with a login)" in report
    for private in ("inside.example", "someone", "secret-of-theirs"):
        assert private not in report


def test_the_authentication_system_is_told(log: RequestLog) -> None:
    assert QgsApplication.authManager().setMasterPassword("of the tests", True)

    assert "authentication system: unlocked" in support_report((), None, log)
