"""Images that are put together at the same time, as the rows of a batch are."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from sentinelhub_qgis.model.errors import Cancelled
from sentinelhub_qgis.raster import cog
from tests.unit.fakes import Watcher


def test_only_two_are_at_it_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lock, now, most, both = threading.Lock(), [0], [0], threading.Barrier(2, timeout=30)

    def copy(*_arguments: object) -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        both.wait()  # there are two, or this fails
        with lock:
            now[0] -= 1

    monkeypatch.setattr(cog, "_copy", copy)
    threads = [
        threading.Thread(target=cog.copy_to_cog, args=(tmp_path / "a.tif", None, True, Watcher())) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [2]
    assert now == [0]


def test_who_waits_for_a_turn_can_be_cancelled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cog, "_AT_ONCE", threading.BoundedSemaphore(1))
    cancelled = Watcher(cancel_at=0.0)
    cancelled.report(0.0)
    with cog._turn(Watcher()), pytest.raises(Cancelled):
        cog.copy_to_cog(tmp_path / "a.tif", lambda: None, True, cancelled)
