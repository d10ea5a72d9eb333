"""Credentials of the other deployment are recognised, and every sign-in can be cancelled at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sentinelhub_qgis.bridge.words.titles import deployment_title
from sentinelhub_qgis.model.deployment import COMMERCIAL, Deployment, DeploymentKind, custom_deployment
from sentinelhub_qgis.operations import sign_in as operation
from tests.qgis.faults.causes import Stage, fail, shown_button
from tests.qgis.faults.dock import SIGN_IN
from tests.qgis.faults.troubles import LIMIT_SECONDS, SILENT
from tests.qgis.gui.window import wait_until
from tests.qgis.network import trusting
from tests.sandbox.running import Running, start_sandbox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def commercial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a second deployment, with a client of its own."""
    options = ("--deployment", "commercial", "--client-id", "another-client", "--client-secret", "another+secret")
    with start_sandbox(*options, "--tls-dir", str(tmp_path_factory.mktemp("commercial"))) as running:
        yield running


@pytest.fixture
def elsewhere(stage: Stage, commercial: Running) -> Running:
    """Return the other deployment, trusted, with its credentials in the form."""
    commercial.reset()
    stage.stack.enter_context(trusting(Path(commercial.ca_file)))
    stage.scene.user.fill_in(clientIdEdit=commercial.client_id, clientSecretEdit=commercial.client_secret)
    return commercial


def place_of(sandbox: Running, kind: DeploymentKind = DeploymentKind.CUSTOM) -> Deployment:
    return Deployment(kind, sandbox.base_url, sandbox.token_url)


def call_official(stage: Stage, *deployments: Deployment) -> None:
    """Have these taken for the two deployments whose credentials may be tried at each other."""
    stage.monkeypatch.setattr(operation, "OFFICIAL", deployments)


def test_credentials_of_the_other_deployment_are_recognised(stage: Stage, elsewhere: Running) -> None:
    call_official(stage, place_of(stage.sandbox), place_of(elsewhere, DeploymentKind.COMMERCIAL))
    text = fail(stage)

    assert text.startswith(f"These credentials belong to {deployment_title(COMMERCIAL)}.")
    assert "Choose it as the deployment" in text
    assert shown_button(stage) == "Switch deployment"
    assert (stage.sandbox.counters(), elsewhere.counters()) == ({"token": 1}, {"token": 1})


def test_one_click_signs_in_where_they_belong(stage: Stage, elsewhere: Running) -> None:
    call_official(stage, place_of(stage.sandbox), custom_deployment(elsewhere.base_url, elsewhere.token_url))
    fail(stage)
    message = stage.scene.user.window.find("SignInPanel").message
    message.messageActionButton.click()
    wait_until(stage.scene.user.has_list)

    assert stage.sandbox.counters() == {"token": 1}
    assert elsewhere.counters()["token"] == 2


def test_nothing_is_tried_elsewhere_from_a_custom_deployment(stage: Stage, elsewhere: Running) -> None:
    call_official(stage, place_of(elsewhere, DeploymentKind.COMMERCIAL))
    text = fail(stage)

    assert text.startswith("The service knows no client with this id and secret.")
    assert (stage.sandbox.counters(), elsewhere.counters()) == ({"token": 1}, {})


# Cancelling


def silent_elsewhere(stage: Stage) -> Running:
    other = stage.stack.enter_context(start_sandbox("--deployment", "commercial"))
    stage.stack.enter_context(trusting(Path(other.ca_file)))
    other.control(faults=[{"kind": "token", "count": None, **SILENT}])
    call_official(stage, place_of(stage.sandbox), place_of(other))
    stage.scene.user.fill_in(clientIdEdit="somebody-else")
    return other


@pytest.mark.parametrize(
    "faults, kind",
    [
        pytest.param([{"kind": "token", **SILENT}], "token", id="while the token is waited for"),
        pytest.param([{"kind": "token", "action": "429", "retry_after": 4_900}], "token", id="while a limit lasts"),
        pytest.param([{"kind": "token", "action": "503", "count": 3}], "token", id="in a pause"),
        pytest.param([{"kind": "profile", **SILENT}], "profile", id="while the account is proved"),
        pytest.param([{"kind": "profile", "action": "404"}, {"kind": "configurations", **SILENT}], "configurations",
                     id="while the list is waited for"),
    ],
)  # fmt: skip
def test_cancelling_acts_at_once(stage: Stage, faults: list[dict[str, Any]], kind: str) -> None:
    stage.sandbox.control(faults=faults)
    cancel(stage, stage.sandbox, kind)


def test_cancelling_acts_while_the_other_deployment_is_asked(stage: Stage) -> None:
    cancel(stage, silent_elsewhere(stage), "token")


def cancel(stage: Stage, sandbox: Running, kind: str) -> None:
    """Sign in, cancel once `sandbox` was asked for `kind`, and look for the form as it was."""
    window = stage.scene.user.window
    window.click("signInButton")
    wait_until(lambda: sandbox.counters().get(kind))
    window.click("cancelSignInButton")
    begin = time.monotonic()
    wait_until(lambda: window.find("signInButton").isEnabled(), LIMIT_SECONDS)
    assert time.monotonic() - begin < 1.5, "a second, and some for a busy machine"
    assert not window.find("signInProgress").isVisible()
    assert SIGN_IN.said(stage.scene.user).startswith("Signing in was stopped.")
    stage.scene.assert_nothing_came_of_it()
