"""Orders as documents of JSON, and back: what a download that broke off is taken up by."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any, Union

from ..area import BoundingBox
from ..collection import MosaickingOrder, SampleType
from ..period import Period
from .image_order import ImageOrder, RawBands, Reprojection, ScriptedImage
from .product_order import Dates, ProductOrder

Order = Union[ImageOrder, ProductOrder]

# Only these are made from a document, whatever it says.
_MADE = (ImageOrder, ProductOrder, RawBands, ScriptedImage, Reprojection, BoundingBox, Period)
_VALUES: dict[str, Any] = {kind.__name__: kind for kind in _MADE}
_ENUMS: dict[str, Any] = {kind.__name__: kind for kind in (MosaickingOrder, SampleType, Dates)}
_KIND, _VALUE = "kind", "value"
_NUMBER, _NOTHING = (int, float), type(None)
# What may stand where: the document may have been changed, and an order is not looked at again before it is sent.
_ALLOWED: dict[str, tuple[type, ...]] = {
    "collection_id": (str,),
    "area": (BoundingBox,),
    "resolution": _NUMBER,
    "product": (RawBands, ScriptedImage),
    "period": (Period, _NOTHING),
    "max_cloud_cover": (int, _NOTHING),
    "mosaicking_order": (MosaickingOrder, _NOTHING),
    "data_filter": (Mapping,),
    "processing": (Mapping,),
    "polygons": (tuple,),
    "reprojection": (Reprojection, _NOTHING),
    "names": (tuple,),
    "band_names": (tuple,),
    "sample_type": (SampleType,),
    "script": (str,),
    "input_band_count": (int,),
    "nodata": (*_NUMBER, _NOTHING),
    "output": (str,),
    "is_picture": (bool,),
    "image": (ImageOrder,),
    "dates": (Dates,),
    "template": (str,),
    "further": (tuple,),
    "has_user_data": (bool,),
    **dict.fromkeys(("start", "end"), (date,)),
    **dict.fromkeys(("min_x", "min_y", "max_x", "max_y"), _NUMBER),
    "crs": (str,),
}
_PARTS: dict[str, type] = {"names": str, "band_names": str, "further": ScriptedImage, "polygons": tuple}


def document_of(order: Order) -> object:
    """Return `order` as lists, dictionaries, texts and numbers.

    Raises:
        TypeError: something in it is not known here.
    """
    return _written(order)


def order_of(document: object) -> Order:
    """Return the order that `document_of` wrote.

    Raises:
        ValueError: the document is none of those, or of a later version of the plugin.
        OrderError: the order cannot be made.
    """
    try:
        found = _read(document)
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not isinstance(found, (ImageOrder, ProductOrder)):
        raise ValueError("no order")
    return found


def _written(value: Any) -> object:
    if isinstance(value, Enum):
        return {_KIND: type(value).__name__, _VALUE: value.value}
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, date):
        return {_KIND: "date", _VALUE: value.isoformat()}
    if isinstance(value, tuple):
        return [_written(part) for part in value]
    if isinstance(value, list):
        return {_KIND: "list", _VALUE: [_written(part) for part in value]}
    if isinstance(value, Mapping):
        kind = "proxy" if isinstance(value, MappingProxyType) else "dict"
        return {_KIND: kind, _VALUE: {str(key): _written(part) for key, part in value.items()}}
    if is_dataclass(value) and type(value).__name__ in _VALUES:
        parts = {one.name: _written(getattr(value, one.name)) for one in fields(value)}
        return {_KIND: type(value).__name__, _VALUE: parts}
    raise TypeError(f"{type(value).__name__} cannot be written down")


def _read(document: Any) -> Any:
    if isinstance(document, list):
        return tuple(_read(part) for part in document)
    if not isinstance(document, Mapping):
        return _whole(document)
    kind, value = document[_KIND], document[_VALUE]
    if kind in _ENUMS:
        return _ENUMS[kind](value)
    if kind in _VALUES:
        return _VALUES[kind](**{name: _checked(name, _read(part)) for name, part in value.items()})
    if kind == "date":
        return date.fromisoformat(value)
    if kind == "list":
        return [_read(part) for part in value]
    if kind in ("proxy", "dict"):
        parts = {name: _read(part) for name, part in value.items()}
        return MappingProxyType(parts) if kind == "proxy" else parts
    raise ValueError(f"{kind} is not known")


def _whole(value: Any) -> Any:
    """Return a plain value; a ValueError for texts that no file and no request can hold."""
    if isinstance(value, str):
        value.encode()
    return value


def _checked(name: str, value: Any) -> Any:
    """Return what is to stand as `name`; a ValueError when it cannot."""
    if not isinstance(value, _ALLOWED[name]) or not all(isinstance(part, _PARTS[name]) for part in _parts(name, value)):
        raise ValueError(f"{name} cannot be a {type(value).__name__}")
    if isinstance(value, float) and not math.isfinite(value) and name != "nodata":
        raise ValueError(f"{name} has no end")
    return value


def _parts(name: str, value: Any) -> tuple[Any, ...]:
    return value if name in _PARTS else ()
