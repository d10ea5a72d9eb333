"""Why signing in fails, how a test makes it so, and what is to be read then."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import formatdate
from typing import Any

import pytest

from tests.qgis.certificates import Authority
from tests.qgis.faults.dock import Scene, said_in_dock, said_in_form
from tests.qgis.faults.troubles import LIMIT_SECONDS
from tests.qgis.gui.window import wait_until
from tests.qgis.network import going_by_proxy, trusting
from tests.qgis.servers import Behaviour, Handler, answer, free_port, serving
from tests.sandbox.running import Running

DAY = timedelta(days=1)
JSON = {"Content-Type": "application/json"}
PAGE = {"action": "html", "status": 200, "body": "<!DOCTYPE html><title>Welcome to the Grand Hotel</title>"}
NOT_OURS = {"action": "status", "status": 200, "body": '{"hello": "world"}', "content_type": "application/json"}


@dataclass(frozen=True)
class Stage:
    """What a trouble may make use of, until the end of the test."""

    scene: Scene
    sandbox: Running
    authority: Authority
    stack: ExitStack
    monkeypatch: pytest.MonkeyPatch

    def break_all(self, *kinds: str, **fault: Any) -> None:
        """Have the sandbox answer all requests of these kinds in a wrong way."""
        self.sandbox.control(faults=[{"kind": kind, "count": None, **fault} for kind in kinds])

    def serve(self, behaviour: Behaviour, **certificate: Any) -> str:
        """Return the address of a host with a certificate of an authority that is trusted."""
        self.stack.enter_context(trusting(self.authority.certificate))
        server = self.stack.enter_context(serving(behaviour, self.authority.issue(**certificate)))
        return server.url.replace("127.0.0.1", "localhost")

    def ask_for_tokens_at(self, url: str) -> None:
        self.scene.user.fill_in(tokenUrlEdit=f"{url}/token")

    def go_by_proxy(self, behaviour: Behaviour | None) -> None:
        port = self.stack.enter_context(serving(behaviour)).port if behaviour else free_port()
        self.stack.enter_context(going_by_proxy(port))

    def have_network(self, has_network: bool) -> None:
        self.monkeypatch.setattr("sentinelhub_qgis.bridge.network.errors.has_network", lambda: has_network)


def said(stage: Stage) -> str:
    return said_in_form(stage.scene.user) or said_in_dock(stage.scene.user)


def shown_button(stage: Stage) -> str:
    window = stage.scene.user.window
    for message in (window.find("SignInPanel").message, window.find("MainPanel").message):
        if message.isVisible() and message.messageActionButton.isVisible():
            return str(message.messageActionButton.text())
    return ""


def fail(stage: Stage) -> str:
    """Sign in, and return what is said of it; no secret may be told anywhere."""
    window = stage.scene.user.window
    typed = window.find("clientSecretEdit").text()
    window.click("signInButton")
    wait_until(lambda: said(stage), LIMIT_SECONDS)
    stage.scene.assert_nothing_came_of_it(typed)
    return said(stage)


@dataclass(frozen=True)
class Cause:
    """Why signing in fails: `begin` makes it so, `sentence` and `hint` are parts of what is to be read then."""

    begin: Callable[[Stage], object]
    sentence: str
    hint: str
    button: str = ""
    counted: dict[str, int] = field(default_factory=dict)


def silent_network(stage: Stage, has_network: bool) -> None:
    stage.have_network(has_network)
    stage.scene.user.fill_in(serviceUrlEdit="https://nowhere.invalid", tokenUrlEdit="https://nowhere.invalid/token")


def refusing_clock(handler: Handler) -> None:
    """Hand out tokens by a clock that is two hours ahead, and take none."""
    by_clock = {"Date": formatdate(time.time() + 2 * 3600 + 60, usegmt=True)}
    if handler.command == "POST":
        respond(handler, 200, b'{"access_token": "a", "expires_in": 600, "token_type": "Bearer"}', by_clock)
    else:
        respond(handler, 401, b'{"error": {"code": "COMMON_UNAUTHORIZED"}}', by_clock)


def wrong_clock(handler: Handler) -> None:
    """Hand out tokens by a clock that is two hours ahead, and take them."""
    by_clock = {"Date": formatdate(time.time() + 2 * 3600 + 60, usegmt=True)}
    token = b'{"access_token": "a", "expires_in": 600, "token_type": "Bearer"}'
    profile = b'{"userId": "u"}' if handler.path.endswith("profile") else b"[]"
    respond(handler, 200, token if handler.command == "POST" else profile, by_clock)


def respond(handler: Handler, status: int, body: bytes, headers: dict[str, str]) -> None:
    """Answer without the date of today, which the handler would write by itself."""
    handler.send_response_only(status)
    for name, text in {**JSON, **headers, "Content-Length": str(len(body))}.items():
        handler.send_header(name, text)
    handler.end_headers()
    handler.wfile.write(body)


def at_own_service(stage: Stage, behaviour: Behaviour) -> None:
    url = stage.serve(behaviour)
    stage.scene.user.fill_in(serviceUrlEdit=url, tokenUrlEdit=f"{url}/token")


SETTINGS = "Settings › Options › Network"
AUTHENTICATION = "Settings › Options › Authentication"
CAUSES = {
    "unknown-client": Cause(
        lambda stage: stage.scene.user.fill_in(clientIdEdit="sh-00000000-0000-4000-8000-000000000000"),
        "The service knows no client with this id and secret.", "Copy both again", counted={"token": 1},
    ),
    "expired-client": Cause(
        lambda stage: stage.sandbox.control(client_state="expired"),
        "The service knows no client with this id and secret.", "If the client was deleted or has expired",
        counted={"token": 1},
    ),
    "wrong-secret": Cause(
        lambda stage: stage.scene.user.fill_in(clientSecretEdit="not this one"),
        "The client id is known, but the client secret is wrong.", "Copy the secret again", counted={"token": 1},
    ),
    "wrong-secret-in-other-words": Cause(
        lambda stage: (stage.sandbox.control(wrong_secret_code="invalid_client"),
                       stage.scene.user.fill_in(clientSecretEdit="not this one")),
        "The service knows no client with this id and secret.", "Copy both again", counted={"token": 1},
    ),
    "expired-account": Cause(
        lambda stage: stage.sandbox.control(account_expired=True),
        "The account has expired.", "Renew it in the dashboard", counted={"token": 1, "profile": 1},
    ),
    "expired-account-without-a-profile": Cause(
        lambda stage: stage.sandbox.control(account_expired=True, profile=False),
        "The account has expired.", "Renew it in the dashboard",
    ),
    "token-of-another-deployment": Cause(
        lambda stage: stage.scene.user.fill_in(tokenUrlEdit=stage.sandbox.foreign_token_url),
        "The service does not accept this sign-in.", "may belong to another deployment",
    ),
    "throttled": Cause(
        lambda stage: stage.break_all("token", action="429", retry_after=12_000),
        "The account's limit of requests or processing units per minute is reached.", "Try again in 12 seconds.",
        counted={"token": 1},
    ),
    "throttled-after-the-token": Cause(
        lambda stage: stage.break_all("profile", action="429", retry_after=41_500),
        "The account's limit of requests or processing units per minute is reached.", "Try again in 42 seconds.",
        counted={"token": 1, "profile": 1},
    ),
    "quota": Cause(
        lambda stage: stage.break_all("profile", "configurations", action="403-quota"),
        "This month's processing units or requests of the account are used up.", "first day of the month",
        button="Try again",
    ),
    "identity-server-in-trouble": Cause(
        lambda stage: stage.sandbox.control(identity_down=True),
        "The service has a problem (HTTP status 500).", "Try again in a few minutes.", counted={"token": 3},
    ),
    "service-in-trouble": Cause(
        lambda stage: stage.break_all("*", match="/configuration/", action="503"),
        "The service has a problem (HTTP status 503).", "Try again in a few minutes.",
    ),
    "login-page-with-200": Cause(
        lambda stage: stage.break_all("token", **PAGE),
        "127.0.0.1 sent a web page instead of an answer.", "A login page of the network may be in the way",
    ),
    "login-page-after-the-token": Cause(
        lambda stage: stage.break_all("*", match="/configuration/", **PAGE),
        "127.0.0.1 sent a web page instead of an answer.", "A login page of the network may be in the way",
    ),
    "login-page-with-511": Cause(
        lambda stage: stage.break_all("token", **{**PAGE, "status": 511}),
        "The network wants you to log in first.", "Open any web page in a browser",
    ),
    "page-of-a-filter": Cause(
        lambda stage: stage.break_all("token", **{**PAGE, "status": 403}),
        "127.0.0.1 sent a web page instead of an answer.", "A login page of the network may be in the way",
    ),
    "another-service's-tokens": Cause(
        lambda stage: stage.break_all("token", **NOT_OURS),
        "The answer of 127.0.0.1 did not come from Sentinel Hub.", "Check the address of the deployment",
    ),
    "another-service": Cause(
        lambda stage: stage.scene.user.fill_in(serviceUrlEdit=stage.serve(answer(200, b'{"hello": 1}', JSON))),
        "The answer of localhost did not come from Sentinel Hub.", "Check the address of the deployment",
    ),
    "garbage": Cause(
        lambda stage: stage.break_all("token", action="status", status=200, body="220 mail ready"),
        "The answer of 127.0.0.1 did not come from Sentinel Hub.", "Check the address of the deployment",
    ),
    "wrong-address-for-tokens": Cause(
        lambda stage: stage.scene.user.fill_in(tokenUrlEdit=f"{stage.sandbox.base_url}/auth/token"),
        "There is no Sentinel Hub at this address of 127.0.0.1.", "Check both addresses",
    ),
    "wrong-address-of-the-service": Cause(
        lambda stage: stage.scene.user.fill_in(serviceUrlEdit=f"{stage.sandbox.base_url}/hub"),
        "There is no Sentinel Hub at this address of 127.0.0.1.", "Check both addresses",
    ),
    "no-network": Cause(
        lambda stage: silent_network(stage, False),
        "This computer has no network connection.", "Check the network",
    ),
    "no-such-name": Cause(
        lambda stage: silent_network(stage, True),
        "The name nowhere.invalid was not found on the network.", "how the name is spelled",
    ),
    "nobody-there": Cause(
        lambda stage: stage.ask_for_tokens_at(f"https://127.0.0.1:{free_port()}"),
        "127.0.0.1 does not accept connections.", "a firewall may also be in the way",
    ),
    "proxy-wants-a-login": Cause(
        lambda stage: stage.go_by_proxy(answer(407, headers={"Proxy-Authenticate": 'Basic realm="inside"'})),
        "The proxy wants a user name and a password.", SETTINGS, "Open network settings…",
    ),
    "proxy-is-not-there": Cause(
        lambda stage: stage.go_by_proxy(None),
        "The proxy that QGIS is set to use cannot be reached.", SETTINGS, "Open network settings…",
    ),
    "proxy-refuses": Cause(
        lambda stage: stage.go_by_proxy(answer(403)),
        "The proxy did not let the connection to 127.0.0.1 through.", "Ask whoever runs the proxy",
        "Open network settings…",
    ),
    "unknown-authority": Cause(
        lambda stage: stage.ask_for_tokens_at(
            stage.stack.enter_context(serving(answer(200), stage.authority.issue())).url
        ),
        "The certificate of 127.0.0.1 is not trusted", AUTHENTICATION, "Open authentication settings…",
    ),
    "self-signed": Cause(
        lambda stage: stage.ask_for_tokens_at(
            stage.stack.enter_context(serving(answer(200), stage.authority.issue_by_itself())).url
        ),
        "The certificate of 127.0.0.1 is self-signed.", AUTHENTICATION, "Open authentication settings…",
    ),
    "certificate-of-another-host": Cause(
        lambda stage: stage.ask_for_tokens_at(stage.serve(answer(200), names="DNS:portal.example")),
        "The certificate sent by localhost belongs to another host.", "A login page of the network",
    ),
    "expired-certificate": Cause(
        lambda stage: stage.ask_for_tokens_at(stage.serve(answer(200), ends=-5 * DAY)),
        "The certificate of localhost expired on 2", "If the clock is right",
    ),
    "clock-by-the-certificate": Cause(
        lambda stage: stage.ask_for_tokens_at(stage.serve(answer(200), begins=9.5 * DAY, ends=20 * DAY)),
        "This computer's clock is at least 9 days behind.", "Set date, time and time zone",
    ),
    "clock-by-the-answer": Cause(
        lambda stage: at_own_service(stage, refusing_clock),
        "This computer's clock is 2 hours behind.", "Set date, time and time zone",
    ),
    "no-tls": Cause(
        lambda stage: stage.ask_for_tokens_at(stage.sandbox.http_base_url.replace("http:", "https:")),
        "A secure connection to 127.0.0.1 could not be set up.", "A firewall or virus scanner may be in the way",
    ),
    "plain-http-here": Cause(
        lambda stage: stage.scene.user.fill_in(tokenUrlEdit=stage.sandbox.http_token_url),
        "The address of 127.0.0.1 begins with http. Nothing was sent", "begins with https", counted={},
    ),
}  # fmt: skip
