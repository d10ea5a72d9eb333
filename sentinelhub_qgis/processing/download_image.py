"""The algorithm that downloads images."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..bridge.words.amounts import duration_text, size_text
from ..model.errors import NotAPicture
from ..model.orders.image_order import RawBands
from ..model.orders.product_order import Dates
from .base import FeedbackProgress, Parameters, ParameterWrong, Results, ServiceAlgorithm
from .image_parameters import image_parameters, with_present_names
from .reading import account_parameter

if TYPE_CHECKING:
    from ..model.orders.product_order import ProductOrder
    from ..operations.download.download_note import DownloadNote
    from ..operations.download.download_product import Product
    from ..operations.download.estimate_image import Estimate

# Operations are imported where they are used: QGIS loads the provider at start-up, numpy and the HTTP libraries take
# ten times as long as all the rest.

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_BYTES_PER_MB = 1_000_000
_PICTURES = (".png", ".jpg", ".jpeg")


class DownloadImage(ServiceAlgorithm):
    """Download images as GeoTIFFs or pictures."""

    OUTPUT = "OUTPUT"
    WIDTH, HEIGHT, UNITS, REQUESTS, FILES = "WIDTH", "HEIGHT", "UNITS", "REQUESTS", "FILES"
    ICON = "download-image"

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
            "Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel "
            "values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is "
            "shown, which may also become a PNG or JPEG.\n\n"
            "The area is widened to whole pixels. In UTM and at the collection's own resolution, Sentinel-2 "
            "pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run "
            "downloads only the missing ones when it is started again for the same file.\n\n"
            "A period becomes one mosaic, a file for each date, or the bands of all dates in one file.\n\n"
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
        self.addParameter(account_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, translate("DownloadImage", "Image")))
        for name, title in (
            (self.WIDTH, translate("DownloadImage", "Width (pixels)")),
            (self.HEIGHT, translate("DownloadImage", "Height (pixels)")),
            (self.UNITS, translate("DownloadImage", "Processing units spent")),
            (self.REQUESTS, translate("DownloadImage", "Requests sent")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputMultipleLayers(self.FILES, translate("DownloadImage", "All images")))

    def with_present_names(self, parameters: Parameters) -> Parameters:
        """Return the parameters by the names they have now."""
        return with_present_names(parameters)

    def check(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse parameters that make no order. Features are read in the run alone: a layer may hold very many."""
        from ..operations.download.estimate_image import estimate_image
        from .image_order import OrderReader

        self._check_ending(parameters, context)
        reader = OrderReader(self, parameters, context)
        plain = reader.plain_source()
        extent = reader.extent()
        if reader.needs_service():
            return
        if reader.is_given("AREA"):
            if extent is None:
                return
        elif extent is not None:
            extent = reader.area()
        order = reader.order(plain, extent)
        output = parameters.get(self.OUTPUT)
        if isinstance(output, str):
            _refuse_picture(order, Path(output))
        if not reader.is_given("AREA"):
            estimate_image(order.image)

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Estimate, download, and say what was spent."""
        from ..operations.download.download_note import DownloadNote
        from ..operations.download.download_product import download_product
        from ..operations.download.estimate_image import estimate_image
        from .image_order import OrderReader

        reader = OrderReader(self, parameters, context)
        source = reader.source(self.session)
        order = reader.order(source)
        target = Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        _refuse_picture(order, target)
        estimate = estimate_image(order.image, self.session.seconds_for)
        _tell_estimate(feedback, order, estimate)
        _tell_effort(feedback, estimate, target)
        session = self.session.with_data_host(order.image.collection_id, source.base_url or "")
        account = self.parameterAsString(parameters, self.ACCOUNT, context).strip()
        note = DownloadNote(account, session.deployment.base_url, source.base_url or "", order, target)
        with _noted(note):
            product = download_product(order, session, self.workers, FeedbackProgress(feedback), target)
        _tell_spent(feedback, product)
        _load_what_came(context, target, product)
        return self._results(product)

    def _check_ending(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse files that cannot be written: QGIS asks this in its dialog, not for scripts and `qgis_process`."""
        if self.provider() is None:
            return
        output = self.parameterDefinition(self.OUTPUT)
        is_fine, reason = self.provider().isSupportedOutputValue(parameters.get(self.OUTPUT), output, context)
        if not is_fine:
            raise ParameterWrong(reason)

    def _results(self, product: Product) -> Results:
        first = product.files[0].download
        return {
            self.OUTPUT: str(first.path),
            self.WIDTH: first.width,
            self.HEIGHT: first.height,
            self.UNITS: product.units,
            self.REQUESTS: product.requests,
            self.FILES: [str(file.download.path) for file in product.files],
        }


def _noted(note: DownloadNote) -> AbstractContextManager[None]:
    """Have the profile remember the download while it is under way, unless its file ends with this session."""
    from ..bridge.unfinished import UnfinishedDownloads

    is_temporary = Path(QgsProcessingUtils.tempFolder()) in note.target.parents
    return nullcontext() if is_temporary else UnfinishedDownloads().noted(note)


def _refuse_picture(order: ProductOrder, target: Path) -> None:
    """Raise when a picture file is wanted of what is no picture."""
    if target.suffix.lower() not in _PICTURES:
        return
    product = order.image.product
    is_one = not isinstance(product, RawBands) and product.is_picture and not order.further
    if not is_one or order.has_user_data or order.dates is Dates.STACK:
        raise NotAPicture(target.suffix)


def _load_what_came(context: QgsProcessingContext, target: Path, product: Product) -> None:
    """Have QGIS put the files on the map that there are, in place of the one it knows of, each in its style."""
    from .styling import Styler

    awaited = context.layersToLoadOnCompletion()
    details = awaited.pop(str(target), None)
    if details is None:
        return
    for file in product.files:
        path = file.download.path
        named = QgsProcessingContext.LayerDetails(
            details.name if path == target else path.stem, details.project, details.outputName
        )
        named.setPostProcessor(Styler.create(file.order))
        awaited[str(path)] = named
    context.setLayersToLoadOnCompletion(awaited)


def _tell_estimate(feedback: QgsProcessingFeedback, order: ProductOrder, estimate: Estimate) -> None:
    image = order.image
    feedback.pushInfo(
        translate(
            "DownloadImage",
            "{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. "
            "Estimated processing units: {units}.",
        ).format(
            width=estimate.width,
            height=estimate.height,
            crs=_short(image.crs),
            size=max(1, round(estimate.bytes / _BYTES_PER_MB)),
            requests=estimate.requests,
            units=_units(estimate.units),
        )
    )
    if image.reprojection is not None:
        feedback.pushInfo(
            translate(
                "DownloadImage",
                "The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest "
                "neighbour.",
            ).format(crs=_short(image.crs), asked=image.area.crs)
        )
    if order.dates is not Dates.MOSAIC:
        feedback.pushInfo(translate("DownloadImage", "That is for each date with data in the period."))


def _tell_effort(feedback: QgsProcessingFeedback, estimate: Estimate, target: Path) -> None:
    """Say how long the account's limits make it take, and what room it takes meanwhile."""
    from ..operations.download.estimate_image import free_bytes

    if estimate.requests == 1:
        return
    feedback.pushInfo(
        translate(
            "DownloadImage", "At least {time} at the account's rate limit, and about {room} of disk space meanwhile."
        ).format(time=duration_text(estimate.seconds), room=size_text(estimate.disk_bytes))
    )
    free = free_bytes(target.parent)
    if estimate.lacks_room(free):
        feedback.pushWarning(
            translate("DownloadImage", "It may not fit: {free} of disk space are free.").format(
                free=size_text(free or 0)
            )
        )


def _tell_spent(feedback: QgsProcessingFeedback, product: Product) -> None:
    feedback.pushInfo(
        translate("DownloadImage", "Processing units spent: {units}. Requests sent: {requests}.").format(
            units=_units(product.units), requests=product.requests
        )
    )
    if product.empty_days:
        feedback.pushWarning(
            translate("DownloadImage", "Left out, because they have no pixel here: {days}.").format(
                days=", ".join(day.isoformat() for day in product.empty_days)
            )
        )
    if not all(file.download.has_data for file in product.files):
        feedback.pushWarning(
            translate(
                "DownloadImage",
                "The image is empty: nothing was acquired here in this period below this cloud cover.",
            )
        )
    if product.user_data is not None:
        feedback.pushInfo(translate("DownloadImage", "The script's own data: {}").format(product.user_data))


def _short(crs: str) -> str:
    return crs if len(crs) < 40 else translate("DownloadImage", "your custom CRS")


def _units(units: float) -> str:
    # Small images cost thousandths, which two decimals would show as nothing.
    return f"{units:.2f}" if units >= 1 else f"{units:.3g}"
