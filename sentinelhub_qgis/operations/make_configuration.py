"""Make the plugin's own configuration, or add layers to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from ..api import configuration_changes as changes
from ..api import configurations, offered_collections
from ..api.session import Session
from ..model import errors
from ..model.configuration import Configuration, ConfigurationLayer
from ..model.progress import Progress
from ..model.starter import NewLayer, Wish, offered_at, own_configuration
from .list_layers import list_layers

_MOST_NAMES = 20
# What is wrong with one layer says nothing about the others.
_OF_ONE_LAYER = (errors.BadRequest, errors.MayNotConfigure, errors.NotFound)


@dataclass(frozen=True)
class Made:
    """Be what has come of a wish.

    Attributes:
        configuration: the plugin's own.
        is_new: it was not there before.
        layers: all that are in it, in order, those that were not wished for too.
        missing: layers of the wish that are not there.
        trouble: why; None when nothing is missing.
    """

    configuration: Configuration
    is_new: bool
    layers: tuple[ConfigurationLayer, ...]
    missing: tuple[NewLayer, ...] = field(default=(), repr=False)
    trouble: errors.SentinelHubError | None = None

    def layer(self, layer_id: str) -> ConfigurationLayer | None:
        """Return a layer that is there."""
        return next((layer for layer in self.layers if layer.id == layer_id), None)


def make_configuration(
    session: Session, wish: Wish, progress: Progress, begun: Callable[[Made], None] | None = None
) -> Made:
    """Return the plugin's own configuration with the layers of `wish`; what is there already is left as it is.

    Layers of collections that the deployment does not have are left out. What has been made stays when something
    goes wrong, and the answer says what is missing; asking again makes the rest. `begun` is told as soon as there is
    a configuration, for those who stop waiting.

    Raises:
        MayNotConfigure: the account has no right to make configurations.
        ConfigurationOff: the plugin's configuration is there, and switched off.
        NameTaken: no name could be found for it.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: nothing was made, or only what `begun` was told of.
    """
    known = configurations.list_configurations(session)
    wish = replace(wish, layers=_offered(session, wish.layers))
    configuration = own_configuration(known)
    if configuration is not None and configuration.is_disabled:
        raise errors.ConfigurationOff(configuration.name)
    is_new = configuration is None
    _go_on(progress, 0.1)
    if configuration is None:
        configuration = _new_configuration(session, wish, known)
    made = Made(configuration, is_new, (), wish.layers)
    if begun is not None:
        begun(made)
    _go_on(progress, 0.3)
    return _completed(session, made, wish, progress)


def _offered(session: Session, layers: tuple[NewLayer, ...]) -> tuple[NewLayer, ...]:
    """Return the layers whose collections the deployment has."""
    answers = {layer.id: _is_offered(session, layer) for layer in layers}
    catalogue: frozenset[str] = frozenset()
    if None in answers.values():
        try:
            catalogue = offered_collections.offered_collections(session)
        except errors.Cancelled:
            raise
        except errors.SentinelHubError:
            catalogue = frozenset()  # then only what is offered everywhere
    return tuple(layer for layer in layers if answers[layer.id] or layer.collection_id in catalogue)


def _is_offered(session: Session, layer: NewLayer) -> bool | None:
    return layer.collection.is_custom or offered_at(session.deployment, layer.collection)


def _new_configuration(session: Session, wish: Wish, known: tuple[Configuration, ...]) -> Configuration:
    account = changes.domain_account_of(session)
    taken: errors.NameTaken | None = None
    for name in _free_names(wish.name, known):
        try:
            return _posted(session, replace(wish, name=name), account, known)
        except errors.NameTaken as failure:
            taken = failure
    raise taken or errors.NameTaken(wish.name)


def _free_names(name: str, known: tuple[Configuration, ...]) -> Iterator[str]:
    taken = {configuration.name.casefold() for configuration in known}
    candidates = (name, *(f"{name} {number}" for number in range(2, _MOST_NAMES)))
    return (candidate for candidate in candidates if candidate.casefold() not in taken)


def _posted(session: Session, wish: Wish, account: str, known: tuple[Configuration, ...]) -> Configuration:
    """Make it with its layers, or without them where the service does not take it so."""
    try:
        return changes.make_configuration(session, wish, account)
    except errors.NameTaken:
        raise
    except errors.BadRequest:
        return changes.make_configuration(session, wish, account, with_layers=False)
    except (errors.NetworkError, errors.ServiceTrouble, errors.UnexpectedAnswer):
        # The answer was lost; the configuration may not be.
        found = own_configuration(set(configurations.list_configurations(session)) - set(known))
        if found is None:
            raise
        return found


def _completed(session: Session, made: Made, wish: Wish, progress: Progress) -> Made:
    """Add the layers that are not there, one by one, as far as it goes."""
    trouble: errors.SentinelHubError | None = None
    there: set[str] = set()
    layers: tuple[ConfigurationLayer, ...] = ()
    try:
        layers = list_layers(session, made.configuration.id)
        there = {layer.id for layer in layers}
        wanted = [layer for layer in wish.layers if layer.id not in there]
        for number, layer in enumerate(wanted):
            _go_on(progress, 0.35 + 0.55 * number / len(wanted))
            failure = _added(session, made.configuration, layer, len(there))
            trouble = trouble or failure
            there |= set() if failure else {layer.id}
        if wanted:
            layers = list_layers(session, made.configuration.id)
    except errors.Cancelled:
        raise
    except errors.SentinelHubError as failure:
        trouble = failure
    there |= {layer.id for layer in layers}
    missing = tuple(layer for layer in wish.layers if layer.id not in there)
    progress.report(1.0)
    return replace(made, layers=layers, missing=missing, trouble=trouble)


def _added(
    session: Session, configuration: Configuration, layer: NewLayer, place: int
) -> errors.SentinelHubError | None:
    """Add a layer; return what is wrong with it alone.

    Raises:
        SentinelHubError: what would be wrong with the next one too.
    """
    try:
        changes.add_layer(session, configuration.id, layer, place)
    except errors.NameTaken:
        return None  # a first try arrived, and its answer did not
    except _OF_ONE_LAYER as failure:
        return failure
    return None


def _go_on(progress: Progress, fraction: float) -> None:
    progress.report(fraction)
    if progress.is_cancelled():
        raise errors.Cancelled
