"""The same request as a command and as two programs. Credentials come from the environment of whoever runs them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Sending:
    """Be a request and where it goes: the address itself, its host, and where tokens come from."""

    body: Mapping[str, Any]
    url: str
    base_url: str
    oidc_url: str
    accept: str
    file: str


def as_curl(sending: Sending) -> str:
    """Return a command of the shell."""
    # A here-document keeps every sign of the script as it is; its end mark cannot stand in JSON on a line of its own.
    return f"""\
BEARER=$(curl -sS --fail {_quoted(sending.oidc_url)} \\
  --data-urlencode "grant_type=client_credentials" \\
  --data-urlencode "client_id=$SH_CLIENT_ID" \\
  --data-urlencode "client_secret=$SH_CLIENT_SECRET" | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')

curl -sS --fail {_quoted(sending.url)} \\
  -H "Authorization: Bearer $BEARER" -H "Content-Type: application/json" -H "Accept: {sending.accept}" \\
  --data-binary @- -o {sending.file} <<'END_OF_REQUEST'
{json.dumps(sending.body, indent=2)}
END_OF_REQUEST
"""


def as_python(sending: Sending) -> str:
    """Return a program that needs `requests` alone."""
    return f"""\
import json
import os

import requests

answer = requests.post(
    {sending.oidc_url!r},
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
{_for_python(sending.body)}
\"\"\")
answer = requests.post(
    {sending.url!r},
    json=request,
    headers={{"Authorization": f"Bearer {{bearer}}", "Accept": {sending.accept!r}}},
    timeout=300,
)
answer.raise_for_status()
with open({sending.file!r}, "wb") as file:
    file.write(answer.content)
"""


def as_sentinelhub_py(sending: Sending) -> str:
    """Return a program that needs sentinelhub-py."""
    bounds = sending.body["input"]["bounds"]
    has_shape = "geometry" in bounds
    names = f"CRS, BBox, {'Geometry, ' if has_shape else ''}SentinelHubRequest, SHConfig"
    geometry = '\n    geometry=Geometry(bounds["geometry"], crs),' if has_shape else ""
    return f"""\
import json
import os

from sentinelhub import {names}

config = SHConfig()
config.sh_client_id = os.environ["SH_CLIENT_ID"]
config.sh_client_secret = os.environ["SH_CLIENT_SECRET"]
config.sh_base_url = {sending.base_url!r}
config.sh_token_url = {sending.oidc_url!r}

request = json.loads(r\"\"\"
{_for_python(sending.body)}
\"\"\")
bounds = request["input"]["bounds"]
crs = CRS(bounds["properties"]["crs"].rsplit("/", 1)[1])
image = SentinelHubRequest(
    evalscript=request["evalscript"],
    input_data=request["input"]["data"],
    responses=request["output"]["responses"],
    bbox=BBox(bounds["bbox"], crs),{geometry}
    size=(request["output"]["width"], request["output"]["height"]),
    data_folder=".",
    config=config,
)
pixels = image.get_data(save_data=True)[0]  # what comes is also written below this folder
"""


def _quoted(text: str) -> str:
    """Return `text` as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def _for_python(body: Mapping[str, object]) -> str:
    # Three quotes in a row would end the text; JSON may write a quote as a number.
    return json.dumps(body, indent=2).replace('\\"', "\\u0022")
