"""Run a program inside a version's system, or beside it, with mounts and processes that end with it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .folders import CHECKOUT

# Once the parent is gone the kernel ends `unshare`, which ends the first process of its namespace, and so all in it.
_TIED = ["setpriv", "--pdeathsig", "KILL"]
_OWN = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child=KILL"]
# $1 is the root. The device nodes are lent; `/proc` shows the namespace's own processes.
_ENTER = """
mount --rbind /dev "$1/dev"
mount -t proc proc "$1/proc"
[ -z "$LOOPBACK" ] || ip link set lo up
cd /
exec chroot "$@"
"""
# A machine behind a proxy that opens TLS trusts authorities of its own: those fetch for the system, too.
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
LENT_AUTHORITIES = "/etc/ssl/lent.crt"
_HANDED_ON = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "PIP_INDEX_URL")


def own_namespace(command: list[str], *, closed: bool = False) -> list[str]:
    """Return the command line that runs a command where its mounts are its own; `closed`: with no network, too."""
    return [*_TIED, *_OWN, *(["--net"] if closed else []), *command]


def inside(root: Path, command: list[str], *, closed: bool = False) -> list[str]:
    """Return the command line that runs a command within a system, in its copy of the checkout."""
    proxies = {name: os.environ[name] for name in _HANDED_ON if name in os.environ}
    variables = {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LC_ALL": "C.UTF-8",
        "CI": "1",
        **({} if closed else {**proxies, "PIP_CERT": LENT_AUTHORITIES, "SSL_CERT_FILE": LENT_AUTHORITIES}),
    }
    begin = ["env", f"LOOPBACK={'1' if closed else ''}", "sh", "-eu", "-c", _ENTER, "enter", str(root)]
    settings = [f"{name}={value}" for name, value in variables.items()]
    # The shell stays, as the first process there: make in its place goes round for ever once it is told to end.
    there = ["env", "-i", *settings, "sh", "-c", f'mkdir -p {CHECKOUT}; cd {CHECKOUT}; "$@"; exit $?', "in"]
    return own_namespace([*begin, *there, *command], closed=closed)


def run(command: list[str], log: Path, limit: int, variables: Mapping[str, str] | None = None) -> int:
    """Run a command with its output in a file and return its exit code; 124 when it took more than `limit` seconds.

    Whatever ends this function (a failure, Ctrl-C) ends the command with all it started.
    """
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(variables or {})},
            start_new_session=True,
        )
        try:
            return process.wait(limit)
        except subprocess.TimeoutExpired:
            return 124
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
