"""Which layers of a project show Sentinel Hub, whoever made them, and whose they are. No request, no exception.

    found = find_layers(project, is_own)        # upon any change of project or accounts
    known_of(layer)                             # best knowledge of one layer
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from urllib.parse import parse_qsl, urlsplit

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...model.collection import MosaickingOrder
from ...model.deployment import deployment_of_host
from ...model.layer_choice import LayerChoice
from ...model.outside_text import plain_line
from ...model.period import Period
from .memory import choice_of, has_memory, remembered_text
from .source import ServiceAddress, read_source

# Stands where the id of a configuration was, in copies made to be given away.
PLACEHOLDER = "00000000-0000-0000-0000-000000000000"

_LEFT = "sentinelhub/left_as_it_is"


IsService = Callable[[str], bool]


def is_known_service(base_url: str) -> bool:
    """Tell whether a base URL is of a deployment that the plugin knows by heart."""
    return deployment_of_host(base_url) is not None


class Origin(Enum):
    """Say where a layer comes from, as far as that matters to whoever has the project open."""

    OWN = "own"
    SOMEBODY_ELSE = "somebody else"
    REMOVED_ACCOUNT = "removed account"
    OLD_PLUGIN = "old plugin"
    WITHOUT_CONFIGURATION = "without configuration"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class FoundLayer:
    """Be one Sentinel Hub layer of the project.

    Attributes:
        choice: what is known of it; the collection's id is empty when that is not known.
        is_left: the user has said that it is to stay as it is.
    """

    layer_id: str
    origin: Origin
    choice: LayerChoice = field(repr=False)
    is_left: bool = False


def find_layers(
    project: QgsProject,
    is_own: Callable[[LayerChoice], bool],
    removed_accounts: frozenset[str] = frozenset(),
    is_service: IsService = is_known_service,
) -> tuple[FoundLayer, ...]:
    """Return all Sentinel Hub layers of the project.

    Args:
        is_own: whether a layer belongs to an account known here.
        removed_accounts: names of accounts that were removed here.
        is_service: whether a base URL is one of Sentinel Hub's, see `known_of`.
    """
    found = []
    for layer_id, layer in project.mapLayers().items():
        remembered = choice_of(layer)
        choice = remembered or _not_remembered(layer, is_service)
        if choice is None:
            continue
        if choice.configuration_id == PLACEHOLDER:
            origin = Origin.WITHOUT_CONFIGURATION
        elif remembered is None:
            origin = Origin.DAMAGED if has_memory(layer) else Origin.OLD_PLUGIN
        else:
            origin = _origin(choice, is_own, removed_accounts)
        found.append(FoundLayer(layer_id, origin, choice, is_left(layer)))
    return tuple(found)


def known_of(layer: QgsMapLayer | None, is_service: IsService = is_known_service) -> LayerChoice | None:
    """Return what is known of any Sentinel Hub layer: of one's own, of damaged memory, of the old plugin's.

    Without our memory only layers made by the old plugin count, of hosts that `is_service` knows: other maps may have
    an address of the same form.
    """
    return choice_of(layer) or _not_remembered(layer, is_service)


def _not_remembered(layer: QgsMapLayer | None, is_service: IsService) -> LayerChoice | None:
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "wms":
        return None
    address = _address_of(layer)
    if address is None:
        return None
    if has_memory(layer):
        return _as_far_as_read(layer, address)
    return _of_old_plugin(layer, address) if is_service(address.base_url) else None


def is_left(layer: QgsMapLayer) -> bool:
    """Tell whether the user has said that the layer is to stay as it is."""
    return layer.customProperty(_LEFT) is not None


def leave_as_it_is(layer: QgsMapLayer) -> None:
    """Remember, in the project, that the user wants the layer as it is."""
    layer.setCustomProperty(_LEFT, "1")


def _origin(
    choice: LayerChoice, is_own: Callable[[LayerChoice], bool], removed_accounts: frozenset[str]
) -> Origin:
    if is_own(choice):
        return Origin.OWN
    return Origin.REMOVED_ACCOUNT if choice.account_name in removed_accounts else Origin.SOMEBODY_ELSE


def _address_of(layer: QgsRasterLayer) -> ServiceAddress | None:
    try:
        return read_source(layer.source())
    except ValueError:  # too odd to be taken apart
        return None


def _as_far_as_read(layer: QgsRasterLayer, address: ServiceAddress) -> LayerChoice:
    return _choice(
        address,
        title=remembered_text(layer, "title"),
        account_name=remembered_text(layer, "account"),
        collection_id=remembered_text(layer, "collection"),
        days=remembered_text(layer, "period"),
        cloud=remembered_text(layer, "max_cloud_cover"),
        order=remembered_text(layer, "mosaicking_order"),
    )


def _of_old_plugin(layer: QgsRasterLayer, address: ServiceAddress) -> LayerChoice | None:
    """Read what the old plugin puts into addresses (API reference 8.8)."""
    said = _query_of(layer.source())
    if "showlogo" not in said:
        return None
    return _choice(
        address,
        title=plain_line(layer.name()),
        days=said.get("time", ""),
        cloud=said.get("maxcc", ""),
        order=said.get("priority", ""),
    )


def _choice(
    address: ServiceAddress,
    *,
    title: str,
    account_name: str = "",
    collection_id: str = "",
    days: str,
    cloud: str,
    order: str,
) -> LayerChoice:
    return LayerChoice(
        account_name=account_name,
        base_url=address.base_url,
        configuration_id=address.configuration_id,
        layer_id=address.layer_id,
        layer_title=title or address.layer_id,
        collection_id=collection_id,
        period=_period(days),
        max_cloud_cover=_percent(cloud),
        mosaicking_order=next((one for one in MosaickingOrder if one.value == order), None),
        service=address.service,
    )


def _query_of(source: str) -> Mapping[str, str]:
    """Return the parameters within `url=` of a data-source text, with names in lower case."""
    try:
        url = dict(parse_qsl(source, keep_blank_values=True)).get("url", "")
        pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    except ValueError:
        return {}
    return {name.lower(): value for name, value in pairs}


def _period(text: str) -> Period | None:
    """Return the days of a service's TIME, of whichever form: a day or instant, two of them, one side open."""
    days = []
    for part in text.split("/"):
        try:
            days.append(date.fromisoformat(part.strip()[:10]))
        except ValueError:
            continue
    return Period(min(days), max(days)) if days else None


def _percent(text: str) -> int | None:
    try:
        value = round(float(text))
    except (ValueError, OverflowError):
        return None
    return value if 0 <= value <= 100 else None
