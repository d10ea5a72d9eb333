"""Small helpers to write the OGC's XML documents."""

from __future__ import annotations

from xml.etree import ElementTree

XLINK = "http://www.w3.org/1999/xlink"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
OWS = "http://www.opengis.net/ows/1.1"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
for _prefix, _space in (("xlink", XLINK), ("xsi", XSI), ("ows", OWS)):
    ElementTree.register_namespace(_prefix, _space)
Element = ElementTree.Element


def element(space: str, name: str, **attributes: str) -> Element:
    """Begin a document."""
    return ElementTree.Element(f"{{{space}}}{name}" if space else name, attributes)


def child(parent: Element, space: str, name: str, text: str | None = None, /, **attributes: str) -> Element:
    """Add an element to a parent."""
    made = ElementTree.SubElement(parent, f"{{{space}}}{name}" if space else name, attributes)
    made.text = text
    return made


def link(parent: Element, space: str, name: str, address: str) -> Element:
    """Add an element that points somewhere."""
    made = child(parent, space, name)
    made.set(f"{{{XLINK}}}type", "simple")
    made.set(f"{{{XLINK}}}href", address)
    return made


def document(root: Element) -> str:
    """Write a finished tree."""
    return _HEAD + ElementTree.tostring(root, encoding="unicode")


def operations(root: Element, address: str, names: dict[str, dict[str, tuple[str, ...]]]) -> None:
    """Add ows:OperationsMetadata: each operation with its address by GET and the values of its parameters."""
    parent = child(root, OWS, "OperationsMetadata")
    for name, parameters in names.items():
        operation = child(parent, OWS, "Operation", None, name=name)
        http = child(child(operation, OWS, "DCP"), OWS, "HTTP")
        link(http, OWS, "Get", address)
        for parameter, values in parameters.items():
            allowed = child(child(operation, OWS, "Parameter", None, name=parameter), OWS, "AllowedValues")
            for value in values:
                child(allowed, OWS, "Value", value)


def service(root: Element, title: str, kind: str, versions: tuple[str, ...], abstract: str = "") -> None:
    """Add ows:ServiceIdentification and a provider."""
    parent = child(root, OWS, "ServiceIdentification")
    child(parent, OWS, "Title", title)
    child(parent, OWS, "Abstract", abstract)
    child(parent, OWS, "ServiceType", kind)
    for version in versions:
        child(parent, OWS, "ServiceTypeVersion", version)
    child(parent, OWS, "Fees", "NONE")
    child(parent, OWS, "AccessConstraints", "NONE")
    provider = child(root, OWS, "ServiceProvider")
    child(provider, OWS, "ProviderName", "Sentinel Hub")
    child(provider, OWS, "ServiceContact")


def box(parent: Element, low: tuple[float, float], high: tuple[float, float], name: str, crs: str = "") -> None:
    """Add an ows box by its corners."""
    made = child(parent, OWS, name, None, **({"crs": crs} if crs else {}))
    child(made, OWS, "LowerCorner", f"{low[0]:.6f} {low[1]:.6f}")
    child(made, OWS, "UpperCorner", f"{high[0]:.6f} {high[1]:.6f}")
