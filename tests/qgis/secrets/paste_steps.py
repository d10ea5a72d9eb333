"""Requests, calls and programs that are pasted with tokens and secrets in them."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote_plus

from qgis.PyQt.QtWidgets import QApplication, QDialog

from sentinelhub_qgis.operations.show_request import RequestForm
from tests.qgis.gui.window import wait_until
from tests.qgis.secrets.visit import Visit

BODY = "request-json.txt"


def paste_a_request_with_a_token_in_it(visit: Visit) -> None:
    window = visit.window
    window.find("SentinelHubRequest").show_form(RequestForm.JSON)
    text = window.find("SentinelHubRequest").text()
    window.find("SentinelHubRequest").close()
    _paste(visit, _curl(f"Bearer {visit.tokens[-1]}", text))
    _fill_in(visit)


def paste_a_call_for_a_token(visit: Visit) -> None:
    """Paste what is no Process request, and stands in the window as an error."""
    secret = visit.sandbox.client_secret
    fields = f"grant_type=client_credentials&client_id=me&client_secret={quote_plus(secret)}"
    line = f"curl -X POST https://x.invalid/token -d '{fields}' --data-urlencode 'client_secret={secret}'"
    _paste(visit, line)
    window = visit.window
    assert not window.find("fillInButton").isEnabled()
    assert window.find("pastedSaidLabel").text()


def paste_a_program_with_the_secret(visit: Visit) -> None:
    _close(visit)
    body = json.loads((visit.folder / BODY).read_text(encoding="utf-8"))
    secret = visit.sandbox.client_secret
    program = (
        "from sentinelhub import SHConfig\nimport requests\n\nconfig = SHConfig()\n"
        f'config.sh_client_id = "me"\nconfig.sh_client_secret = "{secret}"\n'
        f"credentials = {{'client_id': 'me', 'client_secret': '{secret}'}}\n"
        f"answer = requests.post('https://x.invalid/api/v1/process', json={body!r},\n"
        f"    headers={{'Authorization': 'Bearer {visit.tokens[-1]}'}})\n"
    )
    _paste(visit, program)
    _fill_in(visit)


def paste_an_authorization_by_secret(visit: Visit) -> None:
    packed = base64.b64encode(f"{visit.sandbox.client_id}:{visit.sandbox.client_secret}".encode()).decode()
    text = (visit.folder / BODY).read_text(encoding="utf-8")
    _paste(visit, _curl(f"Basic {packed}", text))
    _fill_in(visit)
    visit.window.find("MainPanel").message.messageActionButton.click()  # taken back
    visit.window.click("backButton")


def _curl(authorization: str, body: str) -> str:
    return f"curl -X POST https://x.invalid/process/v1 -H 'Authorization: {authorization}' -d '{body}'"


def _paste(visit: Visit, text: str) -> None:
    window = visit.window
    QApplication.clipboard().setText(text)
    window.click("pasteRequestButton")
    wait_until(lambda: window.find("SentinelHubPaste").isVisible())
    edit = window.find("pastedRequestEdit")
    if not edit.toPlainText():
        edit.paste()
    QApplication.clipboard().clear()  # the user's own doing
    wait_until(lambda: window.find("fillInButton").isEnabled() or window.find("pastedSaidLabel").isVisible())
    visit.heard.keep("pasted requests, as they are shown", edit.toPlainText())
    edit.undo()
    visit.heard.keep("pasted requests, as they are shown", edit.toPlainText())
    edit.redo()


def _fill_in(visit: Visit) -> None:
    visit.window.click("fillInButton")
    _wait_until_closed(visit)


def _close(visit: Visit) -> None:
    visit.window.find("SentinelHubPaste").reject()
    _wait_until_closed(visit)


def _wait_until_closed(visit: Visit) -> None:
    wait_until(lambda: not visit.window.main.findChildren(QDialog, "SentinelHubPaste"))
