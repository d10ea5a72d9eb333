"""The rooms of the house, and who may know whom; every import is looked at, those inside functions too.

    model  <-  { api | raster }  <-  operations  <-  bridge  <-  { processing | gui }  <-  plugin.py
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.imports import Import, imports_of, module_name, python_files
from tools.layout import PACKAGE, PACKAGE_NAME, ROOT

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
PLAIN_QT = frozenset({"qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtNetwork", "qgis.PyQt.sip"})
FILES = frozenset({"os", "pathlib", "shutil", "tempfile", "glob", "sqlite3"})
CLOCK = frozenset({"time", "sched"})
WIRE = frozenset({"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "socketserver"})
WORKERS = frozenset(
    {"subprocess", "multiprocessing", "concurrent", "asyncio", "threading.Thread", "threading.Timer", "_thread"}
)
INTERFACE = frozenset({"qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils", "qgis.PyQt.uic"})


@dataclass(frozen=True)
class Room:
    """What one room may import; everything is a dotted path and stands for all below it.

    `third_party` and `qt` are all that is allowed from outside the standard library; `never` is forbidden
    whatever else allows it; `calls` are dotted ends of calls that must not be made (".now" is any `x.now()`).
    """

    rooms: frozenset[str] = frozenset()
    third_party: frozenset[str] = frozenset()
    qt: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


NO_CLOCK = names("datetime.now datetime.today datetime.utcnow date.today time.time time.monotonic time.sleep")
ROOMS = {
    "__init__": Room(rooms=names("plugin")),
    "paths": Room(calls=NO_CLOCK),
    "model": Room(
        never=FILES | CLOCK | WIRE | WORKERS | names("random secrets logging"), calls=NO_CLOCK | {"open"}
    ),
    "api": Room(
        rooms=names("model"),
        third_party=names("requests requests_oauthlib oauthlib"),
        never=FILES | WORKERS,
        calls=names("open"),
    ),
    "raster": Room(
        rooms=names("model"),
        third_party=names("osgeo numpy"),
        never=WIRE | names("requests"),
    ),
    "operations": Room(rooms=names("model api raster"), never=names("socket urllib.request http")),
    "bridge": Room(
        rooms=names("model api raster operations paths"),
        third_party=names("requests urllib3"),
        qt=PLAIN_QT
        | names("qgis.PyQt.QtGui.QColor qgis.PyQt.QtGui.QIcon qgis.PyQt.QtGui.QPixmap qgis.PyQt.QtGui.QImage"),
        never=INTERFACE,
    ),
    "processing": Room(
        rooms=names("model operations bridge paths"),
        qt=names("qgis.core qgis.PyQt.QtCore qgis.PyQt.QtGui.QIcon"),
        never=INTERFACE,
    ),
    "gui": Room(rooms=names("model operations bridge paths"), qt=names("qgis"), never=names("qgis.utils.iface")),
    "plugin": Room(
        rooms=names("model api raster operations bridge processing gui paths"),
        third_party=names("requests"),
        qt=names("qgis"),
        never=names("qgis.utils.iface"),
    ),
}
NOWHERE = names("PyQt5 PyQt6 PySide2 PySide6 sip qgis.utils.iface")


@dataclass(frozen=True)
class Source:
    """A Python file of the package, or one made up by a test."""

    module: str
    text: str
    is_package: bool = False
    tree: ast.Module = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text))

    @property
    def room(self) -> str:
        parts = self.module.split(".")
        return parts[1] if len(parts) > 1 else "__init__"

    @property
    def imports(self) -> list[Import]:
        return list(imports_of(self.tree, self.module, is_package=self.is_package))


def below(path: str, tops: frozenset[str]) -> bool:
    """Return whether a dotted path is one of the given ones or stands below one."""
    return any(path == top or path.startswith(f"{top}.") for top in tops)


def room_of(path: str) -> str | None:
    """Return the room a path belongs to, "__init__" for the package itself, None when it is not ours."""
    parts = path.split(".")
    if parts[0] != PACKAGE_NAME:
        return None
    return parts[1] if len(parts) > 1 else "__init__"


def import_fault(source: Source, found: Import) -> str | None:
    """Return why an import may not stand in this file, or None when it may."""
    room, path = ROOMS[source.room], found.path
    target = room_of(path)
    if target is not None:
        allowed = target == source.room or target in room.rooms
        return None if allowed else f"imports {target} ({path})"
    if below(path, NOWHERE | room.never):
        return f"imports {path}"
    if path.split(".")[0] in sys.stdlib_module_names:
        return None
    # `import qgis` alone opens the whole of it; a name must be allowed as such
    return None if below(path, room.third_party | room.qt) else f"imports {path}"


def dotted(node: ast.expr) -> str:
    """Return `a.b.c` of a name or an attribute chain, with what is not a name left out in front."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def call_faults(source: Source) -> Iterator[str]:
    """Yield the calls and names that must not be in this file though no import shows them."""
    room = ROOMS[source.room]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and dotted(node).endswith("utils.iface"):
            yield f"{source.module}:{node.lineno} uses qgis.utils.iface"
        if isinstance(node, ast.Attribute) and below(dotted(node), room.never):
            yield f"{source.module}:{node.lineno} uses {dotted(node)}"
        if isinstance(node, ast.Call) and ends_with(dotted(node.func), room.calls):
            yield f"{source.module}:{node.lineno} calls {dotted(node.func)}"


def ends_with(path: str, ends: frozenset[str]) -> bool:
    return any(path == end or path.endswith(f".{end}") for end in ends if "." in end) or path in ends


def faults(source: Source) -> list[str]:
    """Return everything in a file that is against the table."""
    if source.room not in ROOMS:
        return [f"{source.module}: there is no such room as {source.room}"]
    found = [
        f"{source.module}:{one.line} {fault}" for one in source.imports if (fault := import_fault(source, one))
    ]
    return found + list(call_faults(source))


def too_long(text: str, where: str) -> list[str]:
    """Return what is longer in a file than anybody reads at a stretch, the file itself included."""
    lines = text.count("\n")
    found = [f"{where}: {lines} lines"] if lines > LONGEST_FILE else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                found.append(f"{where}:{node.lineno} {node.name} has {length} lines")
    return found


def source_of(file: Path) -> Source:
    return Source(module_name(file, ROOT), file.read_text("utf-8"), file.name == "__init__.py")


OURS = [file for top in (PACKAGE_NAME, "tests", "tools") for file in python_files(ROOT / top)]


@pytest.mark.parametrize("file", python_files(PACKAGE), ids=lambda file: module_name(file, ROOT))
def test_every_import_fits_the_table(file):
    assert faults(source_of(file)) == []


@pytest.mark.parametrize("file", OURS, ids=lambda file: module_name(file, ROOT))
def test_no_file_and_no_function_is_too_long(file):
    assert too_long(file.read_text("utf-8"), str(file.relative_to(ROOT))) == []


FORBIDDEN = [
    ("model.area", "import requests"),
    ("model.area", "from ..api.session import Session"),
    ("model.area", "from ..paths import HOME"),
    ("model.area", "from qgis.core import QgsRectangle"),
    ("model.area", "from pathlib import Path"),
    ("model.period", "import time"),
    ("model.period", "from datetime import date\ntoday = date.today()"),
    ("model.period", "import datetime\nnow = datetime.datetime.now()"),
    ("model.period", "text = open('x').read()"),
    ("paths", "from .model import area"),
    ("paths", "from qgis.PyQt.QtCore import QDir"),
    ("api.session", "from qgis.core import QgsNetworkAccessManager"),
    ("api.session", "from ..raster.grid import PixelGrid"),
    ("api.session", "from ..bridge import wording"),
    ("api.session", "import numpy"),
    ("api.session", "import urllib3"),
    ("api.session", "from pathlib import Path"),
    ("api.session", "import threading\nthreading.Thread(target=print)"),
    ("api.session", "from threading import Thread"),
    ("api.session", "from concurrent.futures import ThreadPoolExecutor"),
    ("raster.cog", "import requests"),
    ("raster.cog", "from urllib.request import urlopen"),
    ("raster.cog", "from qgis.core import QgsRasterLayer"),
    ("raster.cog", "from ..api.process import request"),
    ("operations.sign_in", "from qgis.core import QgsTask"),
    ("operations.sign_in", "from ..bridge.tasks import run"),
    ("operations.sign_in", "import requests"),
    ("operations.sign_in", "def lazy():\n    from ..gui.dock import Dock"),
    ("bridge.tasks", "from qgis.PyQt.QtWidgets import QWidget"),
    ("bridge.tasks", "from qgis.PyQt import QtWidgets"),
    ("bridge.tasks", "from qgis.PyQt.QtGui import QGuiApplication"),
    ("bridge.tasks", "from qgis.gui import QgsMapCanvas"),
    ("bridge.tasks", "import qgis"),
    ("bridge.tasks", "from qgis.utils import iface"),
    ("bridge.tasks", "from ..gui.dock import Dock"),
    ("bridge.tasks", "from requests_oauthlib import OAuth2Session"),
    ("bridge.tasks", "import importlib\nimportlib.import_module('qgis.gui')"),
    ("processing.provider", "from ..gui.dock import Dock"),
    ("processing.provider", "from ..api.session import Session"),
    ("processing.provider", "from qgis.PyQt.QtGui import QColor"),
    ("processing.provider", "from qgis.utils import iface"),
    ("processing.provider", "import requests"),
    ("gui.dock", "from ..api.session import Session"),
    ("gui.dock", "from ..raster import grid"),
    ("gui.dock", "from ..processing.provider import Provider"),
    ("gui.dock", "from qgis.utils import iface"),
    ("gui.dock", "import qgis.utils\nqgis.utils.iface.mapCanvas()"),
    ("gui.dock", "from qgis import utils\nutils.iface.mapCanvas()"),
    ("gui.dock", "from PyQt5.QtWidgets import QWidget"),
    ("gui.dock", "from sentinelhub_qgis.plugin import Plugin"),
    ("plugin", "from qgis.utils import iface"),
    ("plugin", "import PyQt6"),
    ("__init__", "from .model import area"),
    ("__init__", "import qgis.core"),
    ("attic.thing", "import os"),
]
ALLOWED = [
    ("model.area", "import math\nfrom .period import Period"),
    ("model.area", "from datetime import date, datetime"),
    ("paths", "from pathlib import Path"),
    ("api.session", "import threading\nlock = threading.Lock()\nfrom requests_oauthlib import OAuth2Session"),
    ("api.session", "from ..model import errors\nfrom . import failures"),
    ("raster.cog", "import os\nimport numpy as np\nfrom osgeo import gdal\nfrom ..model.errors import DiskFull"),
    ("operations.sign_in", "from ..api.session import Session\nfrom ..raster import grid\nfrom ..model import area"),
    ("bridge.tasks", "from qgis.PyQt.QtNetwork import QNetworkReply\nfrom qgis.core import QgsTask\nimport requests"),
    ("bridge.tasks", "from ..operations.sign_in import sign_in\nfrom ..paths import HOME"),
    ("processing.provider", "from qgis.PyQt.QtGui import QIcon\nfrom ..operations import sign_in"),
    ("gui.dock", "from qgis.PyQt.QtWidgets import QWidget\nfrom qgis.gui import QgsDockWidget"),
    ("gui.dock", "class Dock:\n    def show(self):\n        self.iface.addDockWidget()"),
    ("plugin", "from .gui.dock import Dock\nfrom .processing.provider import Provider\nfrom .api import session"),
    ("__init__", "def classFactory(iface):\n    from .plugin import Plugin"),
]


def made_up(module: str, text: str) -> Source:
    is_package = module == "__init__"
    return Source(PACKAGE_NAME if is_package else f"{PACKAGE_NAME}.{module}", text, is_package)


@pytest.mark.parametrize("module, text", FORBIDDEN, ids=lambda value: value.replace("\n", "; "))
def test_the_guard_sees(module, text):
    assert faults(made_up(module, text))


@pytest.mark.parametrize("module, text", ALLOWED, ids=lambda value: value.replace("\n", "; "))
def test_the_guard_lets_pass(module, text):
    assert faults(made_up(module, text)) == []


def test_a_violation_is_planted_in_every_row():
    assert {made_up(module, "").room for module, _ in FORBIDDEN} >= set(ROOMS)


def test_the_guard_names_file_line_and_culprit():
    found = faults(made_up("model.area", "import math\n\nimport requests\n"))

    assert found == ["sentinelhub_qgis.model.area:3 imports requests"]


@pytest.mark.parametrize(
    "text, found",
    [
        ("x = 1\n" * LONGEST_FILE, []),
        ("x = 1\n" * (LONGEST_FILE + 1), ["f: 401 lines"]),
        ("def f():\n" + "    x = 1\n" * (LONGEST_FUNCTION - 1), []),
        ("def f():\n" + "    x = 1\n" * LONGEST_FUNCTION, ["f:1 f has 61 lines"]),
    ],
    ids=["a file of 400", "a file of 401", "a function of 60", "a function of 61"],
)
def test_length_is_counted(text, found):
    assert too_long(text, "f") == found
