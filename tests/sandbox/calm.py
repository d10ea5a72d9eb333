"""Keep numpy's linear algebra to one thread; imported before numpy.

Renderers are threads already, and their matrices are small: more threads for each spin against one another, up to ten
times slower on a busy machine.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
