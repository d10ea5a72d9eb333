"""Start a local Sentinel Hub: python -m tests.sandbox [--port N] [--https-port N] [--data DIR] ..."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from .app import CONTROL, build
from .faults import Fault
from .hosts import Host, Ports
from .render import World
from .serving import HOST, Doors, listen, run
from .state import Sandbox, make_credentials, make_neighbour
from .switches import Credentials, Switches
from .tls import make_certificates
from .tokens import ACCEPTED, REALMS


def main(arguments: list[str] | None = None) -> int:
    """Start, print one JSON line, serve until stopped."""
    parser = _parser()
    wanted = parser.parse_args(arguments)
    switches = Switches()
    try:
        switches.turn({"deployment": wanted.deployment, **dict(wanted.switch)})
    except (KeyError, ValueError) as error:
        parser.error(f"--switch: {error}")
    known = make_credentials()
    known = Credentials(wanted.client_id or known.client_id, wanted.client_secret or known.secret)
    neighbour = make_neighbour()
    sockets = {
        Host.MAIN: (listen(wanted.port), listen(wanted.https_port)),
        Host.US_WEST_2: (listen(wanted.us_west_2_port), listen(wanted.us_west_2_https_port)),
    }
    with tempfile.TemporaryDirectory(prefix="sandbox-tls-") as folder:
        tls = make_certificates(wanted.tls_dir or Path(folder))
        today = (lambda: wanted.today) if wanted.today else None
        sandbox = Sandbox(World(wanted.data, today=today or _now), known, switches, today=today, neighbour=neighbour)
        sandbox.faults.add(wanted.fault)
        for host, pair in sockets.items():
            sandbox.ports[host] = Ports(*(opened.getsockname()[1] for opened in pair))
        hosts = [Doors(build(sandbox.on(host)), *pair, tls) for host, pair in sockets.items()]
        try:
            line = start_line(sandbox, known, neighbour, tls.authority)
            run(hosts, partial(_say, line), wanted.until_stdin_ends)
        finally:
            sandbox.close()
    return 0


def _now() -> datetime:
    return datetime.now(timezone.utc)


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def start_line(sandbox: Sandbox, known: Credentials, neighbour: Credentials, authority: Path) -> dict[str, Any]:
    """Give what a client needs to know: addresses, credentials, the authority's file."""
    origins = {host: (f"http://{HOST}:{at.http}", f"https://{HOST}:{at.https}") for host, at in sandbox.ports.items()}
    plain, secure = origins[Host.MAIN]
    west_plain, west_secure = origins[Host.US_WEST_2]
    realm = ACCEPTED[sandbox.switches.deployment]
    foreign = next(name for name in REALMS if name != realm)
    path = "/auth/realms/{}/protocol/openid-connect/token"
    return {
        "base_url": secure,
        "token_url": secure + path.format(realm),
        "http_base_url": plain,
        "http_token_url": plain + path.format(realm),
        "foreign_token_url": secure + path.format(foreign),
        "us_west_2_base_url": west_secure,
        "us_west_2_http_base_url": west_plain,
        "client_id": known.client_id,
        "client_secret": known.secret,
        "neighbour_client_id": neighbour.client_id,
        "neighbour_client_secret": neighbour.secret,
        "control_url": plain + CONTROL,
        "ca_file": str(authority),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="HTTP port (default: a free one)")
    parser.add_argument("--https-port", type=int, default=0, help="HTTPS port (default: a free one)")
    parser.add_argument("--us-west-2-port", type=int, default=0, help="HTTP port of the second host")
    parser.add_argument("--us-west-2-https-port", type=int, default=0, help="HTTPS port of the second host")
    parser.add_argument("--data", type=Path, help="folder of GeoTIFFs whose pixels win over the made-up ones")
    parser.add_argument("--deployment", choices=sorted(ACCEPTED), default="cdse", help="whose tokens and rules")
    parser.add_argument("--client-id", help="default: a fixed one")
    parser.add_argument("--client-secret", help="default: invented anew at each start")
    parser.add_argument("--tls-dir", type=Path, help="where to put the certificates (default: a temporary folder)")
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the last moment for requests without TIME")
    parser.add_argument("--switch", type=_switch, action="append", default=[], metavar="NAME=JSON")
    parser.add_argument("--fault", type=_fault, action="append", default=[], metavar="JSON", help="as often as needed")
    parser.add_argument("--until-stdin-ends", action="store_true", help="stop also when standard input closes")
    return parser


def _day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T23:59:59").replace(tzinfo=timezone.utc)


def _fault(text: str) -> dict[str, Any]:
    try:
        wanted = dict(json.loads(text))
        Fault(**wanted)
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return wanted


def _switch(text: str) -> tuple[str, Any]:
    name, _, value = text.partition("=")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


if __name__ == "__main__":
    sys.exit(main())
