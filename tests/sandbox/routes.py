"""The addresses, in both path styles (API reference 0.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import (
    async_process,
    byoc,
    byoc_tiles,
    catalog,
    configuration_layers,
    configuration_v1,
    configurations,
    metadata,
    old_tokens,
    process,
    quota,
    statistical,
    wcs,
    wfs,
    wms,
    wmts,
    zarr,
)
from .call import Answer, Call
from .state import Sandbox
from .tokens import token_answer

Handler = Callable[[Sandbox, Call], Answer]
KindOf = Callable[[Mapping[str, str]], str]


@dataclass(frozen=True)
class Route:
    """One address: how it is counted, who answers, how errors look, what it asks for."""

    path: str
    kind: str | KindOf
    handler: Handler
    methods: tuple[str, ...] = ("GET",)
    family: str = "common"  # common | catalog | ogc | token: the shape of refusals
    bearer: bool = True
    style: str | None = None  # old | new: a path style that can be switched off
    account: bool = False  # answered only where accounts are kept (API reference 2.1)

    def kind_of(self, query: Mapping[str, str]) -> str:
        """Name the kind of a request for counters, latency and faults."""
        return self.kind if isinstance(self.kind, str) else self.kind(query)


def _token(sandbox: Sandbox, call: Call) -> Answer:
    return token_answer(sandbox.tokens, call, call.params["realm"])


def _both(old: str, new: str, rest: str, kind: str, handler: Handler, **more: object) -> list[Route]:
    return [
        Route(old + rest, kind, handler, style="old", **more),
        Route(new + rest, kind, handler, style="new", **more),
    ]


TOKEN = "/auth/realms/{realm}/protocol/openid-connect/token"
V2 = "/api/v2/configuration"
V1 = "/configuration/v1"
CATALOG = ("/api/v1/catalog/1.0.0", "/catalog/v1")
ONE = "/collections/{collection}"
OPEN = {"family": "catalog", "bearer": False}
BYOC = ("/api/v1/byoc", "/byoc/v1")
ZARR = ("/api/v1/zarr", "/zarr/v1")
ASYNC = ("/api/v1/async/process", "/async/v1/process")
TILES = f"{ONE}/tiles"
OPEN_TOKEN = {"family": "token", "bearer": False, "account": True}
QUOTA = "/aux/ratelimit"
LIST, CHANGE = ("GET", "POST"), ("GET", "PUT", "DELETE")


def _account(path: str, kind: str, handler: Handler, methods: tuple[str, ...] = ("GET",)) -> Route:
    return Route(path, kind, handler, methods, account=True)



ROUTES: list[Route] = [
    Route(TOKEN, "token", _token, ("GET", "POST"), **OPEN_TOKEN),
    Route("/oauth/token", "token", old_tokens.token, ("GET", "POST"), **OPEN_TOKEN),
    _account("/oauth/tokeninfo", "token-info", old_tokens.token_info),
    _account(f"{V2}/instances", "configurations", configurations.instances, LIST),
    _account(f"{V2}/instances/{{instance}}", "configurations", configurations.instance, CHANGE),
    _account(f"{V2}/instances/{{instance}}/clone", "configurations", configurations.clone, ("POST",)),
    _account(f"{V2}/instances/{{instance}}/layers", "layers", configuration_layers.layers, LIST),
    _account(f"{V2}/instances/{{instance}}/layers/{{layer:path}}", "layers", configuration_layers.layer, CHANGE),
    _account(f"{V2}/profile", "profile", configurations.profile),
    _account(f"{V2}/datasets/{{type}}/dataproducts/{{product}}", "data-products", configurations.data_product),
    _account(f"{V1}/wms/instances", "configurations-v1", configuration_v1.instances),
    _account(f"{V1}/wms/instances/{{instance}}", "configurations-v1", configuration_v1.instance),
    _account(f"{V1}/wms/instances/{{instance}}/clone", "configurations-v1", configuration_v1.clone, ("POST",)),
    _account(f"{V1}/wms/instances/{{instance}}/layers", "layers-v1", configuration_v1.layers),
    _account(f"{V1}/wms/instances/{{instance}}/layers/{{layer:path}}", "layers-v1", configuration_v1.layer),
    _account(f"{V1}/datasets", "configurations-v1", configuration_v1.datasets),
    _account(f"{V1}/datasets/{{type}}/sources/{{source}}", "configurations-v1", configuration_v1.source),
    _account(f"{V1}/datasets/{{type}}/dataproducts", "data-products", configuration_v1.data_products),
    _account(f"{V1}/datasets/{{type}}/dataproducts/{{product}}", "data-products", configuration_v1.data_product),
    _account(f"{QUOTA}/contract", "quota", quota.contract),
    _account(f"{QUOTA}/statistics/tokenCounts/{{user}}", "quota", quota.token_counts),
    Route(f"{metadata.PATH}/location", "metadata", metadata.locations),
    Route(f"{metadata.PATH}/location/{{location}}", "metadata", metadata.location),
    Route(f"{metadata.PATH}/collection/{{collection}}", "metadata", metadata.collection),
    *_both(*BYOC, "/collections", "byoc", byoc.collections, methods=LIST),
    *_both(*BYOC, ONE, "byoc", byoc.collection, methods=CHANGE),
    *_both(*BYOC, f"{ONE}/copyTiles", "byoc", byoc.copy_tiles, methods=("POST",)),
    *_both(*BYOC, TILES, "byoc-tiles", byoc_tiles.tiles, methods=LIST),
    *_both(*BYOC, f"{TILES}/{{tile}}", "byoc-tiles", byoc_tiles.tile, methods=CHANGE),
    *_both(*BYOC, f"{TILES}/{{tile}}/reingest", "byoc-tiles", byoc_tiles.reingest, methods=("POST",)),
    *_both(*ZARR, "/collections", "zarr", zarr.collections, methods=LIST),
    *_both(*ZARR, ONE, "zarr", zarr.collection, methods=CHANGE),
    *_both(*ZARR, f"{ONE}/reingest", "zarr", zarr.reingest, methods=("PUT",)),
    *_both(*ZARR, f"{ONE}/arrays", "zarr", zarr.arrays),
    *_both(*ZARR, f"{ONE}/arrays/{{array}}", "zarr", zarr.array),
    *_both(*BYOC, "/global", "byoc", byoc.everywhere),
    *_both(*BYOC, "/global/", "byoc", byoc.everywhere),
    *_both("/api/v1/process", "/process/v1", "", "process", process.process, methods=("POST",)),
    *_both("/api/v1/statistics", "/statistics/v1", "", "statistics", statistical.statistics, methods=("POST",)),
    *_both(*ASYNC, "", "async", async_process.create, methods=("POST",)),
    *_both(*ASYNC, "/{task}", "async-status", async_process.status),
    *_both(*CATALOG, "", "catalog-landing", catalog.root_page, **OPEN),
    *_both(*CATALOG, "/", "catalog-landing", catalog.root_page, **OPEN),
    *_both(*CATALOG, "/conformance", "catalog-landing", catalog.conformance, **OPEN),
    *_both(*CATALOG, "/collections", "catalog-collections", catalog.collections, family="catalog"),
    *_both(*CATALOG, f"{ONE}", "catalog-collections", catalog.collection, family="catalog"),
    *_both(*CATALOG, f"{ONE}/queryables", "catalog-collections", catalog.queryables, family="catalog"),
    *_both(*CATALOG, f"{ONE}/items", "catalog", catalog.items, family="catalog"),
    *_both(*CATALOG, f"{ONE}/items/{{item}}", "catalog", catalog.item, family="catalog"),
    *_both(*CATALOG, "/search", "catalog", catalog.search, methods=("GET", "POST"), family="catalog"),
    Route("/ogc/wms/{instance}", wms.kind_of, wms.wms, family="ogc", bearer=False),
    Route("/ogc/wfs/{instance}", wfs.kind_of, wfs.wfs, family="ogc", bearer=False),
    Route("/ogc/wcs/{instance}", wcs.kind_of, wcs.wcs, family="ogc", bearer=False),
    Route("/ogc/wmts/{instance}", wmts.kind_of, wmts.wmts, family="ogc", bearer=False),
]
