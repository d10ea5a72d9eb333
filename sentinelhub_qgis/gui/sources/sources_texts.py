"""How sources are called, drawn and explained. Names from the service are plain text throughout."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QIcon

from ... import paths
from ...bridge.words.titles import data_kind_title
from ...model.collection import DataKind
from ...model.configuration import Configuration, ConfigurationLayer, LegendKind
from ...model.outside_text import shortened
from ...model.own_collection import OwnBand, OwnCollection
from ..widgets.look import plain_tooltip, theme_icon
from .sources_values import Branch, Group, Listing, Note, OwnCollectionSource, SourceLayer

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_LONGEST_LINE = 400  # of a tooltip: longer ones cover the screen
_MOST_BANDS = 12
_LEGEND_ICONS = {LegendKind.CLASSES: "classes", LegendKind.RAMP: "ramp"}


def top_text(branch: Branch) -> str:
    """Return what a row at the top is called."""
    configuration = branch.configuration
    if configuration is not None and configuration.is_disabled:
        return translate("SourcesModel", "{} (switched off)").format(configuration.name)
    return branch.title


def top_icon(branch: Branch) -> QIcon:
    """Return the icon of a row at the top."""
    return theme_icon("mIconFolderHome.svg" if branch.value is Group.OWN else "mIconRasterGroup.svg")


def top_tooltip(branch: Branch) -> str:
    """Return what a row at the top says when it is pointed at."""
    configuration = branch.configuration
    if configuration is None:
        return plain_tooltip(translate("SourcesModel", "Collections of your own data: BYOC, batch results, Zarr"))
    reason = ""
    if configuration.is_disabled:
        reason = translate("SourcesModel", "Switched off: turn its OGC services on in the dashboard.")
    return _tooltip(configuration.name, configuration.description, reason, _count(branch, configuration))


def below_text(value: SourceLayer | OwnCollection | Note) -> str:
    """Return what a row below is called."""
    if isinstance(value, SourceLayer):
        return value.layer.title
    return value.name if isinstance(value, OwnCollection) else value.text


def layer_tooltip(source: SourceLayer, own: OwnCollection | None) -> str:
    """Return what a layer says when it is pointed at; `own` is its collection where that is one's own."""
    layer = source.layer
    collection = own.as_collection() if own else layer.collection
    kind = data_kind_title(collection.kind)
    data = f"{collection.title} ({kind})" if collection.title else translate("SourcesModel", "Collection not named")
    return _tooltip(layer.title, data, _legend(layer), layer.description)


def own_tooltip(source: OwnCollectionSource) -> str:
    """Return bands, extent, days and state of an own collection."""
    about = source.collection
    return _tooltip(about.name, _bands(about.bands), _extent(about), _days(about), _place(about), *own_state(source))


def own_state(source: OwnCollectionSource) -> tuple[str, ...]:
    """Return sentences on what can be done with an own collection."""
    about, layer, sentences = source.collection, source.shown_by, []
    if about.has_failed:
        sentences.append(translate("SourcesModel", "The service could not read its data."))
    elif not about.is_configured:
        sentences.append(translate("SourcesModel", "Not configured yet: it has no images."))
    if about.needs_update:
        sentences.append(translate("SourcesModel", "The service is still processing changes."))
    if layer is not None:
        text = translate("SourcesModel", "Shown by the layer “{layer}” of “{configuration}”")
        title, name = shortened(layer.layer.title, 60), shortened(layer.configuration.name, 60)
        sentences.append(text.format(layer=title, configuration=name))
    return tuple(sentences)


def note_tooltip(note: Note) -> str:
    """Return a note in full."""
    return _tooltip(note.text)


@cache
def kind_icon(name: str) -> QIcon:
    """Return one of the plugin's own icons, `kind-<name>.svg`; the file is read when it is drawn."""
    return QIcon(str(paths.icon(f"kind-{name}")))


def layer_icon(layer: ConfigurationLayer) -> QIcon:
    """Return the icon for what is seen; optical layers with a legend show what it explains, which no name tells."""
    kind = layer.collection.kind
    if kind is DataKind.OPTICAL and layer.legend is not None:
        return kind_icon(_LEGEND_ICONS[layer.legend])
    return kind_icon(kind.value)


def own_icon(source: OwnCollectionSource) -> QIcon:
    """Return the icon of an own collection: with a mark when a layer shows it, a warning when it has no images."""
    if not source.collection.is_ready:
        return theme_icon("mIconWarning.svg")
    return kind_icon("own" if source.shown_by is None else "own-shown")


def _legend(layer: ConfigurationLayer) -> str:
    if layer.legend is None:
        return ""
    if layer.legend is LegendKind.RAMP:
        return translate("SourcesModel", "Values in a colour ramp, with a legend")
    return translate("SourcesModel", "Classes, with a legend")


def _count(branch: Branch, configuration: Configuration) -> str:
    if branch.listing is not Listing.DONE or configuration.is_disabled:
        return ""
    layers = sum(isinstance(leaf.value, SourceLayer) for leaf in branch.leaves)
    return translate("SourcesModel", "Layers: {}").format(layers)


def _bands(bands: tuple[OwnBand, ...]) -> str:
    if not bands:
        return ""
    texts = [f"{band.name} ({band.stored_as})" if band.stored_as else band.name for band in bands[:_MOST_BANDS]]
    more = [f"+ {len(bands) - _MOST_BANDS}"] if len(bands) > _MOST_BANDS else []
    return translate("SourcesModel", "Bands: {}").format(", ".join((*texts, *more)))


def _extent(about: OwnCollection) -> str:
    if about.extent is None:
        return ""
    west, south, east, north = (QLocale().toString(degrees, "f", 3) for degrees in about.extent)
    text = translate("SourcesModel", "Extent: {west}° to {east}° east, {south}° to {north}° north")
    return text.format(west=west, south=south, east=east, north=north)


def _days(about: OwnCollection) -> str:
    if about.first_day and about.last_day:
        text = translate("SourcesModel", "Images from {first} to {last}")
        return text.format(first=about.first_day.isoformat(), last=about.last_day.isoformat())
    if about.first_day:
        return translate("SourcesModel", "Images from {} on").format(about.first_day.isoformat())
    return ""


def _place(about: OwnCollection) -> str:
    return translate("SourcesModel", "Data at {}").format(about.location) if about.location else ""


def _tooltip(*lines: str) -> str:
    return plain_tooltip(*(shortened(line, _LONGEST_LINE) for line in lines))
