"""Measure cloud over one's own area, day by day."""

from __future__ import annotations

from ..api import statistics
from ..api.session import Session
from ..model.cloud_measure import CloudMeasure, CloudOrder


def measure_cloud(session: Session, order: CloudOrder) -> tuple[CloudMeasure, ...]:
    """Return cloud and coverage of every day with data in the order's area and period, earliest first.

    Costs `CloudOrder.units`.

    Raises:
        AreaUnusable: the service does not take the CRS of the area.
        EvalscriptFailed, QuotaUsedUp, NotPermitted: the service could not or would not.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    return statistics.measure_cloud(session, order)
