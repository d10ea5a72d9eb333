"""Tell whether the file of a row is there already: one that was finished before its end could be written down."""

from __future__ import annotations

import json
from pathlib import Path

from ...api.process import image_request
from ...api.session import Session
from ...model.errors import OrderError
from ...model.orders.product_order import ProductOrder
from ...raster.batch.image import image_facts
from ..download.plan_image import plan_image


def is_finished(order: ProductOrder, session: Session, target: Path) -> bool:
    """Tell whether `target` is a whole image that came by the very request of `order`. Nothing is sent.

    Images take their place in one step, so one that is there is whole. Pictures, and files beside the main one, do
    not say by what they came: those are fetched anew.
    """
    if order.further or order.has_user_data or not target.is_file():
        return False
    facts = image_facts(target)
    if facts is None or not facts.request:
        return False
    try:
        grid = plan_image(order.image)
    except OrderError:
        return False
    # As one request, which the service would refuse for its size: so it stands in the file.
    request = image_request(order.image, session.deployment, grid.bbox, 1, 1)
    wanted = json.loads(json.dumps(request.body, default=dict))
    wanted["output"].update(width=grid.width, height=grid.height)
    try:
        return bool(json.loads(facts.request) == wanted)
    except ValueError:
        return False
