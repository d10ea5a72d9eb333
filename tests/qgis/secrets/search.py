"""Finding a secret in whatever form it was written."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

# What every token of the sandbox has, as those of the service: JSON in base64, and the word that goes before it.
_ANY_TOKEN = re.compile(
    rb"eyJ[\w-]{10,}|Bearer [\w.~+/=-]{16,}|(?i:authorization['\": ]{1,4}(?:bearer|basic) [\w+/=.-]{4,})"
)
_LEAST = 12  # bytes of a token's part that is worth looking for alone


class Wanted:
    """Be secrets in all forms in which they may turn up."""

    def __init__(self, secrets: Iterable[str], tokens: Iterable[str] = ()) -> None:
        self._forms: dict[bytes, str] = {}
        for secret in secrets:
            self._add(secret, "secret")
        for token in tokens:
            for part in (token, *token.split(".")[1:]):
                if len(part) >= _LEAST:
                    self._add(part, "token")

    @property
    def count(self) -> int:
        """How many forms there are; they only become more in a session."""
        return len(self._forms)

    def found_in(self, content: bytes) -> list[str]:
        """Return what was found, as kind and form; never the secret itself, for tests write down what fails."""
        named = {name for form, name in self._forms.items() if form in content}
        return sorted(named | ({"something like a token"} if _ANY_TOKEN.search(content) else set()))

    def _add(self, text: str, kind: str) -> None:
        raw = text.encode()
        forms = {
            "plain": raw,
            "in an address": quote(text, safe="").encode(),
            "in a form": quote_plus(text).encode(),
            "in an address twice": quote(quote(text, safe=""), safe="").encode(),
            "in JSON": json.dumps(text)[1:-1].encode(),
            "in XML": html.escape(text).encode(),
            "in hexadecimal": raw.hex().encode(),
            "backwards": raw[::-1],
            "in UTF-16": text.encode("utf-16-le"),
            "in UTF-16, the other way": text.encode("utf-16-be"),
            **{f"in base64, {shift}": form for shift, form in enumerate(_in_base64(raw))},
        }
        for name, form in forms.items():
            self._forms.setdefault(form, f"{kind} {name}")


def _in_base64(raw: bytes) -> list[bytes]:
    """Return what base64 makes of `raw` wherever it stands in something longer, also in the form for addresses."""
    found = []
    for shift in range(3):
        packed = base64.b64encode(b"\0" * shift + raw)
        inner = packed[(shift * 8 + 5) // 6 : (shift + len(raw)) * 8 // 6]  # without signs shared with neighbours
        found += [inner, inner.replace(b"+", b"-").replace(b"/", b"_")]
    return found


def opened(content: bytes) -> bytes:
    """Return `content` with what is packed in it: members of zip archives, and what zlib made."""
    parts = [content]
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts += [opened(archive.read(name)) for name in archive.namelist()]
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):
        unpacked = _unpacked(content[match.start() :])
        parts.append(unpacked)
    return b"\n".join(parts)


def _unpacked(content: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(content, 50_000_000)
    except zlib.error:
        return b""


_read: dict[Path, tuple[tuple[int, int, int], bytes]] = {}  # file, when it was what, and its opened content


def files_below(folder: Path) -> dict[str, bytes]:
    """Return name and opened content of all files below a folder; the name is searched as well."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = str(path.relative_to(folder))
            found[name] = name.encode() + b"\n" + _opened_file(path)
    return found


def _opened_file(path: Path) -> bytes:
    state = path.stat()
    now = (state.st_mtime_ns, state.st_size, state.st_ino)
    then, content = _read.get(path, (None, b""))
    if then != now:
        content = opened(path.read_bytes())
        _read[path] = (now, content)
    return content


class Searcher:
    """Search again and again what hardly changes: what was clean is not searched again for the same."""

    def __init__(self) -> None:
        self._clean: set[tuple[int, bytes]] = set()

    def found_in(self, content: bytes, wanted: Wanted) -> list[str]:
        """Return what was found, as `Wanted.found_in` does."""
        key = (wanted.count, hashlib.blake2b(content).digest())
        if key in self._clean:
            return []
        found = wanted.found_in(content)
        if not found:
            self._clean.add(key)
        return found
