"""Sources against the local Sentinel Hub: what is asked for when, and what one failing part leaves in sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest
from qgis.PyQt.QtCore import QModelIndex

from sentinelhub_qgis.bridge.connection import Connections
from sentinelhub_qgis.bridge.layers.capabilities import CapabilitiesShelf, fetch_with
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.bridge.threads.tasks import TaskKeeper
from sentinelhub_qgis.gui.sources.sources_flow import SourcesFlow
from sentinelhub_qgis.gui.sources.sources_panel import SourcesPanel
from sentinelhub_qgis.gui.sources.sources_values import SourceLayer
from sentinelhub_qgis.gui.widgets.errands import Errands
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.configuration import ConfigurationLayer
from sentinelhub_qgis.model.deployment import custom_deployment
from sentinelhub_qgis.model.errors import ServiceTrouble
from sentinelhub_qgis.model.layer_choice import LayerChoice
from tests.qgis.gui.window import wait_until
from tests.sandbox.running import Running

OWN = "Own collections"
TEMPLATE = "Simple WMS template"
LISTS = ("configurations", "layers", "byoc", "zarr")


class Desk:
    """Be the sources part of the dock, with what it takes to see and to touch it."""

    def __init__(self, sandbox: Running) -> None:
        self.sandbox = sandbox
        self.panel = SourcesPanel()
        self.panel.resize(320, 500)
        self.panel.show()
        self.keeper = TaskKeeper()
        self.errands = Errands(self.keeper)
        self.connections = Connections()
        self.flow = SourcesFlow(self.connections, self.errands, self.panel)
        self.failures: list[BaseException] = []
        self.flow.failed.connect(self.failures.append)

    def account(self, name: str = "Mine", **changes: object) -> Account:
        deployment = custom_deployment(self.sandbox.http_base_url, self.sandbox.http_token_url)
        account = Account(name, replace(deployment, **changes))  # type: ignore[arg-type]
        self.connections.use(account, Credentials(self.sandbox.client_id, self.sandbox.client_secret))
        return account

    def show(self, account: Account | None = None) -> Account:
        shown = account or self.account()
        self.flow.show(shown)
        wait_until(lambda: OWN in self.rows() and not self.is_busy())
        return shown

    def rows(self) -> dict[str, QModelIndex]:
        model = self.panel.sourcesTree.model()
        return {model.index(row, 0).data(): model.index(row, 0) for row in range(model.rowCount())}

    def below(self, name: str) -> list[str]:
        model, parent = self.panel.sourcesTree.model(), self.rows()[name]
        return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]

    def open(self, name: str) -> list[str]:
        self.panel.sourcesTree.expand(self.rows()[name])
        wait_until(lambda: not self.is_busy())
        return self.below(name)

    def choose(self, name: str, title: str) -> None:
        model, parent = self.panel.sourcesTree.model(), self.rows()[name]
        self.panel.sourcesTree.setCurrentIndex(model.index(self.below(name).index(title), 0, parent))

    def search(self, text: str) -> None:
        self.panel.sourceFilterEdit.setText(text)
        wait_until(lambda: self.panel.model.is_searching)

    def is_busy(self) -> bool:
        return bool(self.keeper.running)

    def asked(self) -> dict[str, int]:
        """Return how many lists were asked for since the last call."""
        counters = self.sandbox.counters()
        self.sandbox.control(reset=["counters"])
        return {kind: counters[kind] for kind in LISTS if counters.get(kind)}

    def state(self) -> str:
        return str(self.panel.sourcesStateLabel.text())

    def close(self) -> None:
        self.errands.drop_all()
        wait_until(lambda: not self.is_busy())
        self.panel.close()


@pytest.fixture
def desk(qgis_app: object, sandbox: Running) -> Iterator[Desk]:
    desk = Desk(sandbox)
    yield desk
    desk.close()


def test_only_what_is_opened_is_listed(desk):
    desk.show()
    assert desk.asked() == {"configurations": 1, "layers": 1}
    assert "True color" in desk.below(TEMPLATE)
    assert "Drone flights <2025>" in desk.open(OWN)
    asked = desk.asked()
    assert asked.pop("byoc") == 1
    assert set(asked) <= {"zarr"}
    desk.open(OWN)
    assert desk.asked() == {}


def test_an_own_collection_comes_with_its_bands_and_with_the_layer_that_shows_it(desk):
    desk.show()
    chosen: list[object] = []
    desk.panel.layer_selected.connect(chosen.append)
    for title in desk.open(OWN):
        desk.choose(OWN, title)
        if desk.panel.selected().shown_by is not None:
            break
    own = desk.panel.selected()
    assert own.collection.bands
    assert own.collection.extent is not None
    assert chosen[-1] == own.shown_by
    assert own.shown_by.layer.collection_id == own.collection.id
    assert desk.panel.collection(own.collection.id).band_names


@pytest.mark.parametrize(
    "switches, note, is_final",
    [
        ({"byoc_right": False}, "Not part of this account.", True),
        ({"faults": [{"kind": "byoc", "action": "empty", "count": None}]}, "did not come from Sentinel Hub", False),
    ],
    ids=["no right", "no list"],
)
def test_own_collections_that_cannot_be_listed_are_a_note_in_their_group(desk, switches, note, is_final):
    desk.sandbox.control(**switches)
    desk.show()
    (said,) = desk.open(OWN)
    assert note in said
    assert desk.failures == []
    assert "True color" in desk.below(TEMPLATE)
    desk.asked()
    desk.panel.sourcesTree.collapse(desk.rows()[OWN])
    desk.open(OWN)
    assert bool(desk.asked()) is not is_final


def test_configurations_that_cannot_be_listed_leave_own_collections_in_sight(desk):
    desk.sandbox.control(faults=[{"kind": "configurations", "action": "500", "count": None}], configuration_v1=False)
    desk.show()
    assert [type(error) for error in desk.failures] == [ServiceTrouble]
    assert "could not be listed" in desk.state()
    assert "Drone flights <2025>" in desk.below(OWN)
    desk.sandbox.control(clear_faults=True)
    desk.flow.refresh()
    wait_until(lambda: TEMPLATE in desk.rows())
    assert desk.state() == ""


def test_layers_that_cannot_be_listed_are_a_note_in_their_branch(desk):
    desk.show()
    desk.sandbox.control(faults=[{"kind": "layers", "action": "500", "count": None}], configuration_v1=False)
    (said,) = desk.open("Trials")
    assert "has a problem" in said
    assert "True color" in desk.below(TEMPLATE)
    desk.sandbox.control(clear_faults=True)
    desk.panel.sourcesTree.collapse(desk.rows()["Trials"])
    assert desk.open("Trials") == ["No layers"]


def test_another_account_and_back_costs_no_request(desk):
    first = desk.show()
    desk.open(OWN)
    desk.choose(TEMPLATE, "NDVI")
    selected, below = desk.panel.selected(), desk.below(OWN)
    desk.sandbox.control(no_configurations=True)
    second = desk.show(desk.account("Other"))
    assert (list(desk.rows()), desk.panel.selected()) == ([OWN], None)
    desk.asked()
    desk.flow.show(first)
    assert desk.below(OWN) == below
    assert desk.panel.selected() == selected
    assert desk.panel.sourcesTree.isExpanded(desk.rows()[TEMPLATE])
    desk.flow.clear()
    desk.flow.show(second)
    assert list(desk.rows()) == [OWN]
    assert desk.asked() == {}


def test_a_forgotten_account_is_listed_anew(desk):
    account = desk.show()
    desk.flow.forget("Mine")
    assert desk.rows() == {}
    desk.asked()
    desk.show(account)
    assert desk.asked() == {"configurations": 1, "layers": 1}


@pytest.mark.parametrize("again", ["refresh", "show"])
def test_listing_again_renews_what_is_open_and_keeps_it_in_sight(desk, again):
    account = desk.show()
    desk.open(OWN)
    desk.choose(TEMPLATE, "NDVI")
    desk.asked()
    before = desk.below(TEMPLATE)
    if again == "show":
        desk.flow.show(account)
    else:
        desk.panel.refresh_wanted.emit()
    assert desk.below(TEMPLATE) == before
    wait_until(lambda: not desk.is_busy())
    asked = desk.asked()
    assert (asked["configurations"], asked["layers"], asked["byoc"]) == (1, 1, 1)
    assert desk.panel.selected().layer.title == "NDVI"
    assert desk.below(TEMPLATE) == before


def test_leaving_while_layers_are_listed_lists_them_when_one_is_back(desk):
    first = desk.show()
    desk.sandbox.control(faults=[{"kind": "layers", "action": "hang", "count": None}])
    desk.panel.sourcesTree.expand(desk.rows()["Trials"])
    desk.flow.show(desk.account("Other"))
    desk.sandbox.control(clear_faults=True)
    wait_until(lambda: not desk.is_busy())
    desk.flow.show(first)
    wait_until(lambda: desk.below("Trials") == ["No layers"])


def test_a_search_finds_layers_of_configurations_that_were_not_opened(desk):
    desk.show()
    desk.asked()
    desk.search("grün")
    wait_until(lambda: not desk.is_busy() and not desk.state())
    (name,) = desk.rows()
    assert [title for title in desk.below(name) if "Grün" in title]
    asked = desk.asked()
    assert asked["layers"] == 2  # those that were not open; what is switched off is not asked for
    desk.search("grün & blau")
    assert "layers" not in desk.asked()


def test_a_search_is_said_and_can_be_stopped(desk):
    desk.show()
    desk.sandbox.control(faults=[{"kind": "layers", "action": "hang", "count": None}])
    desk.search("no such thing")
    wait_until(lambda: "Searching configurations: 0 of 2" in desk.state())
    assert desk.panel.sourcesTree.hint == "Nothing matches “no such thing” yet."
    desk.panel.stopSearchButton.click()
    assert desk.state() == "Stopped after 0 of 2 configurations."
    assert desk.panel.stopSearchButton.isHidden()
    wait_until(lambda: not desk.is_busy())
    desk.panel.sourceFilterEdit.clear()
    wait_until(lambda: desk.state() == "")


def test_a_configuration_that_fails_hides_no_other(desk):
    desk.show()
    desk.sandbox.control(faults=[{"kind": "layers", "action": "403-right", "count": 1}])
    desk.search("true color")
    wait_until(lambda: not desk.is_busy() and "could not be searched" in desk.state())
    assert TEMPLATE in desk.rows()


def test_a_search_ends_early_when_the_account_is_taken_no_longer(desk):
    desk.show()
    desk.sandbox.control(faults=[{"kind": "layers", "action": "401", "count": None}])
    desk.search("true color")
    wait_until(lambda: "The search ended early" in desk.state())
    assert "sign-in" in desk.state()
    assert TEMPLATE in desk.rows()


@pytest.fixture
def commercial(desk: Desk) -> Account:
    """Return an account whose data are on two hosts."""
    desk.sandbox.control(deployment="commercial")
    near, far = desk.sandbox.http_base_url, desk.sandbox.us_west_2_http_base_url
    return desk.account(
        oidc_url=desk.sandbox.http_token_url.replace("/realms/CDSE/", "/realms/main/"),
        data_hosts=MappingProxyType({"landsat-ot-l1": far}),
        locations=MappingProxyType({"aws-eu-central-1": near, "aws-us-west-2": far}),
    )


def test_own_collections_of_the_other_host_are_known_with_their_place(desk, commercial):
    desk.show(commercial)
    assert "Aerial images, Oregon" in desk.open(OWN)
    desk.choose(OWN, "Aerial images, Oregon")
    oregon = desk.panel.selected().collection
    assert (oregon.location, oregon.base_url) == ("aws-us-west-2", desk.sandbox.us_west_2_http_base_url)
    assert desk.panel.host(oregon.id) == desk.sandbox.us_west_2_http_base_url


def layers_of(desk: Desk) -> dict[str, ConfigurationLayer]:
    """Return all layers that are listed, by collection."""
    values = [leaf.value for branch in desk.panel.model.branches() for leaf in branch.leaves]
    return {value.layer.collection_id: value.layer for value in values if isinstance(value, SourceLayer)}


def test_layers_go_to_the_host_that_has_their_data(desk, commercial):
    near, far = desk.sandbox.http_base_url, desk.sandbox.us_west_2_http_base_url
    desk.show(commercial)
    for name in list(desk.rows()):
        desk.open(name)
    layers = layers_of(desk)
    assert commercial.deployment.host_for("landsat-ot-l1") == far
    custom = next(layer for layer in layers.values() if layer.collection.is_custom)
    assert custom.base_url == near
    assert "landsat-ot-l1" in layers


def test_the_other_host_offers_the_layers_whose_data_it_has(desk, commercial):
    desk.show(commercial)
    for name in list(desk.rows()):
        desk.open(name)
    values = [leaf.value for branch in desk.panel.model.branches() for leaf in branch.leaves]
    source = next(
        one for one in values if isinstance(one, SourceLayer) and one.layer.collection_id == "landsat-ot-l1"
    )
    choice = LayerChoice(
        "Mine",
        commercial.deployment.host_for("landsat-ot-l1"),
        source.configuration.id,
        source.layer.id,
        source.layer.title,
        source.layer.collection_id,
    )
    found = CapabilitiesShelf().obtain(choice, fetch_with(QgisAdapter(None)))
    found.require(choice)


def test_bands_of_a_collection_on_the_other_host_are_found_there(desk, commercial):
    desk.show(commercial)
    desk.open(OWN)
    desk.choose(OWN, "Aerial images, Oregon")
    own = desk.panel.selected().collection
    desk.panel.model.add_collection(replace(own, bands=()))
    told: list[str] = []
    desk.panel.described.connect(told.append)
    assert desk.panel.collection(own.id).band_names == ()
    wait_until(lambda: told == [own.id])
    assert desk.panel.collection(own.id).band_names == tuple(band.name for band in own.bands)


def test_a_collection_that_somebody_shares_is_described_by_the_catalogue(desk):
    desk.sandbox.control(byoc_right=False)
    desk.show()
    shared = next(layer for layer in layers_of(desk).values() if layer.collection.is_custom)
    told: list[str] = []
    desk.panel.described.connect(told.append)
    assert desk.panel.collection(shared.collection_id).band_names == ()
    wait_until(lambda: told == [shared.collection_id])
    assert desk.panel.collection(shared.collection_id).band_names
