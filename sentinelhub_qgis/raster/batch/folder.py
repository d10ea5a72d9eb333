"""The files in which a batch is kept, beside what it downloads.

    fields.json           the manifest: all that is wanted and what has become of it; written as a whole, in one step
    fields.journal.jsonl  what has become of rows since then, a line each; folded into the manifest and removed
    fields.csv            the same as a table for people; never read
    fields.log            what happened, a line each

A row that ends costs one line of the journal, however many rows there are.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import re
import shutil
import threading
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TextIO

from ...model.batch.errors import ManifestDamaged, ManifestUnusable
from ...model.errors import AlreadyUnderWay
from ..files import PartFile, file_errors, remove_quietly, replacing
from ..folder_lock import FolderLock
from ..manifest import NAME as NAME_OF_MANIFEST
from ..work_folder import PREFIX, is_held, tiles_in

DEFAULT_NAME = "batch.json"
_LONGEST_MANIFEST = 256 << 20  # bytes; more is no file of ours
_LONGEST_JOURNAL = 256 << 20
_LONGEST_LOG = 4 << 20  # beyond that it begins anew, and the one before is kept
_WORK_FOLDER = re.compile(re.escape(PREFIX) + "[0-9a-f]{20}")
# Spreadsheets take a text that begins so for a formula.
_FORMULA = re.compile(r"^[=+\-@\t\r]")


class BatchFolder:
    """Be the files of one batch. Any thread may append; all else is for one.

    Attributes:
        manifest, table, journal, log: their paths.
    """

    def __init__(self, manifest: Path) -> None:
        self.manifest = manifest
        stem = manifest.stem if manifest.suffix.lower() == ".json" else manifest.name
        self.table = manifest.with_name(f"{stem}.csv")
        self.journal = manifest.with_name(f"{stem}.journal.jsonl")
        self.log = manifest.with_name(f"{stem}.log")
        self._lock_path = manifest.with_name(f".{stem}.lock")
        self._lock = FolderLock(self._lock_path)
        self._writing = threading.Lock()
        self._journal: TextIO | None = None
        self._log: TextIO | None = None

    @property
    def folder(self) -> Path:
        """Where the files of the rows are."""
        return self.manifest.parent

    def take(self) -> None:
        """Keep other runs out, making the folder where there is none.

        Raises:
            AlreadyUnderWay: another program, or another job, runs this batch.
            FileError: the folder cannot be written to.
        """
        with file_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.take():
            raise AlreadyUnderWay(path=str(self.manifest))

    def leave(self) -> None:
        """Close what is open and let others in."""
        with self._writing:
            for file in (self._journal, self._log):
                if file is not None:
                    with contextlib.suppress(OSError):
                        file.close()
            self._journal = self._log = None
        if os.name != "nt":
            remove_quietly(self._lock_path)
        self._lock.release()
        remove_quietly(self._lock_path)

    def write(self, document: Mapping[str, object]) -> None:
        """Write the manifest in one step; what is in the journal is in it from then on.

        Raises:
            FileError: it cannot be written; the old one and the journal are as they were.
        """
        with file_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        with replacing(self.manifest) as part, PartFile(part) as sink:
            sink.write(_json_of(document))
        with self._writing:
            if self._journal is not None:
                with contextlib.suppress(OSError):
                    self._journal.close()
                self._journal = None
            remove_quietly(self.journal)

    def read(self) -> object:
        """Return the document in the manifest.

        Raises:
            ManifestDamaged: it is no JSON, or not whole.
            ManifestUnusable: it cannot be read at all.
        """
        try:
            if self.manifest.stat().st_size > _LONGEST_MANIFEST:
                raise ManifestDamaged("size", path=str(self.manifest))
            return json.loads(self.manifest.read_text(encoding="utf-8-sig"), parse_constant=_no_constant)
        except OSError as error:
            raise ManifestUnusable(error.strerror or str(error), path=str(self.manifest)) from error
        except (ValueError, RecursionError) as error:
            raise ManifestDamaged("JSON", path=str(self.manifest)) from error

    def append(self, row_id: str, outcome: Mapping[str, object]) -> None:
        """Write what has become of a row into the journal; it is there also when the program is killed.

        Raises:
            FileError: it cannot be written.
        """
        line = json.dumps({"row": row_id, **outcome}, ensure_ascii=False)
        with self._writing, file_errors(self.journal):
            if self._journal is None:
                self._journal = self.journal.open("a", encoding="utf-8", newline="\n")
                if self._journal.tell():
                    self._journal.write("\n")  # the last line may have been cut off
            self._journal.write(f"{line}\n")
            self._journal.flush()

    def entries(self) -> Iterable[tuple[str, Mapping[str, object]]]:
        """Yield row ids and outcomes of the journal, the latest last; a line that is not whole is passed over."""
        try:
            if self.journal.stat().st_size > _LONGEST_JOURNAL:
                return
            lines = self.journal.read_bytes().split(b"\n")
        except OSError:
            return
        for line in filter(None, lines):
            with contextlib.suppress(ValueError, RecursionError):
                entry = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
                if isinstance(entry, dict) and isinstance(entry.get("row"), str):
                    yield entry["row"], entry

    def write_table(self, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write the table, in one step; texts that a spreadsheet would take for formulas are made plain.

        Raises:
            FileError: it cannot be written.
        """
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(head)
        writer.writerows([_cell(value) for value in row] for row in rows)
        with replacing(self.table) as part, PartFile(part) as sink:
            # Excel takes a file without this mark for one in the language of the computer.
            sink.write(text.getvalue().encode("utf-8-sig"))

    def note(self, moment: float, text: str) -> None:
        """Write a line into the log; `moment` is seconds since 1970. A log that cannot be written stops nothing."""
        stamp = datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        with self._writing, contextlib.suppress(OSError):
            if self._log is None:
                self._log = self._opened_log()
            self._log.write(f"{stamp} {' '.join(text.split())}\n")
            self._log.flush()

    def _opened_log(self) -> TextIO:
        with contextlib.suppress(OSError):
            if self.log.stat().st_size > _LONGEST_LOG:
                os.replace(self.log, self.log.with_suffix(".old.log"))
        return self.log.open("a", encoding="utf-8", errors="replace", newline="\n")


def sweep(folder: Path) -> None:
    """Remove work folders without anything of use: a program that is killed while it tidies up leaves them."""
    with contextlib.suppress(OSError):
        for place in folder.glob(f"{PREFIX}*"):
            # Without its manifest it was being removed; whoever is just making one holds its lock.
            is_of_use = (place / NAME_OF_MANIFEST).exists() and any(tiles_in(place))
            if _WORK_FOLDER.fullmatch(place.name) and not is_of_use and not is_held(place):
                shutil.rmtree(place, ignore_errors=True)


def stays_inside(folder: Path, name: str) -> bool:
    """Tell whether a path of a manifest stays below its folder also when links are followed."""
    try:
        home = folder.resolve()
        return home in (folder / name).resolve().parents
    except (OSError, RuntimeError, ValueError):
        return False


def _json_of(document: Mapping[str, object]) -> bytes:
    """Return a document with a line for each area and row, so that people can read and compare it."""
    lines = []
    for name, value in document.items():
        if isinstance(value, list) and value:
            items = ",\n  ".join(json.dumps(one, ensure_ascii=False, allow_nan=False) for one in value)
            text = f"[\n  {items}\n ]"
        else:
            text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        lines.append(f" {json.dumps(name)}: {text}")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "surrogatepass")


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def _no_constant(text: str) -> object:
    raise ValueError(text)
