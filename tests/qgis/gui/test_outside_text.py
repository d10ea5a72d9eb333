"""Names from the service, however odd, are text wherever they are shown: one table from the parser to the file name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel

from sentinelhub_qgis.api.bodies import one_line, said_by
from sentinelhub_qgis.api.configuration_items import configuration_in, layer_in
from sentinelhub_qgis.api.own_items import own_collection_in
from sentinelhub_qgis.bridge.layers.map_layer import layer_name
from sentinelhub_qgis.bridge.threads.tasks import OperationTask
from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.gui.download.download_flow import file_stem
from sentinelhub_qgis.gui.download.job_row import JobRow
from sentinelhub_qgis.gui.sources.sources_model import SourcesModel
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.gui.sources.sources_values import Group
from sentinelhub_qgis.gui.widgets.message_area import MessageArea
from sentinelhub_qgis.model.errors import BadRequest, FileNotWritable
from sentinelhub_qgis.model.layer_choice import LayerChoice
from sentinelhub_qgis.model.period import Period

LONG = "Übersicht_der_Flächen_" * 240  # more than 5 000 characters without a gap
WIDTH = 320

# What stands in the JSON, and how a row is called; None for what falls back to the id.
NAMES: dict[str, tuple[Any, str | None]] = {
    "html": ('<img src="http://x/y.png"><b>Bold</b><script>', '<img src="http://x/y.png"><b>Bold</b><script>'),
    "entity": ("A &amp; B &lt;", "A &amp; B &lt;"),
    "path": ("../../etc/passwd", "../../etc/passwd"),
    "windows path": ("C:\\con\\nul:*?|", "C:\\con\\nul:*?|"),
    "percent": ("100 % %1 %s %n %(a)s [% 1+1 %]", "100 % %1 %s %n %(a)s [% 1+1 %]"),
    "braces": ("{} {0} {name} {0.__class__}", "{} {0} {name} {0.__class__}"),
    "ampersand": ("S&ave && go", "S&ave && go"),
    "long": (LONG, LONG[:999] + "…"),
    "emoji": ("🌾 Fields 👩🏽‍🌾", "🌾 Fields 👩🏽‍🌾"),
    "right to left": ("מפת שדות 12", "מפת שדות 12"),
    "turned": ("a\u202egpj.exe\u2066", "a gpj.exe"),
    "lines and zero": ("first\r\nsecond\x00\x1b[31m", "first second [31m"),
    "half a character": ("a\ud83d b", "a\ufffd b"),
    "chinese": ("真彩", "真彩"),
    "null": (None, None),
    "number": (5, None),
    "list": (["a"], None),
    "object": ({"a": 1}, None),
    "white space": (" \t\u2028 ", None),
}
MISSING = object()
CASES = [pytest.param(raw, shown, id=name) for name, (raw, shown) in NAMES.items()]
CASES.append(pytest.param(MISSING, None, id="missing"))


def item(**members: Any) -> dict[str, Any]:
    """Return a JSON object as it comes over the wire, without the members that are missing."""
    kept = {name: value for name, value in members.items() if value is not MISSING}
    return dict(json.loads(json.dumps(kept)))


class Everything:
    """Be a tree with a configuration, a layer and an own collection of one name."""

    def __init__(self, raw: Any, panel: SourcesPanel) -> None:
        self.panel = panel
        configuration = configuration_in(item(id="configuration-id", name=raw, description=raw))
        layer = layer_in(item(id="LAYER", title=raw, description=raw, collectionType=raw, styles=raw))
        bands = {raw: {"bitDepth": raw}} if isinstance(raw, str) else raw
        about = item(bands=bands, extent=raw)
        own = own_collection_in(item(id="own", name=raw, additionalData=about, location=raw))
        assert configuration is not None
        assert layer is not None
        assert own is not None
        self.configuration, self.layer, self.own = configuration, layer, own
        panel.set_configurations([configuration])
        panel.set_layers(configuration, [layer])
        panel.set_own([own], raw if isinstance(raw, str) else "")

    def rows(self) -> list[tuple[QModelIndex, str]]:
        """Return the rows, and what they are called when they have no name."""
        model = self.panel.model
        top, own = model.top_index(self.configuration), model.top_index(Group.OWN)
        return [(top, "configur"), (model.index(0, 0, top), "LAYER"), (model.index(0, 0, own), "byoc-own")]

    def choice(self) -> LayerChoice:
        about = self.layer
        period = Period(date(2026, 5, 1), date(2026, 5, 31))
        return LayerChoice("Mine", "https://sh.example.org", "c", about.id, about.title, about.collection_id, period)


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SourcesPanel]:
    panel = SourcesPanel()
    panel.resize(WIDTH, 400)
    panel.show()
    panel.show_model(SourcesModel(panel))
    yield panel
    panel.close()


def read(html: str) -> str:
    """Return what a reader sees of a tooltip."""
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.mark.parametrize("raw, shown", CASES)
def test_the_tree_calls_things_by_their_names(panel, raw, shown):
    for row, fallback in Everything(raw, panel).rows():
        assert row.data() == (shown or fallback)
        assert "\n" not in row.data()
    panel.sourcesTree.expandAll()
    assert not panel.grab().isNull()
    assert panel.minimumSizeHint().width() <= WIDTH


@pytest.mark.parametrize("raw, shown", CASES)
def test_tooltips_show_names_whole_but_not_without_end(panel, raw, shown):
    for row, fallback in Everything(raw, panel).rows():
        tooltip = row.data(Qt.ItemDataRole.ToolTipRole)
        said = read(tooltip)
        assert (shown or fallback)[:399] in said
        assert "<img" not in tooltip
        assert len(said) < 4000


@pytest.mark.parametrize("raw, shown", CASES)
def test_a_search_takes_names_as_they_are(panel, raw, shown):
    everything = Everything(raw, panel)
    if shown:
        panel.sourceFilterEdit.setText(shown)
        panel.sourceFilterEdit.returnPressed.emit()
        assert everything.rows()[1][0].isValid()


@pytest.mark.parametrize("raw, shown", CASES)
def test_layers_on_the_map_have_names_that_fit(panel, raw, shown):
    name = layer_name(Everything(raw, panel).choice())
    title = shown or "LAYER"
    assert name.startswith(title[:99])
    assert len(name) < 130


@pytest.mark.parametrize("collection_id", ["byoc-1", ""], ids=["own", "named after the collection"])
@pytest.mark.parametrize("raw, shown", CASES)
def test_files_have_names_that_every_system_takes(panel, raw, shown, collection_id):
    choice = Everything(raw, panel).choice()
    if collection_id:
        choice = LayerChoice("Mine", choice.base_url, "c", "L", choice.layer_title, collection_id, choice.period)
    stem = file_stem(choice)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,120}", stem)
    assert stem.endswith("2026-05-01_2026-05-31")


@pytest.mark.parametrize("raw, shown", CASES)
def test_an_unknown_kind_of_collection_is_text_too(panel, raw, shown):
    collection = Everything(raw, panel).layer.collection
    assert len(collection.title) <= 100
    assert collection.title == ((shown or "")[:99] + "…" if len(shown or "") > 100 else shown or "")


def texts_of(raw: Any) -> list[str]:
    """Return what reaches the message area when the service says `raw`."""
    body = json.dumps({"error": {"code": "COMMON_BAD_PAYLOAD", "message": raw}}).encode()
    detail = one_line(said_by(body, "application/json").message)
    return [wording_of(BadRequest(detail)).as_text(), wording_of(FileNotWritable(path=f"/home/me/{detail}")).as_text()]


@pytest.mark.parametrize("raw, shown", [case for case in CASES if case.values[0] is not MISSING])
def test_messages_and_jobs_quote_without_growing_wider(qgis_app, raw, shown):
    area = MessageArea()
    for text in texts_of(raw):
        wording = wording_of(BadRequest(text[:300]))
        area.show_wording(wording)
        row = JobRow(text)
        row.fail(wording)
        for widget in (area, row):
            assert widget.minimumSizeHint().width() <= WIDTH
            labels = [label for label in widget.findChildren(QLabel) if label.text()]
            assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
        row.deleteLater()
    area.deleteLater()


@pytest.mark.parametrize("raw, shown", CASES)
def test_tasks_are_called_by_files_that_are_named_after_them(panel, raw, shown):
    title = f"Sentinel Hub: download {file_stem(Everything(raw, panel).choice())}.tif"
    assert OperationTask(title, lambda _job: None).description() == title
