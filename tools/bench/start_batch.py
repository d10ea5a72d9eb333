# QGIS runs this text without a file name; where the tools are comes by the environment.
import os
import sys

sys.path.append(os.environ["SENTINELHUB_DEMO_ROOT"])  # last: the installed plugin comes before the tree
from tools.bench.inside_batch import start

start()
