"""The token endpoint and the checking of tokens (API reference 1)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote_plus

from .call import Answer, Call, json_answer
from .errors import unauthorized
from .switches import Credentials, Switches

REALMS = ("CDSE", "main")
ACCEPTED = {"cdse": "CDSE", "commercial": "main"}
USER_ID = "6f3c8f0e-5a63-4d0c-9a77-0d3f8ad2b7c1"
ACCOUNT_ID = "b1f7c1de-42f4-4c3a-9f4e-7a2a6c0c5e10"


class Tokens:
    """Issue signed tokens for the one client of the sandbox, and tell the good from the bad."""

    def __init__(self, known: Credentials, switches: Switches, clock: Callable[[], float]) -> None:
        self._known = known
        self._switches = switches
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()

    def revoke_all(self) -> None:
        """Make every token issued so far worthless."""
        with self._lock:
            self._key = secrets.token_bytes(32)

    def issue(self, realm: str) -> dict[str, Any]:
        """Make the body of a successful token answer."""
        lifetime = self._switches.token_lifetime
        life = self._switches.expires_in if lifetime is None else lifetime
        claims = self._claims(realm, life)
        return {
            "access_token": self._sign(claims),
            "expires_in": self._switches.expires_in,
            "refresh_expires_in": 0,
            "token_type": "Bearer",
            "not-before-policy": 0,
            "scope": "user-context",
        }

    def check(self, header: str | None) -> Mapping[str, Any]:
        """Give the claims of an Authorization header. Raises the 401 of API reference 1.2."""
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != "bearer":
            raise unauthorized()
        claims = self._read(token.strip())
        if claims is None or claims["exp"] <= self._clock():
            raise unauthorized()
        if not str(claims["iss"]).endswith(f"/auth/realms/{ACCEPTED[self._switches.deployment]}"):
            raise unauthorized()
        return claims

    def refuse(self, client_id: str, secret: str) -> Answer | None:
        """Give the 401 for wrong credentials, None for the right ones."""
        if not hmac.compare_digest(client_id.encode(), self._known.client_id.encode()):
            return _oauth_error(401, "invalid_client", "Invalid client or Invalid client credentials")
        if not hmac.compare_digest(secret.encode(), self._known.secret.encode()):
            code = self._switches.wrong_secret_code
            return _oauth_error(401, code, "Invalid client or Invalid client credentials")
        return None

    def _claims(self, realm: str, life: float) -> dict[str, Any]:
        now = self._clock()
        claims = {
            "exp": now + life,
            "iat": int(now),
            "jti": secrets.token_hex(16),
            "iss": f"https://identity.sandbox.invalid/auth/realms/{realm}",
            "sub": USER_ID,
            "typ": "Bearer",
            "azp": self._known.client_id,
            "client_id": self._known.client_id,
        }
        if realm == "CDSE":
            claims.update(
                user_context=f"default-{ACCOUNT_ID}",
                user_context_id=ACCOUNT_ID,
                organizations=[f"default-{ACCOUNT_ID}"],
                preferred_username=f"service-account-{self._known.client_id}",
            )
        return claims

    def _sign(self, claims: dict[str, Any]) -> str:
        head = _packed(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
        body = _packed(json.dumps(claims).encode())
        return f"{head}.{body}.{self._signature(f'{head}.{body}')}"

    def _signature(self, text: str) -> str:
        return _packed(hmac.new(self._key, text.encode(), hashlib.sha256).digest())

    def _read(self, token: str) -> dict[str, Any] | None:
        text, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(text).encode()):
            return None
        payload = text.split(".")[1]
        return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def token_answer(tokens: Tokens, call: Call) -> Answer:
    """Answer POST .../protocol/openid-connect/token; credentials in the form or as a Basic header."""
    realm = call.params["realm"]
    if realm not in REALMS:
        return json_answer({"error": "Realm does not exist"}, 404)
    if call.method != "POST":
        return json_answer({"error": "RESTEASY003650: No resource method found"}, 405)
    if call.media_type() != "application/x-www-form-urlencoded":
        return _oauth_error(400, "invalid_request", "Missing form parameter: grant_type")
    form = {key: values[0] for key, values in parse_qs(call.body.decode("utf-8", "replace"), True).items()}
    if "grant_type" not in form:
        return _oauth_error(400, "invalid_request", "Missing form parameter: grant_type")
    if form["grant_type"] != "client_credentials":
        return _oauth_error(400, "unsupported_grant_type", "Unsupported grant_type")
    client_id, secret = _presented(call.headers.get("authorization"), form)
    return tokens.refuse(client_id, secret) or json_answer(tokens.issue(realm))


def _presented(header: str | None, form: Mapping[str, str]) -> tuple[str, str]:
    """Read the credentials; those of a Basic header are form-decoded (RFC 6749 2.3.1)."""
    if header and header.lower().startswith("basic "):
        try:
            pair = base64.b64decode(header[6:].strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return "", ""
        client_id, _, secret = pair.partition(":")
        return unquote_plus(client_id), unquote_plus(secret)
    return form.get("client_id", ""), form.get("client_secret", "")


def _packed(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _oauth_error(status: int, code: str, description: str) -> Answer:
    return json_answer({"error": code, "error_description": description}, status)
