"""List the layers of many configurations: one in trouble hides no other, a lost account ends it."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.configuration import Configuration
from sentinelhub_qgis.operations.list_layers_of_all import Listed, list_layers_of_all
from tests.unit.api.wire import Scripted, Wire, bench, of_json
from tests.unit.fakes import Hands

ONE, TWO, THREE = (Configuration(key, key.upper()) for key in ("a", "b", "c"))
LAYERS = of_json([{"id": "L", "collectionType": "DEM"}])


def listed(*answers: Scripted | Exception) -> dict[str, object]:
    found: dict[str, object] = {}

    def tell(configuration: Configuration, layers: Listed) -> None:
        found[configuration.name] = type(layers) if isinstance(layers, Exception) else len(layers)

    list_layers_of_all(bench(Wire(*answers)).session, [ONE, TWO, THREE], {}, Hands(), tell)
    return found


TROUBLE = {
    "refused": (Scripted(403), errors.NotPermitted),
    "gone": (Scripted(404), errors.NotFound),
    "cut": (Scripted(body=b"["), errors.UnexpectedAnswer),
}


@pytest.mark.parametrize("answer, kind", TROUBLE.values(), ids=TROUBLE)
def test_one_in_trouble_hides_no_other(answer: Scripted, kind: type[Exception]) -> None:
    old = [] if kind is errors.NotPermitted else [Scripted(404)]  # of API version 1
    assert listed(LAYERS, answer, *old, LAYERS) == {"A": 1, "B": kind, "C": 1}


ENDS = {
    "no-account": ([Scripted(401)] * 2, errors.NotAuthorised),
    "no-network": ([errors.Offline()], errors.Offline),
    "cancelled": ([errors.Cancelled()], errors.Cancelled),
}


@pytest.mark.parametrize("answers, kind", ENDS.values(), ids=ENDS)
def test_what_holds_for_all_ends_it(answers: list[Scripted | Exception], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        listed(LAYERS, *answers)
