"""The endpoints that tell what is left of the limits (API reference 9.4)."""

from __future__ import annotations

from typing import Any

from .accounts import user_of
from .call import Answer, Call, json_answer
from .errors import bad_payload, forbidden, not_found
from .state import Sandbox

MINUTE, MONTH = "PT1M", "PT744H"
_SECONDS = {MINUTE: 60, MONTH: 744 * 3600}
#: What an account has where no switch limits it (API reference 9.4, a CDSE general user).
_USUAL_MINUTE, _USUAL_MONTH = 300.0, 10_000.0


def contract(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /aux/ratelimit/contract?userId=eq:<sub>."""
    _check(sandbox)
    operator, _, user = (call.first("userId") or "").partition(":")
    if operator != "eq":
        raise bad_payload("`userId` must be eq: and the id of a user.", "userId")
    _check_user(call, user)
    found = [
        {"id": number, "policies": [_policy(*entry) for entry in policies.items()], "type": {"name": name}}
        for number, (name, policies) in enumerate(_capacities(sandbox).items(), 1)
    ]
    return json_answer({"data": found})


def token_counts(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /aux/ratelimit/statistics/tokenCounts/<sub>: what is left in every bucket."""
    _check(sandbox)
    _check_user(call, call.params["user"])
    left = sandbox.limits.left()
    data = {
        name: {period: capacity if left[name, period] is None else left[name, period] for period, capacity in kept}
        for name, kept in ((name, policies.items()) for name, policies in _capacities(sandbox).items())
    }
    return json_answer({"data": data})


def _check(sandbox: Sandbox) -> None:
    if not sandbox.switches.offered(sandbox.switches.quota_api):
        raise not_found()


def _check_user(call: Call, user: str) -> None:
    if user != user_of(call.claims):
        raise forbidden()


def _capacities(sandbox: Sandbox) -> dict[str, dict[str, float]]:
    switches = sandbox.switches
    return {
        "REQUESTS": {MINUTE: _or(switches.requests_per_minute, _USUAL_MINUTE)},
        "PROCESSING_UNITS": {
            MINUTE: _or(switches.units_per_minute, _USUAL_MINUTE),
            MONTH: _or(switches.units_quota, _USUAL_MONTH),
        },
    }


def _or(position: float | None, usual: float) -> float:
    return usual if position is None else float(position)


def _policy(period: str, capacity: float) -> dict[str, Any]:
    nanos = round(_SECONDS[period] * 1e9 / capacity) if capacity else 0
    return {"capacity": capacity, "samplingPeriod": period, "nanosBetweenRefills": nanos}
