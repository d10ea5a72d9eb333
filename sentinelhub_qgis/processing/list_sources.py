"""The algorithm that lists what an account can download from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant

from ..model.collection import COLLECTIONS
from ..model.configuration import Configuration, ConfigurationLayer
from ..model.deployment import DeploymentKind
from ..model.errors import Cancelled, SentinelHubError
from .base import FeedbackProgress, Parameters, Results, words_of
from .reading import account_parameter
from .table import Layout, TableAlgorithm

if TYPE_CHECKING:
    from ..model.own_collection import OwnCollection

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_COLUMNS = ("source", "kind", "title", "configuration", "collection", "description")
_LAYOUT = Layout(tuple((name, QVariant.String) for name in _COLUMNS))
Row = tuple[str, str, str, str, str, str]


class ListSources(TableAlgorithm):
    """List collections and layers as a table."""

    ICON = "list-sources"

    def name(self) -> str:
        """Return the second half of the algorithm's id; scripts and models hold it."""
        return "listsources"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return translate("ListSources", "List sources")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return translate("ListSources", "List the collections and layers that an account can download from")

    def tags(self) -> list[str]:
        """Return further words by which it can be found."""
        return translate("ListSources", "sentinel,copernicus,collections,configurations,layers,byoc").split(",")

    def shortHelpString(self) -> str:
        """Return what stands beside the dialog."""
        return translate(
            "ListSources",
            "Lists what the account can download from, as a table: the service's collections, the layers of the "
            "account's configurations, and its own collections. The column “source” holds what “Download image” and "
            "“Search scenes” take for a source.\n\n"
            "The ids of configurations give access to their imagery at the cost of the account: keep the table to "
            "yourself.\n\n"
            "The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one "
            "signed in last in the Sentinel Hub panel.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(account_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, translate("ListSources", "Sources"), QgsProcessing.SourceType.TypeVector
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, translate("ListSources", "Number of sources")))

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Ask the service, and write the table."""
        fields = _LAYOUT.fields()
        features = []
        for row in self._rows(feedback):
            feature = QgsFeature(fields)
            feature.setAttributes(list(row))
            features.append(feature)
        return self.write(features, _LAYOUT, parameters, context)

    def _rows(self, feedback: QgsProcessingFeedback) -> Iterator[Row]:
        from ..operations.list_layers_of_all import list_layers_of_all
        from ..operations.list_sources import list_configurations

        yield from self._known_collections()
        found: list[Row] = []

        def tell(configuration: Configuration, listed: Any) -> None:
            if isinstance(listed, SentinelHubError):
                words = words_of(listed)
                feedback.pushWarning(f"{configuration.name}: {words}")
                return
            found.extend(_layer_row(configuration, layer) for layer in listed)

        list_layers_of_all(self.session, list_configurations(self.session), {}, self.workers, tell)
        yield from sorted(found, key=lambda row: (row[3].casefold(), row[2].casefold()))
        FeedbackProgress(feedback).report(0.5)
        yield from map(_own_row, self._own_collections(feedback))

    def _known_collections(self) -> Iterator[Row]:
        is_cdse = self.session.deployment.kind is not DeploymentKind.COMMERCIAL
        for one in COLLECTIONS:
            if one.on_cdse if is_cdse else one.on_commercial:
                yield one.id, "collection", one.title, "", one.id, ", ".join(one.band_names)

    def _own_collections(self, feedback: QgsProcessingFeedback) -> tuple[OwnCollection, ...]:
        from ..operations.list_own_collections import list_own_collections

        try:
            listed = list_own_collections(self.session)
        except Cancelled:
            raise
        except SentinelHubError as error:
            # Not every account may have own collections; the rest is worth showing.
            feedback.pushInfo(words_of(error))
            return ()
        if listed.trouble is not None:
            feedback.pushWarning(words_of(listed.trouble))
        return listed.found


def _layer_row(configuration: Configuration, layer: ConfigurationLayer) -> Row:
    source = f"{configuration.id}/{layer.id}"
    return source, "layer", layer.title, configuration.name, layer.collection_id, layer.description


def _own_row(own: OwnCollection) -> Row:
    return own.id, "own collection", own.name, "", own.id, ", ".join(band.name for band in own.bands)
