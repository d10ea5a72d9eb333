"""Whoever cannot sign in reads in the dock why, and what to do next."""

from __future__ import annotations

import re

import pytest

from tests.qgis.faults.causes import CAUSES, Cause, Stage, at_own_service, fail, said, shown_button, wrong_clock
from tests.qgis.faults.troubles import LIMIT_SECONDS
from tests.qgis.gui.window import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("hurried")]

_NOISE = re.compile(r":\d|://|\b(SSL|TLS|JSON|HTML|OAuth|realm|token|handshake|HTTP [1-5])\b")


@pytest.mark.parametrize("cause", CAUSES.values(), ids=CAUSES)
def test_the_cause_and_the_next_step_are_said(stage: Stage, cause: Cause) -> None:
    cause.begin(stage)
    text = fail(stage)

    sentence, _, hint = text.partition("\n")
    assert cause.sentence in sentence
    assert cause.hint in hint
    assert not _NOISE.search(text)
    assert shown_button(stage) in (cause.button, "Open dashboard")
    counters = stage.sandbox.counters()
    assert {kind: counters.get(kind) for kind in cause.counted} == cause.counted


def test_no_two_causes_are_said_alike() -> None:
    alike = {"expired-client", "wrong-secret-in-other-words", "expired-account-without-a-profile"}
    alike |= {name for name in CAUSES if name.startswith(("throttled-", "login-page-after", "page-of"))}
    alike |= {"service-in-trouble", "another-service", "garbage", "wrong-address-of-the-service"}
    alike |= {"clock-by-the-answer"}
    sentences = [cause.sentence for name, cause in CAUSES.items() if name not in alike]

    assert len(set(sentences)) == len(sentences) >= 20


def test_plain_http_elsewhere_is_refused_before_anything_is_sent(stage: Stage) -> None:
    stage.scene.user.fill_in(tokenUrlEdit="http://hub.example.org/token")
    stage.scene.user.window.click("signInButton")

    assert "is not an address that a secret may be sent to" in said(stage)
    assert "https://" in said(stage)
    assert stage.sandbox.counters() == {}


def test_a_clock_that_is_off_is_said_to_whoever_is_signed_in(stage: Stage) -> None:
    at_own_service(stage, wrong_clock)
    stage.scene.user.window.click("signInButton")
    wait_until(lambda: said(stage), LIMIT_SECONDS)

    assert stage.scene.user.window.find("browsePage").isVisible()
    assert said(stage).startswith("This computer's clock is 2 hours behind.")
