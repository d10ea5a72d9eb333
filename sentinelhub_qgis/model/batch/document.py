"""Batches as documents of JSON, and back: what a manifest holds. No credentials, no ids of configurations.

Members are only written where they say more than their absence. Files are not checked here against a folder: see
`names.is_inside`, which every path in a document passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..area import BoundingBox
from ..collection import MosaickingOrder, SampleType
from ..orders.image_order import Product, RawBands, ScriptedImage
from ..strict_reading import Reader, Unreadable
from .area import BatchArea
from .batch import WAITING, Batch, BatchRow, Outcome, Outcomes, RowState
from .dates import DatePlan, DateRule, Step
from .names import check_template, is_inside
from .product import BatchProduct
from .trouble import Fact, Trouble

FORMAT = "sentinel-hub-batch"
LAYOUT = 1
ENDINGS = (".tif", ".tiff", ".png", ".jpg", ".jpeg")


class LaterLayout(ValueError):
    """Say that a document is of a later version."""


class NamesOutside(ValueError):
    """Say that a document names a file that is not below its folder."""


def document_of_batch(batch: Batch, outcomes: Outcomes) -> dict[str, object]:
    """Return a batch and what has become of its rows as lists, dictionaries, texts and numbers."""
    areas = {area.key: number for number, area in enumerate(batch.areas)}
    products = {product.key: number for number, product in enumerate(batch.products)}
    return {
        "format": FORMAT,
        "layout": LAYOUT,
        "account": batch.account_name,
        "service": batch.base_url,
        "template": batch.template,
        "ending": batch.ending,
        "dates": _dates(batch.dates),
        "areas": [_area(area) for area in batch.areas],
        "products": [_product(product) for product in batch.products],
        "rows": [
            _stated(
                area=areas[row.area],
                product=products[row.product],
                slot=row.slot and row.slot.as_text(),
                period=None if row.period == row.slot else row.period and row.period.as_text(),
                name=row.name,
                cloud=row.cloud,
                coverage=row.coverage,
                measured=row.is_measured or None,
                **document_of_outcome(outcomes.get(row.id, WAITING)),
            )
            for row in batch.rows
        ],
    }


def batch_of(document: object) -> tuple[Batch, dict[str, Outcome]]:
    """Return what `document_of_batch` wrote; rows that ran when it was written wait.

    Raises:
        LaterLayout: it is of a later version.
        NamesOutside: it names a file that is not below its folder.
        Unreadable: it is something else; says where.
    """
    reader = Reader.of(document)
    if reader.document.get("format") != FORMAT:
        raise Unreadable("format")
    if reader.count("layout") != LAYOUT:
        raise LaterLayout(str(reader.count("layout")))
    areas = tuple(_area_of(one) for one in reader.each("areas"))
    products = tuple(_product_of(one) for one in reader.each("products"))
    rows, outcomes = [], {}
    for one in reader.each("rows"):
        row = _row_of(one, areas, products)
        rows.append(row)
        outcome = outcome_of(one)
        if outcome != WAITING:
            outcomes[row.id] = outcome
    if len({row.id for row in rows}) != len(rows) or len({row.name for row in rows}) != len(rows):
        raise Unreadable("rows")
    return _batch_of(reader, areas, products, tuple(rows)), outcomes


def document_of_outcome(outcome: Outcome) -> dict[str, object]:
    """Return what has become of a row."""
    trouble = outcome.trouble
    is_open = outcome.state in (RowState.WAITING, RowState.RUNNING)
    return _stated(
        state=None if is_open else outcome.state.value,
        files=list(outcome.files) or None,
        units=outcome.units or None,
        requests=outcome.requests or None,
        done=outcome.done or None,
        parts=outcome.parts or None,
        ended=outcome.ended or None,
        error=trouble and _stated(kind=trouble.kind, detail=trouble.detail or None, facts=dict(trouble.facts) or None),
    )


def outcome_of(reader: Reader) -> Outcome:
    """Return what `document_of_outcome` wrote; raises as `batch_of`."""
    files = reader.texts("files")
    for number, file in enumerate(files):
        if not is_inside(file):
            raise NamesOutside(f"{reader.at('files')}[{number}]")
    return Outcome(
        state=reader.optional_choice("state", RowState) or RowState.WAITING,
        files=files,
        units=reader.number("units", 0.0),
        requests=reader.count("requests", 0),
        trouble=_trouble_of(reader.inner("error")) if reader.has("error") else None,
        done=reader.count("done", 0),
        parts=reader.count("parts", 0),
        ended=reader.number("ended", 0.0),
    )


def _batch_of(
    reader: Reader, areas: tuple[BatchArea, ...], products: tuple[BatchProduct, ...], rows: tuple[BatchRow, ...]
) -> Batch:
    template, ending = reader.text("template"), reader.text("ending")
    if ending not in ENDINGS:
        raise Unreadable("ending")
    reader.made(lambda: check_template(template))
    for what, found in (("areas", areas), ("products", products)):
        if len({one.key for one in found}) != len(found):
            raise Unreadable(what)
    return Batch(
        areas=areas,
        products=products,
        dates=_dates_of(reader.inner("dates")),
        template=template,
        ending=ending,
        rows=rows,
        account_name=reader.text("account", ""),
        base_url=reader.text("service", ""),
    )


def _row_of(reader: Reader, areas: tuple[BatchArea, ...], products: tuple[BatchProduct, ...]) -> BatchRow:
    area, product, slot = reader.count("area"), reader.count("product"), reader.optional_period("slot")
    if area >= len(areas) or product >= len(products):
        raise Unreadable(reader.place)
    if (slot is not None) != products[product].collection.has_time:
        raise Unreadable(reader.at("slot"))
    name = reader.text("name")
    if not is_inside(name):
        raise NamesOutside(reader.at("name"))
    return BatchRow(
        area=areas[area].key,
        product=products[product].key,
        slot=slot,
        period=reader.optional_period("period") or slot,
        name=name,
        cloud=reader.number("cloud") if reader.has("cloud") else None,
        coverage=reader.number("coverage") if reader.has("coverage") else None,
        is_measured=reader.flag("measured"),
    )


def _dates(dates: DatePlan) -> dict[str, object]:
    return _stated(
        rule=dates.rule.value,
        period=dates.period and dates.period.as_text(),
        days=[day.isoformat() for day in dates.days] or None,
        step=dates.step and dates.step.value,
        measures=dates.measures or None,
    )


def _dates_of(reader: Reader) -> DatePlan:
    days = [Reader({"day": text}, reader.at("days")).day("day") for text in reader.texts("days")]
    return reader.made(
        lambda: DatePlan(
            rule=reader.choice("rule", DateRule),
            period=reader.optional_period("period"),
            days=tuple(days),
            step=reader.optional_choice("step", Step),
            measures=reader.flag("measures"),
        )
    )


def _area(area: BatchArea) -> dict[str, object]:
    return _stated(
        name=area.name,
        stem=area.stem,
        ground=_box(area.ground),
        metre=area.metre,
        polygons=area.polygons or None,
        result=area.result and _box(area.result),
        result_metre=area.result_metre if area.result else None,
        sight=_box(area.sight),
        outline=area.outline or None,
    )


def _area_of(reader: Reader) -> BatchArea:
    stem = reader.text("stem")
    if not is_inside(stem) or "/" in stem:
        raise NamesOutside(reader.at("stem"))
    return BatchArea(
        name=reader.text("name"),
        ground=reader.box("ground"),
        sight=reader.box("sight"),
        metre=_positive(reader, "metre"),
        polygons=reader.polygons("polygons"),
        result=reader.optional_box("result"),
        result_metre=_positive(reader, "result_metre", 1.0),
        outline=reader.polygons("outline"),
        stem=stem,
    )


def _product(product: BatchProduct) -> dict[str, object]:
    return _stated(
        name=product.name,
        collection=product.collection_id,
        metres=product.metres,
        pixels=_pixels(product.pixels),
        max_cloud=product.max_cloud_cover,
        mosaicking=product.mosaicking_order and product.mosaicking_order.value,
        data_filter=_plain(product.data_filter) or None,
        processing=_plain(product.processing) or None,
        further=[_pixels(one) for one in product.further] or None,
        user_data=product.has_user_data or None,
        host=product.host or None,
    )


def _product_of(reader: Reader) -> BatchProduct:
    further = tuple(_pixels_of(one) for one in reader.each("further"))
    return reader.made(
        lambda: BatchProduct(
            name=reader.text("name"),
            collection_id=reader.text("collection"),
            metres=_positive(reader, "metres"),
            pixels=_pixels_of(reader.inner("pixels")),
            max_cloud_cover=reader.count("max_cloud") if reader.has("max_cloud") else None,
            mosaicking_order=reader.optional_choice("mosaicking", MosaickingOrder),
            data_filter=reader.mapping("data_filter"),
            processing=reader.mapping("processing"),
            further=tuple(one for one in further if isinstance(one, ScriptedImage)),
            has_user_data=reader.flag("user_data"),
            host=reader.text("host", ""),
        )
    )


def _pixels(product: Product) -> dict[str, object]:
    if isinstance(product, RawBands):
        return {"bands": list(product.names), "format": product.sample_type.value}
    return _stated(
        evalscript=product.script,
        bands=list(product.band_names),
        format=product.sample_type.value,
        inputs=product.input_band_count,
        nodata=product.nodata,
        output=product.output,
        picture=product.is_picture or None,
    )


def _pixels_of(reader: Reader) -> Product:
    bands, sample_type = reader.texts("bands"), reader.choice("format", SampleType)
    if not bands:
        raise Unreadable(reader.at("bands"))
    if not reader.has("evalscript"):
        return RawBands(bands, sample_type)
    return ScriptedImage(
        script=reader.text("evalscript"),
        band_names=bands,
        sample_type=sample_type,
        input_band_count=reader.count("inputs"),
        nodata=reader.number("nodata") if reader.has("nodata") else None,
        output=reader.text("output"),
        is_picture=reader.flag("picture"),
    )


def _trouble_of(reader: Reader) -> Trouble:
    facts: list[Fact] = []
    for name, value in reader.mapping("facts").items():
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise Unreadable(reader.at("facts"))
        facts.append((name, value))
    return Trouble(reader.text("kind"), reader.text("detail", ""), tuple(facts))


def _positive(reader: Reader, name: str, default: float | None = None) -> float:
    value = reader.number(name, default)
    if value <= 0:
        raise Unreadable(reader.at(name))
    return value


def _box(box: BoundingBox) -> dict[str, object]:
    return {"edges": list(box.edges), "crs": box.crs}


def _plain(value: Any) -> Any:
    """Return mappings of any kind as dictionaries."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def _stated(**members: Any) -> dict[str, object]:
    """Return the members that say something: those that are not None."""
    return {name: value for name, value in members.items() if value is not None}
