"""What a smaller image may cure, and what it will not."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.api.failures import failure_of
from sentinelhub_qgis.api.too_much import asks_for_less, is_refused_for_size
from sentinelhub_qgis.model import errors


def refusal(status: int, message: str = "", code: str = "") -> errors.SentinelHubError:
    body = f'{{"error": {{"status": {status}, "message": "{message}", "code": "{code}"}}}}'.encode()
    return failure_of(status, {"Content-Type": "application/json"}, body)


@pytest.mark.parametrize(
    "failure, less, for_size",
    [
        pytest.param(errors.NoAnswer(), True, False, id="no answer"),
        pytest.param(refusal(504), True, False, id="gateway time-out"),
        pytest.param(refusal(500, "Illegal request", "RENDERER_EXCEPTION"), True, False, id="renderer"),
        pytest.param(refusal(413), True, True, id="413"),
        pytest.param(refusal(400, "width = 2624 is larger than allowed 2500."), True, True, id="pixels"),
        pytest.param(refusal(400, "Script exceeded memory limit", "RENDERER_EXCEPTION"), True, True, id="memory"),
        pytest.param(refusal(400, "CUSTOM has no band SMA", "RENDERER_EXCEPTION"), False, False, id="script"),
        pytest.param(
            refusal(400, "26090.88 meters per pixel exceeds the limit, too large"), False, False, id="metres per pixel"
        ),
        pytest.param(refusal(403, "no", "ACCESS_INSUFFICIENT_PROCESSING_UNITS"), False, False, id="quota"),
        pytest.param(errors.ConnectionLost(), False, False, id="line lost"),
        pytest.param(errors.Cancelled(), False, False, id="cancel"),
    ],
)
def test_what_asks_for_less(failure: errors.SentinelHubError, less: bool, for_size: bool) -> None:
    assert (asks_for_less(failure), is_refused_for_size(failure)) == (less, for_size)
