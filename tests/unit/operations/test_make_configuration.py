"""The plugin's own configuration: made once, found again, completed, and never half-made in silence."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection
from sentinelhub_qgis.model.starter import MARK, NewLayer, Wish
from sentinelhub_qgis.operations.make_configuration import Made, make_configuration
from sentinelhub_qgis.operations.show_collection import Ground, show_collection
from tests.unit.api.wire import BASE, LOST, OIDC, Scripted, Wire, bench, json_of, of_json

COLLECTIONS = ("sentinel-2-l2a", "sentinel-1-grd", "sentinel-5p-l2")
WISH = Wish("Starter", f"by us {MARK}", tuple(NewLayer(one, one.upper(), one, "//VERSION=3") for one in COLLECTIONS))
ELSEWHERE = custom_deployment(BASE, OIDC)
THEIRS = {"id": "theirs", "name": "Fields", "description": ""}
OURS = {"id": "ours", "name": "Renamed", "description": f"by us {MARK}"}
FORBIDDEN = of_json({"error": {"code": "COMMON_INSUFFICIENT_PERMISSIONS"}}, 403)
QUOTA = of_json({"error": {"code": "ACCESS_INSUFFICIENT_PROCESSING_UNITS"}}, 403)
BAD = of_json({"error": {"code": "COMMON_BAD_PAYLOAD", "message": "layers"}}, 400)
TAKEN = of_json({"error": {"code": "COMMON_UNIQUE_KEY_VIOLATION"}}, 409)


class Account(Wire):
    """Keep configurations and layers as the Configuration API does; `in_the_way` answers what begins like its key."""

    def __init__(self, *there: dict[str, Any], keeps_posted: bool = True) -> None:
        super().__init__()
        self.there = {one["id"]: dict(one) for one in there}
        self.layers: dict[str, list[dict[str, Any]]] = {key: [] for key in self.there}
        self.keeps_posted = keeps_posted
        self.in_the_way: dict[str, list[Scripted | Exception | None]] = {}
        self.log: list[str] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        if not str(request.url).startswith(self.oidc_url):
            path = urlsplit(str(request.url)).path.rpartition("/api/v2/configuration/")[2]
            self.log.append(f"{request.method} {path}")
            self._answers = [self._answer(self.log[-1], path, request)]
        return super().send(request, *args, **kwargs)

    def _answer(self, line: str, path: str, request: requests.PreparedRequest) -> Scripted | Exception:
        instead = self.in_the_way.get(line, [])
        obstacle = instead.pop(0) if instead else None
        if obstacle is not None and obstacle is not LOST:
            return obstacle
        answer = self._done(path, request)
        return obstacle or answer

    def _done(self, path: str, request: requests.PreparedRequest) -> Scripted:
        parts = path.split("/")
        if parts == ["profile"]:
            return of_json({"domainAccountId": "account"})
        if request.method == "GET":
            return of_json(self.layers[parts[1]] if len(parts) == 3 else list(self.there.values()))
        body = json_of(request)
        if len(parts) == 3:
            self.layers[parts[1]].append(body)
            return of_json(body, 201)
        made = {**body, "id": f"made-{len(self.there)}"}
        self.there[made["id"]] = made
        self.layers[made["id"]] = made.pop("layers", []) if self.keeps_posted else []
        return of_json(made, 201)

    @property
    def posts(self) -> list[str]:
        return [line[5:] for line in self.log if line.startswith("POST")]


class Course:
    """Be the progress of a job that is stopped once it is beyond `stop_at`."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.seen: list[float] = []
        self._stop_at = stop_at

    def report(self, fraction: float) -> None:
        self.seen.append(fraction)

    def is_cancelled(self) -> bool:
        return bool(self.seen) and self.seen[-1] >= self._stop_at


def make(account: Account, deployment: Deployment = CDSE, wish: Wish = WISH, **more: Any) -> Made:
    return make_configuration(bench(account, deployment).session, wish, more.pop("progress", Course()), **more)


def ids(made: Made) -> tuple[str, ...]:
    return tuple(layer.id for layer in made.layers)


def test_an_empty_account_gets_it_by_one_request() -> None:
    account, course = Account(), Course()
    made = make(account, progress=course)

    assert (made.is_new, made.missing, made.trouble) == (True, (), None)
    assert ids(made) == COLLECTIONS
    assert account.posts == ["instances"]
    assert account.there["made-0"]["domainAccountId"] == "account"
    assert course.seen == sorted(course.seen)
    assert course.seen[-1] == 1.0


@pytest.mark.parametrize(
    ("deployment", "expected"), [(CDSE, COLLECTIONS), (COMMERCIAL, COLLECTIONS[:2])], ids=["CDSE", "commercial"]
)
def test_only_what_the_deployment_has_is_made(deployment: Deployment, expected: tuple[str, ...]) -> None:
    assert ids(make(Account(), deployment)) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (of_json({"collections": [{"id": "sentinel-5p-l2"}, {"id": "sentinel-2-l2a"}, None, {}]}), COLLECTIONS),
        (of_json({"collections": [{"id": "sentinel-2-l2a"}]}), COLLECTIONS[:2]),
        (of_json([]), COLLECTIONS[:2]),
        (FORBIDDEN, COLLECTIONS[:2]),
        (errors.Offline(), COLLECTIONS[:2]),
    ],
    ids=["has it", "has it not", "odd", "no right", "offline"],
)
def test_elsewhere_the_catalogue_tells(answer: Any, expected: tuple[str, ...]) -> None:
    account = Account()
    account.in_the_way["GET /catalog/v1/collections"] = [answer] * 3

    assert ids(make(account, ELSEWHERE)) == expected


@pytest.mark.parametrize("obstacle", [[BAD], []], ids=["refused", "ignored"])
def test_layers_that_cannot_come_along_come_one_by_one(obstacle: list[Any]) -> None:
    account = Account(keeps_posted=False)
    account.in_the_way["POST instances"] = obstacle
    made = make(account)

    assert ids(made) == COLLECTIONS
    assert made.trouble is None
    assert account.posts[-3:] == ["instances/made-0/layers"] * 3
    assert len(account.there) == 1


def test_its_own_configuration_is_found_again_by_its_mark_and_completed() -> None:
    account = Account(THEIRS, OURS)
    account.layers["ours"] = [{"id": COLLECTIONS[0], "title": "Mine"}]
    made = make(account)

    assert (made.is_new, made.configuration.name) == (False, "Renamed")
    assert account.posts == ["instances/ours/layers"] * 2
    assert made.layers[0].title == "Mine"


def test_repeating_it_changes_nothing() -> None:
    account = Account(THEIRS)
    first = make(account)
    posts = list(account.posts)

    assert make(account).layers == first.layers
    assert account.posts == posts


@pytest.mark.parametrize(
    ("there", "obstacles", "name"),
    [
        ([{**THEIRS, "name": "starter"}], [], "Starter 2"),
        ([THEIRS], [TAKEN], "Starter 2"),
        ([{**THEIRS, "name": "Starter 2"}], [TAKEN], "Starter 3"),
    ],
    ids=["seen", "not seen", "both"],
)
def test_a_name_that_is_taken_gets_a_number(there: list[Any], obstacles: list[Any], name: str) -> None:
    account = Account(*there)
    account.in_the_way["POST instances"] = obstacles

    assert make(account).configuration.name == name


def test_names_are_not_tried_for_ever() -> None:
    account = Account()
    account.in_the_way["POST instances"] = [TAKEN] * 100

    with pytest.raises(errors.NameTaken):
        make(account)

    assert len(account.posts) < 25


def test_an_answer_that_was_lost_is_looked_for() -> None:
    account = Account(THEIRS)
    account.in_the_way["POST instances"] = [LOST]
    made = make(account)

    assert ids(made) == COLLECTIONS
    assert account.posts == ["instances"]


@pytest.mark.parametrize(
    ("obstacle", "kind"),
    [
        (FORBIDDEN, errors.MayNotConfigure),
        (QUOTA, errors.QuotaUsedUp),
        (errors.ConnectionRefused(), errors.ConnectionRefused),
        (errors.Offline(), errors.Offline),
    ],
    ids=["no right", "quota", "nobody there", "offline"],
)
def test_where_nothing_is_made_the_reason_is_raised(obstacle: Any, kind: type[Exception]) -> None:
    account = Account(THEIRS)
    account.in_the_way["POST instances"] = [obstacle]

    with pytest.raises(kind):
        make(account)

    assert list(account.there) == ["theirs"]


def test_one_that_is_switched_off_is_not_doubled() -> None:
    account = Account({**OURS, "additionalData": {"disabled": True}})

    with pytest.raises(errors.ConfigurationOff) as caught:
        make(account)

    assert caught.value.detail == "Renamed"
    assert account.posts == []


@pytest.mark.parametrize(
    ("obstacles", "there", "missing", "trouble"),
    [
        ([None, BAD, None], "sentinel-2-l2a sentinel-5p-l2", "sentinel-1-grd", errors.BadRequest),
        ([None, FORBIDDEN, FORBIDDEN], "sentinel-2-l2a", "sentinel-1-grd sentinel-5p-l2", errors.MayNotConfigure),
        ([None, QUOTA], "", "sentinel-1-grd sentinel-5p-l2", errors.QuotaUsedUp),
        ([None, errors.Offline()], "", "sentinel-1-grd sentinel-5p-l2", errors.Offline),
        ([LOST, TAKEN, None, None], " ".join(COLLECTIONS), "", None),
    ],
    ids=["one is bad", "no right", "quota", "offline", "a lost answer"],
)
def test_what_is_there_stays_and_what_is_missing_is_said(
    obstacles: list[Any], there: str, missing: str, trouble: type[Exception] | None
) -> None:
    account = Account(keeps_posted=False)
    account.in_the_way["POST instances/made-0/layers"] = obstacles
    made = make(account)

    assert " ".join(layer.id for layer in made.missing) == missing
    assert type(made.trouble) is (trouble or type(None))
    assert " ".join(ids(made)) == there
    account.in_the_way.clear()
    assert make(account).missing == ()
    assert sorted(layer["id"] for layer in account.layers["made-0"]) == sorted(COLLECTIONS)


@pytest.mark.parametrize(("stop_at", "begun"), [(0.1, 0), (0.3, 1), (0.35, 1)], ids=["before", "after", "between"])
def test_who_stops_knows_what_was_begun(stop_at: float, begun: int) -> None:
    account, told = Account(keeps_posted=False), list[Made]()

    with pytest.raises(errors.Cancelled):
        make(account, progress=Course(stop_at), begun=told.append)

    assert (len(told), len(account.there)) == (begun, begun)


# --- own collections ----------------------------------------------------------------------------------------

UUID = "5460de54-082e-473a-b6ea-d5cbe3c17cca"
PHOTO = OwnCollection(f"byoc-{UUID}", "Drone {0}", tuple(OwnBand(name, "UINT8") for name in ("B1", "B2", "B3")))
GROUND = Ground(BoundingBox(11, 46, 11.5, 46.5, "EPSG:4326"), date(2026, 5, 1))


def test_a_collection_of_bytes_needs_no_measuring() -> None:
    account = Account(OURS)
    made = show_collection(bench(account, CDSE).session, PHOTO, WISH, GROUND, Course())

    (layer,) = account.layers["ours"]
    assert ids(made) == (PHOTO.id,)
    assert (layer["title"], layer["collectionType"], layer["collectionId"]) == ("Drone {0}", "CUSTOM", PHOTO.id)
    assert "const HIGHEST = [255.0, 255.0, 255.0];" in layer["styles"][0]["evalScript"]
    assert not any("statistics" in line for line in account.log)


def test_a_collection_that_nobody_knows_the_bands_of_is_not_made() -> None:
    account = Account(OURS)
    for path in ("/byoc/v1", "/api/v1/byoc", "/catalog/v1", "/api/v1/catalog/1.0.0"):
        key = f"GET {path}/collections/" + (UUID if "byoc" in path else PHOTO.id)
        account.in_the_way[key] = [FORBIDDEN] * 4

    with pytest.raises(errors.BandsUnknown):
        show_collection(bench(account, CDSE).session, OwnCollection(PHOTO.id, "Drone"), WISH, GROUND, Course())

    assert account.posts == []
