"""Trust a certificate authority in a QGIS profile: `python -m tools.demo.trust PROFILE CA_FILE`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate


def main(profile: str, ca_file: str) -> int:
    """Store the authority in the profile, a folder `.../profiles/<name>`; return the exit code."""
    profiles = Path(profile).resolve().parent
    # QGIS 3.44 pays no heed to a profile that is handed to QgsApplication; this variable counts on all versions.
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profiles.parent)
    application = QgsApplication([], False)
    application.initQgis()
    manager = QgsApplication.authManager()
    certificates = QSslCertificate.fromPath(str(Path(ca_file)))
    is_there = Path(QgsApplication.qgisSettingsDirPath()).resolve() == Path(profile).resolve()
    stored = is_there and bool(certificates) and manager.storeCertAuthorities(certificates)
    application.exitQgis()
    return 0 if stored else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
