"""What a Catalog search finds, newest first, and no more of it than its page shows (API reference 4.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

import shapely.geometry

from .catalog_search import Search
from .own_catalog import has_pixels, own_tiles
from .render import Scene
from .stac import item_properties
from .state import Sandbox

SEARCHED = 500  # scenes a page looks at in vain before it ends short and points to the next
_INSTANT = timedelta(microseconds=1)


@dataclass
class Page:
    """One page: its entries, and where the next begins if there is one."""

    entries: list[Any] = field(default_factory=list)
    following: int | None = None


def scenes_page(sandbox: Sandbox, wanted: Search) -> Page:
    """Collect the scenes of a page; `next` counts the scenes walked past, whether they fitted the filter or not."""
    page, vain = Page(), 0
    for place, scene in enumerate(_scenes(sandbox, wanted, wanted.first), wanted.first):
        if len(page.entries) == wanted.limit or vain == SEARCHED:
            page.following = place
            break
        if fits(wanted, scene):
            page.entries.append(scene)
        else:
            vain += 1
    return page


def distinct_page(sandbox: Sandbox, wanted: Search) -> Page:
    """Collect the different values of one property; `next` counts values."""
    values = _dates(sandbox, wanted) if wanted.distinct == "date" else _values(sandbox, wanted, str(wanted.distinct))
    page = Page()
    for place, value in enumerate(values):
        if len(page.entries) == wanted.limit:
            page.following = place
            break
        if place >= wanted.first:
            page.entries.append(value)
    return page


def scene_by_id(sandbox: Sandbox, wanted: Search, name: str) -> Scene | None:
    """Find one scene by its id, listed before or not, in the time and area searched."""
    scene = _by_id(sandbox, wanted.info.id, name)
    if scene is None or not wanted.start <= scene.time <= wanted.end or not fits(wanted, scene):
        return None
    return scene if wanted.area.shape.intersects(shapely.geometry.shape(scene.geometry)) else None


def fits(wanted: Search, scene: Scene) -> bool:
    """Apply the filter of a search."""
    return wanted.filter is None or wanted.filter.accepts(item_properties(scene))


def _scenes(sandbox: Sandbox, wanted: Search, skipped: int = 0) -> Iterator[Scene]:
    """Go through the scenes without the filter; those skipped are never made."""
    if wanted.ids:
        found = (scene_by_id(sandbox, wanted, name) for name in wanted.ids[skipped:])
        yield from (scene for scene in found if scene is not None)
        return
    for number, found in enumerate(_walk(sandbox, wanted, wanted.end)):
        if number >= skipped:
            yield found if isinstance(found, Scene) else found.scene


def _walk(sandbox: Sandbox, wanted: Search, end: datetime) -> Iterator[Any]:
    if has_pixels(sandbox, wanted.info.id):
        return sandbox.world.walk(wanted.info.id, wanted.area.wanted, wanted.start, end)
    kept = [
        tile.scene
        for tile in own_tiles(sandbox, wanted.info.id)
        if tile.dated and wanted.start <= tile.scene.time <= end and tile.shape.intersects(wanted.area.shape)
    ]
    return iter(sorted(kept, key=lambda scene: scene.time, reverse=True))


def _dates(sandbox: Sandbox, wanted: Search) -> Iterator[str]:
    """Jump from each date found to the last moment before it."""
    end = wanted.end
    while end >= wanted.start:
        moment = _newest(sandbox, wanted, end)
        if moment is None:
            return
        yield moment.strftime("%Y-%m-%d")
        end = moment.astimezone(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0) - _INSTANT


def _newest(sandbox: Sandbox, wanted: Search, end: datetime) -> datetime | None:
    if wanted.ids:
        times = [scene.time for scene in _scenes(sandbox, wanted) if scene.time <= end]
        return max(times, default=None)
    for tried, found in enumerate(_walk(sandbox, wanted, end)):
        if tried == SEARCHED:
            return None
        if wanted.filter is None or fits(wanted, found if isinstance(found, Scene) else found.scene):
            return found.time
    return None


def _values(sandbox: Sandbox, wanted: Search, name: str) -> Iterator[str]:
    """Give each value once; after many scenes without a new one there is none."""
    seen: set[str] = set()
    vain = 0
    for scene in _scenes(sandbox, wanted):
        value = item_properties(scene).get(name)
        vain += 1
        if vain > SEARCHED:
            return
        if value is not None and str(value) not in seen and fits(wanted, scene):
            vain = 0
            seen.add(str(value))
            yield str(value)


def _by_id(sandbox: Sandbox, collection: str, name: str) -> Scene | None:
    own = next((tile.scene for tile in own_tiles(sandbox, collection) if tile.scene.id == name and tile.dated), None)
    if own is not None or not has_pixels(sandbox, collection):
        return own
    found = sandbox.world.find(collection, name)
    return None if found is None else found.scene
