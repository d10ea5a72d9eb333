"""Write an order as a request that others can send: JSON, curl, Python. Credentials are never in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum

from ..api.paths import Api
from ..api.process import LONGEST_SIDE, image_request
from ..model.deployment import Deployment
from ..model.image_order import ImageOrder
from .plan_image import plan_image

_FILE = "image.tif"


class RequestForm(Enum):
    """Name the forms a request can be shown in."""

    JSON = "json"
    CURL = "curl"
    PYTHON = "python"
    SENTINELHUB_PY = "sentinelhub-py"


def show_request(order: ImageOrder, deployment: Deployment, form: RequestForm) -> str:
    """Return the Process request of `order`; of its first part where one request cannot hold all of it.

    The commands take `SH_CLIENT_ID` and `SH_CLIENT_SECRET` from the environment.

    Raises:
        OrderError: the order cannot be carried out.
    """
    body = _body(order, deployment)
    if form is RequestForm.JSON:
        return json.dumps(body, indent=2, ensure_ascii=False)
    host = deployment.host_for(order.collection_id)
    write = {
        RequestForm.CURL: _as_curl,
        RequestForm.PYTHON: _as_python,
        RequestForm.SENTINELHUB_PY: _as_sentinelhub_py,
    }[form]
    return write(body, host, deployment.oidc_url)


def is_whole(order: ImageOrder) -> bool:
    """Tell whether one request holds the whole image (2500 pixels a side, API reference 5.1).

    Raises:
        OrderError: the order cannot be carried out.
    """
    grid = plan_image(order)
    return max(grid.width, grid.height) <= LONGEST_SIDE


def _body(order: ImageOrder, deployment: Deployment) -> Mapping[str, object]:
    grid = plan_image(order)
    if is_whole(order):
        box, width, height = grid.bbox, grid.width, grid.height
    else:
        part = grid.tiles()[0]
        box, width, height = part.bbox, part.width, part.height
    return dict(image_request(order, deployment, box, width, height).body or {})


def _as_curl(body: Mapping[str, object], host: str, oidc_url: str) -> str:
    # A here-document keeps every sign of the script as it is; its end mark cannot stand in JSON on a line of its own.
    return f"""\
BEARER=$(curl -sS --fail {_quoted(oidc_url)} \\
  --data-urlencode "grant_type=client_credentials" \\
  --data-urlencode "client_id=$SH_CLIENT_ID" \\
  --data-urlencode "client_secret=$SH_CLIENT_SECRET" | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')

curl -sS --fail {_quoted(_process_url(host))} \\
  -H "Authorization: Bearer $BEARER" -H "Content-Type: application/json" -H "Accept: image/tiff" \\
  --data-binary @- -o {_FILE} <<'END_OF_REQUEST'
{json.dumps(body, indent=2)}
END_OF_REQUEST
"""


def _as_python(body: Mapping[str, object], host: str, oidc_url: str) -> str:
    return f"""\
import json
import os

import requests

answer = requests.post(
    {oidc_url!r},
    data={{
        "grant_type": "client_credentials",
        "client_id": os.environ["SH_CLIENT_ID"],
        "client_secret": os.environ["SH_CLIENT_SECRET"],
    }},
    timeout=60,
)
answer.raise_for_status()
bearer = answer.json()["access_token"]

request = json.loads(r\"\"\"
{_for_python(body)}
\"\"\")
answer = requests.post(
    {_process_url(host)!r},
    json=request,
    headers={{"Authorization": f"Bearer {{bearer}}", "Accept": "image/tiff"}},
    timeout=300,
)
answer.raise_for_status()
with open({_FILE!r}, "wb") as file:
    file.write(answer.content)
"""


def _as_sentinelhub_py(body: Mapping[str, object], host: str, oidc_url: str) -> str:
    return f"""\
import json
import os

from sentinelhub import CRS, BBox, MimeType, SentinelHubRequest, SHConfig

config = SHConfig()
config.sh_client_id = os.environ["SH_CLIENT_ID"]
config.sh_client_secret = os.environ["SH_CLIENT_SECRET"]
config.sh_base_url = {host!r}
config.sh_token_url = {oidc_url!r}

request = json.loads(r\"\"\"
{_for_python(body)}
\"\"\")
bounds = request["input"]["bounds"]
image = SentinelHubRequest(
    evalscript=request["evalscript"],
    input_data=request["input"]["data"],
    responses=[SentinelHubRequest.output_response("default", MimeType.TIFF)],
    bbox=BBox(bounds["bbox"], CRS(bounds["properties"]["crs"].rsplit("/", 1)[1])),
    size=(request["output"]["width"], request["output"]["height"]),
    data_folder=".",
    config=config,
)
pixels = image.get_data(save_data=True)[0]  # an array, and a GeoTIFF below this folder
"""


def _process_url(host: str) -> str:
    return f"{host}/{Api.PROCESS.value[0]}"


def _quoted(text: str) -> str:
    """Return `text` as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def _for_python(body: Mapping[str, object]) -> str:
    # Three quotes in a row would end the text; JSON may write a quote as a number.
    return json.dumps(body, indent=2).replace('\\"', "\\u0022")
