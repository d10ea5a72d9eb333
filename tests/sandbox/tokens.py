"""The token endpoint and the checking of tokens (API reference 1)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import math
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, unquote_plus

from .accounts import Account
from .call import Answer, Call, json_answer
from .errors import unauthorized
from .faults import ERROR_PAGE, HTML
from .limits import Bucket
from .switches import Switches

REALMS = ("CDSE", "main")
ACCEPTED = {"cdse": "CDSE", "commercial": "main"}
SCOPES = ("SH", "openid", "email", "profile", "user-context")
FORM = "application/x-www-form-urlencoded"
WRONG_CLIENT = "Invalid client or Invalid client credentials"
THROTTLED = {
    "empty": ("", "text/plain"),
    "text": ("Too many requests", "text/plain"),
    "html": ("<html><body><h1>429 Too Many Requests</h1></body></html>", HTML),
}


class Tokens:
    """Issue signed tokens for the clients of the sandbox, and tell the good from the bad."""

    def __init__(self, accounts: Sequence[Account], switches: Switches, clock: Callable[[], float]) -> None:
        self._accounts = {account.client.client_id: account for account in accounts}
        self._first = accounts[0]
        self._switches = switches
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._bucket = Bucket(clock)

    def revoke_all(self) -> None:
        """Make every token issued so far worthless."""
        with self._lock:
            self._key = secrets.token_bytes(32)

    def clear(self) -> None:
        """Forget how many tokens were asked for."""
        with self._lock:
            self._bucket = Bucket(self._clock)

    def issue(self, realm: str, client_id: str) -> dict[str, Any]:
        """Make the body of a successful token answer."""
        lifetime = self._switches.token_lifetime
        life = self._switches.expires_in if lifetime is None else lifetime
        claims = self._claims(realm, life, self._accounts[client_id])
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
        if claims is None or claims["end"] <= self._clock():
            raise unauthorized()
        if not str(claims["iss"]).endswith(f"/auth/realms/{ACCEPTED[self._switches.deployment]}"):
            raise unauthorized()
        return claims

    def refuse(self, client_id: str, secret: str) -> Answer | None:
        """Give the 401 for wrong credentials or a client that is no more (1.2, 1.3), None for the right ones."""
        account = self._accounts.get(client_id)
        gone = account is self._first and self._switches.client_state != "active"
        if account is None or gone:
            return _oauth_error(401, "invalid_client", WRONG_CLIENT)
        if not hmac.compare_digest(secret.encode(), account.client.secret.encode()):
            return _oauth_error(401, self._switches.wrong_secret_code, WRONG_CLIENT)
        return None

    def trouble(self) -> Answer | None:
        """Give what the identity server says when it is down or throttles, None when all is well (1.1, 1.2)."""
        if self._switches.identity_down:
            return Answer(500, ERROR_PAGE.encode(), HTML)
        with self._lock:
            if self._bucket.wait(self._switches.tokens_per_minute, 1.0) > 0:
                text, media_type = THROTTLED[self._switches.token_429_body]
                return Answer(429, text.encode(), media_type)
            self._bucket.take(1.0)
        return None

    def _claims(self, realm: str, life: float, account: Account) -> dict[str, Any]:
        now = self._clock()
        client_id = account.client.client_id
        claims = {
            "exp": math.ceil(now + life),
            "iat": int(now),
            "end": now + life,  # the sandbox's own: to the fraction of a second
            "jti": secrets.token_hex(16),
            "iss": f"https://identity.sandbox.invalid/auth/realms/{realm}",
            "sub": account.user_id,
            "typ": "Bearer",
            "azp": client_id,
            "client_id": client_id,
        }
        if realm == "CDSE":
            claims.update(
                user_context=f"default-{account.domain_account_id}",
                user_context_id=account.domain_account_id,
                organizations=[f"default-{account.domain_account_id}"],
                preferred_username=f"service-account-{client_id}",
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


def token_answer(tokens: Tokens, call: Call, realm: str) -> Answer:
    """Answer POST .../protocol/openid-connect/token; credentials in the form or as a Basic header."""
    trouble = tokens.trouble()
    if trouble:
        return trouble
    if realm not in REALMS:
        return json_answer({"error": "Realm does not exist"}, 404)
    if call.method != "POST":
        return json_answer({"error": "RESTEASY003650: No resource method found"}, 405)
    fields = parse_qs(call.body.decode("utf-8", "replace"), True) if call.media_type() == FORM else {}
    if any(len(values) > 1 for values in fields.values()):
        return _oauth_error(400, "invalid_request", "duplicated parameter")
    form = {key: values[0] for key, values in fields.items()}
    if not form.get("grant_type"):
        return _oauth_error(400, "invalid_request", "Missing form parameter: grant_type")
    if form["grant_type"] != "client_credentials":
        return _oauth_error(400, "unsupported_grant_type", "Unsupported grant_type")
    client_id, secret = _presented(call.headers.get("authorization"), form)
    refused = tokens.refuse(client_id, secret)
    if refused:
        return refused
    if not set(form.get("scope", "").split()) <= set(SCOPES):
        return _oauth_error(400, "invalid_scope", f"Invalid scopes: {form['scope']}")
    return json_answer(tokens.issue(realm, client_id))


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
