"""From Processing's parameters to a batch."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..bridge.ground.batch_areas import FeatureAreas, GridAreas, IsCancelled
from ..bridge.ground.order_area import Placed
from ..model.area import BoundingBox
from ..model.batch.area import BatchArea
from ..model.batch.batch import Batch
from ..model.batch.dates import TIMELESS, DatePlan, DateRule, Step
from ..model.batch.names import DEFAULT_TEMPLATE, safe_part
from ..model.batch.product import BatchProduct
from ..model.batch.trouble import Trouble
from ..model.errors import NothingOrdered
from ..model.period import Period
from . import batch_parameters as own
from . import image_parameters as names
from .base import ParameterWrong
from .image_order import OrderReader, Source
from .reading import no_date

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_LONGEST_NAME = 40


@dataclass
class _AnyGround:
    """Stand for the area while a product is read, and remember how large its pixels are to be."""

    metres: float = 0.0

    def utm_crs(self) -> str:
        return "EPSG:32632"

    def placed(self, _crs: str, metres: float) -> Placed:
        self.metres = metres
        return Placed(BoundingBox(0, 0, 1, 1, self.utm_crs()), metres)


@dataclass(frozen=True)
class AreasGiven:
    """Be the areas, and the features that are none."""

    areas: tuple[BatchArea, ...]
    skipped: tuple[tuple[str, Trouble], ...] = field(default=())


class BatchReader(OrderReader):
    """Read a batch from an algorithm's parameters."""

    def choice(self, name: str) -> str:
        """Return one of an enumeration's strings; what becomes of dates is no matter of a single order here."""
        return "" if name == names.DATES else super().choice(name)

    def period(self) -> Period:
        """Return the days; of a list the first and the last."""
        return self.dates().whole if self._rule() is DateRule.LIST else super().period()

    def manifest(self) -> Path | None:
        """Return the batch file to go on with; None when none is named."""
        text = self.text(own.MANIFEST)
        return Path(text).expanduser() if text else None

    def folder(self) -> Path:
        """Return where all goes; a temporary folder is made where that is wanted. Raises as `check_folder`."""
        self.check_folder()
        text = self._algorithm.parameterAsFileOutput(self._parameters, own.FOLDER, self._context)
        return Path(str(text)).expanduser().absolute()

    def check_folder(self) -> None:
        """Refuse parameters that name no folder.

        Raises:
            ParameterWrong: there is none.
        """
        if not self.is_given(own.FOLDER):
            raise ParameterWrong(
                translate("BatchDownload", "No folder is given: choose one, or a batch file to continue.")
            )

    def template(self) -> str:
        """Return the template of the files' names."""
        return self.text(own.TEMPLATE) or DEFAULT_TEMPLATE

    def dates(self) -> DatePlan:
        """Return the choice of dates.

        Raises:
            ParameterWrong: a day is none.
            NothingOrdered: no period or no list is given.
        """
        rule = self._rule()
        if rule is DateRule.LIST:
            return DatePlan(rule, days=self._days())
        step = Step(super().choice(own.INTERVAL)) if self.is_given(own.INTERVAL) else None
        if rule is DateRule.INTERVAL and step is None:
            step = Step.MONTH
        return DatePlan(rule, super().period(), step=None if rule is DateRule.EACH else step, measures=self._measures())

    def last_day(self) -> date | None:
        """Return the last day, None when none is given."""
        return self._day(names.TO)

    def product(self, source: Source) -> BatchProduct:
        """Return the product; raises as `order`."""
        ground = _AnyGround()
        order = self.order(source, ground)
        name = self.text(own.PRODUCT) or (source.layer.title if source.layer else source.collection.short_name)
        short = safe_part(name, _LONGEST_NAME) or "image"
        return BatchProduct.of_order(short, order, ground.metres, source.base_url or "")

    def areas(self, is_cancelled: IsCancelled = lambda: False) -> AreasGiven:
        """Return the areas. Reads all features.

        Raises:
            ParameterWrong: there are neither polygons nor a grid, or the layer cannot be read.
            AreaUnusable, BatchTooLarge, Cancelled: as `bridge/ground/batch_areas.py`.
        """
        context = self._context.transformContext()
        if self.is_given(own.AREAS):
            source = self.features(own.AREAS)
            clips = not self.is_given(names.CLIP) or self.flag(names.CLIP)
            features = FeatureAreas(source, source.sourceCrs(), context, self.text(own.NAME_FIELD))
            read = features.read(self.crs(), clips, is_cancelled=is_cancelled)
            return AreasGiven(read.areas, read.skipped)
        self.check_ground()
        grid = GridAreas(*self.rectangle(), context, self.number(own.TILE_SIZE), self.crs())
        return AreasGiven(grid.read(is_cancelled=is_cancelled).areas)

    def check_ground(self) -> None:
        """Refuse parameters that name no areas; features are not read.

        Raises:
            ParameterWrong: there are neither polygons nor a grid.
        """
        if self.is_given(own.AREAS):
            return
        if not self.is_given(names.EXTENT) or not self.is_given(own.TILE_SIZE):
            raise ParameterWrong(
                translate(
                    "BatchDownload", "No areas are given: choose a layer of polygons, or an extent and a side of tiles."
                )
            )
        self.extent()

    def batch(self, source: Source, areas: tuple[BatchArea, ...], base_url: str) -> Batch:
        """Return the batch without rows."""
        return Batch(
            areas=areas,
            products=(self.product(source),),
            dates=self.dates() if source.collection.has_time else TIMELESS,
            template=self.template(),
            account_name=self.text("ACCOUNT"),
            base_url=base_url,
        )

    def results(self) -> tuple[str, ...]:
        """Return which further results are wanted."""
        if not self.is_given(own.RESULTS):
            return ()
        return tuple(self._algorithm.parameterAsEnumStrings(self._parameters, own.RESULTS, self._context))

    def retries(self) -> bool:
        """Tell whether failed rows are to be tried again."""
        return not self.is_given(own.RETRY) or self.flag(own.RETRY)

    def _rule(self) -> DateRule:
        return DateRule(super().choice(own.DATES) or DateRule.EACH.value)

    def _measures(self) -> bool:
        return self.flag(own.MEASURE) if self.is_given(own.MEASURE) else self._rule() is DateRule.BEST

    def _days(self) -> tuple[date, ...]:
        found = []
        for text in self.list(own.DAYS):
            try:
                found.append(date.fromisoformat(text))
            except ValueError:
                raise no_date(text) from None
        if not found:
            raise NothingOrdered("period")
        return tuple(found)
