"""Make of a batch's files what a map can use: a layer of footprints, and one mosaic for each product and date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ...model.batch.batch import WAITING, Batch, BatchRow, Outcome, Outcomes, RowState
from ...model.batch.dates import date_text
from ...model.batch.names import Names, safe_part
from ...model.errors import Cancelled
from ...model.orders.image_order import ImageOrder
from ...model.polygon import rectangle
from ...model.progress import Progress
from ...raster.batch.footprints import Footprint
from ...raster.batch.footprints import write_footprints as write_layer
from ...raster.batch.mosaic import crs_name, write_vrt

FOOTPRINTS_NAME = "footprints.gpkg"


def finished_images(batch: Batch, outcomes: Outcomes, folder: Path) -> tuple[tuple[Path, ImageOrder], ...]:
    """Return the main file of each row that is done, with the order that it became by."""
    return tuple((folder / outcome.files[0], batch.order(row).image) for row, outcome in _done(batch, outcomes))


def write_footprints(batch: Batch, outcomes: Outcomes, folder: Path, path: Path | None = None) -> Path:
    """Write a layer with a footprint for each row that is done or empty, and return its path.

    Its fields say area, product, collection, date, cloud (percent), units, state and file, relative to `folder`. It is
    a GeoPackage, or GeoJSON by the ending of `path`; beside the files unless said.

    Raises:
        FileError: it cannot be written.
    """
    target = path or folder / FOOTPRINTS_NAME
    write_layer(target, _footprints(batch, outcomes))
    return target


def write_mosaics(
    batch: Batch, outcomes: Outcomes, folder: Path, progress: Progress
) -> tuple[tuple[Path, ImageOrder], ...]:
    """Write a VRT for each product and date, one for each reference system where there are several.

    Returns their paths, each with the order of one of its images. Pictures are left out: they have no place.

    Raises:
        FileError: one cannot be written, or images do not fit together.
        Cancelled: between two of them.
    """
    groups: dict[tuple[str, str, str], list[tuple[Path, BatchRow]]] = {}
    for row, outcome in _done(batch, outcomes):
        path = folder / outcome.files[0]
        crs = crs_name(path) if path.suffix.lower() in (".tif", ".tiff") else ""
        if crs:
            stem = "_".join(filter(None, (batch.product_of[row.product].name, date_text(row.period))))
            groups.setdefault((row.product, safe_part(stem), crs), []).append((path, row))
    counts = Counter(key[:2] for key in groups)
    names, written = Names(), []
    for number, ((product, stem, crs), members) in enumerate(sorted(groups.items(), key=_first), start=1):
        if progress.is_cancelled():
            raise Cancelled
        name = f"{stem}_{safe_part(crs.rpartition(':')[2], 40)}" if counts[product, stem] > 1 else stem
        target = folder / f"{names.unique(name or 'mosaic')}.vrt"
        write_vrt(target, [path for path, _ in members])
        written.append((target, batch.order(members[0][1]).image))
        progress.report(number / len(groups))
    return tuple(written)


def _first(pair: tuple[tuple[str, str, str], object]) -> tuple[str, str, str]:
    return pair[0]


def _done(batch: Batch, outcomes: Outcomes) -> Iterator[tuple[BatchRow, Outcome]]:
    for row in batch.rows:
        outcome = outcomes.get(row.id, WAITING)
        if outcome.state is RowState.DONE and outcome.files:
            yield row, outcome


def _footprints(batch: Batch, outcomes: Outcomes) -> Iterator[Footprint]:
    for row in batch.rows:
        outcome = outcomes.get(row.id, WAITING)
        if outcome.state not in (RowState.DONE, RowState.EMPTY):
            continue
        area, product = batch.area_of[row.area], batch.product_of[row.product]
        period = row.period
        values = (
            area.name or area.stem,
            product.name,
            product.collection_id,
            period.start.isoformat() if period else None,
            period.end.isoformat() if period else None,
            row.cloud,
            outcome.units,
            outcome.state.value,
            outcome.files[0] if outcome.files else None,
        )
        yield Footprint(area.sight.crs, area.outline or (rectangle(area.sight.edges),), values)
