"""What happens between the list of layers, their dates, the map and the download page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject

from ...bridge.words.wording import Level, Wording, wording_of
from ...model.configuration import ConfigurationLayer
from ...model.layer_choice import LayerChoice
from ..account.account_flow import AccountFlow
from ..account.account_panel import AccountState
from ..desktop import Desktop
from ..download.download_flow import DownloadFlow
from ..layers.layer_accounts import LayerAccounts
from ..main_panel import MainPanel, Page
from ..sources.sources_model import OwnCollectionSource, SourceLayer
from .map_flow import MapFlow


class MapWiring(QObject):
    """Connect sources, layer and download panel with the map."""

    def __init__(
        self,
        panel: MainPanel,
        account_flow: AccountFlow,
        accounts: LayerAccounts,
        map_flow: MapFlow,
        download_flow: DownloadFlow,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._account = account_flow
        self._accounts = accounts
        self._ordered: LayerChoice | None = None
        self._map = map_flow
        self._download = download_flow
        self._desktop = desktop
        self._wire_layers()
        self._wire_download()
        self._on_layer_chosen(self._map.current_choice())
        self._refresh_actions()

    def _wire_layers(self) -> None:
        self._panel.sources.layer_selected.connect(self._on_source_selected)
        self._panel.sources.layer_activated.connect(self._on_source_activated)
        self._panel.sources.own_selected.connect(self._on_own_selected)
        self._panel.sources.described.connect(self._on_described)
        self._panel.layer.changed.connect(self._on_choice_changed)
        self._panel.add_requested.connect(self._add)
        self._panel.update_requested.connect(self._update)
        self._panel.scale_notice.zoom_requested.connect(self._map.zoom_to_scale)
        self._map.scale_judged.connect(self._panel.scale_notice.show_limit)
        self._map.layer_chosen.connect(self._on_layer_chosen)
        self._map.failed.connect(self._on_failed)
        self._account.changed.connect(self._refresh_actions)
        self._account.renamed.connect(self._on_renamed)

    def _wire_download(self) -> None:
        self._panel.download_view_requested.connect(self._open_download)
        self._panel.back_requested.connect(self._close_download)
        self._panel.download_requested.connect(self._start_download)
        self._panel.activity.folder_requested.connect(self._desktop.open_folder_of)
        self._download.ready_changed.connect(self._panel.startDownloadButton.setEnabled)
        self._download.started.connect(self._close_download)
        self._download.finished.connect(self._on_downloaded)
        self._download.failed.connect(self._on_download_failed)

    def _on_source_selected(self, source: SourceLayer | None) -> None:
        self._panel.layer.set_subject(self._choice_of(source) if source else None)

    def _on_own_selected(self, source: OwnCollectionSource) -> None:
        """Be about a collection that no layer shows: it can be downloaded; to put it on the map makes a layer."""
        account, about = self._account.account, source.collection
        if account is not None:
            host = about.base_url or account.deployment.host_for(about.id)
            self._panel.layer.set_subject(LayerChoice(account.name, host, "", "", about.name, about.id))

    def _on_source_activated(self, source: SourceLayer) -> None:
        self._panel.layer.set_subject(self._choice_of(source))
        self._add()

    def _on_layer_chosen(self, choice: LayerChoice | None) -> None:
        """Show what the selected map layer shows, and where it stands in the list."""
        if choice is not None:
            self._panel.sources.show_selected(choice.configuration_id, choice.layer_id)
            self._panel.layer.set_choice(choice)
        self._refresh_actions()

    def _on_choice_changed(self) -> None:
        self._map.watch_scale(self._panel.layer.choice())
        self._refresh_actions()

    def _add(self) -> None:
        choice = self._panel.layer.choice()
        if choice is not None and choice.layer_id:
            self._panel.message.clear()
            self._panel.layer.remember()
            self._map.add(choice)

    def _update(self) -> None:
        choice = self._panel.layer.choice()
        if choice is not None:
            self._panel.message.clear()
            self._panel.layer.remember()
            self._map.update(choice)

    def _open_download(self) -> None:
        choice = self._panel.layer.choice()
        if choice is not None and self._accounts.usable(choice) is None:
            self._say_whose_it_is(choice)
        elif choice is not None:
            self._panel.message.clear()
            self._panel.show_page(Page.DOWNLOAD)
            self._propose_download(choice)

    def _on_described(self, collection_id: str) -> None:
        """Offer the bands of a collection that is about to be downloaded."""
        choice = self._panel.layer.choice()
        if self._panel.page is Page.DOWNLOAD and choice is not None and choice.collection_id == collection_id:
            self._propose_download(choice)

    def _propose_download(self, choice: LayerChoice) -> None:
        self._ordered = choice
        collection = self._panel.sources.collection(choice.collection_id)
        layer = self._own_layer(choice)
        self._panel.download.set_layer(layer)
        self._download.open(choice, layer.mosaicking_order if layer else None, collection)

    def _close_download(self) -> None:
        self._download.close()
        self._panel.show_page(Page.BROWSE)

    def _start_download(self) -> None:
        """Download in the name of the layer's account, whichever is current."""
        account = self._accounts.usable(self._ordered) if self._ordered is not None else None
        if account is not None:
            self._download.download(account)

    def _say_whose_it_is(self, choice: LayerChoice) -> None:
        """Say why the data of a layer cannot be had just now, and offer what helps."""
        owner = self._accounts.owner(choice)
        if owner is None:
            sentence = self.tr("This layer belongs to an account that is not known here.")
            hint, button = self.tr("Move it to an account of yours to download its data."), self.tr("Move…")
        else:
            sentence = self.tr("This layer belongs to the account “{}”.").format(owner.name)
            hint = self.tr("Connect that account: its layers are downloaded with it.")
            button = self.tr("Connect")
        wording = Wording(sentence, hint, Level.INFO)
        self._panel.message.show_wording(wording, button, lambda: self._accounts.help(choice))

    def _on_renamed(self, old_name: str, new_name: str) -> None:
        """Let what is about to be put on the map belong to the account as it is called now."""
        choice = self._panel.layer.choice()
        if choice is not None and choice.account_name == old_name:
            self._panel.layer.set_subject(replace(choice, account_name=new_name))
        if self._ordered is not None and self._ordered.account_name == old_name:
            self._ordered = replace(self._ordered, account_name=new_name)

    def _choice_of(self, source: SourceLayer) -> LayerChoice | None:
        """Return a choice of this layer with nothing decided yet."""
        account, collection_id = self._account.account, source.layer.collection_id
        if account is None:
            return None
        return LayerChoice(
            account_name=account.name,
            base_url=self._panel.sources.host(collection_id) or account.deployment.host_for(collection_id),
            configuration_id=source.configuration.id,
            layer_id=source.layer.id,
            layer_title=source.layer.title,
            collection_id=collection_id,
        )

    def _own_layer(self, choice: LayerChoice) -> ConfigurationLayer | None:
        """Return the configuration's layer that `choice` shows, where it is known."""
        source = self._panel.sources.selected()
        shown = source if isinstance(source, SourceLayer) else source.shown_by if source else None
        is_same = shown is not None and shown.layer.id == choice.layer_id
        return shown.layer if shown is not None and is_same else None

    def _refresh_actions(self) -> None:
        choice = self._panel.layer.choice()
        has_choice, has_layer = choice is not None, choice is not None and bool(choice.layer_id)
        is_connected = self._account.state is AccountState.CONNECTED
        self._panel.addToMapButton.setEnabled(has_layer or (is_connected and self._can_get_layer(choice)))
        self._panel.updateLayerButton.setEnabled(has_layer and self._map.current_choice() is not None)
        self._panel.downloadViewButton.setEnabled(has_choice and is_connected)

    def _can_get_layer(self, choice: LayerChoice | None) -> bool:
        """Tell whether `choice` is of an own collection for which a layer can be made."""
        source = self._panel.sources.selected()
        if choice is None or not isinstance(source, OwnCollectionSource):
            return False
        return source.collection.id == choice.collection_id and source.collection.is_ready

    def _on_failed(self, error: BaseException) -> None:
        self._say(wording_of(error))

    def _on_download_failed(self, error: BaseException) -> None:
        if not self._panel.isVisible():
            self._desktop.tell(wording_of(error))

    def _on_downloaded(self, path: Path) -> None:
        if not self._panel.isVisible():
            self._desktop.tell(Wording(self.tr("{} is on the map.").format(path.name), "", Level.INFO))

    def _say(self, wording: Wording) -> None:
        if self._panel.isVisible():
            self._panel.message.show_wording(wording)
        else:
            self._desktop.tell(wording)
