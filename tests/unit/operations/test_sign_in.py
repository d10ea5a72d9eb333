"""Sign in."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.errors import WrongCredentials
from sentinelhub_qgis.operations.sign_in import sign_in
from tests.unit.api.wire import Wire, bench, of_json


def test_signing_in_costs_one_request() -> None:
    at = bench(Wire())

    sign_in(at.session)

    assert len(at.wire.issued) == 1
    assert at.wire.asked == []


def test_a_wrong_secret_is_told() -> None:
    refused = of_json({"error": "invalid_client", "error_description": "Invalid client credentials"}, 401)

    with pytest.raises(WrongCredentials) as caught:
        sign_in(bench(Wire(tokens=[refused])).session)

    assert (caught.value.status, caught.value.detail) == (401, "Invalid client credentials")
