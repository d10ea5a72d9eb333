"""The wire: what is asked of the service, and what its answers mean. No Qt, no QGIS, no sentences for users."""
