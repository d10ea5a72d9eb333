"""Scripts with several outputs: all are fetched by one request for a tile, and paid for once."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import tarfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, BinaryIO

from ...api.bodies import one_line
from ...api.messages import Answer, ServiceRequest
from ...api.paths import Api
from ...api.retries import Patience
from ...api.session import Sender
from ...model.deployment import Deployment
from ...model.errors import TileDamaged
from ...raster.files import PartFile, file_errors, remove_quietly, replacing

USER_DATA = "userdata"
_TAR = "application/tar"
_LONGEST_USER_DATA = 16 << 20  # bytes
_TIFF, _JSON = "image/tiff", "application/json"


class OutputsSession:
    """Be a session that asks for all outputs whenever one is wanted, and keeps the others in a folder.

    An answer from the folder counts no request and no units.
    """

    def __init__(self, session: Sender, outputs: Sequence[str], has_user_data: bool, folder: Path) -> None:
        self._session = session
        self._outputs = tuple(outputs)
        self._has_user_data = has_user_data
        self._folder = folder

    @property
    def deployment(self) -> Deployment:
        """Where requests go."""
        return self._session.deployment

    def with_patience(self, patience: Callable[[], Patience]) -> OutputsSession:
        """Return a session like this one, with the same folder, that tries again as `patience` says."""
        patient = self._session.with_patience(patience)
        return OutputsSession(patient, self._outputs, self._has_user_data, self._folder)

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        """Return the answer as `Session.send` does.

        Raises:
            TileDamaged: the service's archive does not hold all outputs.
        """
        if request.api is not Api.PROCESS or into is None:
            return self._session.send(request, into)
        wanted = str(_responses(request)[0]["identifier"])
        kept = self._kept(request, wanted)
        units, attempts = 0.0, 0
        if not kept.exists():
            answer = self._fetch(request)
            units, attempts = answer.units_spent, answer.attempts
        with file_errors(kept), kept.open("rb") as source:
            shutil.copyfileobj(source, into)
        kept.unlink()
        return Answer(200, _TIFF, b"", units, attempts)

    def user_data(self) -> list[Mapping[str, object]]:
        """Return what the script handed out beside its pixels: `bbox` of each request, and its `userdata`."""
        found = []
        for path in sorted(self._folder.glob(f"*.{USER_DATA}.json")):
            with file_errors(path):
                found.append(json.loads(path.read_text(encoding="utf-8")))
        return sorted(found, key=lambda one: (-one["bbox"][3], one["bbox"][0]))

    def _fetch(self, request: ServiceRequest) -> Answer:
        with file_errors(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        archive = self._folder / f"{_fingerprint(request)}.tar"
        try:
            with PartFile(archive) as sink:
                answer = self._session.send(self._of_all(request), into=sink)
            self._unpack(archive, request)
        finally:
            archive.unlink(missing_ok=True)
        return answer

    def _of_all(self, request: ServiceRequest) -> ServiceRequest:
        body = json.loads(json.dumps(request.body, default=dict))
        responses = [{"identifier": name, "format": {"type": _TIFF}} for name in self._outputs]
        if self._has_user_data:
            responses.append({"identifier": USER_DATA, "format": {"type": _JSON}})
        body["output"]["responses"] = responses
        return replace(request, accept=_TAR, body=body)

    def _unpack(self, archive: Path, request: ServiceRequest) -> None:
        """Keep the outputs of an archive, in files: none of it is ever whole in memory but what the script says."""
        try:
            # As it is and not packed: the few bytes that came would become as many as anybody likes.
            with tarfile.open(archive, "r:") as members:
                parts = {self._kept(request, name): _member(members, f"{name}.tif") for name in self._outputs}
                if self._has_user_data:
                    found = json.loads(_text(members, f"{USER_DATA}.json"))
                    text = json.dumps({"bbox": _bbox(request), USER_DATA: found})
                    parts[self._kept(request, USER_DATA, ".json")] = io.BytesIO(text.encode())
                self._keep_all(parts)
        except (tarfile.TarError, EOFError, ValueError, RecursionError) as error:
            raise TileDamaged(one_line(str(error)), path=str(archive)) from error

    def _keep_all(self, parts: Mapping[Path, IO[bytes]]) -> None:
        try:
            for path, content in parts.items():
                self._keep(content, path)
        except BaseException:
            for path in parts:  # one alone would be taken for all of them
                remove_quietly(path)
            raise

    def _keep(self, content: IO[bytes], path: Path) -> None:
        with replacing(path) as part, PartFile(part) as sink:
            shutil.copyfileobj(content, sink)

    def _kept(self, request: ServiceRequest, name: str, ending: str = ".tif") -> Path:
        # The name is the script's: nothing of it may act as a path.
        plain = name if name == USER_DATA else hashlib.sha256(name.encode()).hexdigest()[:16]
        return self._folder / f"{_fingerprint(request)}.{plain}{ending}"


def _member(members: tarfile.TarFile, name: str) -> IO[bytes]:
    found = next((one for one in members if one.name in (name, f"./{name}") and one.isfile()), None)
    # A sparse member says how much of it is nothing, which may be far more than there is room for.
    content = members.extractfile(found) if found is not None and not found.issparse() else None
    if content is None:
        raise tarfile.TarError(f"no {name} in the answer")
    return content


def _text(members: tarfile.TarFile, name: str) -> bytes:
    text = _member(members, name).read(_LONGEST_USER_DATA + 1)
    if len(text) > _LONGEST_USER_DATA:
        raise tarfile.TarError(f"{name} has more than {_LONGEST_USER_DATA} bytes")
    return text


def _responses(request: ServiceRequest) -> Sequence[Mapping[str, object]]:
    body: Any = request.body
    found: Sequence[Mapping[str, object]] = body["output"]["responses"]
    return found


def _bbox(request: ServiceRequest) -> list[float]:
    body: Any = request.body
    return list(body["input"]["bounds"]["bbox"])


def _fingerprint(request: ServiceRequest) -> str:
    body = json.loads(json.dumps(request.body, default=dict))
    body["output"].pop("responses", None)
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:20]
