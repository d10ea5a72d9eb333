"""Words for how the picture of a map layer stands."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import RedirectRefused
from ...model.layer_choice import LayerChoice, MapService
from ...model.map_state import Cause, LayerState, Phase
from ...model.period import Period
from .saying import Level, Wording, host_of
from .wording import wording_of

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def map_wording(state: LayerState, choice: LayerChoice, now: float) -> Wording:
    """Return what is said of a layer that shows `choice`; `now` is of the clock that `state` counts by."""
    if state.phase is Phase.LOADING:
        return Wording(_progress(state, choice), "", Level.INFO)
    if state.phase is Phase.WAITING:
        return _waiting(state, now)
    if state.cause is None:
        return Wording(translate("MapState", "Complete."), "", Level.INFO)
    known = {
        Cause.NO_DATA: _no_data,
        Cause.OUTSIDE: _outside,
        Cause.TOO_FAR_OUT: _too_far_out,
    }.get(state.cause)
    wording = known(choice) if known is not None else _failure(state)
    return _with_share(wording, state)


def _progress(state: LayerState, choice: LayerChoice) -> str:
    if not state.asked:
        return translate("MapState", "Loading…")
    if choice.service is MapService.WMTS:
        text = translate("MapState", "Loading: {done} of {all} tiles.")
    else:
        text = translate("MapState", "Loading: {done} of {all} images.")
    return text.format(done=state.answered, all=state.asked)


def _waiting(state: LayerState, now: float) -> Wording:
    seconds = max(1, round((state.resume_at or now) - now))
    return Wording(_limit_reached(), translate("MapState", "The map continues by itself in {} s.").format(seconds))


def _limit_reached() -> str:
    return translate("MapState", "The account's limit of requests or processing units per minute is reached.")


def _no_data(choice: LayerChoice) -> Wording:
    if not choice.collection.has_time or choice.period is None:
        return Wording(
            translate("MapState", "There is no data here."), translate("MapState", "Move the map."), Level.INFO
        )
    days = _days(choice.period)
    if not choice.collection.has_cloud or choice.max_cloud_cover is None or choice.max_cloud_cover >= 100:
        return Wording(
            translate("MapState", "No data here for {days}.").format(days=days),
            translate("MapState", "Choose another date or a longer period."),
            Level.INFO,
        )
    return Wording(
        translate("MapState", "No data here for {days} with at most {cloud} % cloud.").format(
            days=days, cloud=choice.max_cloud_cover
        ),
        translate("MapState", "Choose another date, a longer period or a higher cloud limit."),
        Level.INFO,
    )


def _outside(_choice: LayerChoice) -> Wording:
    return Wording(
        translate("MapState", "The data of this layer is elsewhere."),
        translate("MapState", "Zoom to it."),
        Level.INFO,
    )


def _too_far_out(choice: LayerChoice) -> Wording:
    collection, hint = choice.collection, translate("MapState", "Zoom in.")
    if collection.coarsest is None:
        return Wording(translate("MapState", "The map is too far out for this layer."), hint)
    text = translate("MapState", "The map is too far out: {collection} is shown up to {metres} m a pixel.")
    return Wording(text.format(collection=collection.title, metres=f"{collection.coarsest:g}"), hint)


def _failure(state: LayerState) -> Wording:
    if state.cause is Cause.SWITCHED_OFF:
        return Wording(
            translate("MapState", "The configuration of this layer is switched off."),
            translate("MapState", "Its owner can switch it on in the dashboard."),
        )
    if state.cause is Cause.GONE:
        return Wording(
            translate("MapState", "The service no longer has this layer, or its configuration."),
            translate("MapState", "Refresh the sources and add the layer again."),
        )
    if state.cause is Cause.THROTTLED:
        return Wording(_limit_reached(), translate("MapState", "Wait a minute, then try again."))
    if isinstance(state.error, RedirectRefused):
        return _redirected(state.error)
    wording = wording_of(state.error) if state.error is not None else Wording("", "")
    return Wording(wording.sentence, wording.hint, Level.WARNING)


def _redirected(error: RedirectRefused) -> Wording:
    """Say no more than is known: QGIS follows redirects of pictures by itself, wherever they lead."""
    return Wording(
        translate("MapState", "{} sent the map to another address, which was not opened.").format(host_of(error)),
        translate("MapState", "A login page of the network may be in the way: open any web page in a browser."),
    )


def _with_share(wording: Wording, state: LayerState) -> Wording:
    """Say how many are missing, where the others came."""
    if not state.failed or state.failed == state.asked or state.under_way:
        return wording
    share = translate("MapState", "{failed} of {all} are missing.").format(failed=state.failed, all=state.asked)
    return Wording(f"{wording.sentence} {share}", wording.hint, wording.level)


def _days(period: Period) -> str:
    first, last = period.start.isoformat(), period.end.isoformat()
    return first if period.is_day else translate("MapState", "{first} to {last}").format(first=first, last=last)
