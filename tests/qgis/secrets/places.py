"""All places where a secret could be left, each with a way to leave one there on purpose."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsApplication, QgsMessageLog, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, qInstallMessageHandler, qWarning
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from sentinelhub_qgis.bridge.layers.capabilities import warm_address
from sentinelhub_qgis.bridge.threads.tasks import OperationTask, TaskKeeper
from tests.qgis.gui.window import Window, wait_until
from tests.qgis.secrets.history import histories, remember
from tests.qgis.secrets.search import files_below

_ROWS = 500  # of a table that are looked at


@dataclass(frozen=True)
class Place:
    """Somewhere a secret could be: what lies there now, by name, and how to leave something there."""

    look: Callable[[], dict[str, bytes]]
    leave: Callable[[str], object]


class Heard:
    """Be all that was said while somebody listened: logs, warnings, the terminal, tasks, programs that were started."""

    def __init__(self) -> None:
        self.said: dict[str, list[str]] = {}
        self._handler = _Keeping(self)

    def keep(self, where: str, *texts: object) -> None:
        """Take note of something that was said."""
        self.said.setdefault(where, []).extend(text if isinstance(text, str) else repr(text) for text in texts)

    def look(self, where: str) -> Callable[[], dict[str, bytes]]:
        """Return a way to look at what was said there."""
        return lambda: {where: "\n".join(self.said.get(where, ())).encode("utf-8", "surrogateescape")}

    @contextmanager
    def listening(self) -> Iterator[Heard]:
        """Hear everything, down to the least."""
        root = logging.getLogger()
        level, show = root.level, warnings.showwarning
        root.setLevel(logging.DEBUG)
        root.addHandler(self._handler)
        messages, tasks = QgsApplication.messageLog(), QgsApplication.taskManager()
        messages.messageReceived.connect(self._hear_message)
        tasks.taskAdded.connect(self._hear_task)
        qt = qInstallMessageHandler(lambda _kind, _context, text: self.keep("Qt's messages", text))
        _programs.append(self)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("always")
                warnings.showwarning = lambda message, *rest, **_more: self.keep("warnings", str(message), *rest)
                yield self
        finally:
            warnings.showwarning = show
            _programs.remove(self)
            qInstallMessageHandler(qt)
            tasks.taskAdded.disconnect(self._hear_task)
            messages.messageReceived.disconnect(self._hear_message)
            root.removeHandler(self._handler)
            root.setLevel(level)

    def _hear_message(self, text: str, tag: str, _level: object) -> None:
        self.keep("QGIS's message log", f"{tag}: {text}")

    def _hear_task(self, number: int) -> None:
        task = QgsApplication.taskManager().task(number)
        self.keep("names of tasks", task.description())
        if hasattr(task, "failed"):
            task.failed.connect(self._hear_error)

    def _hear_error(self, error: BaseException) -> None:
        waiting: list[BaseException | None] = [error]
        while waiting:
            current = waiting.pop()
            if current is not None:
                self.keep("exceptions", str(current), current, current.args, vars(current))
                waiting += [current.__cause__, current.__context__]
        self.keep("exceptions", *traceback.format_exception(type(error), error, error.__traceback__))


class _Keeping(logging.Handler):
    def __init__(self, heard: Heard) -> None:
        super().__init__(logging.DEBUG)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.keep("Python's log", record.name, record.getMessage(), record.args, record.exc_text or "")
        if record.exc_info and record.exc_info[1] is not None:
            self._heard.keep("Python's log", *traceback.format_exception(*record.exc_info))


_programs: list[Heard] = []


def _hear_programs(event: str, arguments: tuple[Any, ...]) -> None:
    if _programs and event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
        _programs[-1].keep("arguments of programs", repr(arguments))


sys.addaudithook(_hear_programs)


def places_of(window: Window, heard: Heard, folder: Path, capture: Any) -> dict[str, Place]:
    """Return all places, by name. `folder` is where the user's files are, `capture` reads the terminal."""
    said = {
        "Python's log": lambda text: logging.getLogger("urllib3.connectionpool").debug("sent %s", text),
        "QGIS's message log": lambda text: QgsMessageLog.logMessage(text, "Sentinel Hub"),
        "Qt's messages": qWarning,
        "warnings": lambda text: warnings.warn(text, stacklevel=1),
        "names of tasks": lambda text: _run_task(OperationTask(text, bool)),
        "exceptions": lambda text: _run_task(OperationTask("failing", lambda _job: _fail(text))),
        "arguments of programs": lambda text: subprocess.run(["true", text], check=True),
        "the message bar": lambda text: window.bar.pushMessage("Sentinel Hub", text),
    }
    # What is shown for some seconds is gone when the window is looked at.
    window.bar.widgetAdded.connect(lambda item: heard.keep("the message bar", *_said_by(item)))

    def terminal() -> dict[str, bytes]:
        out, err = capture.readouterr()
        heard.keep("the terminal", out, err)
        return heard.look("the terminal")()

    def copy(text: str) -> None:
        QApplication.clipboard().setText(text)

    return {
        **{name: Place(heard.look(name), leave) for name, leave in said.items()},
        "the terminal": Place(terminal, lambda text: os.write(2, f"{text}\n".encode())),
        "the window": Place(partial(_shown, window), window.main.setWindowTitle),
        "descriptions of objects": Place(_described, _keep_odd),
        "the clipboard": Place(_clipboard, copy),
        "the environment": Place(_environment, lambda text: os.environ.update(LEFT_BEHIND=text)),
        "the profile": Place(_profile, lambda text: QgsSettings().setValue("plugins/sentinelhub_qgis/x", text)),
        "the network cache": Place(
            _network_cache, lambda text: warm_address("http://127.0.0.1/left", f"<a>{text}</a>".encode())
        ),
        "the user's files": Place(partial(files_below, folder), (folder / "left.csv").write_text),
        "projects": Place(partial(_projects, folder), partial(_save_project, folder / "left.qgz")),
        "papers of batches": Place(partial(_papers, folder), partial(_write, folder / "batch" / "batch.csv")),
        "notes of downloads": Place(notes, lambda text: _write(_notes_folder() / "left.json", text)),
        "QGIS's history of algorithms": Place(histories, remember),
        "metadata of images": Place(partial(_metadata, folder), partial(_save_image, folder / "left.tif")),
        "metadata of tables": Place(partial(_metadata_of_tables, folder), partial(_save_table, folder / "left.gpkg")),
    }


# --- looking ----------------------------------------------------------------------------------------------


def _shown(window: Window) -> dict[str, bytes]:
    texts: list[str] = []
    widgets = [*window.main.findChildren(QWidget), *QApplication.topLevelWidgets()]
    for top in QApplication.topLevelWidgets():
        widgets += top.findChildren(QWidget)
    for widget in widgets:
        texts += _texts_of(widget)
    for action in window.main.findChildren(QAction):
        texts += [action.text(), action.toolTip(), action.statusTip(), str(action.data() or "")]
    return {"the window": "\n".join(texts).encode("utf-8", "replace")}


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle(), widget.objectName())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal and widget.isVisible():
        return  # where the user types the secret just now, which shows dots
    for reading in ("text", "toPlainText", "placeholderText", "title", "filePath"):
        method = getattr(widget, reading, None)
        if callable(method):
            yield str(method())
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield widget.document().toPlainText()
    if isinstance(widget, QComboBox):
        yield from (f"{widget.itemText(row)} {widget.itemData(row)}" for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # a list's are not to be asked
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(value) for value in model.itemData(index).values())
            if column == 0:
                yield from _cells(model, index)


class _Odd:
    """Be an object of ours that says too much."""

    __module__ = "sentinelhub_qgis.model"

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


_KEPT: list[_Odd] = []


def _keep_odd(text: str) -> None:
    _KEPT.append(_Odd(text))


def _described() -> dict[str, bytes]:
    ours = [one for one in gc.get_objects() if (type(one).__module__ or "").startswith("sentinelhub_qgis")]
    texts = {f"{type(one).__name__}: {one!r} {str(one)[:10_000]}" for one in ours if not isinstance(one, type)}
    return {"descriptions of objects": "\n".join(sorted(texts)).encode("utf-8", "replace")}


def _clipboard() -> dict[str, bytes]:
    data = QApplication.clipboard().mimeData()
    return {f"the clipboard, {kind}": bytes(data.data(kind)) for kind in data.formats()} if data else {}


def _environment() -> dict[str, bytes]:
    return {"the environment": repr(dict(os.environ)).encode()}


def _profile() -> dict[str, bytes]:
    QgsSettings().sync()
    return files_below(Path(os.environ["HOME"]))


def _network_cache() -> dict[str, bytes]:
    # QGIS does not tell where it is; addresses and headers lie there plain, bodies compressed.
    return files_below(Path(os.environ["XDG_CACHE_HOME"]))


def _projects(folder: Path) -> dict[str, bytes]:
    return {name: text for name, text in files_below(folder).items() if Path(name).suffix in (".qgs", ".qgz")}


def _said_by(item: QWidget) -> Iterator[str]:
    for widget in (item, *item.findChildren(QWidget)):
        yield from _texts_of(widget)


def _papers(folder: Path) -> dict[str, bytes]:
    papers = {name: text for name, text in files_below(folder).items() if Path(name).name.startswith("batch.")}
    return {**papers, **{name: text for name, text in files_below(folder).items() if name.endswith("manifest.json")}}


def _notes_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "sentinelhub_qgis" / "unfinished"


def notes() -> dict[str, bytes]:
    """Return the notes of downloads that are under way or broke off."""
    return files_below(_notes_folder())


def _metadata(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in (path for ending in ("tif", "png", "jpg", "vrt") for path in folder.rglob(f"*.{ending}")):
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
        if dataset is None:
            continue
        parts = [dataset, *(dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount))]
        told = [{domain: one.GetMetadata(domain) for domain in one.GetMetadataDomainList() or ("",)} for one in parts]
        told += [[one.GetDescription() for one in parts]]
        found[str(path)] = repr(told).encode("utf-8", "surrogateescape")
    return found


def _metadata_of_tables(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in folder.rglob("*.gpkg"):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        parts = [dataset, *(dataset.GetLayer(number) for number in range(dataset.GetLayerCount()))]
        told: list[Any] = [
            {domain: one.GetMetadata(domain) for domain in one.GetMetadataDomainList() or ("",)} for one in parts
        ]
        told += [feature.ExportToJson() for layer in parts[1:] for feature in layer]
        found[str(path)] = repr(told).encode("utf-8", "surrogateescape")
    return found


# --- leaving something there ------------------------------------------------------------------------------


def _fail(text: str) -> None:
    raise RuntimeError(text)


def _run_task(task: OperationTask) -> None:
    keeper = TaskKeeper()
    keeper.start(task)
    wait_until(lambda: not keeper.running)


def _save_project(path: Path, text: str) -> None:
    project = QgsProject()
    project.setTitle(text)
    assert project.write(str(path))


def _save_image(path: Path, text: str) -> None:
    image = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    image.SetMetadataItem("SENTINELHUB_REQUEST", text)
    del image


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _save_table(path: Path, text: str) -> None:
    table = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    table.CreateLayer("left").SetMetadataItem("SENTINELHUB_REQUEST", text)
    del table
