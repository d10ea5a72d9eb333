"""Our own colours can be read: WCAG 2.1 asks for 4.5 between text and what is behind it, and 3 for marks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from sentinelhub_qgis.bridge.layers.cloud_colours import STOPS, cloud_colour
from sentinelhub_qgis.gui.time.calendar_look import Ink
from sentinelhub_qgis.gui.widgets.contrast import MARK, TEXT, contrast, readable, text_colour_on

# Page and text of themes: Qt's Fusion, Windows, macOS dark, and the two dark ones of QGIS.
PAGES = {
    "fusion": ("#efefef", "#000000"),
    "white": ("#ffffff", "#000000"),
    "windows": ("#f0f0f0", "#1a1a1a"),
    "fusion dark": ("#353535", "#ffffff"),
    "macos dark": ("#323232", "#dddddd"),
    "night mapping": ("#323232", "#aaaaaa"),
    "blend of gray": ("#727272", "#0e0e0e"),
}
CLOUDS = [None, *range(0, 101, 5)]


@pytest.fixture(params=PAGES)
def ink(request: pytest.FixtureRequest, qgis_app: object) -> Iterator[Ink]:
    page, text = PAGES[request.param]
    widget = QWidget()
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(page))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    widget.setPalette(palette)
    yield Ink(widget)
    widget.deleteLater()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1.0),
    ],
    ids=["black on white", "grey", "red", "none"],
)
def test_contrast_is_what_the_guidelines_say(one: str, other: str, expected: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.01)
    assert contrast(QColor(other), QColor(one)) == pytest.approx(expected, abs=0.01)


def test_text_and_faint_text_on_the_page(ink: Ink) -> None:
    """QGIS's theme of greys has no more than 4.0 itself; then nothing steps back."""
    assert contrast(ink.faint, ink.page) >= min(TEXT, contrast(ink.strong, ink.page))


def test_faint_text_steps_back_where_it_can(ink: Ink) -> None:
    assert contrast(ink.faint, ink.page) <= contrast(ink.strong, ink.page)


@pytest.mark.parametrize("cover", CLOUDS)
def test_the_number_on_a_day(ink: Ink, cover: float | None) -> None:
    """On the filling, and above it on its tint."""
    colour = cloud_colour(cover)
    assert contrast(text_colour_on(colour), colour) >= TEXT
    assert contrast(ink.text_on_tint(colour), ink.tint_of(colour)) >= TEXT


@pytest.mark.parametrize("cover", CLOUDS)
def test_the_frame_of_a_day(ink: Ink, cover: float | None) -> None:
    assert contrast(ink.edge_of(cloud_colour(cover)), ink.page) >= MARK


@pytest.mark.parametrize("end", [0, -1], ids=["0", "100 %"])
def test_the_figures_of_the_scale(end: int) -> None:
    colour = STOPS[end][1]
    assert contrast(text_colour_on(colour), colour) >= TEXT


def test_what_cannot_be_read_is_moved_no_further_than_needed() -> None:
    page, text = QColor("#ffffff"), QColor("#000000")
    assert readable(QColor("#333333"), page, text, TEXT) == QColor("#333333")
    moved = readable(QColor("#dddddd"), page, text, TEXT)
    assert TEXT <= contrast(moved, page) < TEXT + 1
    assert readable(page, page, page, TEXT) == page


def test_a_theme_that_hides_its_page_has_one_on_which_its_text_is_read(qgis_app: object) -> None:
    widget = QWidget()
    palette = QPalette(widget.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor("#eeeeee"))
    widget.setPalette(palette)
    assert contrast(Ink(widget).page, Ink(widget).strong) >= TEXT


def test_the_page_of_a_style_sheet_is_that_of_the_window_below(qgis_app: object) -> None:
    """QGIS's dark themes make labels and the widgets they are in transparent."""
    window = QWidget()
    inner = QWidget(window)
    window.setObjectName("window")
    window.setStyleSheet(
        "QWidget { background: transparent } QWidget#window { background-color: #323232 } QLabel { color: #aaaaaa }"
    )
    ink = Ink(inner)
    assert (ink.page.name(), ink.strong.name()) == ("#323232", "#aaaaaa")
    assert contrast(ink.faint, ink.page) >= TEXT
