"""The plugin's words in the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..paths import TRANSLATIONS


def install_translator() -> QTranslator | None:
    """Install the translation for QGIS's language; return it for `remove_translator`, None where there is none."""
    translator = QTranslator()
    if not translator.load(f"sentinelhub_qgis_{QgsApplication.locale()}", str(TRANSLATIONS)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Take back what `install_translator` did."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


def language() -> QLocale:
    """Return QGIS's language, for names of months and days: numbers follow the system, words their neighbours."""
    return QLocale(QgsApplication.locale())
