"""Send many small requests from many threads, in a process of its own: `crowd.py HOW_MANY` prints how many came."""

from __future__ import annotations

import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers

_BODY = b"x" * 200
_AT_ONCE = 60


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(_BODY)))
        self.end_headers()
        self.wfile.write(_BODY)

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet."""


def main(how_many: int) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"

    def ask(_number: int) -> bool:
        session = requests.Session()
        session.trust_env = False
        session.mount("http://", QgisAdapter())
        return session.get(url, stream=True).content == _BODY

    came = 0
    for _ in range(how_many // _AT_ONCE):
        came += sum(QgisWorkers().run_all(ask, range(_AT_ONCE)))
    sys.stdout.write(f"{came}\n")
    sys.stdout.flush()
    os._exit(0)  # what QGIS does at its end is not asked here


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(int(sys.argv[1]))
