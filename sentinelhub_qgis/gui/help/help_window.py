"""The guide in a window of its own: pages on the left, the text on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QKeySequence, QTextCursor
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QShortcut,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from .help_pages import Guide, HelpPage, slug

_SIZE = QSize(880, 640)
_LIST_WIDTH = 240


class PageView(QTextBrowser):
    """Show Markdown whose pictures have come already: nothing is read from disk here."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: Mapping[str, bytes] = {}
        self.setOpenLinks(False)

    def show_text(self, text: str, pictures: Mapping[str, bytes]) -> None:
        """Show a page from its top."""
        self._pictures = pictures
        self.document().setMarkdown(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """Return a picture of the guide; nothing else is ever loaded."""
        return QImage.fromData(self._pictures.get(name.toString(), b""))

    def go_to(self, heading: str) -> None:
        """Scroll to a heading, named as links name it."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                place = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(place))
                return
            block = block.next()


class HelpWindow(QDialog):
    """Show the guide; `open_url` opens what lies outside of it."""

    def __init__(self, open_url: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._guide: Guide | None = None
        self._topic = ""
        self.setObjectName("SentinelHubHelp")
        self.setWindowTitle(self.tr("Sentinel Hub: guide"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._search = QLineEdit()
        self._pages = QListWidget()
        self._text = PageView()
        self._arrange()
        self._wire()

    def show_guide(self, guide: Guide) -> None:
        """Take the pages, and turn to what was asked for."""
        self._guide = guide
        self._list_pages()
        self.turn_to(self._topic)

    def turn_to(self, topic: str) -> None:
        """Show a page, `time`, or a heading on it, `time#cloud-over-my-area`; later where the pages are not there."""
        self._topic = topic
        if self._guide is None:
            return
        name, _, heading = topic.partition("#")
        page = self._guide.page(name)
        self._show_page(page)
        if heading:
            self._text.go_to(page.heading(heading))

    def _arrange(self) -> None:
        self._search.setObjectName("helpSearchEdit")
        self._search.setPlaceholderText(self.tr("Search the guide"))
        self._search.setAccessibleName(self.tr("Search the guide"))
        self._search.setClearButtonEnabled(True)
        self._pages.setObjectName("helpPagesList")
        self._pages.setAccessibleName(self.tr("Pages of the guide"))
        self._pages.setWordWrap(True)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setObjectName("helpText")
        self._text.setAccessibleName(self.tr("Page"))
        self._text.document().setDocumentMargin(12)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addWidget(self._pages)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._text)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        self.resize(_SIZE)
        self._text.setFocus()

    def _wire(self) -> None:
        self._text.anchorClicked.connect(self._follow)
        self._pages.currentItemChanged.connect(self._on_chosen)
        self._search.textChanged.connect(lambda _text: self._list_pages())
        self._search.returnPressed.connect(self._find_next)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)

    def _list_pages(self) -> None:
        """List the pages that hold the words that are searched for; all of them without."""
        if self._guide is None:
            return
        words = self._search.text()
        found = [page for page in self._guide.pages if page.holds(words)]
        self._pages.blockSignals(True)
        self._pages.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            self._pages.addItem(item)
        self._pages.blockSignals(False)
        if words and found:
            self._show_page(found[0])
            self._find_next()

    def _on_chosen(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None and self._guide is not None:
            self._show_page(self._guide.page(item.data(Qt.ItemDataRole.UserRole)))
            if self._search.text():
                self._find_next()

    def _show_page(self, page: HelpPage) -> None:
        self._text.show_text(page.text, self._guide.pictures if self._guide is not None else {})
        self._topic = page.name
        for row in range(self._pages.count()):
            if self._pages.item(row).data(Qt.ItemDataRole.UserRole) == page.name:
                self._pages.blockSignals(True)
                self._pages.setCurrentRow(row)
                self._pages.blockSignals(False)

    def _find_next(self) -> None:
        """Mark the next place of the first word searched for; from the top again at the end."""
        words = self._search.text().split()
        if words and not self._text.find(words[0]):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._text.find(words[0])

    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            target = link.toString()
            self.turn_to(f"{self._topic}{target}" if target.startswith("#") else target.replace(".md", "", 1))
        elif link.scheme() in ("https", "http"):
            self._open_url(link.toString())
