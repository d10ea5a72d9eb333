"""What other people's clients need to find and trust the sandbox; nothing of theirs is changed."""

from __future__ import annotations

import pytest
import sentinelhub
from sentinelhub.download.sentinelhub_client import SentinelHubDownloadClient

from tests.sandbox.seeds import TEMPLATE_ID

from .hub import BOX, Hub

BOUNDS = sentinelhub.BBox(BOX, crs=sentinelhub.CRS.WGS84)
PERIOD = ("2026-05-01", "2026-05-31")


def trust_authority(hub: Hub, monkeypatch: pytest.MonkeyPatch, home: object) -> None:
    """Make the sandbox's authority the only trusted one, and forget what sentinelhub-py remembers."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", hub.running.ca_file)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HOME", str(home))
    SentinelHubDownloadClient._CACHED_SESSIONS.clear()


def make_config(hub: Hub) -> sentinelhub.SHConfig:
    """Give sentinelhub-py its settings: credentials, addresses, a configuration."""
    made = sentinelhub.SHConfig(use_defaults=True)
    made.sh_client_id = hub.running.client_id
    made.sh_client_secret = hub.running.client_secret
    made.sh_base_url = hub.running.base_url
    made.sh_token_url = hub.running.token_url
    made.instance_id = TEMPLATE_ID
    made.max_download_attempts = 1
    return made


def here(hub: Hub, kind: sentinelhub.DataCollection) -> sentinelhub.DataCollection:
    """Give a collection of sentinelhub-py as served by the sandbox."""
    name = f"sandbox-{kind.name}-{hub.running.base_url}"
    return kind.define_from(name, service_url=hub.running.base_url)
