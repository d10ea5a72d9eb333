"""Sign in, add a layer and download with the installed plugin in the dock; run as a program by QGIS's Python.

Arguments: the folder with the unpacked plugin, the authority's certificate, a file to download to, and a JSON object
with `base_url`, `token_url`, `client_id` and `client_secret`. Prints a JSON object: where the plugin came from, which
OAuth libraries are loaded, and how many layers are on the map.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


def main(plugins: str, authority: str, target: str, account: str) -> None:
    # The plugin before the checkout, which has the tests' helpers.
    sys.path[:0] = [plugins, str(ROOT)]
    from tests.qgis.profile import make_private_home

    profile = make_private_home()
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], True, str(profile))
    application.initQgis()
    code = 1
    try:
        assert QgsApplication.authManager().setMasterPassword("of the tests", True)
        print(json.dumps(visited(Path(authority), Path(target), json.loads(account))))  # noqa: T201  # for the test
        QgsProject.instance().clear()
        code = 0
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # taking QGIS apart in a script is an art of its own, and not what is tried here


def visited(authority: Path, target: Path, account: dict[str, str]) -> dict[str, Any]:
    from qgis.core import QgsProject

    import sentinelhub_qgis
    from tests.qgis.faults.user import User
    from tests.qgis.gui.window import Window, wait_until
    from tests.qgis.network import trusting

    importlib.import_module("sentinelhub_qgis.gui.dock_content")  # else the dock fills a moment after it was opened
    window = Window()
    window.main.show()
    plugin = sentinelhub_qgis.classFactory(window)
    plugin.initGui()
    with trusting(authority):
        sandbox: Any = SimpleNamespace(**account)
        user = User(window, sandbox)
        user.come_to_the_download(target)
        window.click("startDownloadButton")
        wait_until(lambda: QgsProject.instance().mapLayers(), 60)
    layers = len(QgsProject.instance().mapLayers())
    plugin.unload()
    libraries = sorted(name for name in sys.modules if name.split(".")[-1] in ("oauthlib", "requests_oauthlib"))
    return {"plugin": sentinelhub_qgis.__file__, "libraries": libraries, "layers": layers}


if __name__ == "__main__":
    main(*sys.argv[1:])
