"""The token endpoint and the 401s: API reference 1.1 and 1.2."""

from __future__ import annotations

import base64
import json
import time
from urllib.parse import quote

import pytest

from .hub import Hub


def test_a_token_is_a_readable_jwt_with_the_claims_of_the_reference(hub: Hub) -> None:
    answer = hub.fetch_token()
    body = answer.json()
    assert answer.status_code == 200
    assert (body["token_type"], body["expires_in"], body["refresh_expires_in"]) == ("Bearer", 600, 0)
    payload = body["access_token"].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert claims["azp"] == hub.running.client_id
    assert {"sub", "exp", "user_context_id"} <= set(claims)


@pytest.mark.parametrize(
    "changed, status, code",
    [
        pytest.param({"client_id": "sh-unknown"}, 401, "invalid_client", id="1.2 unknown client id"),
        pytest.param({"client_secret": "wrong"}, 401, "unauthorized_client", id="1.2 wrong secret"),
        pytest.param({"grant_type": "password"}, 400, "unsupported_grant_type", id="1.2 unknown grant"),
        pytest.param({"grant_type": None}, 400, "invalid_request", id="1.2 missing grant"),
    ],
)
def test_refusals(hub: Hub, changed: dict, status: int, code: str) -> None:
    answer = hub.fetch_token(**changed)
    assert (answer.status_code, answer.json()["error"]) == (status, code)


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
        pytest.param({"action": "status", "status": 429}, 429, "", id="1.2 throttled, empty body"),
        pytest.param({"action": "html", "status": 500}, 500, "<!DOCTYPE html>", id="1.2 HTML page"),
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


@pytest.mark.parametrize("headers_of", [_without, _garbage, _expired, _foreign, _revoked])
@pytest.mark.parametrize(
    "path, method",
    [("/api/v2/configuration/instances", "GET"), ("/byoc/v1/collections", "GET"), ("/process/v1", "POST")],
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
