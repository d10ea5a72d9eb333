"""What async requests say of object storage, and a folder that stands for it here (API reference 7.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import bad_payload
from .process_rules import part

_S3_URL = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([^\\?#]*))?")
_GS_URL = re.compile(r"gs://([a-z0-9][a-z0-9._-]{1,61}[a-z0-9])(?:/([^\\?#]*))?")


@dataclass(frozen=True)
class Address:
    """A place in a bucket; the keys that came with it are checked and forgotten."""

    bucket: str
    path: tuple[str, ...]

    def within(self, root: Path) -> Path:
        """Give the folder or file that stands for it."""
        return root.joinpath(self.bucket, *self.path)


def read_address(wanted: Mapping[str, Any], place: str, commercial: bool) -> Address:
    """Read {"s3": {url, accessKey, secretAccessKey, region}}; the commercial side also knows roles, and `gs`."""
    if commercial and "gs" in wanted:
        storage, place = part(wanted, "gs", f"{place}->gs"), f"{place}->gs"
        _need(storage, ("credentials",), place)
        return _address(storage.get("url"), _GS_URL, place)
    storage, place = part(wanted, "s3", f"{place}->s3"), f"{place}->s3"
    if not (commercial and storage.get("iamRoleARN")):
        _need(storage, ("accessKey", "secretAccessKey"), place)
    return _address(storage.get("url"), _S3_URL, place)


def _need(storage: Mapping[str, Any], names: tuple[str, ...], place: str) -> None:
    for name in names:
        if not isinstance(storage.get(name), str) or not storage[name]:
            raise bad_payload(f"`{name}` is required.", f"{place}->{name}")


def _address(url: Any, form: re.Pattern[str], place: str) -> Address:
    match = form.fullmatch(url) if isinstance(url, str) else None
    steps = tuple(step for step in (match[2] or "").split("/") if step) if match else ()
    if match is None or any(step in (".", "..") for step in steps):
        raise bad_payload("`url` must be the address of a bucket.", f"{place}->url")
    return Address(match[1], steps)
