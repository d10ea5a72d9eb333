"""Footprints near the 180th meridian and the poles, where longitudes jump."""

from __future__ import annotations

import math

from .scene import Ring

_HALF_TURN = 180.0
_TURN = 360.0
# An edge around the whole Earth joins the two ends of the map; it does not cross the 180th meridian.
_WHOLE_TURN = 359.999


def unrolled(ring: Ring) -> Ring:
    """Return a ring whose longitudes go on past 180 instead of jumping to the other side of the map, closed.

    One that goes around a pole is led along it, so that it encloses what it covers. Empty when it has no area.
    """
    points = [(x, y) for x, y in ring if math.isfinite(x) and math.isfinite(y)]
    if len(points) < 3:
        return ()
    if points[0] != points[-1]:
        points.append(points[0])
    flat, turns, before = [], 0.0, points[0][0]
    for x, y in points:
        step = x - before
        if _HALF_TURN < abs(step) < _WHOLE_TURN:
            turns -= math.copysign(_TURN, step)
        before = x
        flat.append((x + turns, y))
    if abs(flat[-1][0] - flat[0][0]) > _HALF_TURN:
        pole = math.copysign(90.0, sum(y for _, y in flat))
        flat += [(flat[-1][0], pole), (flat[0][0], pole), flat[0]]
    return tuple(flat)
