# The programs and commands are as people have them, and so are their lines.
# ruff: noqa: E501
"""Process requests as people paste them: JSON, commands of all shells, programs."""

from __future__ import annotations

import copy
import json
from typing import Any

SCRIPT = """//VERSION=3
function setup() {
  return { input: ["B04", 'B08'], output: { bands: 1, sampleType: "FLOAT32" } };
}
function evaluatePixel(s) { return [index(s.B08, s.B04)]; }"""
PLAIN = SCRIPT.replace("'", '"')
EPSG = "http://www.opengis.net/def/crs/EPSG/0/32633"
BODY: dict[str, Any] = {
    "input": {
        "bounds": {"bbox": [500000, 5000000, 505120, 5005120], "properties": {"crs": EPSG}},
        "data": [
            {
                "type": "sentinel-2-l2a",
                "dataFilter": {
                    "timeRange": {"from": "2025-06-01T00:00:00Z", "to": "2025-06-30T23:59:59Z"},
                    "maxCloudCoverage": 20,
                    "mosaickingOrder": "leastCC",
                },
                "processing": {"upsampling": "BILINEAR"},
            }
        ],
    },
    "output": {"width": 512, "height": 512, "responses": [{"identifier": "default", "format": {"type": "image/tiff"}}]},
    "evalscript": PLAIN,
}
CDSE_URL = "https://sh.dataspace.copernicus.eu/api/v1/process"
JWT = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLW9mLWl0"


def body(**changes: Any) -> dict[str, Any]:
    """Return the body with members changed: the name's underscores are the steps of the path."""
    changed = copy.deepcopy(BODY)
    for path, value in changes.items():
        *steps, last = path.split("__")
        place: Any = changed
        for step in steps:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if value is None:
            del place[last]
        else:
            place[last] = value
    return changed


DATA = json.dumps(BODY, indent=2)
SINGLE = json.dumps(BODY)
REST = json.dumps({name: BODY[name] for name in ("input", "output")}, indent=2)
WITH_QUOTES = json.dumps({**BODY, "evalscript": SCRIPT}, indent=2)
COMMANDS = {
    "bash": f"curl -X POST {CDSE_URL} \\\n -H 'Content-Type: application/json' \\\n -d '{DATA}'",
    "requests builder": f"curl -X POST {CDSE_URL} \n -H 'Content-Type: application/json' \n -d '{DATA}'",
    "quotes of the script": f"curl -X POST {CDSE_URL} \n -H 'Accept: image/tiff' \n -d '{WITH_QUOTES}'",
    "escaped quotes": "curl {} --data-raw '{}'".format(CDSE_URL, WITH_QUOTES.replace("'", "'\\''")),
    "ansi quotes": "curl '{}' --data-raw $'{}'".format(
        CDSE_URL, SINGLE.replace("\\", "\\\\").replace("'", "\\'").replace("!", "\\u0021")
    ),
    "double quotes": 'curl {} -d "{}"'.format(CDSE_URL, SINGLE.replace("\\", "\\\\").replace('"', '\\"')),
    "cmd": 'curl -X POST "{}" ^\n  -H "Accept: image/tiff" ^\n  -d "{}"'.format(
        CDSE_URL, SINGLE.replace('\\"', "\\u0022").replace('"', '\\"')
    ),
    "power shell": f"curl.exe -X POST {CDSE_URL} `\n  -H 'Accept: image/tiff' `\n  -d '{DATA}'",
    "invoke": f"$body = @'\n{DATA}\n'@\nInvoke-RestMethod -Method Post -Uri '{CDSE_URL}' -Body $body",
    "attached": f"curl -sSXPOST '{CDSE_URL}' -d'{DATA}'",
    "forms": f"curl -X POST {CDSE_URL} \\\n -F 'request={REST}' \\\n -F 'evalscript={PLAIN}'",
    "form strings": f"curl -X POST {CDSE_URL} --form-string 'request={REST}' --form-string 'evalscript={PLAIN}'",
    "here document": f"curl {CDSE_URL} --data-binary @- -o a.tif <<'END'\n{DATA}\nEND\n",
    "after a login": (
        "TOKEN=$(curl -s https://identity.example/token -d 'grant_type=client_credentials&client_id=$ID')\n"
        f"curl {CDSE_URL} -H \"Authorization: Bearer $TOKEN\" -d '{DATA}'"
    ),
}
COMMANDS["chrome on windows"] = (
    f'curl ^"{CDSE_URL}^" ^\n  -H ^"accept: */*^" ^\n  --data-raw ^"'
    + SINGLE.replace('\\"', "\\u0022").replace("{", "^{").replace("}", "^}").replace('"', '^\\^"')
    + '^"'
)

OTHERS = {
    "dataFilter": {"maxCloudCoverage": 20, "mosaickingOrder": "leastCC"},
    "processing": {"upsampling": "BILINEAR"},
}
LIBRARY = f'''
# This is script may only work with sentinelhub.__version__ >= '3.4.0'
from sentinelhub import SentinelHubRequest, DataCollection, MimeType, CRS, BBox, SHConfig, Geometry

config = SHConfig()
config.sh_client_id = '<your client id here>'
config.sh_client_secret = '<your client secret here>'
evalscript = """
{PLAIN}
"""
bbox = BBox(bbox=[500000, 5000000, 505120, 5005120], crs=CRS.UTM_33N)

request = SentinelHubRequest(
    evalscript=evalscript,
    input_data=[
        SentinelHubRequest.input_data(
            data_collection=DataCollection.SENTINEL2_L2A,
            time_interval=('2025-06-01', '2025-06-30'),
            other_args = {json.dumps(OTHERS)}
        ),
    ],
    responses=[
        SentinelHubRequest.output_response('default', MimeType.TIFF),
    ],
    bbox=bbox,
    size=[512, 511.97],
    config=config
)
response = request.get_data()
'''
IN_CODE = LIBRARY.replace("CRS.UTM_33N", "UTM_33N")
PROGRAMS = {
    "requests builder": LIBRARY,
    "its bare zone": IN_CODE,
    "size from metres": LIBRARY.replace("size=[512, 511.97]", "size=bbox_to_dimensions(bbox, resolution=10)"),
    "resolution": LIBRARY.replace("size=[512, 511.97]", "resolution=(10, 10)"),
    "dates as objects": LIBRARY.replace("('2025-06-01', '2025-06-30')", "(date(2025, 6, 1), datetime.date(2025, 6, 30))"),
    "own arguments": LIBRARY.replace(
        "other_args", "maxcc=0.2, mosaicking_order=MosaickingOrder.LEAST_CC, other_args"
    ).replace('"maxCloudCoverage": 20, "mosaickingOrder": "leastCC"', ""),
    "other host": LIBRARY.replace(
        "SENTINEL2_L2A", 'SENTINEL2_L2A.define_from("mine", service_url="https://sh.dataspace.copernicus.eu")'
    ),
    "requests": f"import requests\nbody = {BODY!r}\nrequests.post('{CDSE_URL}', json=body, timeout=60)",
    "inline": f"import requests\nrequests.post('{CDSE_URL}', headers={{}}, json={BODY!r})",
    "dumped": f"import json, requests\nrequests.post('{CDSE_URL}', data=json.dumps({BODY!r}))",
    "json in text": f"import json, requests\nrequest = json.loads(r'''{SINGLE}''')\nrequests.post('{CDSE_URL}', json=request)",
    "script apart": f"evalscript = {PLAIN!r}\nrequest = {json.loads(REST)!r}\noauth.post('{CDSE_URL}', json=request)",
    "files": f"request = {REST!r}\nrequests.post('{CDSE_URL}', files={{'request': (None, request), 'evalscript': {PLAIN!r}}})",
    "dictionary alone": repr(BODY),
}  # fmt: skip
