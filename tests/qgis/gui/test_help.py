"""The guide: at hand by key and button, whole, and without a request."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QTextBrowser

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.gui.help import help_wiring
from sentinelhub_qgis.gui.help.help_pages import Guide, HelpPage, read_guide, slug, slugs_of
from sentinelhub_qgis.gui.help.help_window import HelpWindow
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.paths import HELP, TRANSLATIONS
from tests.qgis.bridge.test_wording import EVERY_ERROR
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running

PAGES = sorted(HELP.glob("*.md"), key=lambda path: path.name)
LANGUAGES = sorted(path.stem.rpartition("_")[2] for path in TRANSLATIONS.glob("*.ts"))
TRANSLATED = sorted(HELP.glob("*/*.md"))
ALL_PAGES = [*PAGES, *TRANSLATED]
SAID = [kind for kind in EVERY_ERROR if kind is not errors.Cancelled]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
GAP = "\x00"


def headings(path: Path) -> set[str]:
    return set(slugs_of(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", ALL_PAGES, ids=lambda path: str(path.relative_to(HELP)))
def test_links_and_pictures_lead_somewhere(path: Path) -> None:
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        name, _, heading = link.partition("#")
        if link.startswith("https://"):
            continue
        target = (HELP if name.startswith("images/") else path.parent) / name if name else path
        assert target.is_file(), link
        assert not heading or heading in headings(target), link


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: str(path.relative_to(HELP)))
def test_a_translated_page_is_built_as_the_english_one(path: Path) -> None:
    assert build(path) == build(HELP / path.name)


def build(path: Path) -> tuple[list[str], list[str], int]:
    """Return levels of headings, what is linked to, and how many lines of code there are."""
    lines = path.read_text(encoding="utf-8").splitlines()
    levels = [line.partition(" ")[0] for line in lines if line.startswith("#")]
    links = sorted(link.partition("#")[0] for link in LINK.findall("\n".join(lines)))
    return levels, links, sum(line.startswith("    ") for line in lines)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_the_panel_calls_a_heading_is_found_in_every_language(locale: str) -> None:
    for page in read_guide(None, locale).pages:
        own = headings(HELP / locale / f"{page.name}.md")
        assert {page.heading(called) for called in headings(HELP / f"{page.name}.md")} == own


def test_the_panel_calls_headings_that_are_there() -> None:
    wiring = Path(help_wiring.__file__).read_text(encoding="utf-8")
    topics = re.findall(r'"([a-z-]+)#([^"]+)"', wiring)

    assert len(topics) > 3
    assert [one for one in topics if one[1] not in headings(HELP / f"{one[0]}.md")] == []


def test_every_language_of_the_panel_has_a_guide() -> None:
    assert {path.parent.name for path in TRANSLATED} == set(LANGUAGES)
    assert len(TRANSLATED) == len(LANGUAGES) * len(PAGES)


@pytest.mark.parametrize(
    ("locale", "folder"), [("de_AT", "de"), ("pt_BR", "pt"), ("sl", "sl"), ("en_GB", ""), ("ja", "")]
)
def test_the_guide_speaks_the_language_of_qgis(locale: str, folder: str) -> None:
    first = read_guide(None, locale).pages[0]

    assert first.text == (HELP / folder / "index.md").read_text(encoding="utf-8")


def test_every_page_is_in_the_list_in_reading_order() -> None:
    guide = read_guide(None)

    assert guide.pages[0].name == "index"
    assert {page.name for page in guide.pages} == {path.stem for path in PAGES}
    assert [page.name for page in guide.pages][1:4] == ["sign-in", "layers", "time"]


def explained(folder: Path) -> list[str]:
    """Return, as regular expressions, the sentences that a page explains; the first dots say what dots stand for."""
    page = " ".join((folder / "troubleshooting.md").read_text(encoding="utf-8").split(" ")).replace("\n", " ")
    quoted = [one for one in re.findall(r"\*\*(.+?)\*\*", page) if one != "…"]
    return [re.escape(one).replace("…", ".*") for one in quoted]


@pytest.mark.parametrize("kind", SAID, ids=lambda kind: kind.__name__)
def test_every_sentence_of_an_error_is_explained(kind: type[errors.SentinelHubError]) -> None:
    sentence = wording_of(kind()).sentence

    assert any(re.fullmatch(one, sentence) for one in explained(HELP)), sentence


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_sentence_is_explained_as_the_user_saw_it(spoken: Callable[[str], None], locale: str) -> None:
    spoken(locale)
    known = explained(HELP / locale)
    sentences = [wording_of(kind()).sentence for kind in SAID]

    assert [one for one in sentences if not any(re.fullmatch(each, one) for each in known)] == []


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("On the map", "on-the-map"),
        ("Cloud over your own area", "cloud-over-your-own-area"),
        ("Models, Python and qgis_process", "models-python-and-qgis_process"),
        ("  Where, and when? ", "where-and-when"),
    ],
)
def test_slugs(heading: str, expected: str) -> None:
    assert slug(heading) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("", True), ("CLOUD", True), ("cloud own", True), ("cloud frob", False), ("images/x.png", False)],
)
def test_search(words: str, expected: bool) -> None:
    page = HelpPage("time", "Dates", "# Dates\n\n**Clouds** of your [own](x.md) ![pic](images/x.png)")

    assert page.holds(words) is expected


def page_shown(dock: Window) -> str:
    pages = dock.find("helpPagesList")
    return str(pages.currentItem().data(Qt.ItemDataRole.UserRole)) if pages.currentItem() else ""


def test_the_button_opens_the_guide_without_a_request(dock: Window, sandbox: Running) -> None:
    # What signing in brings comes first.
    wait_until(lambda: sandbox.counters().get("layers") and not QgsApplication.taskManager().countActiveTasks())
    before = sum(sandbox.counters().values())
    dock.click("helpButton")
    wait_until(lambda: page_shown(dock) == "index")

    assert "From nothing to a file" in dock.find("helpText").toPlainText()
    assert sum(sandbox.counters().values()) == before


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("calendarView", "time"),
        ("sourceFilterEdit", "layers"),
        ("startDateEdit", "layers"),
        ("accountMenuButton", "sign-in"),
    ],
)
def test_f1_leads_to_the_page_for_what_has_the_focus(dock: Window, name: str, page: str) -> None:
    widget = dock.find(name)
    dock.main.activateWindow()
    widget.setFocus()
    wait_until(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    wait_until(lambda: page_shown(dock) == page)


@pytest.fixture
def guide_window(qgis_app: object) -> HelpWindow:
    opened: list[str] = []
    window = HelpWindow(opened.append)
    window.opened = opened
    window.show_guide(read_guide(None))
    yield window
    window.close()
    window.deleteLater()


def find(window: QDialog, kind: type, name: str) -> object:
    return window.findChild(kind, name)


def test_links_turn_pages_and_the_web_is_the_browsers(guide_window: HelpWindow) -> None:
    text, pages = find(guide_window, QTextBrowser, "helpText"), find(guide_window, QListWidget, "helpPagesList")
    text.anchorClicked.emit(QUrl("troubleshooting.md#on-the-map"))
    assert pages.currentItem().data(Qt.ItemDataRole.UserRole) == "troubleshooting"
    text.anchorClicked.emit(QUrl("#network"))
    assert pages.currentItem().data(Qt.ItemDataRole.UserRole) == "troubleshooting"
    text.anchorClicked.emit(QUrl("https://dataspace.copernicus.eu"))
    text.anchorClicked.emit(QUrl("file:///etc/passwd"))

    assert guide_window.opened == ["https://dataspace.copernicus.eu"]


def test_a_search_lists_the_pages_and_marks_the_place(guide_window: HelpWindow) -> None:
    search = guide_window.findChild(QLineEdit, "helpSearchEdit")
    search.setText("temporal controller")
    pages, text = find(guide_window, QListWidget, "helpPagesList"), find(guide_window, QTextBrowser, "helpText")

    assert [pages.item(row).text() for row in range(pages.count())] == ["Dates and clouds"]
    assert text.textCursor().selectedText().casefold() == "temporal"
    search.setText("")
    assert pages.count() == len(PAGES)


def test_a_guide_that_comes_later_opens_where_it_was_asked_for(qgis_app: object) -> None:
    window = HelpWindow(lambda _url: None)
    window.turn_to("b")
    window.show_guide(Guide((HelpPage("index", "A", "# A"), HelpPage("b", "B", "# B\n\nsecond")), {}))

    assert "second" in find(window, QTextBrowser, "helpText").toPlainText()
    window.deleteLater()
