"""How a map layer's picture stands, step by step."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.map_state import (
    MOST_REPAINTS,
    Cause,
    LayerState,
    Phase,
    Remedy,
    cause_of,
    remedy_of,
)

BUSY = errors.RateLimited(wait_seconds=5.0)
SPENT = errors.QuotaUsedUp(status=403)
BROKEN = errors.ServiceTrouble(status=500)
LOST = errors.ConnectionLost()
SILENT = errors.NoAnswer()
NOW = 100.0


def after(*steps: str, state: LayerState | None = None) -> LayerState:
    """Return the state after steps: ask, got, thin, stop, leave, fail, again, or the name of an error above."""
    named = {"busy": BUSY, "spent": SPENT, "broken": BROKEN, "lost": LOST, "silent": SILENT}
    state = state or LayerState()
    for step in steps:
        if step in named:
            state = state.failed_with(named[step], NOW)
        else:
            state = {
                "ask": lambda one: one.begun(1),
                "got": lambda one: one.came(is_meagre=False),
                "thin": lambda one: one.came(is_meagre=True),
                "stop": LayerState.cancelled,
                "leave": LayerState.given_up,
                "again": LayerState.begun_again,
                "fail": LayerState.failed_without_words,
            }[step](state)
    return state


@pytest.mark.parametrize(
    "steps, phase, cause",
    [
        pytest.param((), Phase.IDLE, None, id="nothing asked"),
        pytest.param(("ask", "ask"), Phase.LOADING, None, id="asked"),
        pytest.param(("ask", "ask", "got"), Phase.LOADING, None, id="half"),
        pytest.param(("ask", "ask", "got", "got"), Phase.IDLE, None, id="whole"),
        pytest.param(("ask", "thin"), Phase.IDLE, None, id="thin is no verdict"),
        pytest.param(("ask", "ask", "stop", "stop"), Phase.IDLE, None, id="given up by QGIS"),
        pytest.param(("ask", "ask", "stop", "got"), Phase.IDLE, None, id="one given up"),
        pytest.param(("ask", "ask", "leave"), Phase.IDLE, None, id="all given up without a word"),
        pytest.param(("ask", "ask", "leave", "stop"), Phase.IDLE, None, id="told of it after all"),
        pytest.param(("ask", "ask", "got", "leave"), Phase.IDLE, None, id="the rest given up without a word"),
        pytest.param(("ask", "ask", "spent", "leave"), Phase.FAILED, Cause.QUOTA, id="the reason outlives it"),
        pytest.param(("ask", "fail"), Phase.LOADING, None, id="asked why"),
        pytest.param(("ask", "ask", "spent"), Phase.FAILED, Cause.QUOTA, id="told before the rest comes"),
        pytest.param(("ask", "ask", "got", "broken"), Phase.FAILED, Cause.SERVICE, id="one of two"),
        pytest.param(("ask", "broken", "again"), Phase.FAILED, Cause.SERVICE, id="tried again"),
        pytest.param(("ask", "broken", "again", "got"), Phase.IDLE, None, id="came in the end"),
        pytest.param(("ask", "busy", "again", "got"), Phase.IDLE, None, id="throttled, but came"),
        pytest.param(("ask", "ask", "broken", "again", "broken", "got"), Phase.FAILED, Cause.SERVICE, id="twice"),
        pytest.param(("ask", "busy"), Phase.WAITING, Cause.THROTTLED, id="throttled"),
        pytest.param(("ask", "ask", "busy", "spent"), Phase.FAILED, Cause.QUOTA, id="quota outweighs throttling"),
        pytest.param(("ask", "ask", "spent", "busy"), Phase.FAILED, Cause.QUOTA, id="in either order"),
        pytest.param(("ask", "ask", "busy", "broken"), Phase.WAITING, Cause.THROTTLED, id="throttling outweighs 500"),
        pytest.param(("ask", "ask", "lost", "broken"), Phase.FAILED, Cause.SERVICE, id="500 outweighs the line"),
        pytest.param(("ask", "ask", "broken", "lost"), Phase.FAILED, Cause.SERVICE, id="also the other way round"),
    ],
)
def test_phases(steps: tuple[str, ...], phase: Phase, cause: Cause | None) -> None:
    state = after(*steps)
    assert (state.phase, state.cause) == (phase, cause)


@pytest.mark.parametrize(
    "steps, error",
    [
        pytest.param(("ask", "silent"), SILENT, id="silence alone"),
        pytest.param(("ask", "ask", "lost", "silent"), LOST, id="silence says less than a line that broke"),
        pytest.param(("ask", "ask", "silent", "lost"), LOST, id="in either order"),
        pytest.param(("ask", "lost", "again", "silent"), LOST, id="silence in a second try"),
    ],
)
def test_which_error_of_the_network_is_told(steps: tuple[str, ...], error: errors.NetworkError) -> None:
    assert after(*steps).error is error


def test_counting() -> None:
    state = after("ask", "ask", "ask", "ask", "got", "thin", "broken")
    assert (state.asked, state.answered, state.failed, state.meagre, state.under_way) == (4, 3, 1, 1, 1)


@pytest.mark.parametrize(
    "steps, looks_blank",
    [
        pytest.param((), False, id="nothing asked"),
        pytest.param(("ask", "thin"), True, id="one thin"),
        pytest.param(("ask", "ask", "thin"), False, id="one still to come"),
        pytest.param(("ask", "ask", "thin", "got"), False, id="one has something in it"),
        pytest.param(("ask", "ask", "thin", "broken"), False, id="one failed"),
        pytest.param(("ask", "ask", "thin", "stop"), True, id="one given up"),
    ],
)
def test_what_is_worth_a_closer_look(steps: tuple[str, ...], looks_blank: bool) -> None:
    assert after(*steps).looks_blank is looks_blank


@pytest.mark.parametrize("cause", [Cause.NO_DATA, Cause.OUTSIDE, Cause.TOO_FAR_OUT])
def test_a_closer_look(cause: Cause) -> None:
    state = after("ask", "thin").found_blank(cause)
    assert (state.phase, state.cause) == (Phase.EMPTY, cause)


def test_another_drawing_begins_anew() -> None:
    state = after("ask", "ask", "spent").begun(2)
    assert state == LayerState(drawing=2, asked=1)


def test_a_throttled_layer_goes_on_when_it_was_told_to() -> None:
    state = after("ask", "ask", "busy").failed_with(errors.RateLimited(wait_seconds=8.0), NOW + 1)
    assert state.resume_at == NOW + 9
    assert after("busy", state=state).resume_at == NOW + 9
    resumed = state.resumed(1)
    assert (resumed.phase, resumed.repaints) == (Phase.LOADING, 1)


@pytest.mark.parametrize(
    "drawing, phase",
    [
        pytest.param(4, Phase.LOADING, id="one before"),
        pytest.param(5, Phase.LOADING, id="the one it was under way in"),
        pytest.param(6, Phase.IDLE, id="the next"),
    ],
)
def test_what_goes_on_is_whole_once_it_was_drawn(drawing: int, phase: Phase) -> None:
    assert after("ask", "busy").resumed(5).drawn(drawing).phase is phase


def test_what_goes_on_is_told_by_its_pictures() -> None:
    state = after("ask", "busy").resumed(5).begun(6).drawn(6)
    assert state.phase is Phase.LOADING
    assert state.came(is_meagre=False).phase is Phase.IDLE


def test_a_throttled_layer_does_not_go_on_for_ever() -> None:
    state = LayerState()
    for _ in range(MOST_REPAINTS):
        state = after("ask", "busy", state=state)
        assert state.phase is Phase.WAITING
        state = state.resumed(1)
    state = after("ask", "busy", state=state)
    assert (state.phase, state.cause, state.resume_at) == (Phase.FAILED, Cause.THROTTLED, None)


def test_a_whole_picture_ends_the_counting_of_repaints() -> None:
    state = after("ask", "busy").resumed(1)
    assert after("ask", "got", state=state).repaints == 0
    assert after("ask", "ask", "got", state=state).repaints == 1


@pytest.mark.parametrize(
    "error, cause, remedy",
    [
        pytest.param(SPENT, Cause.QUOTA, Remedy.DASHBOARD, id="quota"),
        pytest.param(errors.AccountExpired(), Cause.EXPIRED, Remedy.DASHBOARD, id="expired"),
        pytest.param(errors.NotPermitted(), Cause.NOT_PERMITTED, Remedy.TRY_AGAIN, id="not permitted"),
        pytest.param(BUSY, Cause.THROTTLED, Remedy.TRY_AGAIN, id="throttled"),
        pytest.param(errors.ResolutionTooCoarse(), Cause.TOO_FAR_OUT, Remedy.ZOOM_IN, id="too far out"),
        pytest.param(
            errors.BadRequest("OGC requests are disabled for it"), Cause.SWITCHED_OFF, Remedy.DASHBOARD, id="off"
        ),
        pytest.param(errors.NotPermitted("Disabled."), Cause.SWITCHED_OFF, Remedy.DASHBOARD, id="off, as 403"),
        pytest.param(errors.BadRequest("Configuration x not found"), Cause.GONE, Remedy.TRY_AGAIN, id="no instance"),
        pytest.param(errors.BadRequest("Layer X not found"), Cause.GONE, Remedy.TRY_AGAIN, id="no layer"),
        pytest.param(errors.NotFound(), Cause.GONE, Remedy.TRY_AGAIN, id="404"),
        pytest.param(errors.BadRequest("Style x not found"), Cause.REFUSED, Remedy.TRY_AGAIN, id="style"),
        pytest.param(errors.EvalscriptFailed(), Cause.REFUSED, Remedy.TRY_AGAIN, id="script"),
        pytest.param(BROKEN, Cause.SERVICE, Remedy.TRY_AGAIN, id="500"),
        pytest.param(errors.CertificateNotTrusted(), Cause.NETWORK, Remedy.TRY_AGAIN, id="certificate"),
        pytest.param(errors.Offline(), Cause.NETWORK, Remedy.TRY_AGAIN, id="offline"),
        pytest.param(errors.UnexpectedAnswer(), Cause.REFUSED, Remedy.TRY_AGAIN, id="HTML"),
    ],
)
def test_causes(error: errors.SentinelHubError, cause: Cause, remedy: Remedy) -> None:
    assert (cause_of(error), remedy_of(cause)) == (cause, remedy)


def test_nothing_wrong_needs_no_remedy() -> None:
    assert remedy_of(None) is Remedy.NONE
    assert remedy_of(Cause.NO_DATA) is Remedy.NONE
