"""The plugin's entry in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import icon
from .batch_download import BatchDownload
from .download_image import DownloadImage
from .list_sources import ListSources
from .resume_downloads import ResumeDownloads
from .search_scenes import SearchScenes

PROVIDER_ID = "sentinelhub"


class SentinelHubProvider(QgsProcessingProvider):
    """Offer the plugin's algorithms."""

    def id(self) -> str:
        """Return the first half of every algorithm's id; scripts and models hold it."""
        return PROVIDER_ID

    def name(self) -> str:
        """Return the name in the toolbox, which is a proper name and not translated."""
        return "Sentinel Hub"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the plugin's icon as a file."""
        return str(icon())

    def loadAlgorithms(self) -> None:
        """Add the algorithms; QGIS owns them from then on."""
        for algorithm in (ListSources, SearchScenes, DownloadImage, ResumeDownloads, BatchDownload):
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings of what is written: GeoTIFFs, and pictures of layers as they are shown."""
        return ["tif", "tiff", "png", "jpg", "jpeg"]

    def defaultRasterFileExtension(self, _format: object = None) -> str:
        """Return the ending proposed for results."""
        return "tif"
