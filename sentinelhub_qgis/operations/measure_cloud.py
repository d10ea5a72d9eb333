"""Measure cloud over one's own area, day by day."""

from __future__ import annotations

from ..api import statistics
from ..api.session import Session
from ..model.scenes.cloud_measure import CloudOrder, CloudSurvey


def measure_cloud(session: Session, order: CloudOrder) -> CloudSurvey:
    """Return cloud and coverage of every day with data in the order's area and period.

    Costs `CloudOrder.units`.

    Raises:
        AreaUnusable: the service does not take the CRS of the area.
        EvalscriptFailed, ServiceTrouble, QuotaUsedUp, NotPermitted: the service could not or would not.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    return statistics.measure_cloud(session, order)
