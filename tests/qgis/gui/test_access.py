"""Every form can be used by key and by a screen reader: no letter twice, and a name for all that takes keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.gui.account.account_panel import AccountPanel
from sentinelhub_qgis.gui.account.sign_in_panel import SignInPanel
from sentinelhub_qgis.gui.batch.batch_product_dialog import BatchProductDialog, Subject
from sentinelhub_qgis.gui.batch.batch_window import BatchWindow
from sentinelhub_qgis.gui.download.download_panel import DownloadPanel
from sentinelhub_qgis.gui.layers.layer_panel import LayerPanel
from sentinelhub_qgis.gui.layers.reattach_panel import ReattachPanel
from sentinelhub_qgis.gui.main_panel import MainPanel, Page
from sentinelhub_qgis.gui.scenes.scenes_panel import ScenesPanel
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.gui.time.cloud_panel import CloudPanel
from sentinelhub_qgis.gui.time.time_panel import TimePanel
from sentinelhub_qgis.model.collection import COLLECTIONS
from sentinelhub_qgis.model.layer_choice import MapService
from sentinelhub_qgis.paths import TRANSLATIONS

TODAY = date(2026, 5, 31)
Make = Callable[[Settings], QWidget]


def main_panel(settings: Settings) -> MainPanel:
    layer = LayerPanel(settings, lambda: MapService.WMTS, TODAY)
    return MainPanel(layer, TimePanel(TODAY), DownloadPanel(settings))


def page(which: Page) -> Make:
    def make(settings: Settings) -> QWidget:
        panel = main_panel(settings)
        panel.show_page(which)
        return panel

    return make


# What lies on the same spot, of which one is seen at a time: a letter may be in both.
ALTERNATIVES = {
    ("batchBandsLabel", "batchBandNamesLabel"),
    ("bandsLabel", "bandNamesLabel"),
    ("serviceUrlLabel", "createClientButton"),  # a deployment of one's own has no page for accounts
}
FORMS: dict[str, Make] = {
    "sign in": page(Page.SIGN_IN),
    "browse": page(Page.BROWSE),
    "download": page(Page.DOWNLOAD),
    "move layers": page(Page.REATTACH),
    "batch": lambda settings: BatchWindow(settings, TODAY),
    "product of a batch": lambda settings: BatchProductDialog((Subject(COLLECTIONS[0]),), settings),
    "account": lambda _settings: AccountPanel(),
    "sign-in form": lambda _settings: SignInPanel(),
    "layer": lambda settings: LayerPanel(settings, lambda: MapService.WMTS, TODAY),
    "time": lambda _settings: TimePanel(TODAY),
    "cloud": lambda _settings: CloudPanel(),
    "scenes": lambda _settings: ScenesPanel(),
    "sources": lambda _settings: SourcesPanel(),
    "download form": DownloadPanel,
    "move layers form": lambda _settings: ReattachPanel(),
}


# In these languages the batch window has more entries than its words have letters to choose from: Qt then goes from
# one to the next.
CROWDED = {"it": 3, "sl": 1}


@pytest.fixture
def form(request: pytest.FixtureRequest, settings: Settings) -> Iterator[QWidget]:
    made = FORMS[request.param](settings)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def letter(text: str) -> str:
    """Return the letter after a single &, upper case; empty without one."""
    _, mark, rest = text.replace("&&", "").partition("&")
    return rest[:1].upper() if mark else ""


def lettered(root: QWidget, may_show: Callable[[QWidget], bool]) -> list[tuple[str, str]]:
    """Return letter and object name of whatever below `root` has a letter and `may_show`."""
    found = []
    for widget in root.findChildren(QWidget):
        texts = []
        if isinstance(widget, QTabBar):
            texts = [widget.tabText(place) for place in range(widget.count())]
        elif isinstance(widget, (QLabel, QAbstractButton)):
            texts = [widget.text()]
        elif isinstance(widget, QGroupBox):
            texts = [widget.title()]
        found += [(letter(text), widget.objectName()) for text in texts if letter(text) and may_show(widget)]
    return found


def doubles(found: list[tuple[str, str]]) -> list[list[str]]:
    """Return the names that share a letter, but for those that are never seen together."""
    by_letter: dict[str, list[str]] = {}
    for key, name in found:
        by_letter.setdefault(key, []).append(name)
    return [names for names in by_letter.values() if len(names) > 1 and tuple(names) not in ALTERNATIVES]


@pytest.mark.parametrize(
    "form",
    [name for name in FORMS if name not in ("sign in", "browse", "download", "move layers", "batch")],
    indirect=True,
)
def test_no_letter_is_twice_in_a_form(form: QWidget) -> None:
    """What is hidden now counts as well: it may be shown beside the rest."""
    assert doubles(lettered(form, lambda _widget: True)) == []


@pytest.mark.parametrize("form", ["sign in", "browse", "download", "move layers"], indirect=True)
def test_no_letter_is_twice_on_a_page(form: MainPanel) -> None:
    """A page counts whole, with what is hidden in it; of the rest what is shown above and below every page."""
    seen = lettered(form, lambda widget: on_this_page(form, widget))
    assert doubles(seen) == []


def on_this_page(panel: MainPanel, widget: QWidget) -> bool:
    pages = [panel.findChild(QWidget, one.value) for one in Page]
    home = next((one for one in pages if one is not None and one.isAncestorOf(widget)), None)
    return widget.isVisible() if home is None else home.isVisible()


@pytest.mark.parametrize("form", ["batch"], indirect=True)
@pytest.mark.parametrize("tab", ["batchPlanTab", "batchRowsTab"])
def test_no_letter_is_twice_in_the_batch_window(form: BatchWindow, tab: str) -> None:
    other = form.batchRowsTab if tab == "batchPlanTab" else form.batchPlanTab
    assert len(lettered(form, lambda widget: not other.isAncestorOf(widget))) > 6
    assert beside(form, other) == []


@pytest.mark.parametrize("form", FORMS, indirect=True)
def test_no_letter_is_twice_in_a_menu(form: QWidget) -> None:
    for menu in form.findChildren(QMenu):
        letters = Counter(letter(action.text()) for action in menu.actions() if letter(action.text()))
        assert [key for key, count in letters.items() if count > 1] == [], menu.objectName()


@pytest.mark.parametrize("form", FORMS, indirect=True)
def test_what_takes_keys_has_a_name(form: QWidget) -> None:
    """A screen reader says the accessible name, or the text of a button, or the label that leads there.

    Buttons that offer a way on are hidden until there is one, and have its text from then on.
    """
    led = {label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None}
    nameless = [
        widget.objectName()
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and is_ours(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and (widget.text() or not widget.isVisible()))
        and widget not in led
    ]
    assert ", ".join(nameless) == ""


def is_ours(widget: QWidget) -> bool:
    """Tell whether a form of ours names it: Qt and QGIS name the parts of their own widgets themselves."""
    name = widget.objectName()
    return bool(name) and not name.startswith("qt_") and not inside_a_foreign_widget(widget)


def inside_a_foreign_widget(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if type(above).__name__.startswith("Qgs") and not isinstance(above, QAbstractItemView):
            return type(above).__name__ != "QgsScrollArea"
        above = above.parentWidget()
    return False


@pytest.mark.parametrize("form", FORMS, indirect=True)
def test_letters_of_labels_lead_somewhere(form: QWidget) -> None:
    lost = [label.objectName() for label in form.findChildren(QLabel) if letter(label.text()) and label.buddy() is None]
    assert lost == []


def test_a_double_is_found() -> None:
    """The check itself: two labels with one letter, one of them hidden."""
    root = QWidget()
    for name, text in (("one", "&Name"), ("two", "File &names"), ("three", "R&&D")):
        label = QLabel(text, root)
        label.setObjectName(name)
    assert doubles(lettered(root, lambda _widget: True)) == [["one", "two"]]


@pytest.mark.parametrize("locale", [file.stem[-2:] for file in sorted(TRANSLATIONS.glob("*.ts"))])
def test_no_letter_is_twice_in_other_languages(spoken: Callable[[str], None], settings: Settings, locale: str) -> None:
    spoken(locale)
    found = []
    for make in FORMS.values():
        made = make(settings)
        made.show()
        found += doubles_in(made)
        made.close()
        made.deleteLater()
    assert len({tuple(names) for names in found}) <= CROWDED.get(locale, 0), found


def doubles_in(form: QWidget) -> list[list[str]]:
    """Return the doubles of a form, on each tab of one, or of what is seen with the page that is shown."""
    if isinstance(form, BatchWindow):
        return [*beside(form, form.batchRowsTab), *beside(form, form.batchPlanTab)]
    if isinstance(form, MainPanel):
        return doubles(lettered(form, lambda widget: on_this_page(form, widget)))
    return doubles(lettered(form, lambda _widget: True))


def beside(form: QWidget, hidden: QWidget) -> list[list[str]]:
    return doubles(lettered(form, lambda widget: not hidden.isAncestorOf(widget)))
