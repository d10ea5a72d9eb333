"""What happens between the calendar and the measuring of cloud."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from .cloud_flow import CloudFlow
from .time_panel import TimePanel


class CloudWiring(QObject):
    """Connect the calendar's button with the measuring."""

    def __init__(self, panel: TimePanel, flow: CloudFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        panel.measureCloudButton.clicked.connect(flow.offer)
        flow.available.connect(panel.measureCloudButton.setVisible)
        flow.show()
