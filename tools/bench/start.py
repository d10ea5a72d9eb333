# QGIS runs this text without a file name; where the tools are comes by the environment.
import os
import sys

sys.path.insert(0, os.environ["SENTINELHUB_DEMO_ROOT"])
from tools.bench.inside import start

start()
