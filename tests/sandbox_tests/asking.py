"""Asking the account's services by any method, on either host, as either user."""

from __future__ import annotations

from typing import Any

import requests

from .hub import Hub


def ask(
    hub: Hub, method: str, path: str, body: Any = None, /, base: str | None = None, **params: Any
) -> requests.Response:
    """Send a request with the token of the account; `base` is another host's address."""
    return hub.session.request(
        method, (base or hub.running.base_url) + path, json=body, params=params, headers=hub.bearer()
    )


def neighbour(hub: Hub) -> dict[str, str]:
    """Give the header of somebody else."""
    running = hub.running
    answer = hub.fetch_token(client_id=running.neighbour_client_id, client_secret=running.neighbour_client_secret)
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def commercial(hub: Hub, **switches: Any) -> Hub:
    """Turn the sandbox into the commercial deployment and sign in there."""
    hub.running.control(deployment="commercial", **switches)
    running = hub.running
    form = {"grant_type": "client_credentials", "client_id": running.client_id, "client_secret": running.client_secret}
    hub.sign_in(hub.session.post(running.foreign_token_url, data=form).json()["access_token"])
    return hub


def code_of(answer: requests.Response) -> tuple[int, str]:
    """Give status and code of a refusal in the shape of API reference 5.5."""
    return answer.status_code, answer.json()["error"]["code"]
