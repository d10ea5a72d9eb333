"""Translations hold every text of the plugin, keep its placeholders, and use QGIS's own terms."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.layout import ROOT
from tools.translation_checks import Terms, complaints, qgis_words, stale_exceptions, terms_of
from tools.translations import fill, messages, open_words, sources, update

LOCALES = [path.stem.partition("sentinelhub_qgis_")[2] for path in sources()]
CODE = '''
class Panel:
    def show(self):
        self.label.setText(self.tr("One part, "
                                   "and the other"))
        return _translate("Texts", "{} of {total} bands…")
'''


def write(path: Path, source: str, translation: str, kind: str = "") -> Path:
    message = f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"
    context = f"<context><name>Panel</name>{message}</context>"
    path.write_text(f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de">{context}</TS>', "utf-8")
    return path


@pytest.mark.parametrize("locale", LOCALES)
def test_translations_are_whole_and_right(locale):
    path, terms = ROOT / "i18n" / f"sentinelhub_qgis_{locale}.ts", terms_of(locale)

    assert not [*complaints(path, terms), *stale_exceptions(path, terms)]


@pytest.mark.parametrize("locale", LOCALES)
def test_translations_hold_the_texts_of_the_code(locale, tmp_path):
    """`make i18n` would change nothing."""
    kept = ROOT / "i18n" / f"sentinelhub_qgis_{locale}.ts"
    shutil.copy(kept, tmp_path)
    update([], tmp_path)

    assert texts(tmp_path / kept.name) == texts(kept)


def texts(path: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source", "")) for context, message in messages(path)}


def test_texts_in_several_pieces_are_found_whole(tmp_path, monkeypatch):
    package = tmp_path / "code"
    package.mkdir()
    (package / "panel.py").write_text(CODE, encoding="utf-8")
    monkeypatch.setattr("tools.translations.PACKAGE", package)
    monkeypatch.setattr("tools.translations.BUILD", tmp_path / "build")
    update(["xx"], tmp_path)

    found = texts(tmp_path / "sentinelhub_qgis_xx.ts")

    assert found == {("Panel", "One part, and the other"), ("Texts", "{} of {total} bands…")}


def test_words_by_hand_fill_what_is_open(tmp_path):
    path = write(tmp_path / "a.ts", "Bands of {}", "", ' type="unfinished"')

    assert open_words(path) == {"Bands of {}": ""}
    assert fill(path, {}) == 1
    assert fill(path, {"Bands of {}": "Kanäle von {}"}) == 0
    assert [message.findtext("translation") for _, message in messages(path)] == ["Kanäle von {}"]


@pytest.mark.parametrize(
    ("source", "translation", "kind", "expected"),
    [
        ("Bands", "Kanäle", "", ""),
        ("Bands", "", ' type="unfinished"', "no translation"),
        ("Bands", "", "", "no translation"),
        ("{} of {total}", "{} von {}", "", "other placeholders"),
        ("{} of {total}", "{total} von {}", "", ""),
        ("&amp;Frobs", "Dinger", "", "mnemonic"),
        ("Frobs…", "Dinger", "", "ends with"),
        ("Frobs", "Frobs", "", "the same as in English"),
        ("Copernicus", "Copernicus", "", ""),
        ("{} %", "{} %", "", ""),
        ("Cloudy frobs", "Bewölkte Dinger", "", "“cloudy” is wolkig"),
        ("Cloudy days", "Bewölkte Tage", "", ""),
        ("One\ntwo", "Eins zwei", "", "line breaks"),
        (" frobs ", " Dinger\u00a0", "", ""),
        (" frobs", "Dinger", "", "blanks"),
    ],
)
def test_what_is_wrong_with_a_translation(tmp_path, source, translation, kind, expected):
    terms = Terms("none", {"cloudy": ["wolkig"]}, ("Copernicus",), {}, {"Cloudy days": "said so"})
    found = list(complaints(write(tmp_path / "a.ts", source, translation, kind), terms))

    assert len(found) == bool(expected)
    assert expected in "".join(found)


def test_texts_that_count_have_a_form_for_each_number_the_language_knows(tmp_path, monkeypatch):
    package = tmp_path / "code"
    package.mkdir()
    (package / "panel.py").write_text('translate("Texts", "%n bands", "", count)', encoding="utf-8")
    monkeypatch.setattr("tools.translations.PACKAGE", package)
    monkeypatch.setattr("tools.translations.BUILD", tmp_path / "build")
    update(["pl"], tmp_path)
    path = tmp_path / "sentinelhub_qgis_pl.ts"

    assert open_words(path) == {"%n bands": ["", "", ""]}
    assert fill(path, {"%n bands": ["%n kanał", "%n kanały"]}) == 1
    assert fill(path, {"%n bands": ["%n kanał", "%n kanały", "%n kanałów"]}) == 0
    assert not list(complaints(path, Terms("none")))
    assert list(complaints(path, Terms("none", {"band": ["pasm"]})))


def test_exceptions_for_nothing_are_named(tmp_path):
    path = write(tmp_path / "a.ts", "Bands", "Kanäle")

    assert list(stale_exceptions(path, Terms("de", other={"Frobs": "why"})))
    assert not list(stale_exceptions(path, Terms("de", other={"Bands": "why"})))


def test_qgis_has_the_last_word_on_its_own_terms(tmp_path):
    if not qgis_words("de"):
        pytest.skip("QGIS's German translation is not on this machine")
    path = write(tmp_path / "a.ts", "&amp;Extent…", "&amp;Umfang…")

    assert [line for line in complaints(path, Terms("de")) if "QGIS says" in line and "ausdehnung" in line]
    assert not list(complaints(path, Terms("de", other={"&Extent…": "why"})))
