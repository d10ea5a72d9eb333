"""What time it was for the service."""

from __future__ import annotations

import base64
import json

import pytest

from sentinelhub_qgis.api.served_at import served_at


def jwt(claims: object) -> str:
    packed = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"e30.{packed}.c2ln"


SAID = {
    "header": ("Wed, 21 Oct 2015 07:28:00 GMT", "opaque", 1445412480.0),
    "header-before-token": ("Wed, 21 Oct 2015 07:28:00 GMT", jwt({"iat": 5}), 1445412480.0),
    "token": ("", jwt({"iat": 1445412480}), 1445412480.0),
    "header-in-vain": ("yesterday", jwt({"iat": 1445412480}), 1445412480.0),
    "opaque": ("", "opaque", None),
    "no-claim": ("", jwt({}), None),
    "list": ("", jwt([1]), None),
    "text": ("", jwt({"iat": "soon"}), None),
    "truth": ("", jwt({"iat": True}), None),
    "endless": ("", jwt({"iat": float("inf")}), None),
    "not-base64": ("", "a.ä.c", None),
    "not-json": ("", "a.YWJj.c", None),
    "nonsense-date": ("Wed, 99 Foo 0000 99:99:99 GMT", "", None),
    "without-a-zone": ("Wed, 21 Oct 2015 07:28:00 -0000", "", 1445412480.0),
}


@pytest.mark.parametrize("date, access_token, seconds", SAID.values(), ids=SAID)
def test_the_header_counts_and_then_the_token(date: str, access_token: str, seconds: float | None) -> None:
    assert served_at(date, access_token) == seconds
