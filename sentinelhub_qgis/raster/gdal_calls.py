"""GDAL calls that fail loudly here and change nothing for anybody else.

GDAL's switch between exceptions and return codes, its configuration and its cache belong to the whole process,
and QGIS and other plugins use them at the same time from other threads. Only what GDAL keeps per thread is
touched, or, for the cache, counted and put back.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from osgeo import gdal, osr

# A broken PROJ installation complains about its database on calls that succeed all the same.
_HARMLESS = "PROJ: "


class GdalFailure(Exception):
    """Say that GDAL failed; the text is GDAL's."""


@contextmanager
def strict() -> Iterator[None]:
    """Raise `GdalFailure` at the end of the block when GDAL reported an error in it, on this thread.

    Works whether or not the process uses GDAL's exceptions. Nothing is printed.
    """
    messages: list[str] = []

    def note(level: int, _number: int, text: str) -> None:
        if level >= gdal.CE_Failure and not text.startswith(_HARMLESS):
            messages.append(text)

    with ExitStack() as stack:
        # From GDAL 3.7 on a thread can choose for itself; before, both ways have to be handled.
        for module in (gdal, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler(note)
        stack.callback(gdal.PopErrorHandler)
        try:
            yield
        except RuntimeError as error:
            raise GdalFailure(str(error)) from error
    if messages:
        raise GdalFailure("; ".join(dict.fromkeys(messages)))


@contextmanager
def thread_options(**options: str) -> Iterator[None]:
    """Set GDAL configuration options for this thread, and put the former ones back."""
    former = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, before in former.items():
            gdal.SetThreadLocalConfigOption(name, before)


class _CacheCap:
    """Count who wants GDAL's cache small, so that the last one out restores what was there before the first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._before = 0

    @contextmanager
    def __call__(self, max_bytes: int) -> Iterator[None]:
        """Keep GDAL's block cache at or below `max_bytes` within the block."""
        with self._lock:
            if not self._users:
                self._before = gdal.GetCacheMax()
            self._users += 1
            gdal.SetCacheMax(min(max_bytes, self._before))
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    gdal.SetCacheMax(self._before)


capped_cache = _CacheCap()
