"""Have work done beside the caller that looks only now and then whether it is to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ...model.errors import Cancelled
from ...model.progress import Workers

Result = TypeVar("Result")


def carry_aside(workers: Workers, work: Callable[[], Result]) -> Result:
    """Return what `work` returns, and raise what it raises.

    GDAL asks after each hundredth of its work whether to go on, which takes long for a large image. After a cancel it
    goes on alone until then: it must harm nobody, and use no file that is needed again.

    Raises:
        Cancelled: within a second of a cancel.
    """
    for result in workers.run_all(lambda one: one(), [work]):
        return result
    raise Cancelled
