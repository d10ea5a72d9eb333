"""What the plugin calls the enums and deployments of the model, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...model.collection import DataKind, MosaickingOrder, SampleType
from ...model.deployment import Deployment, DeploymentKind
from ...model.orders.product_order import Dates

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def mosaicking_order_title(order: MosaickingOrder) -> str:
    """Return the name of a mosaicking order."""
    return {
        MosaickingOrder.MOST_RECENT: translate("Titles", "Most recent on top"),
        MosaickingOrder.LEAST_RECENT: translate("Titles", "Least recent on top"),
        MosaickingOrder.LEAST_CLOUD: translate("Titles", "Least cloud on top"),
    }[order]


def sample_type_title(sample_type: SampleType) -> str:
    """Return the name of a number format."""
    return {
        SampleType.UINT8: translate("Titles", "Whole numbers 0 to 255 (UINT8)"),
        SampleType.UINT16: translate("Titles", "As stored (UINT16)"),
        SampleType.INT16: translate("Titles", "Whole numbers (INT16)"),
        SampleType.FLOAT32: translate("Titles", "Physical values (FLOAT32)"),
    }[sample_type]


def dates_title(dates: Dates) -> str:
    """Return a word for what becomes of the acquisitions of a period."""
    return {
        Dates.MOSAIC: translate("Titles", "One mosaic"),
        Dates.FILES: translate("Titles", "One file a date"),
        Dates.STACK: translate("Titles", "One file, all dates"),
    }[dates]


def data_kind_title(kind: DataKind) -> str:
    """Return a word for what an instrument sees."""
    return {
        DataKind.OPTICAL: translate("Titles", "optical"),
        DataKind.RADAR: translate("Titles", "radar"),
        DataKind.ELEVATION: translate("Titles", "elevation"),
        DataKind.ATMOSPHERE: translate("Titles", "atmosphere"),
        DataKind.OWN: translate("Titles", "own data"),
        DataKind.OTHER: translate("Titles", "kind not known"),
    }[kind]


def deployment_title(deployment: Deployment) -> str:
    """Return the name of a deployment; a custom one is called by its address."""
    if deployment.kind is DeploymentKind.CUSTOM:
        return deployment.base_url
    return deployment_kind_title(deployment.kind)


def deployment_kind_title(kind: DeploymentKind) -> str:
    """Return the name of a kind of deployment."""
    return {
        DeploymentKind.CDSE: translate("Titles", "Copernicus Data Space"),
        DeploymentKind.COMMERCIAL: translate("Titles", "Sentinel Hub (commercial)"),
        DeploymentKind.CUSTOM: translate("Titles", "Other…"),
    }[kind]
