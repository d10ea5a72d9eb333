"""The Async Process API (API reference 7.1): tasks, delivery to a folder, refusals."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from .hub import FLAT, GREY, Hub, order

PATH = "/async/v1/process"
KEYS = {"accessKey": "key", "secretAccessKey": "hush"}
S3 = {"s3": {"url": "s3://my-bucket/some/place", **KEYS, "region": "eu-central-1"}}
POLLS = 2000  # of 5 ms: far more than any of these small tasks needs


def task(**places: Any) -> dict[str, Any]:
    return order(**{"output__delivery": S3, **places})


def created(hub: Hub, body: dict[str, Any]) -> str:
    answer = hub.post(PATH, body)
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"id": answer.json()["id"], "status": "RUNNING"}
    return answer.json()["id"]


def finished(hub: Hub, key: str, **headers: str) -> None:
    """Ask until the task is gone, as clients do."""
    pause = threading.Event()
    for _ in range(POLLS):
        answer = hub.session.get(f"{hub.running.base_url}{PATH}/{key}", headers=headers or hub.bearer())
        if answer.status_code == 404:
            return
        assert answer.json() == {"id": key, "status": "RUNNING"}
        pause.wait(0.005)
    pytest.fail("the task never ended")


def delivered(hub: Hub, folder: Path, body: dict[str, Any]) -> Path:
    hub.running.control(bucket=str(folder))
    key = created(hub, body)
    finished(hub, key)
    return folder / "my-bucket" / "some" / "place" / key


def test_a_task_runs_and_is_gone_when_done(hub: Hub) -> None:
    hub.running.control(async_polls=2)
    key = created(hub, task())
    answers = [hub.get(f"{PATH}/{key}") for _ in range(2)]
    assert [answer.json() for answer in answers] == [{"id": key, "status": "RUNNING"}] * 2
    finished(hub, key)
    error = hub.get(f"/api/v1/async/process/{key}").json()["error"]
    assert (error["status"], error["code"]) == (404, "COMMON_NOT_FOUND")


def test_results_request_and_price_are_delivered_without_keys(hub: Hub, tmp_path: Path) -> None:
    responses = [{"identifier": "default"}, {"identifier": "userdata"}]
    folder = delivered(hub, tmp_path, task(evalscript=FLAT, output__responses=responses))
    assert sorted(path.name for path in folder.iterdir()) == ["default.png", "request.json", "userdata.json"]
    with Image.open(folder / "default.png") as image:
        assert image.size == (16, 12)
    text = (folder / "request.json").read_text()
    assert json.loads(text)["costPU"] == 10
    assert "hush" not in text
    assert hub.running.report()["processing_units"] == 10


@pytest.mark.parametrize(
    "side, samples, cost",
    [
        pytest.param(99, "SIMPLE", 10, id="floor"),
        pytest.param(512, "ORBIT", None, id="2/3 from 10 000 px on"),
    ],
)
def test_price(hub: Hub, side: int, samples: str, cost: float | None) -> None:
    script = GREY.replace("output:", f'mosaicking: "{samples}", output:').replace("10000 * sample.B04", "1")
    script = script.replace('["B04"]', '["B04", "B08", "B02"]')
    places = {"evalscript": script, "output__width": side, "output__height": side}
    spring = {"from": "2026-02-01T00:00:00Z", "to": "2026-05-31T00:00:00Z"}
    if cost is None:
        places["input__data__0__dataFilter__timeRange"] = spring
        cost = float(hub.process(order(**places)).headers["x-processingunits-spent"]) * 2 / 3
        assert cost > 10
        hub.running.control(reset=["counters"])
    finished(hub, created(hub, task(**places)))
    assert hub.running.report()["processing_units"] == pytest.approx(cost, abs=1e-5)


def test_larger_than_process_allows(hub: Hub, tmp_path: Path) -> None:
    folder = delivered(hub, tmp_path, task(output__width=2600, output__height=20))
    with Image.open(folder / "default.png") as image:
        assert image.size == (2600, 20)


def test_what_goes_wrong_later_is_delivered_too(hub: Hub, tmp_path: Path) -> None:
    folder = delivered(hub, tmp_path, task(evalscript=GREY.replace("return [", "return [nothing + ")))
    error = json.loads((folder / "error.json").read_text())["error"]
    assert (error["status"], error["code"]) == (400, "RENDERER_EXCEPTION")
    assert "nothing" in error["message"]
    assert hub.running.report()["processing_units"] == 0


def test_a_script_from_the_bucket(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "flat.js").write_text(FLAT)
    reference = {"s3": {"url": "s3://scripts/flat.js", **KEYS}}
    folder = delivered(hub, tmp_path, task(evalscript=None, evalscriptReference=reference))
    with Image.open(folder / "default.png") as image:
        assert image.getpixel((0, 0))[:3] == (51, 102, 153)


REFUSED = [
    ("width at most 10 000", {"output__width": 10001}, "10000"),
    ("resx", {"output__width": None, "output__height": None, "output__resx": 1e-6, "output__resy": 1e-3}, "10000"),
    ("delivery missing", {"output__delivery": None}, "delivery"),
    ("no storage", {"output__delivery": {}}, "s3"),
    ("url missing", {"output__delivery": {"s3": KEYS}}, "url"),
    ("url no bucket", {"output__delivery": {"s3": {"url": "https://my-bucket/x", **KEYS}}}, "url"),
    ("url that climbs", {"output__delivery": {"s3": {"url": "s3://my-bucket/../../x", **KEYS}}}, "url"),
    ("accessKey missing", {"output__delivery": {"s3": {**S3["s3"], "accessKey": ""}}}, "accessKey"),
    ("secretAccessKey missing", {"output__delivery": {"s3": {"url": "s3://b-b", "accessKey": "a"}}}, "secretAccessKey"),
    ("iamRoleARN is commercial", {"output__delivery": {"s3": {"url": "s3://b-b", "iamRoleARN": "arn"}}}, "accessKey"),
    ("gs is commercial", {"output__delivery": {"gs": {"url": "gs://b-b", "credentials": "x"}}}, "s3"),
    ("no script", {"evalscript": None}, "evalscript"),
    ("two scripts", {"evalscriptReference": S3}, "Only one"),
    ("script not in the bucket", {"evalscript": None, "evalscriptReference": S3}, "read"),
    ("Process rules hold", {"input__data": []}, "data"),
]


@pytest.mark.parametrize("places, said", [row[1:] for row in REFUSED], ids=[f"7.1 {row[0]}" for row in REFUSED])
def test_refused_at_once(hub: Hub, places: dict[str, Any], said: str) -> None:
    answer = hub.post(PATH, task(**places))
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "COMMON_BAD_PAYLOAD")
    assert said in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "delivery",
    [
        {"s3": {"url": "s3://my-bucket/some", "iamRoleARN": "arn:aws:iam::1:role/x"}},
        {"gs": {"url": "gs://my_bucket", "credentials": "e30="}},
    ],
    ids=["iamRoleARN", "gs"],
)
def test_the_commercial_side_knows_more_storage(hub: Hub, delivery: dict[str, Any]) -> None:
    hub.running.control(deployment="commercial")
    form = {
        "grant_type": "client_credentials",
        "client_id": hub.running.client_id,
        "client_secret": hub.running.client_secret,
    }
    token = hub.session.post(hub.running.foreign_token_url, data=form).json()["access_token"]
    answer = hub.post(PATH, task(output__delivery=delivery), Authorization=f"Bearer {token}")
    assert answer.status_code == 200, answer.text
    finished(hub, answer.json()["id"], Authorization=f"Bearer {token}")


def test_429_for_too_many_tasks_at_once(hub: Hub) -> None:
    """7.1: 429 = too many concurrent tasks."""
    hub.running.control(async_tasks=2, async_polls=1)
    first, second = created(hub, task()), created(hub, task())
    refused = hub.post(PATH, task())
    assert (refused.status_code, refused.json()["code"]) == (429, "RATE_LIMIT_EXCEEDED")
    finished(hub, first)
    finished(hub, second)
    finished(hub, created(hub, task()))


@pytest.mark.parametrize(
    "ask, status",
    [
        pytest.param(lambda hub: hub.get(PATH), 405, id="5.5 405"),
        pytest.param(lambda hub: hub.get(f"{PATH}/0"), 404, id="5.5 404 unknown task"),
        pytest.param(lambda hub: hub.post(PATH, task(), Authorization="Bearer x"), 401, id="5.5 401"),
        pytest.param(lambda hub: hub.post("/api/v1/async/process", task()), 200, id="old path"),
    ],
)
def test_the_addresses(hub: Hub, ask: Any, status: int) -> None:
    assert ask(hub).status_code == status
