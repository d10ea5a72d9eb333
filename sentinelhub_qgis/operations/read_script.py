"""Make an order of an evalscript: what it gives, as far as it says so, and the rest as the user says."""

from __future__ import annotations

from dataclasses import dataclass

from ..api.configurations import data_product_script
from ..api.session import Session
from ..model.collection import SampleType
from ..model.configuration import ConfigurationLayer
from ..model.errors import ScriptUnclear
from ..model.orders.image_order import ScriptedImage
from ..model.orders.script_facts import ScriptOutput, default_output, has_user_data, input_bands_of, outputs_of

_USUAL_INPUTS = 3
_COLOURS = {1: ("grey",), 2: ("grey", "alpha"), 3: ("red", "green", "blue"), 4: ("red", "green", "blue", "alpha")}
_COLOURFUL = (3, 4)  # bands of 8 bits that are colours unless somebody names them otherwise


@dataclass(frozen=True)
class ScriptProducts:
    """Be what a script gives: the main output, the others, and whether there are data beside the pixels."""

    main: ScriptedImage
    further: tuple[ScriptedImage, ...] = ()
    has_user_data: bool = False


def read_script(
    script: str, names: tuple[str, ...] = (), sample_type: SampleType | None = None, is_shown: bool = False
) -> ScriptProducts:
    """Return what `script` gives.

    Args:
        names: of the main output's bands; empty: as the script has them.
        sample_type: of the main output, where the script does not say; what it says counts more.
        is_shown: the script makes a picture to be looked at.

    Raises:
        ScriptUnclear: how many bands, or in which number format, cannot be told.
    """
    main = default_output(script) or ScriptOutput("default", None, None)
    further = tuple(output for output in outputs_of(script) if output.id != main.id)
    bands = main.bands or len(names)
    if not bands:
        raise ScriptUnclear("bands")
    if names and len(names) != bands:
        raise ScriptUnclear("names")
    kind = main.sample_type or sample_type
    if kind is None or any(output.sample_type is None or not output.bands for output in further):
        raise ScriptUnclear("sample type")
    is_picture = kind is SampleType.UINT8 and not names and not main.band_names and _looks_like_colours(bands, is_shown)
    made = _made(script, main, bands, kind, names or (_COLOURS[bands] if is_picture else ()), is_picture)
    others = (_made(script, one, one.bands or 0, one.sample_type or kind, (), False) for one in further)
    return ScriptProducts(made, tuple(others), has_user_data(script))


def script_of(layer: ConfigurationLayer, session: Session) -> str:
    """Return the evalscript of a layer's default style, which the service may have to be asked for.

    Raises:
        ScriptUnclear: the layer has none.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    if layer.evalscript:
        return layer.evalscript
    if not layer.data_product:
        raise ScriptUnclear("bands")
    return data_product_script(session, layer)


def _looks_like_colours(bands: int, is_shown: bool) -> bool:
    return bands in (_COLOURS if is_shown else _COLOURFUL)


def _made(
    script: str, output: ScriptOutput, bands: int, kind: SampleType, names: tuple[str, ...], is_picture: bool
) -> ScriptedImage:
    return ScriptedImage(
        script=script,
        band_names=names or output.band_names or _names(output.id, bands),
        sample_type=kind,
        input_band_count=len(input_bands_of(script)) or _USUAL_INPUTS,
        nodata=output.nodata,
        output=output.id,
        is_picture=is_picture,
    )


def _names(output: str, bands: int) -> tuple[str, ...]:
    stem = "value" if output == "default" else output
    return (stem,) if bands == 1 else tuple(f"{stem}_{number}" for number in range(1, bands + 1))
