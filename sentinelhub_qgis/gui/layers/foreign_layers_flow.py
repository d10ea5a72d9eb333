"""Noticing layers that are not one's own, and saying so once, quietly. Nothing is asked of any service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QTimer, pyqtSignal

from ...bridge.layers.foreign_layers import FoundLayer, Origin, find_layers, leave_as_it_is
from ...bridge.layers.memory import rename_account
from ...model.outside_text import plain_line, shortened
from .foreign_layers_notice import ForeignLayersNotice
from .layer_accounts import LayerAccounts

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_SOON_MILLISECONDS = 50
_LONGEST_NAME = 40  # letters of an account


class ForeignLayersFlow(QObject):
    """Keep the note on layers of others true to project and accounts.

    Signals: changed, when `found` is another; own_wanted with the ids of layers that are to show one's own
    configuration.
    """

    changed = pyqtSignal()
    own_wanted = pyqtSignal(object)

    def __init__(
        self,
        project: QgsProject,
        accounts: LayerAccounts,
        notice: ForeignLayersNotice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._accounts = accounts
        self._notice = notice
        self._is_quiet = False
        self.found: tuple[FoundLayer, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MILLISECONDS)
        self._soon.timeout.connect(self.look)
        self._wire()
        self._soon.start()

    def release(self) -> None:
        """Let go of QGIS."""
        self._soon.stop()
        for signal in self._signals():
            signal.disconnect(self.look_soon)

    def look_soon(self, *_what: object) -> None:
        """Look at the project once what is going on is over."""
        self._soon.start()

    def look(self) -> None:
        """Find out whose the layers are, and say it."""
        owner_of = self._accounts.owners()
        removed = frozenset(self._accounts.removed)
        self.found = find_layers(
            self._project, lambda choice: owner_of(choice) is not None, removed, self._accounts.services()
        )
        self._say()
        self.changed.emit()

    def be_quiet(self, is_quiet: bool) -> None:
        """Say nothing while the user is at it."""
        self._is_quiet = is_quiet
        self._say()

    def rename_account(self, old_name: str, new_name: str) -> None:
        """Let the layers of the project follow an account that is called otherwise."""
        if rename_account(self._project.mapLayers().values(), old_name, new_name):
            self._project.setDirty(True)
            self.look_soon()

    def _signals(self) -> tuple[pyqtSignal, ...]:
        project = self._project
        return project.layersAdded, project.layersRemoved, project.readProject, project.cleared

    def _wire(self) -> None:
        for signal in self._signals():
            signal.connect(self.look_soon)
        self._accounts.changed.connect(self.look_soon)
        notice = self._notice
        notice.offer(
            notice.firstButton,
            self.tr("Use my own configuration…"),
            self.tr("Choose what these layers show from your own account; style, position, name and dates stay"),
        )
        notice.offer(
            notice.secondButton,
            self.tr("Leave as it is"),
            self.tr("Keep these layers as they are, and do not ask again in this project"),
        )
        notice.first.connect(lambda: self.own_wanted.emit([one.layer_id for one in self._open()]))
        notice.second.connect(self._leave)

    def _open(self) -> list[FoundLayer]:
        """Return the layers about which the user has not decided."""
        return [one for one in self.found if one.origin is not Origin.OWN and not one.is_left]

    def _say(self) -> None:
        self._notice.say("" if self._is_quiet else note_on(self._open()))

    def _leave(self) -> None:
        for one in self._open():
            layer = self._project.mapLayer(one.layer_id)
            if layer is not None:
                leave_as_it_is(layer)
        self._project.setDirty(True)
        self.look()


def note_on(layers: list[FoundLayer]) -> str:
    """Return the note on layers that are not one's own; nothing when there are none."""
    counts = Counter(one.origin for one in layers)
    removed = {one.choice.account_name for one in layers if one.origin is Origin.REMOVED_ACCOUNT}
    lines = [_line(origin, counts[origin], removed) for origin in _ORDER if counts[origin]]
    return "\n".join(lines)


_ORDER = (
    Origin.WITHOUT_CONFIGURATION,
    Origin.SOMEBODY_ELSE,
    Origin.REMOVED_ACCOUNT,
    Origin.OLD_PLUGIN,
    Origin.DAMAGED,
)


def _line(origin: Origin, count: int, removed: set[str]) -> str:
    if origin is Origin.REMOVED_ACCOUNT:
        return _removed(count, removed)
    one, many = _TEXTS[origin](count)
    return one if count == 1 else many


def _removed(count: int, names: set[str]) -> str:
    if len(names) == 1:
        name = shortened(plain_line(next(iter(names))), _LONGEST_NAME)
        text = translate(
            "ForeignLayers", "The account “{name}” was removed here. Layers that are still shown by it: {n}."
        )
        return text.format(name=name, n=QLocale().toString(count))
    text = translate("ForeignLayers", "Layers that are still shown by accounts which were removed here: {}.")
    return text.format(QLocale().toString(count))


_TEXTS: dict[Origin, Callable[[int], tuple[str, str]]] = {
    Origin.SOMEBODY_ELSE: lambda count: (
        translate(
            "ForeignLayers",
            "One layer of this project belongs to somebody else's configuration. It is shown at its owner's expense.",
        ),
        translate(
            "ForeignLayers",
            "%Ln layers of this project belong to somebody else's configuration. They are shown at its owner's "
            "expense.",
            "",
            count,
        ),
    ),
    Origin.OLD_PLUGIN: lambda count: (
        translate(
            "ForeignLayers",
            "One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.",
        ),
        translate(
            "ForeignLayers",
            "%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their "
            "dates.",
            "",
            count,
        ),
    ),
    Origin.WITHOUT_CONFIGURATION: lambda count: (
        translate(
            "ForeignLayers",
            "One layer of this project was shared without its configuration. It shows nothing until you give it one.",
        ),
        translate(
            "ForeignLayers",
            "%Ln layers of this project were shared without their configuration. They show nothing until you give them "
            "one.",
            "",
            count,
        ),
    ),
    Origin.DAMAGED: lambda count: (
        translate(
            "ForeignLayers", "One layer of this project has settings that cannot be read. It is shown as it is."
        ),
        translate(
            "ForeignLayers",
            "%Ln layers of this project have settings that cannot be read. They are shown as they are.",
            "",
            count,
        ),
    ),
}
