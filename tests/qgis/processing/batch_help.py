"""Fields to download, and the local Sentinel Hub as the environment's account."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from tests.sandbox.running import Running

SIDE, STEP = 300.0, 1000.0  # metres


def environment(sandbox: Running) -> dict[str, str]:
    """Return the variables that make the sandbox the account of a run without a screen."""
    return {
        "SH_CLIENT_ID": sandbox.client_id,
        "SH_CLIENT_SECRET": sandbox.client_secret,
        "SH_BASE_URL": sandbox.http_base_url,
        "SH_TOKEN_URL": sandbox.http_token_url,
        "OAUTHLIB_INSECURE_TRANSPORT": "1",
    }


def square(number: int) -> QgsGeometry:
    """Return the `number`th field from the west, in EPSG:32632."""
    left = 680_000 + STEP * number
    return QgsGeometry.fromRect(QgsRectangle(left, 5_149_000, left + SIDE, 5_149_000 + SIDE))


def field_layer(*names: str | None) -> QgsVectorLayer:
    """Return a layer of fields side by side with these names."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=name:string", "fields", "memory")
    features = []
    for number, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(number))
        feature.setAttributes([name])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
