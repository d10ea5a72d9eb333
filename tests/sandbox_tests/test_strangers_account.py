"""Other people's clients of the account's services, unmodified, over HTTPS with the sandbox's authority alone."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

import pytest
import sentinelhub
from oauthlib.oauth2 import BackendApplicationClient
from oauthlib.oauth2.rfc6749.errors import MissingTokenError, OAuth2Error, UnauthorizedClientError
from requests import HTTPError
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session
from sentinelhub.api.byoc import (
    ByocCollection,
    ByocCollectionAdditionalData,
    ByocCollectionBand,
    ByocTile,
    SentinelHubBYOC,
)
from sentinelhub.download.sentinelhub_client import SentinelHubDownloadClient
from sentinelhub.exceptions import DownloadFailedException

from tests.sandbox.accounts import ACCOUNT_ID, USER_ID
from tests.sandbox.seeds_own import EMPTY_COLLECTION, TILES, UNCONFIGURED_COLLECTION, WESTERN_COLLECTION

from .asking import commercial
from .hub import Hub

MOSAIC = "5460de54-082e-473a-b6ea-d5cbe3c17cca"
SQUARE = sentinelhub.Geometry("POLYGON ((11 46, 12 46, 12 47, 11 47, 11 46))", sentinelhub.CRS.WGS84)


@pytest.fixture(autouse=True)
def trust(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path) -> Iterator[None]:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", hub.running.ca_file)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HOME", str(tmp_path))
    SentinelHubDownloadClient._CACHED_SESSIONS.clear()
    yield
    SentinelHubDownloadClient._CACHED_SESSIONS.clear()


@pytest.fixture
def config(hub: Hub) -> sentinelhub.SHConfig:
    made = sentinelhub.SHConfig(use_defaults=True)
    made.sh_client_id = hub.running.client_id
    made.sh_client_secret = hub.running.client_secret
    made.sh_base_url = hub.running.base_url
    made.sh_token_url = hub.running.token_url
    made.max_download_attempts = 1
    return made


@pytest.fixture
def byoc(config: sentinelhub.SHConfig) -> SentinelHubBYOC:
    return SentinelHubBYOC(config)


# --- tokens -----------------------------------------------------------------------------------------------------------


def test_sentinelhub_py_shares_one_token_and_renews_it_before_it_ends(hub: Hub, config) -> None:
    session = sentinelhub.SentinelHubSession(config)
    first = session.token["access_token"]
    assert session.session_headers == {"Authorization": f"Bearer {first}"}
    assert session.token["access_token"] == first
    hub.running.control(expires_in=100)
    short = sentinelhub.SentinelHubSession(config)
    assert short.token["access_token"] != short.token["access_token"]
    assert hub.running.counters() == {"token": 4}


def test_sentinelhub_py_reads_the_user_in_the_token(config) -> None:
    info = sentinelhub.SentinelHubSession(config).info()
    assert (info["sub"], info["user_context_id"], info["azp"]) == (USER_ID, ACCOUNT_ID, config.sh_client_id)


@pytest.mark.parametrize(
    "changed, switches, expected",
    [
        pytest.param({"sh_client_id": "sh-unknown"}, {}, "invalid_client", id="1.2 unknown client id"),
        pytest.param({"sh_client_secret": "wrong"}, {}, "unauthorized_client", id="1.2 wrong secret"),
        pytest.param({}, {"client_state": "expired"}, "invalid_client", id="1.3 expired client"),
    ],
)
def test_sentinelhub_py_names_the_refusal(hub: Hub, config, changed: dict, switches: dict, expected: str) -> None:
    hub.running.control(**switches)
    for name, value in changed.items():
        setattr(config, name, value)
    with pytest.raises(OAuth2Error, match=expected):
        sentinelhub.SentinelHubSession(config)


@pytest.mark.parametrize(
    "switch, raised",
    [
        pytest.param({"tokens_per_minute": 0}, HTTPError, id="1.2 throttled"),
        pytest.param({"identity_down": True}, DownloadFailedException, id="1.2 HTML page"),
    ],
)
def test_sentinelhub_py_gives_up_on_a_token_endpoint_in_trouble(hub: Hub, config, switch: dict, raised) -> None:
    hub.running.control(**switch)
    with pytest.raises(raised):
        sentinelhub.SentinelHubSession(config)


def oauth(hub: Hub) -> OAuth2Session:
    return OAuth2Session(client=BackendApplicationClient(client_id=hub.running.client_id))


def test_oauthlib_shows_throttling_as_a_missing_token(hub: Hub) -> None:
    hub.running.control(tokens_per_minute=0)
    with oauth(hub) as session, pytest.raises(MissingTokenError):
        session.fetch_token(hub.running.token_url, client_secret=hub.running.client_secret, include_client_id=True)


def test_oauthlib_sends_the_secret_in_the_body(hub: Hub) -> None:
    with oauth(hub) as session:
        token = session.fetch_token(
            hub.running.token_url, client_secret=hub.running.client_secret, include_client_id=True
        )
        assert token["expires_in"] == 600
        assert session.get(f"{hub.running.base_url}/byoc/v1/collections").status_code == 200


def test_requests_basic_header_breaks_on_the_secret_as_in_december_2023(hub: Hub) -> None:
    """Hold pitfall 3: requests does not form-encode the secret before base64."""
    with oauth(hub) as session, pytest.raises(UnauthorizedClientError):
        session.fetch_token(hub.running.token_url, auth=HTTPBasicAuth(hub.running.client_id, hub.running.client_secret))


# --- BYOC -------------------------------------------------------------------------------------------------------------


def test_sentinelhub_py_lists_collections_in_pages(byoc: SentinelHubBYOC) -> None:
    assert [entry["id"] for entry in byoc.iter_collections(count=1)] == [
        MOSAIC, EMPTY_COLLECTION, UNCONFIGURED_COLLECTION,
    ]  # fmt: skip
    assert [entry["id"] for entry in byoc.iter_collections(search="drone")] == [EMPTY_COLLECTION]


def test_sentinelhub_py_reads_a_collection_into_its_own_words(byoc: SentinelHubBYOC) -> None:
    found = ByocCollection.from_dict(byoc.get_collection(MOSAIC))
    assert (found.name, found.user_id, found.created.year) == ("Sentinel-2 quarterly mosaics", USER_ID, 2024)
    assert found.additional_data.bands["B04"].bit_depth == 16
    kind = found.to_data_collection()
    assert kind.api_id == f"byoc-{MOSAIC}"
    assert set(found.additional_data.bands) == {"B02", "B03", "B04", "B08", "observations"}


def test_sentinelhub_py_makes_changes_and_removes_a_collection(byoc: SentinelHubBYOC) -> None:
    bands = {"B": ByocCollectionBand(source="B", band_index=1, bit_depth=32, sample_format="FLOAT")}
    wanted = ByocCollection("mine", "bucket", ByocCollectionAdditionalData(bands=bands), no_data=-1)
    made = byoc.create_collection(wanted)
    assert (made["name"], made["isConfigured"], made["noData"]) == ("mine", True, -1)
    byoc.update_collection({**made, "name": "renamed"})
    whole = ByocCollection.from_dict(byoc.get_collection(made["id"]))
    assert whole.name == "renamed"
    byoc.update_collection(whole)
    byoc.delete_collection(whole)
    with pytest.raises(DownloadFailedException, match="404"):
        byoc.get_collection(made["id"])


def test_sentinelhub_py_walks_all_tiles(byoc: SentinelHubBYOC) -> None:
    tiles = [ByocTile.from_dict(tile) for tile in byoc.iter_tiles(MOSAIC, sort="path:desc")]
    assert len({tile.tile_id for tile in tiles}) == TILES
    assert [tile.path for tile in tiles] == sorted((tile.path for tile in tiles), reverse=True)
    assert {tile.sensing_time is None for tile in tiles} == {True, False}
    assert {tile.status for tile in byoc_tiles(byoc, status="FAILED")} == {"FAILED"}
    assert [tile.path for tile in byoc_tiles(byoc, path=tiles[3].path)] == [tiles[3].path]


def byoc_tiles(byoc: SentinelHubBYOC, **asked: str) -> list[ByocTile]:
    return [ByocTile.from_dict(tile) for tile in byoc.iter_tiles(MOSAIC, **asked)]


def test_sentinelhub_py_makes_changes_and_removes_a_tile(byoc: SentinelHubBYOC) -> None:
    moment = datetime.datetime(2025, 6, 1, 10, tzinfo=datetime.timezone.utc)
    made = byoc.create_tile(EMPTY_COLLECTION, ByocTile("a/(BAND).tiff", cover_geometry=SQUARE, sensing_time=moment))
    tile = ByocTile.from_dict(byoc.get_tile(EMPTY_COLLECTION, made["id"]))
    assert (tile.status, tile.sensing_time, tile.cover_geometry) == ("WAITING", moment, SQUARE)
    tile.sensing_time = moment.replace(year=2024)
    byoc.update_tile(EMPTY_COLLECTION, tile)
    assert byoc.get_tile(EMPTY_COLLECTION, tile)["sensingTime"] == "2024-06-01T10:00:00Z"
    byoc.reingest_tile(EMPTY_COLLECTION, tile)
    assert byoc.get_tile(EMPTY_COLLECTION, tile)["status"] == "WAITING"
    byoc.delete_tile(EMPTY_COLLECTION, tile)
    assert list(byoc.iter_tiles(EMPTY_COLLECTION)) == []


def test_sentinelhub_py_copies_tiles_for_a_unit(hub: Hub, byoc: SentinelHubBYOC) -> None:
    byoc.copy_tiles(MOSAIC, EMPTY_COLLECTION)
    assert len(list(byoc.iter_tiles(EMPTY_COLLECTION))) == TILES
    assert hub.running.report()["processing_units"] == 1


@pytest.mark.parametrize(
    "switches, collection, code",
    [
        pytest.param({"byoc_right": False}, MOSAIC, "COMMON_INSUFFICIENT_PERMISSIONS", id="5.5 no right"),
        pytest.param({"account_expired": True}, MOSAIC, "COMMON_SENTINEL_ACCOUNT_EXPIRED", id="5.5 account expired"),
        pytest.param({"requests_quota": 0}, MOSAIC, "ACCESS_INSUFFICIENT_PROCESSING_UNITS", id="5.5 quota"),
        pytest.param({}, "nope", "COMMON_NOT_FOUND", id="5.5 unknown id"),
        pytest.param({}, WESTERN_COLLECTION, "COMMON_NOT_FOUND", id="5.5 wrong host"),
    ],
)
def test_sentinelhub_py_shows_what_the_service_refuses(
    hub: Hub, byoc: SentinelHubBYOC, switches: dict, collection: str, code: str
) -> None:
    hub.running.control(**switches)
    with pytest.raises(DownloadFailedException, match=code):
        byoc.get_collection(collection)


def test_sentinelhub_py_finds_western_data_on_the_second_host(hub: Hub, config) -> None:
    commercial(hub)
    config.sh_token_url = hub.running.foreign_token_url
    config.sh_base_url = hub.running.us_west_2_base_url
    assert SentinelHubBYOC(config).get_collection(WESTERN_COLLECTION)["name"] == "Aerial images, Oregon"


def test_sentinelhub_py_is_refused_with_the_token_of_the_other_deployment(hub: Hub, config) -> None:
    config.sh_token_url = hub.running.foreign_token_url
    with pytest.raises(DownloadFailedException, match="401"):
        SentinelHubBYOC(config).get_collection(MOSAIC)


def test_sentinelhub_py_reads_the_policies_of_an_account(hub: Hub, config) -> None:
    """Feed the answers of the quota endpoints to the class that was made for them."""
    commercial(hub)
    answer = hub.get("/aux/ratelimit/contract", userId=f"eq:{USER_ID}")
    buckets = [
        sentinelhub.download.rate_limit.PolicyBucket(entry["type"]["name"], policy)
        for entry in json.loads(answer.content)["data"]
        for policy in entry["policies"]
    ]
    assert [(bucket.capacity, bucket.refill_period) for bucket in buckets] == [
        (300, "PT1M"), (300, "PT1M"), (10_000, "PT744H"),
    ]  # fmt: skip
    assert buckets[0].refill_per_second == pytest.approx(5)
