"""Make a clean QGIS profile with the built plugin in it and the sandbox's authority trusted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

_SETTINGS = """[PythonPlugins]
sentinelhub_qgis=true

[app]
projections\\unknownCrsBehavior=NoAction

[qgis]
checkVersion=false
showTips=false
newsFeedFlags=false

[auth]
use_password_helper=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
userLocale={locale}
overrideFlag=true

[UI]
UITheme={theme}
"""


def make_profile(folder: Path, plugin_zip: Path, ca_file: Path, locale: str = "en_US", theme: str = "default") -> None:
    """Make `folder/profiles/default` anew, in a language and a theme of QGIS's.

    Raises:
        subprocess.CalledProcessError: QGIS did not take the certificate of the authority.
    """
    shutil.rmtree(folder, ignore_errors=True)
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    folder.chmod(0o700)  # it is also the runtime folder, which has to be private
    (profile / "QGIS" / "QGIS3.ini").write_text(_SETTINGS.format(locale=locale, theme=theme), encoding="utf-8")
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(plugins)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    subprocess.run(
        [sys.executable, "-m", "tools.demo.trust", str(profile), str(ca_file)], check=True, env=environment, timeout=60
    )
