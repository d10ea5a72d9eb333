"""A local Sentinel Hub."""

import os

# Many small products of matrices, in as many threads as there are requests: threads of BLAS's own would only wait for
# one another, and make each product a hundred times slower on a busy machine. Read when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
