"""Answers of long work come to whoever still waits for them, and to nobody else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest

from sentinelhub_qgis.bridge.threads.tasks import Job, TaskKeeper
from sentinelhub_qgis.gui.widgets.errands import Errands
from sentinelhub_qgis.model.errors import Offline
from tests.qgis.gui.window import wait_until


@pytest.fixture
def keeper(qgis_app: QgsApplication) -> Iterator[TaskKeeper]:
    keeper = TaskKeeper()
    yield keeper
    assert keeper.cancel_all(wait_seconds=5)


class Answers:
    """Start errands and write down what comes back."""

    def __init__(self, keeper: TaskKeeper) -> None:
        self.errands = Errands(keeper)
        self.heard: list[object] = []

    def run(self, topic: str, operation: object) -> None:
        def hear(word: str) -> object:
            return lambda *answer: self.heard.append((word, *answer))

        self.errands.run(topic, topic, operation, hear("done"), hear("failed"), hear("cancelled"))


@pytest.fixture
def answers(keeper: TaskKeeper) -> Answers:
    return Answers(keeper)


def wait_for_cancel(job: Job) -> None:
    job.workers.wait(30)


def fail(_job: Job) -> None:
    raise Offline


@pytest.mark.parametrize("operation, word", [(lambda _job: 7, "done"), (fail, "failed")], ids=["done", "failed"])
def test_the_answer_comes_once(answers, operation, word):
    answers.run("a", operation)
    wait_until(lambda: answers.heard)
    assert [answer[0] for answer in answers.heard] == [word]
    assert not answers.errands.is_under_way("a")


def test_a_cancelled_errand_says_so(answers):
    answers.run("a", wait_for_cancel)
    answers.errands.cancel("a")
    wait_until(lambda: answers.heard)
    assert answers.heard == [("cancelled",)]


def test_asking_anew_drops_the_first_answer(answers, keeper):
    answers.run("a", wait_for_cancel)
    answers.run("a", lambda _job: "second")
    wait_until(lambda: not keeper.running)
    assert answers.heard == [("done", "second")]


def test_a_dropped_errand_is_silent_and_stopped(answers, keeper):
    answers.run("a/1", wait_for_cancel)
    answers.run("a/2", wait_for_cancel)
    answers.run("b", lambda _job: "kept")
    answers.errands.drop_all("a/")
    wait_until(lambda: not keeper.running)
    QTest.qWait(20)
    assert answers.heard == [("done", "kept")]
