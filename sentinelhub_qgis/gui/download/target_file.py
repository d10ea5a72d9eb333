"""The file to write: proposed until the user names one, and always with the ending of what is in it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_GEOTIFF = (".tif", ".tiff")
_ENDINGS = (*_GEOTIFF, ".png", ".jpg", ".jpeg")


class TargetFile:
    """Look after the widgets for file and format."""

    def __init__(self, widget: QgsFileWidget, formats: QComboBox) -> None:
        self._widget = widget
        self._formats = formats
        self._proposed = ""
        self._is_picture = False
        for title, ending in (
            (translate("DownloadPanel", "GeoTIFF"), ".tif"),
            (translate("DownloadPanel", "PNG"), ".png"),
            (translate("DownloadPanel", "JPEG"), ".jpg"),
        ):
            formats.addItem(title, ending)
        widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.be_picture(False)
        formats.currentIndexChanged.connect(self._follow_format)

    def be_picture(self, is_picture: bool) -> None:
        """Say whether the file is a picture, which may have other formats than GeoTIFF."""
        self._is_picture = is_picture
        pictures = translate("DownloadPanel", "Images (*.tif *.tiff *.png *.jpg *.jpeg)")
        self._widget.setFilter(pictures if is_picture else translate("DownloadPanel", "GeoTIFF (*.tif *.tiff)"))
        self._follow_format()

    def path(self) -> Path | None:
        """Return the file, with the ending of its format; None when none is named."""
        text = self._text()
        if not text:
            return None
        path = Path(text).expanduser()
        endings = _ENDINGS if self._is_picture else _GEOTIFF
        return path if path.suffix.lower() in endings else path.with_name(f"{path.name}{self._ending()}")

    def propose(self, path: Path) -> None:
        """Name `path` unless the user has named a file."""
        if self._text() in ("", self._proposed):
            self._proposed = str(path.with_suffix(self._ending()))
            self._widget.setFilePath(self._proposed)

    def was_used(self) -> None:
        """Let the next proposal replace the file's name."""
        self._proposed = self._text()

    def _follow_format(self) -> None:
        """Let the ending follow the format, also that of a file the user named."""
        text, ending = self._text(), self._ending()
        suffix = Path(text).suffix.lower()
        if suffix not in _ENDINGS or suffix == ending or {suffix, ending} <= set(_GEOTIFF):
            return
        was_proposed = text == self._proposed
        renamed = str(Path(text).with_suffix(ending))
        if was_proposed:
            self._proposed = renamed
        self._widget.setFilePath(renamed)

    def _ending(self) -> str:
        return str(self._formats.currentData()) if self._is_picture else ".tif"

    def _text(self) -> str:
        return str(self._widget.filePath()).strip()
