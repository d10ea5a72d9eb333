"""Every error has words: a sentence and a next step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sentinelhub_qgis.bridge.titles import (
    deployment_kind_title,
    deployment_title,
    mosaicking_order_title,
    sample_type_title,
)
from sentinelhub_qgis.bridge.wording import Level, wording_of
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.deployment import CDSE, DeploymentKind, custom_deployment


def _tree(kind: type[errors.SentinelHubError]) -> Iterator[type[errors.SentinelHubError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _tree(child)


# A test of another file may grow the tree for its own use; the product's errors all live in one module.
EVERY_ERROR = [kind for kind in _tree(errors.SentinelHubError) if kind.__module__ == errors.__name__]
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
