"""Trust a certificate authority in a QGIS profile: `python -m tools.demo.trust PROFILE CA_FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate


def main(profile: str, ca_file: str) -> int:
    """Store the authority; return the exit code."""
    application = QgsApplication([], False, profile)
    application.initQgis()
    manager = QgsApplication.authManager()
    certificates = QSslCertificate.fromPath(str(Path(ca_file)))
    stored = bool(certificates) and manager.storeCertAuthorities(certificates)
    application.exitQgis()
    return 0 if stored else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
