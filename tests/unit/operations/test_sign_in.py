"""Sign in, and what is said when that fails."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment
from sentinelhub_qgis.operations.sign_in import SignedIn, sign_in
from tests.unit.api.wire import (
    LIMITED,
    LOST,
    MISSING,
    OIDC,
    OK,
    TROUBLE,
    UNAUTHORISED,
    Bench,
    Scripted,
    Wire,
    bench,
    html,
    issued,
    of_json,
)

NOW = 1000.0  # by the bench's clock
PROFILE = of_json({"userId": "u", "domainAccountId": "d"})
UNKNOWN = of_json({"error": "invalid_client", "error_description": "Invalid client credentials"}, 401)
WRONG = of_json({"error": "unauthorized_client"}, 401)
FORBIDDEN = of_json({"error": {"code": "COMMON_INSUFFICIENT_PERMISSIONS", "message": "no"}}, 403)
QUOTA = of_json({"error": {"code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}}, 403)
EXPIRED = of_json({"error": {"code": "COMMON_SENTINEL_ACCOUNT_EXPIRED"}}, 403)
SLOW_DOWN = Scripted(429, headers={"Retry-After": "12000"})
A_MOMENT = Scripted(429, headers={"Retry-After": "200"})


def at_time(answer: Scripted, served: float) -> Scripted:
    return Scripted(answer.status, answer.body, answer.content_type, {"Date": formatdate(served, usegmt=True)})


def test_signing_in_costs_a_token_and_a_small_answer() -> None:
    at = bench(Wire(PROFILE))

    assert sign_in(at.session) == SignedIn()
    assert len(at.wire.issued) == 1
    assert at.wire.urls == ["https://service.invalid/api/v2/configuration/profile"]


ACCEPTED = {
    "profile": [PROFILE],
    "no-profile-here": [MISSING, OK],
    "another-thing-in-its-place": [of_json({"hello": 1}), OK],
    "a-page-in-its-place": [html(200), OK],
    "profile-in-trouble": [TROUBLE, OK],
    "not-in-the-plan": [FORBIDDEN],
    "neither-in-the-plan": [MISSING, FORBIDDEN],
    "quota": [QUOTA],
    "a-short-wait": [A_MOMENT, PROFILE],
    "a-line-that-breaks-once": [MISSING, LOST, OK],
    "v1-alone": [MISSING, MISSING, OK],
}


@pytest.mark.parametrize("answers", ACCEPTED.values(), ids=ACCEPTED)
def test_who_is_let_in_is_signed_in(answers: list[Scripted | Exception]) -> None:
    at = bench(Wire(*answers))

    assert sign_in(at.session) == SignedIn()
    assert len(at.wire.asked) == len(answers)


REFUSED = {
    "expired": ([EXPIRED], errors.AccountExpired),
    "expired-without-a-profile": ([MISSING, EXPIRED], errors.AccountExpired),
    "another-deployment's-token": ([UNAUTHORISED] * 2, errors.NotAuthorised),
    "throttled": ([SLOW_DOWN], errors.RateLimited),
    "throttled-again-and-again": ([LIMITED] * 2, errors.RateLimited),
    "nothing-there": ([MISSING] * 3, errors.NoServiceThere),
    "a-website": ([html(200)] * 3, errors.WebPageInstead),
    "another-service": ([of_json({"hello": 1})] * 3, errors.UnexpectedAnswer),
    "trouble": ([TROUBLE] * 5, errors.ServiceTrouble),
    "certificate": ([errors.CertificateNotTrusted(host="service.invalid")], errors.CertificateNotTrusted),
    "cancelled": ([errors.Cancelled()], errors.Cancelled),
}


@pytest.mark.parametrize("answers, kind", REFUSED.values(), ids=REFUSED)
def test_a_token_alone_proves_nothing(answers: list[Scripted | Exception], kind: type[errors.SentinelHubError]) -> None:
    at = bench(Wire(*answers))

    with pytest.raises(errors.SentinelHubError) as caught:
        sign_in(at.session)

    assert type(caught.value) is kind
    assert sum(at.clock.waits) < 6
    assert getattr(caught.value, "host", "service.invalid") == "service.invalid"


TOKEN_REFUSED = {
    "unknown-client": ([UNKNOWN], errors.WrongCredentials),
    "wrong-secret": ([WRONG], errors.WrongSecret),
    "throttled": ([SLOW_DOWN], errors.RateLimited),
    "no-such-realm": ([MISSING], errors.NoServiceThere),
    "login-page": ([html(200)], errors.WebPageInstead),
    "trouble": ([TROUBLE] * 3, errors.ServiceTrouble),
}


@pytest.mark.parametrize("answers, kind", TOKEN_REFUSED.values(), ids=TOKEN_REFUSED)
def test_without_a_token_nothing_else_is_asked(answers: list[Scripted], kind: type[errors.SentinelHubError]) -> None:
    at = bench(Wire(tokens=answers))

    with pytest.raises(errors.SentinelHubError) as caught:
        sign_in(at.session)

    assert type(caught.value) is kind
    assert at.wire.asked == []
    assert len(at.wire.issued) == len(answers)


def test_how_long_to_wait_is_told() -> None:
    with pytest.raises(errors.RateLimited) as caught:
        sign_in(bench(Wire(tokens=[SLOW_DOWN])).session)

    assert caught.value.wait_seconds == 12.0


class TwoHomes(Wire):
    """Be the token endpoints of both official deployments, and count what comes to each."""

    def __init__(self, **answers: Scripted | Exception) -> None:
        super().__init__()
        self._by_host = {CDSE.oidc_url: answers["cdse"], COMMERCIAL.oidc_url: answers["commercial"]}
        self.visited: list[str] = []

    def send(self, request, *args, **kwargs):
        self.visited.append(str(request.url))
        self.oidc_url = str(request.url)
        self._tokens = [self._by_host[str(request.url)]]
        return super().send(request, *args, **kwargs)


def signed_in_at(home: Deployment, wire: Wire) -> Bench:
    return bench(wire, home)


@pytest.mark.parametrize("refusal", [UNKNOWN, WRONG], ids=["unknown", "wrong secret"])
@pytest.mark.parametrize("tried, home", [(CDSE, COMMERCIAL), (COMMERCIAL, CDSE)], ids=["at CDSE", "at commercial"])
def test_credentials_of_the_other_deployment_are_known_there(
    tried: Deployment, home: Deployment, refusal: Scripted
) -> None:
    answers = {tried.kind.value: refusal, home.kind.value: issued()}
    wire = TwoHomes(**answers)

    with pytest.raises(errors.WrongDeployment) as caught:
        sign_in(signed_in_at(tried, wire).session)

    assert caught.value.deployment == home
    assert wire.visited == [tried.oidc_url, home.oidc_url]


@pytest.mark.parametrize(
    "elsewhere",
    [
        pytest.param(UNKNOWN, id="unknown there too"),
        pytest.param(TROUBLE, id="trouble there"),
        pytest.param(LIMITED, id="throttled there"),
        pytest.param(html(200), id="a page there"),
        pytest.param(errors.NoAnswer(), id="silence there"),
    ],
)
def test_what_is_known_nowhere_is_wrong_here(elsewhere: Scripted | Exception) -> None:
    wire = TwoHomes(cdse=WRONG, commercial=elsewhere)
    at = signed_in_at(CDSE, wire)

    with pytest.raises(errors.WrongSecret):
        sign_in(at.session)

    assert wire.visited == [CDSE.oidc_url, COMMERCIAL.oidc_url]
    assert at.clock.waits == []


def test_whoever_cancels_waits_for_no_other_deployment() -> None:
    with pytest.raises(errors.Cancelled):
        sign_in(signed_in_at(CDSE, TwoHomes(cdse=UNKNOWN, commercial=errors.Cancelled())).session)


LOOKALIKES = {
    "custom": custom_deployment("https://service.invalid", OIDC),
    "custom-with-an-official-host": custom_deployment(CDSE.base_url, OIDC),
    "custom-with-an-official-token-address": custom_deployment("https://service.invalid", CDSE.oidc_url),
}


@pytest.mark.parametrize("deployment", LOOKALIKES.values(), ids=LOOKALIKES)
def test_nothing_goes_from_a_custom_deployment_to_another(deployment: Deployment) -> None:
    at = bench(Wire(tokens=[UNKNOWN]), deployment)

    with pytest.raises(errors.WrongCredentials) as caught:
        sign_in(at.session)

    assert type(caught.value) is errors.WrongCredentials
    assert [request.url for request in at.wire.issued] == [deployment.oidc_url]


@pytest.mark.parametrize(
    "served, ahead",
    [
        pytest.param(NOW, 0.0, id="right"),
        pytest.param(NOW - 200, 0.0, id="a little ahead"),
        pytest.param(NOW + 200, 0.0, id="a little behind"),
        pytest.param(NOW - 900, 900.0, id="ahead"),
        pytest.param(NOW + 7200, -7200.0, id="behind"),
    ],
)
def test_a_wrong_clock_is_noticed(served: float, ahead: float) -> None:
    token = at_time(issued(), served)

    assert sign_in(bench(Wire(PROFILE, tokens=[token])).session).clock_ahead == ahead

    with pytest.raises(errors.ClockWrong if ahead else errors.NotAuthorised) as caught:
        sign_in(bench(Wire(UNAUTHORISED, UNAUTHORISED, tokens=[token] * 2)).session)
    assert getattr(caught.value, "seconds_ahead", 0.0) == ahead
