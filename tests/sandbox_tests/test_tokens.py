"""The token endpoint and the 401s: API reference 1.1 and 1.2."""

from __future__ import annotations

import base64
import json
import time
from urllib.parse import quote

import pytest

from tests.sandbox.accounts import ACCOUNT_ID, NEIGHBOUR_ACCOUNT_ID, USER_ID

from .hub import Hub


def claims_of(body: dict) -> dict:
    payload = body["access_token"].split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def test_a_token_is_a_readable_jwt_with_the_claims_of_the_reference(hub: Hub) -> None:
    answer = hub.fetch_token()
    body = answer.json()
    assert answer.status_code == 200
    assert (body["token_type"], body["expires_in"], body["refresh_expires_in"]) == ("Bearer", 600, 0)
    assert {"scope", "not-before-policy"} <= set(body)
    assert "refresh_token" not in body
    claims = claims_of(body)
    assert claims["azp"] == hub.running.client_id
    assert {"sub", "exp", "user_context_id"} <= set(claims)


@pytest.mark.parametrize(
    "changed, status, code",
    [
        pytest.param({"client_id": "sh-unknown"}, 401, "invalid_client", id="1.2 unknown client id"),
        pytest.param({"client_id": None}, 401, "invalid_client", id="1.2 no client id"),
        pytest.param({"client_secret": "wrong"}, 401, "unauthorized_client", id="1.2 wrong secret"),
        pytest.param({"client_secret": None}, 401, "unauthorized_client", id="1.2 no secret"),
        pytest.param({"grant_type": "password"}, 400, "unsupported_grant_type", id="1.2 unknown grant"),
        pytest.param({"grant_type": None}, 400, "invalid_request", id="1.2 missing grant"),
        pytest.param({"grant_type": ["client_credentials"] * 2}, 400, "invalid_request", id="the same field twice"),
        pytest.param({"scope": "everything"}, 400, "invalid_scope", id="a scope nobody knows"),
    ],
)
def test_refusals(hub: Hub, changed: dict, status: int, code: str) -> None:
    answer = hub.fetch_token(**changed)
    assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert answer.json()["error_description"]


def test_credentials_as_json_are_no_form(hub: Hub) -> None:
    running = hub.running
    body = {"grant_type": "client_credentials", "client_id": running.client_id, "client_secret": running.client_secret}
    answer = hub.session.post(running.token_url, json=body)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


def test_the_scope_of_the_specification_is_taken(hub: Hub) -> None:
    assert hub.fetch_token(scope="SH").status_code == 200


@pytest.mark.parametrize("state", ["expired", "deleted"])
def test_a_client_that_is_no_more_is_invalid(hub: Hub, state: str) -> None:
    token = hub.bearer()
    hub.running.control(client_state=state)
    answer = hub.fetch_token()
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    assert hub.session.get(hub.running.base_url + "/byoc/v1/collections", headers=token).status_code == 200


@pytest.mark.parametrize("realm", ["token_url", "foreign_token_url"])
def test_claims_by_realm(hub: Hub, realm: str) -> None:
    running = hub.running
    form = {"grant_type": "client_credentials", "client_id": running.client_id, "client_secret": running.client_secret}
    claims = claims_of(hub.session.post(getattr(running, realm), data=form).json())
    assert (claims["azp"], claims["sub"], claims["iss"].rpartition("/")[2]) == (
        running.client_id, USER_ID, "CDSE" if realm == "token_url" else "main",
    )  # fmt: skip
    assert 590 <= claims["exp"] - time.time() <= 601
    assert claims.get("user_context_id") == (ACCOUNT_ID if realm == "token_url" else None)


def test_a_second_user_is_somebody_else(hub: Hub) -> None:
    running = hub.running
    answer = hub.fetch_token(client_id=running.neighbour_client_id, client_secret=running.neighbour_client_secret)
    claims = claims_of(answer.json())
    assert (claims["azp"], claims["user_context_id"]) == (running.neighbour_client_id, NEIGHBOUR_ACCOUNT_ID)


@pytest.mark.parametrize(
    "body, media_type",
    [
        pytest.param("empty", "text/plain", id="1.2 throttled, nothing said"),
        pytest.param("text", "text/plain", id="1.2 throttled, plain words"),
        pytest.param("html", "text/html", id="1.2 throttled, a page"),
    ],
)
def test_the_token_endpoint_throttles_without_json(hub: Hub, body: str, media_type: str) -> None:
    hub.running.control(tokens_per_minute=2, token_429_body=body)
    answers = [hub.fetch_token() for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["Content-Type"].startswith(media_type)
    assert bool(answers[2].content) is (body != "empty")
    with pytest.raises(ValueError, match="Expecting value"):
        answers[2].json()


def test_identity_server_trouble_is_a_page(hub: Hub) -> None:
    hub.running.control(identity_down=True)
    answer = hub.fetch_token()
    assert (answer.status_code, answer.text[:15]) == (500, "<!DOCTYPE html>")
    assert hub.running.report()["statuses"]["token"] == {"500": 1}


@pytest.mark.parametrize(
    "switches, status",
    [
        pytest.param({"deployment": "commercial"}, 200, id="commercial"),
        pytest.param({"deployment": "commercial", "old_token_url": False}, 404, id="switched off"),
        pytest.param({}, 404, id="cdse never had it"),
    ],
)
def test_the_old_token_address(hub: Hub, switches: dict, status: int) -> None:
    running = hub.running
    running.control(**switches)
    form = {"grant_type": "client_credentials", "client_id": running.client_id, "client_secret": running.client_secret}
    answer = hub.session.post(running.base_url + "/oauth/token", data=form)
    assert answer.status_code == status
    if status == 200:
        hub.sign_in(answer.json()["access_token"])
        assert hub.get("/byoc/v1/collections").status_code == 200
        assert hub.get("/oauth/tokeninfo").json()["sub"] == USER_ID
        assert hub.session.get(running.base_url + "/oauth/tokeninfo").status_code == 401


def test_the_other_keycloak_says_invalid_client_for_a_wrong_secret(hub: Hub) -> None:
    hub.running.control(wrong_secret_code="invalid_client")
    assert hub.fetch_token(client_secret="wrong").json()["error"] == "invalid_client"


@pytest.mark.parametrize(
    "encode, status",
    [
        pytest.param(lambda text: quote(text, safe=""), 200, id="form-encoded before base64"),
        pytest.param(lambda text: text, 401, id="raw: + and % break"),
    ],
)
def test_basic_header(hub: Hub, encode, status: int) -> None:
    pair = f"{encode(hub.running.client_id)}:{encode(hub.running.client_secret)}"
    answer = hub.session.post(
        hub.running.token_url,
        data={"grant_type": "client_credentials"},
        headers={"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()},
    )
    assert answer.status_code == status


@pytest.mark.parametrize(
    "fault, status, start",
    [
        pytest.param({"action": "status", "status": 429}, 429, "", id="1.2 throttled once"),
        pytest.param({"action": "html", "status": 503}, 503, "<!DOCTYPE html>", id="1.2 trouble once"),
    ],
)
def test_trouble_at_the_identity_server(hub: Hub, fault: dict, status: int, start: str) -> None:
    hub.running.control(faults=[{"kind": "token", **fault}])
    answer = hub.fetch_token()
    assert answer.status_code == status
    assert answer.text.startswith(start)
    assert hub.fetch_token().status_code == 200


def _without(hub: Hub) -> dict[str, str]:
    return {}


def _garbage(hub: Hub) -> dict[str, str]:
    return {"Authorization": "Bearer not.a.token"}


def _expired(hub: Hub) -> dict[str, str]:
    hub.running.control(token_lifetime=0.05)
    headers = hub.bearer()
    time.sleep(0.1)
    return headers


def _foreign(hub: Hub) -> dict[str, str]:
    form = {"client_id": hub.running.client_id, "client_secret": hub.running.client_secret}
    form["grant_type"] = "client_credentials"
    answer = hub.session.post(hub.running.foreign_token_url, data=form)
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def _revoked(hub: Hub) -> dict[str, str]:
    headers = hub.bearer()
    hub.running.control(revoke_tokens=True)
    return headers


@pytest.mark.parametrize(
    "headers_of",
    [
        pytest.param(_without, id="1.2 and 5.5 no token"),
        pytest.param(_garbage, id="1.2 and 5.5 no token but a word"),
        pytest.param(_expired, id="1.2 and 5.5 expired token"),
        pytest.param(_foreign, id="1.2 and 5.5 foreign token"),
        pytest.param(_revoked, id="1.2 and 5.5 revoked token"),
    ],
)
@pytest.mark.parametrize(
    "path, method",
    [
        ("/api/v2/configuration/instances", "GET"),
        ("/configuration/v1/wms/instances", "GET"),
        ("/byoc/v1/collections", "GET"),
        ("/zarr/v1/collections", "GET"),
        ("/api/v1/metadata/location", "GET"),
        ("/aux/ratelimit/contract", "GET"),
        ("/process/v1", "POST"),
    ],
)
def test_no_valid_token_is_401(hub: Hub, headers_of, path: str, method: str) -> None:
    answer = hub.session.request(method, hub.running.base_url + path, headers=headers_of(hub), json={})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "COMMON_UNAUTHORIZED"
    assert "valid access token" in answer.json()["error"]["message"]


def test_401_can_come_without_wrapper(hub: Hub) -> None:
    hub.running.control(wrap_401=False)
    answer = hub.session.get(hub.running.base_url + "/byoc/v1/collections")
    assert (answer.status_code, answer.json()["code"]) == (401, "COMMON_UNAUTHORIZED")


def test_catalog_401_has_its_own_shape(hub: Hub) -> None:
    answer = hub.session.get(hub.running.base_url + "/catalog/v1/collections")
    assert answer.status_code == 401
    assert answer.json()["code"] == 401
    assert "not authorized" in answer.json()["description"]


def test_the_commercial_deployment_takes_tokens_of_its_own_realm_alone(hub: Hub) -> None:
    hub.running.control(deployment="commercial")
    own = hub.session.get(hub.running.base_url + "/byoc/v1/collections", headers=_foreign(hub))
    other = hub.get("/byoc/v1/collections")
    assert (own.status_code, other.status_code) == (200, 401)


def test_http_and_https_are_the_same_service(hub: Hub) -> None:
    plain = hub.session.get(hub.running.http_base_url + "/byoc/v1/collections", headers=hub.bearer())
    assert plain.json() == hub.get("/byoc/v1/collections").json() | {"links": plain.json()["links"]}
    assert plain.json()["links"]["@id"].startswith(hub.running.http_base_url)
