"""What users copy from dashboards, configuration files and e-mails, and what must not be taken for it."""

import json

import pytest

from sentinelhub_qgis.model.credentials_block import PastedAccount, pasted_account

ID = "sh-0f3c6a52-11aa-4b1c-9d0e-7c5a1b2c3d4e"
SECRET = "Qa%+x=Y/9:z"
SECRET_IN_A_FORM = "Qa%25%2Bx%3DY%2F9%3Az"
TOKEN_URL = "https://id.example.org/token"

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
    "JSON with short names": json.dumps({"id": ID, "secret": SECRET}),
    "JSON with hyphens": json.dumps({"client-id": ID, "client-secret": SECRET}),
    "JSON of capitals": json.dumps({"CLIENT_ID": ID, "CLIENT_SECRET": SECRET}),
    "environment file": f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET={SECRET}",
    "environment file with quotes": f"# mine\nSH_CLIENT_ID='{ID}'\nSH_CLIENT_SECRET=\"{SECRET}\"",
    "environment file with remarks": f"CLIENT_ID={ID} # of 2026\nCLIENT_SECRET='{SECRET}'  # keep it",
    "environment of another tool": f"CDSE_CLIENT_ID={ID}\nCDSE_CLIENT_SECRET={SECRET}",
    "shell": f"export SH_CLIENT_ID={ID}\nexport SH_CLIENT_SECRET={SECRET}",
    "shell, quoted": f"export SH_CLIENT_ID=\"{ID}\";\nexport SH_CLIENT_SECRET='{SECRET}';",
    "Windows shell": f"set SH_CLIENT_ID={ID}\nset SH_CLIENT_SECRET={SECRET}",
    "PowerShell": f'$env:SH_CLIENT_ID = "{ID}"\n$env:SH_CLIENT_SECRET = "{SECRET}"',
    "TOML of sentinelhub-py": f'[default-profile]\nsh_client_id = "{ID}"\nsh_client_secret = "{SECRET}"',
    "YAML": f"sentinelhub:\n  client_id: {ID}\n  client_secret: '{SECRET}'",
    "Python": f"config.sh_client_id = '{ID}'\nconfig.sh_client_secret = '{SECRET}'",
    "Python, one line": f"SHConfig(sh_client_id='{ID}', sh_client_secret='{SECRET}')",
    "Python dictionary": f"{{'client_id': '{ID}', 'client_secret': '{SECRET}'}}",
    "options of a command": f"tool --client-id {ID} --client-secret {SECRET}",
    "options with equal signs": f"tool --client-id={ID} --client-secret={SECRET}",
    "labels": f"Client ID: {ID}\nClient secret: {SECRET}",
    "labels on one line": f"Client ID: {ID} Client secret: {SECRET}",
    "short labels": f"ID: {ID}\nSecret: {SECRET}",
    "a dashboard's page": f"OAuth client\nQGIS\nClient ID\n{ID}\nClient secret\n{SECRET}\nCopy it now.",
    "a dashboard's table": f"Name\tQGIS\nOAuth Client Id\t{ID}\nOAuth Client Secret\t{SECRET}",
    "half a JSON": f'"client_id": "{ID}",\n"client_secret": "{SECRET}",',
    "the body of a form": f"grant_type=client_credentials&client_id={ID}&client_secret={SECRET_IN_A_FORM}",
}


@pytest.mark.parametrize("text", FILES.values(), ids=FILES.keys())
def test_a_pasted_block_gives_id_and_secret(text):
    assert pasted_account(text) == PastedAccount(ID, SECRET)


REQUESTS = {
    "a field each": f"curl -X POST {TOKEN_URL} -d grant_type=client_credentials -d client_id={ID} "
    f"-d client_secret={SECRET_IN_A_FORM}",
    "quoted, over several lines": f"curl --request POST \\\n  --url {TOKEN_URL} \\\n"
    f"  --header 'content-type: application/x-www-form-urlencoded' \\\n"
    f"  --data 'grant_type=client_credentials&client_id={ID}' --data-urlencode 'client_secret={SECRET}'",
    "secret as it is": f"curl {TOKEN_URL} -d 'client_id={ID}' -d 'client_secret={SECRET}'",
    "Windows": f'curl ^\r\n {TOKEN_URL} ^\r\n -d "client_id={ID}&client_secret={SECRET_IN_A_FORM}"',
}


@pytest.mark.parametrize("text", REQUESTS.values(), ids=REQUESTS.keys())
def test_a_token_request_by_curl_gives_the_address_too(text):
    assert pasted_account(text) == PastedAccount(ID, SECRET, oidc_url=TOKEN_URL)


HALVES = {
    "environment, id": (f"SH_CLIENT_ID={ID}", PastedAccount(client_id=ID)),
    "environment, no secret": (f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET=", PastedAccount(client_id=ID)),
    "environment, secret": (f"export SH_CLIENT_SECRET='{SECRET}'", PastedAccount(client_secret=SECRET)),
    "JSON": (json.dumps({"client_id": ID, "client_secret": None}), PastedAccount(client_id=ID)),
    "printed by sentinelhub-py": (
        f"SHConfig(\n  sh_client_id='{ID}',\n  sh_client_secret='***********Y/9z',\n)",
        PastedAccount(client_id=ID),
    ),
    "documentation": (f"client_id: {ID}\nclient_secret: <your secret>", PastedAccount(client_id=ID)),
    "shell variable": (f"curl -d client_id={ID} -d client_secret=$SECRET", PastedAccount(client_id=ID)),
    "label": (f"Client secret: {SECRET}", PastedAccount(client_secret=SECRET)),
}


@pytest.mark.parametrize("text, found", HALVES.values(), ids=HALVES.keys())
def test_of_half_a_block_what_there_is(text, found):
    assert pasted_account(text) == found
    assert not found.is_whole


@pytest.mark.parametrize(
    "text",
    [
        "",
        ID,
        SECRET,
        "two words",
        "one two three",
        "SH_CLIENT_SECRET=",
        json.dumps({"instance_id": ID}),
        json.dumps([1, 2]),
        "[" * 5_000,
        "{",
        "https://shapps.dataspace.copernicus.eu/dashboard/",
        "curl https://example.org",
        "curl 'not closed",
    ],
    ids=[
        "nothing",
        "id",
        "secret",
        "words",
        "three words",
        "half env",
        "json of another id",
        "numbers",
        "brackets",
        "brace",
        "url",
        "another request",
        "half a request",
    ],
)
def test_other_text_is_left_alone(text):
    assert pasted_account(text) is None


ADDRESSES = {
    "environment": f"SH_CLIENT_ID={ID}\nSH_CLIENT_SECRET={SECRET}\nSH_BASE_URL=https://sh.example.org\n"
    f"SH_TOKEN_URL={TOKEN_URL}",
    "TOML of sentinelhub-py": f'[cdse]\nsh_client_id = "{ID}"\nsh_client_secret = "{SECRET}"\n'
    f'sh_base_url = "https://sh.example.org"\nsh_token_url = "{TOKEN_URL}"',
    "JSON of sentinelhub-py": json.dumps(
        {
            "sh_client_id": ID,
            "sh_client_secret": SECRET,
            "sh_base_url": "https://sh.example.org",
            "sh_token_url": TOKEN_URL,
        }
    ),
}


@pytest.mark.parametrize("text", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_addresses_beside_the_credentials_come_along(text):
    assert pasted_account(text) == PastedAccount(ID, SECRET, "https://sh.example.org", TOKEN_URL)


@pytest.mark.parametrize("word", ["a", "client id ", "client_id=", "a=", "'"], ids=repr)
@pytest.mark.parametrize("length", [19_000, 1_000_000])
def test_a_long_text_of_something_else_is_left_alone(word, length):
    assert pasted_account(word * (length // len(word))) is None


def test_the_secret_never_shows():
    assert SECRET not in repr(pasted_account(f"{ID}\n{SECRET}"))
