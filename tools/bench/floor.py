"""The floor under a download: a bare urllib3 loop with as many workers, which ends at tiles on disk that decode.

    python -m tools.bench.floor URL FOLDER TILES WORKERS

prints `{"seconds": ...}`.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import urllib3
from osgeo import gdal

_SIDE = 2048


def main() -> None:
    """Fetch `TILES` tiles."""
    url, folder, tiles, workers = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    gdal.UseExceptions()
    pool = urllib3.PoolManager(maxsize=workers)

    def fetch(number: int) -> None:
        order = {"input": {"bounds": {"bbox": [number, 0, number + 1, 1]}}, "output": {"width": _SIDE, "height": _SIDE}}
        answer = pool.request("POST", f"{url}/process", body=json.dumps(order), preload_content=False)
        path = folder / f"{number}.tif"
        with path.open("wb") as file:
            for chunk in answer.stream(65536):
                file.write(chunk)
        answer.release_conn()
        if gdal.Open(str(path)).ReadAsArray().shape != (_SIDE, _SIDE):
            raise RuntimeError("a tile of another size")

    began = time.perf_counter()
    with ThreadPoolExecutor(workers) as threads:
        list(threads.map(fetch, range(tiles)))
    sys.stdout.write(json.dumps({"seconds": time.perf_counter() - began}) + "\n")


if __name__ == "__main__":
    main()
