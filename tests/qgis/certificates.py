"""A certificate authority for tests, and certificates as wrong as a test wants them; by the `openssl` command."""

from __future__ import annotations

import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

_CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_SETTINGS = """
[ca]
default_ca = authority
[authority]
dir = {folder}
database = {folder}/issued.txt
new_certs_dir = {folder}
certificate = {folder}/ca.pem
private_key = {folder}/ca.key
rand_serial = yes
default_md = sha256
policy = anything
x509_extensions = extensions
unique_subject = no
[anything]
commonName = supplied
[extensions]
subjectAltName = {names}
"""


class Authority:
    """Issue certificates; `certificate` is what to trust. It was valid long before anything it issued."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self.certificate = folder / "ca.pem"
        (folder / "issued.txt").touch()
        request = folder / "ca.csr"
        _openssl("req", "-new", *_CURVE, "-subj", "/CN=An authority of the tests", "-keyout", folder / "ca.key",
                 "-out", request)  # fmt: skip
        extensions = folder / "ca.ext"
        extensions.write_text("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n")
        self._sign(request, self.certificate, timedelta(days=-9000), timedelta(days=9000),
                   "-selfsign", "-keyfile", folder / "ca.key", "-extfile", extensions)  # fmt: skip

    def issue(
        self,
        names: str = "IP:127.0.0.1,DNS:localhost",
        begins: timedelta = timedelta(days=-10),
        ends: timedelta = timedelta(days=10),
    ) -> Path:
        """Return a PEM file with key and certificate for `names` (as in OpenSSL's subjectAltName), valid from now on
        plus `begins` to now plus `ends`.
        """
        self._count += 1
        key, request, certificate, both = (
            self._folder / f"{self._count}.{ending}" for ending in ("key", "csr", "crt", "pem")
        )
        _openssl("req", "-new", *_CURVE, "-subj", "/CN=made for a test", "-keyout", key, "-out", request)
        self._sign(request, certificate, begins, ends, names=names)
        both.write_text(key.read_text() + certificate.read_text())
        return both

    def issue_by_itself(self) -> Path:
        """Return a PEM file with key and certificate for 127.0.0.1 that nobody else has signed."""
        self._count += 1
        key, certificate, both = (self._folder / f"{self._count}.{ending}" for ending in ("key", "crt", "pem"))
        _openssl("req", "-x509", *_CURVE, "-days", 2, "-subj", "/CN=made up for a test",
                 "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate)  # fmt: skip
        both.write_text(key.read_text() + certificate.read_text())
        return both

    def _sign(
        self, request: Path, target: Path, begins: timedelta, ends: timedelta, *more: object, names: str = "DNS:none"
    ) -> None:
        settings = self._folder / "ca.cnf"
        settings.write_text(_SETTINGS.format(folder=self._folder, names=names))
        _openssl("ca", "-batch", "-notext", "-config", settings, "-in", request, "-out", target,
                 "-startdate", _moment(begins), "-enddate", _moment(ends), *more)  # fmt: skip


def _moment(from_now: timedelta) -> str:
    return f"{datetime.now(timezone.utc) + from_now:%Y%m%d%H%M%SZ}"


def _openssl(*arguments: object) -> None:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
