"""The plugin speaks the language QGIS speaks, where it knows it, and English elsewhere."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from sentinelhub_qgis.bridge import i18n
from sentinelhub_qgis.bridge.words.durations import long_time
from sentinelhub_qgis.paths import TRANSLATIONS


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all translations, compiled as they are for the zip."""
    folder = tmp_path_factory.mktemp("i18n")
    for source in TRANSLATIONS.glob("*.ts"):
        target = folder / f"{source.stem}.qm"
        subprocess.run(["lrelease", "-silent", str(source), "-qm", str(target)], check=True)
    return folder


@pytest.fixture
def spoken(qgis_app: object, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
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


def said(context: str, text: str) -> str:
    return str(QCoreApplication.translate(context, text))


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", "Abbrechen"),
        ("de_AT", "Abbrechen"),
        ("en_US", "Cancel"),
        ("ja", "Cancel"),
    ],
)
def test_the_language_follows_qgis(spoken, locale, expected):
    spoken(locale)

    assert said("AccountPanel", "Cancel") == expected


@pytest.mark.parametrize("locale", sorted(path.stem.rpartition("qgis_")[2] for path in TRANSLATIONS.glob("*.ts")))
def test_every_translation_is_found_by_its_locale(spoken, locale):
    spoken(locale)

    assert said("MainPanel", "&Add to map") != "&Add to map"


def test_numbers_have_their_plural_form(spoken):
    spoken("de")

    assert long_time(2 * 3600) == "2 Stunden"
