"""QGIS for the tests: a private profile, and nothing of one test left for the next.

pytest-qgis starts QGIS. It does so before any conftest is read and with a profile in the checkout, so `pyproject.toml`
blocks it (`-p no:pytest_qgis`), and it is registered here, once the profile is a private one.
"""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
import qgis.utils
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSettings, QtMsgType, qInstallMessageHandler

from sentinelhub_qgis.bridge import i18n
from sentinelhub_qgis.bridge.connection import LIMITS
from sentinelhub_qgis.paths import TRANSLATIONS
from tests.qgis.profile import make_private_home

# What Qt says when an object is used, or dies, in a thread that is not its own.
_MISUSE = re.compile(
    r"QObject::\w*(Timer|connect|setParent|EventFilter|moveToThread)|QBasicTimer|Timers cannot"
    r"|different thread|another thread|Destroyed while thread"
)
_seen_misuse: list[str] = []


def pytest_configure(config: pytest.Config) -> None:
    """Start QGIS in a private profile."""
    if QgsApplication.instance() is not None:
        raise pytest.UsageError("QGIS runs already, in another profile: add -p no:pytest_qgis")
    profile = make_private_home()

    from pytest_qgis import plugin  # only now: importing it has effects

    plugin._load_qgis_settings = lambda _config: _use_settings_in(profile)
    config.pluginmanager.register(plugin, "qgis_in_private_profile")
    _do_without(plugin._IFACE)


def _do_without(stub: Any) -> None:
    """Leave no interface to QGIS but the one that a test makes for itself.

    pytest-qgis has one for the whole session. Its hidden canvas would take every layer of every test, and Processing
    would read that canvas in tests of its own, long after the layers are gone.
    """
    qgis.utils.iface = None
    project = QgsProject.instance()
    project.layersAdded.disconnect(stub.addLayers)
    project.removeAll.disconnect(stub.removeAllLayers)
    project.readProject.disconnect(stub._set_canvas_layers_from_layer_tree)


def _use_settings_in(profile: Path) -> None:
    """Keep all settings in ini files below `profile`, as QGIS itself does."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    folder = profile / "profiles" / "default"
    folder.mkdir(parents=True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(scope="session", autouse=True)
def _loaded(qgis_app: QgsApplication) -> None:
    """Load what fills the dock: else it fills a moment after it was opened (see gui/test_opening)."""
    importlib.import_module("sentinelhub_qgis.gui.dock_content")


@pytest.fixture(scope="session", autouse=True)
def _heard_qt(qgis_app: QgsApplication) -> Iterator[None]:
    def hear(_kind: QtMsgType, _context: object, text: str | None) -> None:
        if text and _MISUSE.search(text):
            _seen_misuse.append(text)

    previous = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(previous)


@pytest.fixture(autouse=True)
def _no_thread_misuse() -> Iterator[None]:
    """Fail on what Qt only warns of: an object used from a thread that is not its own."""
    _seen_misuse.clear()
    yield
    assert not _seen_misuse


@pytest.fixture(autouse=True)
def _no_escaped_exception(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail on an exception that leaves a slot or a task; without a hook it would end the process."""
    escaped: list[BaseException] = []

    def keep(_kind: type[BaseException], error: BaseException, _traceback: TracebackType | None) -> None:
        escaped.append(error)

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    if escaped:
        raise escaped[0]


@pytest.fixture(autouse=True)
def _fresh_plugin_state(qgis_app: QgsApplication) -> Iterator[None]:
    """Leave neither settings, credentials, answers nor layers to the next test."""
    yield
    LIMITS.clear()
    shutil.rmtree(Path(QgsApplication.qgisSettingsDirPath()) / "sentinelhub_qgis", ignore_errors=True)
    # The next test's server may have the same port: it must not be answered for from here.
    QgsNetworkAccessManager.instance().cache().clear()
    QgsSettings().remove("plugins/sentinelhub_qgis")
    manager = QgsApplication.authManager()
    for key in manager.configIds():
        manager.removeAuthenticationConfig(key)
    if QgsProject.instance().mapLayers():
        QgsProject.instance().clear()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all translations, compiled as they are for the zip."""
    folder = tmp_path_factory.mktemp("i18n")
    for source in TRANSLATIONS.glob("*.ts"):
        target = folder / f"{source.stem}.qm"
        subprocess.run(["lrelease", "-silent", str(source), "-qm", str(target)], check=True)
    return folder


@pytest.fixture
def spoken(qgis_app: object, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return a function that lets QGIS speak a language, and the plugin with it."""
    monkeypatch.setattr(i18n, "TRANSLATIONS", compiled)
    settings, installed = QgsSettings(), []

    def speak(locale: str) -> None:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", locale)
        installed.append(i18n.install_translator())

    yield speak
    for translator in installed:
        i18n.remove_translator(translator)
    for key in ("locale/overrideFlag", "locale/userLocale"):
        settings.remove(key)
