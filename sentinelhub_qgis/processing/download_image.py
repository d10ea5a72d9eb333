"""The algorithm that downloads one image."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..bridge.wording import wording_of
from ..model.errors import OrderError
from .base import FeedbackProgress, Parameters, Results, ServiceAlgorithm
from .image_parameters import helped, image_parameters

if TYPE_CHECKING:
    from ..model.image_order import ImageOrder
    from ..operations.download_image import Download
    from ..operations.estimate_image import Estimate

# Operations are imported where they are used: QGIS loads the provider at start-up, numpy and the HTTP libraries take
# ten times as long as all the rest.

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_BYTES_PER_MB = 1_000_000


class DownloadImage(ServiceAlgorithm):
    """Download one image as a GeoTIFF."""

    OUTPUT = "OUTPUT"
    WIDTH, HEIGHT, UNITS, REQUESTS = "WIDTH", "HEIGHT", "UNITS", "REQUESTS"

    def name(self) -> str:
        """Return the second half of the algorithm's id; scripts and models hold it."""
        return "downloadimage"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate("DownloadImage", "Download image")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate("DownloadImage", "Download satellite imagery with its true pixel values as a GeoTIFF")

    def tags(self) -> list[str]:
        """Return further words by which it can be found."""
        return translate("DownloadImage", "sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript").split(",")

    def shortHelpString(self) -> str:
        """Return what stands beside the dialog."""
        return translate(
            "DownloadImage",
            "Downloads satellite imagery of an extent and a period from Sentinel Hub as a GeoTIFF with its true pixel "
            "values.\n\n"
            "The extent is widened to whole pixels. In UTM and at the collection's own resolution, Sentinel-2 "
            "pixels come exactly as they are stored. Large images are fetched in parts; a run that broke off asks only "
            "for the missing ones when it is started again for the same file.\n\n"
            "Every download costs processing units of your account: the log says how many beforehand and how many "
            "were spent.\n\n"
            "The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL "
            "and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in "
            "the Sentinel Hub panel.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for definition in image_parameters():
            self.addParameter(definition)
        self.addParameter(
            helped(
                QgsProcessingParameterString(self.ACCOUNT, translate("DownloadImage", "Account"), optional=True),
                translate(
                    "DownloadImage",
                    "An account of the Sentinel Hub panel, by name. When empty: the environment's, else the last one.",
                ),
                is_advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, translate("DownloadImage", "Image")))
        for name, title in (
            (self.WIDTH, translate("DownloadImage", "Width (pixels)")),
            (self.HEIGHT, translate("DownloadImage", "Height (pixels)")),
            (self.UNITS, translate("DownloadImage", "Processing units spent")),
            (self.REQUESTS, translate("DownloadImage", "Requests sent")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the parameters make an order, and what is wrong when they do not. Nothing is sent."""
        is_fine, reason = super().checkParameterValues(parameters, context)
        if is_fine and self.provider() is not None:
            # QGIS itself asks this in its dialog alone, not for scripts and `qgis_process`.
            output = self.parameterDefinition(self.OUTPUT)
            is_fine, reason = self.provider().isSupportedOutputValue(parameters.get(self.OUTPUT), output, context)
        if not is_fine:
            return False, reason
        from ..operations.estimate_image import estimate_image
        from .image_order import OrderReader, ParameterWrong

        try:
            estimate_image(OrderReader(self, parameters, context).order())
        except ParameterWrong as wrong:
            return False, str(wrong)
        except OrderError as error:
            return False, wording_of(error).as_text()
        return True, ""

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Estimate, download, and say what was spent."""
        from ..operations.download_image import download_image
        from ..operations.estimate_image import estimate_image
        from .image_order import OrderReader

        order = OrderReader(self, parameters, context).order()
        _tell_estimate(feedback, order, estimate_image(order))
        target = Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        download = download_image(order, self.session, self.workers, FeedbackProgress(feedback), target)
        _tell_spent(feedback, download)
        return {
            self.OUTPUT: str(download.path),
            self.WIDTH: download.width,
            self.HEIGHT: download.height,
            self.UNITS: download.units,
            self.REQUESTS: download.requests,
        }


def _tell_estimate(feedback: QgsProcessingFeedback, order: ImageOrder, estimate: Estimate) -> None:
    feedback.pushInfo(
        translate(
            "DownloadImage",
            "{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. "
            "Estimated processing units: {units}.",
        ).format(
            width=estimate.width,
            height=estimate.height,
            crs=order.area.crs,
            size=max(1, round(estimate.bytes / _BYTES_PER_MB)),
            requests=estimate.requests,
            units=_units(estimate.units),
        )
    )


def _tell_spent(feedback: QgsProcessingFeedback, download: Download) -> None:
    feedback.pushInfo(
        translate("DownloadImage", "Processing units spent: {units}. Requests sent: {requests}.").format(
            units=_units(download.units), requests=download.requests
        )
    )
    if not download.has_data:
        feedback.pushWarning(
            translate(
                "DownloadImage",
                "The image is empty: there is no acquisition of this place in this period and below this cloud cover.",
            )
        )


def _units(units: float) -> str:
    # Small images cost thousandths, which two decimals would show as nothing.
    return f"{units:.2f}" if units >= 1 else f"{units:.3g}"
