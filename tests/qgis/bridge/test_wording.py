"""Every error has words: a sentence and a next step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from sentinelhub_qgis.bridge.words.amounts import duration_text
from sentinelhub_qgis.bridge.words.titles import (
    deployment_kind_title,
    deployment_title,
    mosaicking_order_title,
    sample_type_title,
)
from sentinelhub_qgis.bridge.words.wording import Action, Level, action_title, clock_note, wording_of
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, DeploymentKind, custom_deployment
from sentinelhub_qgis.model.orders.standing import Standing


def _tree(kind: type[errors.SentinelHubError]) -> Iterator[type[errors.SentinelHubError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _tree(child)


# A test of another file may grow the tree for its own use; the product's errors all live in one module.
EVERY_ERROR = [kind for kind in _tree(errors.SentinelHubError) if kind.__module__ == errors.__name__]
NOON = datetime(2026, 5, 1, 12).astimezone()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SAID = "the service's own <b>words</b> {0}"


@pytest.mark.parametrize("kind", EVERY_ERROR, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_and_a_next_step(kind: type[errors.SentinelHubError]) -> None:
    words = wording_of(kind(SAID))

    assert words.sentence
    assert words.hint or kind is errors.Cancelled
    assert "plugin itself" not in words.sentence, "an error of the tree is not a bug"
    assert "{}" not in words.as_text()


def test_no_two_leaves_share_a_sentence() -> None:
    leaves = [kind for kind in EVERY_ERROR if not kind.__subclasses__()]
    sentences = [wording_of(kind()).sentence for kind in leaves]

    assert len(sentences) == len(leaves)
    assert len(set(sentences)) >= len(leaves) - 1  # the two ways to a too coarse pixel may be said alike


@pytest.mark.parametrize("bug", [KeyError("x"), ZeroDivisionError(), errors.SentinelHubError("x")], ids=repr)
def test_what_is_not_in_the_tree_is_called_a_bug(bug: BaseException) -> None:
    words = wording_of(bug)

    assert words.level is Level.CRITICAL
    assert "report" in words.hint


def test_a_rate_limit_says_how_long_to_wait() -> None:
    assert "12 seconds" in wording_of(errors.RateLimited(wait_seconds=12.4)).hint


def test_a_deployment_is_called_by_its_name() -> None:
    words = wording_of(errors.WrongDeployment(deployment=COMMERCIAL))

    assert words.sentence == f"These credentials belong to {deployment_title(COMMERCIAL)}."
    assert words.action is Action.SWITCH_DEPLOYMENT


@pytest.mark.parametrize(
    "seconds, at_least, said",
    [
        (-301, False, "5 minutes behind"),
        (7199, False, "119 minutes ahead"),
        (7200, False, "2 hours ahead"),
        (-3 * 86400, True, "at least 3 days behind"),
        (-400 * 86400.5, True, "at least 400 days behind"),
    ],
)
def test_a_wrong_clock_is_told_by_how_much(seconds: float, at_least: bool, said: str) -> None:
    error = errors.ClockWrong(host="h", seconds_ahead=seconds, at_least=at_least)

    assert wording_of(error).sentence == f"This computer's clock is {said}."


@pytest.mark.parametrize(
    "until, now, said",
    [
        pytest.param(NOON - 30 * DAY, NOON, f"on {NOON - 30 * DAY:%Y-%m-%d}; this computer's clock says 2", id="days"),
        pytest.param(NOON, NOON + HOUR, f" {NOON:%H:%M}; this computer's", id="hours"),
        pytest.param(None, NOON, "has expired.", id="not known"),
    ],
)
def test_the_end_of_a_certificate_is_told(until: datetime | None, now: datetime, said: str) -> None:
    assert said in wording_of(errors.CertificateExpired(host="h", until=until, now=now)).sentence


def test_a_clock_is_spoken_of_only_when_it_is_far_off() -> None:
    assert clock_note(0.0) is None
    note = clock_note(-7200.0)
    assert note is not None
    assert "2 hours behind" in note.sentence


def test_every_action_has_a_button() -> None:
    titles = [action_title(action) for action in Action]

    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_every_choice_has_a_title() -> None:
    titles = [
        *map(mosaicking_order_title, MosaickingOrder),
        *map(sample_type_title, SampleType),
        *map(deployment_kind_title, DeploymentKind),
    ]
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_a_custom_deployment_is_called_by_its_address() -> None:
    custom = custom_deployment("https://example.org/", "https://example.org/token")

    assert deployment_title(custom) == "https://example.org"
    assert deployment_title(CDSE) == "Copernicus Data Space"


@pytest.mark.parametrize(
    "error, said",
    [
        pytest.param(
            errors.ImageTooLarge(width=300_000, height=10, limit=200_000, finest=151.2),
            "pixels of at least 160 m",
            id="finest resolution that would do",
        ),
        pytest.param(errors.PixelTooCoarse(metres=2000, limit=1500), "pixels of 1500 m or less", id="coarsest one"),
        pytest.param(
            errors.NotEnoughRoom(path="a.tif", needed=5 << 30, free=3 << 30),
            "about 5.0 GiB are needed, 3.0 GiB are free",
            id="room",
        ),
    ],
)
def test_what_is_impossible_is_said_with_what_would_do(error: errors.SentinelHubError, said: str) -> None:
    assert said in wording_of(error).as_text()


@pytest.mark.parametrize(
    "error, standing, said",
    [
        (
            errors.QuotaUsedUp(),
            Standing(3, 10, 5.5),
            "can continue on the 1st of next month. 3 of 10 parts are kept; only the rest",
        ),
        (errors.ConnectionLost(), Standing(3, 10, 5.5), "Processing units spent: 5.50."),
        (errors.QuotaUsedUp(), Standing(0, 10), "can continue on the 1st of next month."),
    ],
    ids=["quota", "line", "nothing came"],
)
def test_of_a_download_that_broke_off_it_is_said_what_is_kept(
    error: errors.SentinelHubError, standing: Standing, said: str
) -> None:
    without = wording_of(error).as_text()
    error.standing = standing
    assert said not in without
    assert said in wording_of(error).as_text()


@pytest.mark.parametrize(
    "seconds, text",
    [(0, "0 s"), (59.2, "60 s"), (91, "2 min"), (5400, "90 min"), (5401, "2 h"), (200_000, "3 days")],
)
def test_times_are_short_words(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
