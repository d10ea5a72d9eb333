"""The plugin speaks the language QGIS speaks, where it knows it, and English elsewhere."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from sentinelhub_qgis.bridge.words.durations import long_time
from sentinelhub_qgis.paths import TRANSLATIONS


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
