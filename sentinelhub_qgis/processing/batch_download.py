"""The algorithm that downloads any number of areas, dates and products."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, Parameters, Results, ServiceAlgorithm
from .batch_outputs import batch_outputs
from .batch_parameters import batch_parameters
from .image_parameters import with_present_names
from .reading import account_parameter

# Operations are imported where they are used: QGIS loads the provider at start-up, numpy and the HTTP libraries take
# ten times as long as all the rest.

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class BatchDownload(ServiceAlgorithm):
    """Download areas x dates as a folder of files that can be gone on with."""

    ICON = "batch-download"

    def name(self) -> str:
        """Return the second half of the algorithm's id; scripts and models hold it."""
        return "batchdownload"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate("BatchDownload", "Batch download")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate("BatchDownload", "Download images of many areas and dates, each as a GeoTIFF of its own")

    def tags(self) -> list[str]:
        """Return further words by which it can be found."""
        text = translate("BatchDownload", "sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid")
        return text.split(",")

    def shortHelpString(self) -> str:
        """Return what stands beside the dialog."""
        return translate(
            "BatchDownload",
            "Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile "
            "of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the "
            "day with the least cloud over the area.\n\n"
            "The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An "
            "interrupted run continues when it is started again for the same folder or batch file: finished images and "
            "finished parts are not downloaded again. With a later last day, only new dates are added.\n\n"
            "An image that fails does not stop the others; when the account's quota is used up, the disk is full or "
            "the network is down, the run stops, and the next run continues.\n\n"
            "Every download costs processing units of your account: the log says how many beforehand and how many "
            "were spent.\n\n"
            "The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL "
            "and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in "
            "the Sentinel Hub panel.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for definition in batch_parameters():
            self.addParameter(definition)
        self.addParameter(account_parameter())
        for definition in batch_outputs():
            self.addOutput(definition)

    def with_present_names(self, parameters: Parameters) -> Parameters:
        """Return the parameters by the names they have now."""
        return with_present_names(parameters)

    def check(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse parameters that make no batch."""
        from ..model.batch.names import check_template
        from .batch_reading import BatchReader

        reader = BatchReader(self, parameters, context)
        if reader.manifest() is not None:
            return
        reader.check_folder()
        reader.check_ground()
        check_template(reader.template())
        source = reader.plain_source()
        if source.collection.has_time:
            reader.dates()
        if not reader.needs_service():
            reader.product(source)

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Plan, estimate, run, and say how it ended."""
        from .batch_reading import BatchReader
        from .batch_work import BatchWork

        reader = BatchReader(self, parameters, context)
        work = BatchWork(reader, self.session, self.workers, feedback, FeedbackProgress(feedback))
        return work.carry_out()
