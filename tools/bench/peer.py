"""The same download by sentinelhub-py at its best: as many threads, tiles kept as they come, decoded once for a check.

    python -m tools.bench.peer URL FOLDER TILES WORKERS

prints `{"seconds": ...}`. Runs in the sandbox's environment, which has sentinelhub-py.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import rasterio
from sentinelhub import (
    CRS,
    BBox,
    DataCollection,
    MimeType,
    SentinelHubDownloadClient,
    SentinelHubRequest,
    SHConfig,
)

_SIDE = 2048
_SCRIPT = """//VERSION=3
function setup() { return {input: ["B04"], output: {bands: 1, sampleType: "UINT16"}}; }
function evaluatePixel(s) { return [s.B04]; }
"""


def main() -> None:
    """Fetch `TILES` tiles."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    url, folder, tiles, workers = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    config = SHConfig()
    for name in ("sh_client_id", "sh_client_secret"):
        setattr(config, name, "bench")
    config.sh_base_url, config.sh_token_url = url, f"{url}/token"
    collection = DataCollection.SENTINEL2_L2A.define_from("bench", service_url=url)
    requests = [_request(collection, config, folder, number) for number in range(tiles)]
    client = SentinelHubDownloadClient(config=config)
    began = time.perf_counter()
    wanted = [request.download_list[0] for request in requests]
    for one in wanted:
        one.save_response = True
    client.download(wanted, max_threads=workers, decode_data=False, show_progress=False)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(_check, folder.rglob("*.tif*")))
    sys.stdout.write(json.dumps({"seconds": time.perf_counter() - began}) + "\n")


def _request(collection: DataCollection, config: SHConfig, folder: Path, number: int) -> SentinelHubRequest:
    left, top = 300_000 + number * _SIDE * 10, 5_200_000
    return SentinelHubRequest(
        evalscript=_SCRIPT,
        input_data=[SentinelHubRequest.input_data(collection, time_interval=("2024-06-01", "2024-06-30"))],
        responses=[SentinelHubRequest.output_response("default", MimeType.TIFF)],
        bbox=BBox((left, top - _SIDE * 10, left + _SIDE * 10, top), CRS.UTM_33N),
        size=(_SIDE, _SIDE),
        data_folder=str(folder),
        config=config,
    )


def _check(path: Path) -> None:
    with rasterio.open(path) as image:
        if image.read().shape != (1, _SIDE, _SIDE):
            raise RuntimeError("a tile of another size")


if __name__ == "__main__":
    main()
