"""A copy of a project file to be given away: without the ids of configurations, which work as credentials."""

from __future__ import annotations

import contextlib
import html
import os
import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import quote

from ...model.errors import FileNotWritable
from ...raster.files import file_error
from .foreign_layers import PLACEHOLDER

_PROJECT_ENDINGS = (".qgs", ".qgz")
_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
# An address in a project is escaped once or twice, depending on what it is in.
_SLASH = r"(?:/|%2[fF]|%252[fF])"
_SERVICE = rf"ogc{_SLASH}(?:wms|wmts|wfs|wcs){_SLASH}"
_ADDRESS = re.compile(rf"{_SERVICE}({_UUID})")


def can_be_copied(project_file: str) -> bool:
    """Tell whether a project is in a file of its own, not in a database or not saved yet."""
    return project_file.lower().endswith(_PROJECT_ENDINGS) and Path(project_file).is_absolute()


def copy_path(project_file: Path) -> Path:
    """Return where the copy goes: beside the project, so that relative paths in it stay true."""
    return project_file.with_name(f"{project_file.stem}-to-share{project_file.suffix}")


def copy_without_ids(project_file: Path, ids: Iterable[str]) -> Path:
    """Write a copy of the project, as it was saved last, with a placeholder for `ids` and others; return its path.

    Any thread. A copy that is there already is replaced, in one step.

    Raises:
        FileNotWritable, DiskFull: the project cannot be read, or the copy cannot be written.
    """
    target = copy_path(project_file)
    part = target.with_name(f"{target.name}.part")
    known = tuple(ids)
    try:
        if project_file.suffix.lower() == ".qgz":
            _copy_archive(project_file, part, lambda text: without_ids(text, known))
        else:
            part.write_bytes(_changed(project_file.read_bytes(), lambda text: without_ids(text, known)))
        os.replace(part, target)
    except OSError as error:
        _remove(part)
        raise file_error(error, target) from None
    except (zipfile.BadZipFile, UnicodeDecodeError) as error:
        _remove(part)
        raise FileNotWritable(type(error).__name__, path=str(target)) from None
    return target


def without_ids(text: str, ids: Iterable[str]) -> str:
    """Return the text of a project with a placeholder for `ids`, and for all that look like one in an address.

    Ids of the usual form are replaced wherever they stand; others in addresses alone, for they may be common words.
    """
    wanted = {*ids, *_ADDRESS.findall(text)} - {PLACEHOLDER, ""}
    for one in sorted(wanted, key=len, reverse=True):
        if re.fullmatch(_UUID, one):
            text = re.sub(re.escape(one), PLACEHOLDER, text, flags=re.IGNORECASE)
        else:
            forms = "|".join(re.escape(form) for form in _forms(one))
            text = re.sub(rf"({_SERVICE})(?:{forms})(?![\w.~-])", rf"\g<1>{PLACEHOLDER}", text)
    return text


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _forms(one: str) -> tuple[str, ...]:
    once = quote(one, safe="", errors="surrogatepass")  # ids come from outside, halves of characters too
    return tuple(dict.fromkeys((quote(once, safe=""), once, html.escape(one, quote=False), one)))


def _copy_archive(source: Path, target: Path, change: Callable[[str], str]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry, _changed(content, change) if entry.filename.endswith(".qgs") else content)


def _changed(content: bytes, change: Callable[[str], str]) -> bytes:
    return change(content.decode("utf-8")).encode("utf-8")
