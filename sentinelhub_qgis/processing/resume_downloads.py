"""The algorithm that goes on with downloads that broke off, wherever they were begun."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..model.errors import FileError, OrderError, SentinelHubError
from .base import FeedbackProgress, Parameters, Results, ServiceAlgorithm, words_of
from .image_parameters import helped
from .reading import account_parameter

if TYPE_CHECKING:
    from ..operations.download.download_product import Product
    from ..operations.download.resume_downloads import Unfinished

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class ResumeDownloads(ServiceAlgorithm):
    """Ask for what is missing of downloads that broke off."""

    FOLDER = "FOLDER"
    COUNT, LEFT, UNITS, REQUESTS, FILES = "COUNT", "LEFT", "UNITS", "REQUESTS", "FILES"
    ICON = "resume-downloads"

    def name(self) -> str:
        """Return the second half of the algorithm's id; scripts and models hold it."""
        return "resumedownloads"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate("ResumeDownloads", "Resume downloads")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate("ResumeDownloads", "Continue interrupted downloads: only what is missing is requested")

    def tags(self) -> list[str]:
        """Return further words by which it can be found."""
        return translate("ResumeDownloads", "sentinel,copernicus,continue,retry,broken,interrupted,quota").split(",")

    def shortHelpString(self) -> str:
        """Return what stands beside the dialog."""
        return translate(
            "ResumeDownloads",
            "Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download "
            "image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.\n\n"
            "With a folder, it continues those whose files go there, whoever started them, also on another "
            "computer. Batches are continued by “Batch download”.\n\n"
            "A download that fails again does not stop the others, unless the account's quota is used up or the "
            "network is down. All are kept and can be continued later.\n\n"
            "The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one "
            "signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile(
            self.FOLDER,
            translate("ResumeDownloads", "Folder of the files"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(
            helped(
                folder,
                translate("ResumeDownloads", "When empty: all downloads that this profile of QGIS remembers."),
            )
        )
        self.addParameter(account_parameter())
        for name, title in (
            (self.COUNT, translate("ResumeDownloads", "Downloads finished")),
            (self.LEFT, translate("ResumeDownloads", "Downloads left as they are")),
            (self.UNITS, translate("ResumeDownloads", "Processing units spent")),
            (self.REQUESTS, translate("ResumeDownloads", "Requests sent")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputMultipleLayers(self.FILES, translate("ResumeDownloads", "All images")))

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Go on with one after the other."""
        found = self._found(self.parameterAsFile(parameters, self.FOLDER, context))
        own = [one for one in found if one.note.base_url == self.session.deployment.base_url]
        if not own:
            feedback.pushInfo(translate("ResumeDownloads", "There is no download to continue."))
        products: list[Product] = []
        troubles: list[str] = []
        for number, one in enumerate(own):
            try:
                products.append(self._gone_on(one, number / len(own), (number + 1) / len(own), feedback))
            except (OrderError, FileError) as error:
                # The others may be all right.
                troubles.append(f"{one.note.target.name}: {words_of(error)}")
        if troubles:
            raise QgsProcessingException("\n".join(troubles))
        self._load(products, context)
        return {
            self.COUNT: len(products),
            self.LEFT: len(found) - len(products),
            self.UNITS: sum(product.units for product in products),
            self.REQUESTS: sum(product.requests for product in products),
            self.FILES: [str(file.download.path) for product in products for file in product.files],
        }

    def _found(self, folder: str) -> tuple[Unfinished, ...]:
        from ..bridge.unfinished import UnfinishedDownloads

        unfinished = UnfinishedDownloads()
        return unfinished.found_in(Path(folder)) if folder else unfinished.found()

    def _gone_on(self, one: Unfinished, start: float, end: float, feedback: QgsProcessingFeedback) -> Product:
        from ..bridge.unfinished import UnfinishedDownloads
        from ..bridge.words.standing import standing_text
        from ..operations.download.download_product import download_product
        from ..operations.download.part_of import PartOf

        note = one.note
        feedback.pushInfo(f"{note.target}: {standing_text(one.standing)}")
        session = self.session.with_data_host(note.order.image.collection_id, note.host)
        progress = PartOf(FeedbackProgress(feedback), start, end)
        try:
            with UnfinishedDownloads().noted(note):
                return download_product(note.order, session, self.workers, progress, note.target)
        except SentinelHubError as error:
            feedback.pushInfo(f"{note.target}: {words_of(error)}")
            raise

    def _load(self, products: list[Product], context: QgsProcessingContext) -> None:
        """Have QGIS put the files on the map, where there is one."""
        from .styling import Styler

        project = context.project()
        for file in (file for product in products for file in product.files if project is not None):
            details = QgsProcessingContext.LayerDetails(file.download.path.stem, project, self.FILES)
            details.setPostProcessor(Styler.create(file.order))
            context.addLayerToLoadOnCompletion(str(file.download.path), details)
