"""The addresses, in both path styles (API reference 0.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import byoc, catalog, configuration_v1, configurations, process, wfs, wms, wmts
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

    def kind_of(self, query: Mapping[str, str]) -> str:
        """Name the kind of a request for counters, latency and faults."""
        return self.kind if isinstance(self.kind, str) else self.kind(query)


def _token(sandbox: Sandbox, call: Call) -> Answer:
    return token_answer(sandbox.tokens, call)


def _both(old: str, new: str, rest: str, kind: str, handler: Handler, **more: object) -> list[Route]:
    return [
        Route(old + rest, kind, handler, style="old", **more),  # type: ignore[arg-type]
        Route(new + rest, kind, handler, style="new", **more),  # type: ignore[arg-type]
    ]


TOKEN = "/auth/realms/{realm}/protocol/openid-connect/token"
V2 = "/api/v2/configuration"
V1 = "/configuration/v1"
CATALOG = ("/api/v1/catalog/1.0.0", "/catalog/v1")
ONE = "/collections/{collection}"
OPEN = {"family": "catalog", "bearer": False}
BYOC = ("/api/v1/byoc", "/byoc/v1")

ROUTES: list[Route] = [
    Route(TOKEN, "token", _token, ("GET", "POST"), family="token", bearer=False),
    Route(f"{V2}/instances", "configurations", configurations.instances, ("GET", "POST")),
    Route(f"{V2}/instances/{{instance}}", "configurations", configurations.instance),
    Route(f"{V2}/instances/{{instance}}/layers", "layers", configurations.layers, ("GET", "POST")),
    Route(f"{V2}/profile", "profile", configurations.profile),
    Route(f"{V2}/datasets/{{type}}/dataproducts/{{product}}", "data-products", configurations.data_product),
    Route(f"{V1}/wms/instances", "configurations-v1", configuration_v1.instances),
    Route(f"{V1}/wms/instances/{{instance}}/layers", "layers-v1", configuration_v1.layers),
    Route(f"{V1}/datasets", "configurations-v1", configuration_v1.datasets),
    Route(f"{V1}/datasets/{{type}}/sources/{{source}}", "configurations-v1", configuration_v1.source),
    Route(f"{V1}/datasets/{{type}}/dataproducts/{{product}}", "data-products", configuration_v1.data_product),
    *_both(*BYOC, "/collections", "byoc", byoc.collections),
    *_both(*BYOC, "/collections/{collection}", "byoc", byoc.collection),
    *_both(*BYOC, "/global", "byoc", byoc.everywhere),
    *_both(*BYOC, "/global/", "byoc", byoc.everywhere),
    *_both("/api/v1/process", "/process/v1", "", "process", process.process, methods=("POST",)),
    *_both(*CATALOG, "", "catalog-landing", catalog.root_page, **OPEN),
    *_both(*CATALOG, "/", "catalog-landing", catalog.root_page, **OPEN),
    *_both(*CATALOG, "/conformance", "catalog-landing", catalog.conformance, family="catalog"),
    *_both(*CATALOG, "/collections", "catalog-collections", catalog.collections, family="catalog"),
    *_both(*CATALOG, f"{ONE}", "catalog-collections", catalog.collection, family="catalog"),
    *_both(*CATALOG, f"{ONE}/queryables", "catalog-collections", catalog.queryables, family="catalog"),
    *_both(*CATALOG, f"{ONE}/items", "catalog", catalog.items, family="catalog"),
    *_both(*CATALOG, f"{ONE}/items/{{item}}", "catalog", catalog.item, family="catalog"),
    *_both(*CATALOG, "/search", "catalog", catalog.search, methods=("GET", "POST"), family="catalog"),
    Route("/ogc/wms/{instance}", wms.kind_of, wms.wms, family="ogc", bearer=False),
    Route("/ogc/wfs/{instance}", wfs.kind_of, wfs.wfs, family="ogc", bearer=False),
    Route("/ogc/wmts/{instance}", wmts.kind_of, wmts.wmts, family="ogc", bearer=False),
]
