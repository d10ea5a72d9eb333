"""What users copy from dashboards, configuration files and e-mails, and what must not be taken for it."""

import json

import pytest

from sentinelhub_qgis.model.account import Credentials
from sentinelhub_qgis.model.credentials_block import PastedAccount, pasted_account

ID = "sh-0f3c6a52-11aa-4b1c-9d0e-7c5a1b2c3d4e"
SECRET = "Qa%+x=Y/9:z"

FILES = {
    "two lines": f"{ID}\n{SECRET}\n",
    "two lines of Windows": f"{ID}\r\n{SECRET}",
    "two lines, secret first": f"{SECRET}\n{ID}",
    "side by side": f"  {ID}\t{SECRET} ",
    "JSON": json.dumps({"client_id": ID, "client_secret": SECRET}),
    "JSON of sentinelhub-py": json.dumps(
        {"instance_id": "", "sh_client_id": ID, "sh_client_secret": SECRET}, indent=1
    ),
    "JSON in camel case, nested": json.dumps({"client": [{"clientId": ID, "clientSecret": SECRET}]}),
    "environment file": f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET={SECRET}",
    "environment file with quotes": f"# mine\nSH_CLIENT_ID='{ID}'\nSH_CLIENT_SECRET=\"{SECRET}\"",
    "shell": f"export SH_CLIENT_ID={ID}\nexport SH_CLIENT_SECRET={SECRET}",
    "Windows shell": f"set SH_CLIENT_ID={ID}\nset SH_CLIENT_SECRET={SECRET}",
    "PowerShell": f'$env:SH_CLIENT_ID = "{ID}"\n$env:SH_CLIENT_SECRET = "{SECRET}"',
    "TOML of sentinelhub-py": f'[default-profile]\nsh_client_id = "{ID}"\nsh_client_secret = "{SECRET}"',
    "Python": f"config.sh_client_id = '{ID}'\nconfig.sh_client_secret = '{SECRET}'",
    "labels": f"Client ID: {ID}\nClient secret: {SECRET}",
    "short labels": f"ID: {ID}\nSecret: {SECRET}",
    "half a JSON": f'"client_id": "{ID}",\n"client_secret": "{SECRET}",',
}


@pytest.mark.parametrize("text", FILES.values(), ids=FILES.keys())
def test_a_pasted_block_gives_id_and_secret(text):
    assert pasted_account(text) == PastedAccount(Credentials(ID, SECRET))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ID,
        SECRET,
        "two words",
        "one two three",
        f"SH_CLIENT_ID={ID}",
        f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET=",
        json.dumps({"client_id": ID}),
        json.dumps([1, 2]),
        "{",
        "https://shapps.dataspace.copernicus.eu/dashboard/",
    ],
    ids=[
        "nothing",
        "id",
        "secret",
        "words",
        "three words",
        "env",
        "half env",
        "json",
        "numbers",
        "brace",
        "url",
    ],
)
def test_other_text_is_left_alone(text):
    assert pasted_account(text) is None


def test_addresses_beside_the_credentials_come_along():
    text = (
        f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET={SECRET}\nSH_BASE_URL=https://sh.example.org\n"
        "SH_TOKEN_URL=https://id.example.org/token"
    )
    found = pasted_account(text)
    assert (found.base_url, found.oidc_url) == ("https://sh.example.org", "https://id.example.org/token")


def test_the_secret_never_shows():
    assert SECRET not in repr(pasted_account(f"{ID}\n{SECRET}"))
