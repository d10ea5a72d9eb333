"""A certificate authority of the sandbox's own and a certificate for loopback."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import trustme

NAMES = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Certificates:
    """Where the PEM files lie: the authority to trust, and the server's chain and key."""

    authority: Path
    chain: Path
    key: Path


def make_certificates(folder: Path) -> Certificates:
    """Write a fresh authority and a server certificate for loopback into `folder`."""
    authority = trustme.CA(organization_name="Sentinel Hub sandbox")
    server = authority.issue_cert(*NAMES, common_name="localhost")
    made = Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    authority.cert_pem.write_to_path(str(made.authority))
    made.chain.write_bytes(b"".join(blob.bytes() for blob in server.cert_chain_pems))
    made.key.touch(mode=0o600)
    server.private_key_pem.write_to_path(str(made.key))
    return made
