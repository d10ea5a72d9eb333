"""Small pictures by the Process API (API reference 5)."""

from __future__ import annotations

from ..model.scenes.preview import PreviewOrder
from .messages import Answer, ServiceRequest
from .paths import Api
from .process import bounds_of
from .session import Session


def fetch_picture(session: Session, order: PreviewOrder) -> Answer:
    """Return a PNG of a scene.

    Raises:
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    return session.send(picture_request(order))


def picture_request(order: PreviewOrder) -> ServiceRequest:
    """Return the request for `order`."""
    width, height = order.size
    time_range = {"from": order.first_instant, "to": order.last_instant}
    return ServiceRequest(
        method="POST",
        api=Api.PROCESS,
        accept="image/png",
        collection_id=order.collection_id,
        body={
            "input": {
                "bounds": bounds_of(order.box),
                "data": [{"type": order.collection_id, "dataFilter": {"timeRange": time_range}}],
            },
            "output": {
                "width": width,
                "height": height,
                "responses": [{"identifier": "default", "format": {"type": "image/png"}}],
            },
            "evalscript": order.script(),
        },
    )
