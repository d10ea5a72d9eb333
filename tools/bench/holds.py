"""Tell what held the GUI thread: the stacks seen meanwhile, and whose time it was. Runs inside QGIS, when asked to."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

_EVERY_SECONDS = 0.004
_SEEN_AFTER_SECONDS = 0.015
_FRAMES = 14
_STACKS = 6
_OTHERS = 3
_LEAST_COLLECTION_MS = 3
_AT_REST = ("spin", "wait")


@dataclass
class Hold:
    """Be what was seen since a tick: stacks of the GUI thread and of the others, and milliseconds of collections."""

    stacks: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    collections: list[str] = field(default_factory=list)


class Holds:
    """Look at the GUI thread's stack while it is held.

    A hold has three shares: `cpu` is what the GUI thread itself did, `queued` is what it waited for a processor, as
    others had them, and the rest is waiting for a lock (the interpreter's above all) or for a file. Only the first and
    the last can be ours. A collection of Python's garbage in any thread holds all that need the interpreter.
    """

    def __init__(self, path: Path, least_ms: float = 25) -> None:
        self._path, self._least = path, least_ms
        self._gui = threading.get_ident()
        self._times = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._hold = Hold()
        self._last = time.perf_counter()
        self._spent = self._shares()
        self._collection_began = 0.0
        gc.callbacks.append(self._on_collection)
        threading.Thread(target=self._watch, name="holds", daemon=True).start()

    def tick(self, name: str) -> None:
        """Take that the GUI thread is free; write down what held it, if that took long enough."""
        now, spent = time.perf_counter(), self._shares()
        gap = (now - self._last) * 1000
        cpu, queued = spent[0] - self._spent[0], spent[1] - self._spent[1]
        hold, self._hold = self._hold, Hold()
        if name and gap - queued >= self._least:
            rest = gap - cpu - queued
            self._write(f"{name}: {gap:.0f} ms: cpu {cpu:.0f}, queued {queued:.0f}, rest {rest:.0f}", hold)
            now, spent = time.perf_counter(), self._shares()
        self._last, self._spent = now, spent

    def _on_collection(self, phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            self._collection_began = time.perf_counter()
            return
        took = (time.perf_counter() - self._collection_began) * 1000
        if took > _LEAST_COLLECTION_MS:
            where = "here" if threading.get_ident() == self._gui else "elsewhere"
            self._hold.collections.append(f"{took:.0f} ms {where} (generation {about['generation']})")

    def _write(self, title: str, hold: Hold) -> None:
        lines = [f"=== {title}"]
        if hold.collections:
            lines[0] += f"; garbage: {', '.join(hold.collections)}"
        for stacks, most in ((hold.stacks, _STACKS), (hold.others, _OTHERS)):
            for stack, times in stacks.most_common(most):
                lines.append(f"--- {times} x\n{stack}")
        with self._path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    def _shares(self) -> tuple[float, float]:
        """Return the milliseconds this thread has run, and has waited for a processor."""
        ran, waited = self._times.read_text(encoding="ascii").split()[:2]
        return int(ran) / 1e6, int(waited) / 1e6

    def _watch(self) -> None:
        own = threading.get_ident()
        while True:
            time.sleep(_EVERY_SECONDS)
            if time.perf_counter() - self._last < _SEEN_AFTER_SECONDS:
                continue
            hold, frames = self._hold, sys._current_frames()
            hold.stacks[_told(frames.pop(self._gui, None))] += 1
            frames.pop(own, None)
            for frame in frames.values():
                if frame.f_code.co_name not in _AT_REST:
                    hold.others["(another thread)\n" + _told(frame)] += 1


def _told(frame: FrameType | None) -> str:
    lines: list[str] = []
    while frame is not None and len(lines) < _FRAMES:
        code: Any = frame.f_code
        name = code.co_filename
        lines.append(f"    {'/'.join(name.split('/')[-3:])}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return "\n".join(lines) or "    (no Python: Qt or QGIS)"
