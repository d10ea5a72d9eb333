"""Words for what goes wrong with credentials, orders and files."""

from __future__ import annotations

import math
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ...model import errors
from .amounts import size_text
from .saying import Action, Wording, quoted

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def _rounded_up(metres: float) -> str:
    """Return a length with two digits that is no shorter."""
    step = 10 ** (math.floor(math.log10(metres)) - 1)
    return f"{math.ceil(metres / step) * step:g}"


def _environment(error: errors.SentinelHubError) -> Wording:
    return Wording(
        translate("Wording", "The environment variables do not describe a complete account: check {}.").format(
            error.detail
        ),
        translate("Wording", "Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment."),
    )


def _no_account(error: errors.SentinelHubError) -> Wording:
    sentence = (
        translate("Wording", "There is no account called “{}”.").format(error.detail)
        if error.detail
        else translate("Wording", "No account is set up.")
    )
    return Wording(
        sentence,
        translate(
            "Wording",
            "Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.",
        ),
    )


def _master_password(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "QGIS's password store stays locked, so the credentials cannot be used."),
        translate("Wording", "Try again and enter the master password of QGIS, or sign in for this session only."),
    )


def _password_store_off(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "QGIS has switched its password store off, so the credentials cannot be used."),
        translate("Wording", "Sign in for this session only, or restart QGIS and try again."),
    )


def _credentials(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The stored credentials are gone or cannot be read."),
        translate("Wording", "Sign in again to store them."),
    )


def _area(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The area cannot be used."),
        translate("Wording", "Choose one that is not empty and is within the bounds of its CRS."),
    )


def _across_antimeridian(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The area lies on both sides of the 180th meridian."),
        translate("Wording", "Move the map, or choose an area, so that it is on one side."),
    )


def _too_large(error: errors.ImageTooLarge) -> Wording:
    return Wording(
        translate("Wording", "The image would have {width} × {height} pixels; {limit} on a side are possible.").format(
            width=error.width, height=error.height, limit=error.limit
        ),
        translate("Wording", "Choose a smaller area, or pixels of at least {finest} m.").format(
            finest=_rounded_up(error.finest)
        )
        if error.finest
        else translate("Wording", "Zoom in or choose a coarser resolution."),
    )


def _pixel_too_coarse(error: errors.PixelTooCoarse) -> Wording:
    return Wording(
        translate("Wording", "A pixel would be {metres} m wide; this collection allows at most {limit} m.").format(
            metres=f"{error.metres:g}", limit=f"{error.limit:g}"
        ),
        translate("Wording", "Choose pixels of {limit} m or less.").format(limit=f"{error.limit:g}"),
    )


def _script_unclear(error: errors.SentinelHubError) -> Wording:
    unclear = {
        "bands": translate("Wording", "It is not clear how many bands the evalscript returns."),
        "names": translate("Wording", "The evalscript returns a different number of bands than are named."),
    }
    return Wording(
        unclear.get(error.detail, translate("Wording", "The evalscript's number format is not known here.")),
        translate(
            "Wording",
            "Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set "
            "number format and band names here.",
        ),
    )


def _not_a_picture(error: errors.SentinelHubError) -> Wording:
    return Wording(
        translate("Wording", "A {} file can only hold a layer as it is shown, not data.").format(error.detail),
        translate("Wording", "Choose a file that ends with .tif, or download the layer as it is shown."),
    )


def _nothing_acquired(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "Nothing was acquired here in this period below this cloud cover."),
        translate("Wording", "Choose a longer period, a higher cloud limit or another area."),
    )


def _configuration_off(error: errors.SentinelHubError) -> Wording:
    return Wording(
        translate("Wording", "“{}”, to which the layers belong, is switched off.").format(error.detail),
        translate("Wording", "Turn its OGC services on in the dashboard, refresh the sources, then try again."),
        action=Action.OPEN_DASHBOARD,
    )


def _bands_unknown(error: errors.SentinelHubError) -> Wording:
    return Wording(
        translate("Wording", "The service does not say which bands “{}” has, so no image can be made.").format(
            error.detail
        ),
        translate("Wording", "Add a layer for it in the dashboard, then refresh the sources."),
        action=Action.OPEN_DASHBOARD,
    )


def _nothing_ordered(error: errors.SentinelHubError) -> Wording:
    missing = {
        "bands": translate("Wording", "No band is chosen."),
        "period": translate("Wording", "No date is chosen."),
        "area": translate("Wording", "No area is chosen: enter or draw an extent, or choose a layer of polygons."),
        "script": translate("Wording", "There is no evalscript yet."),
        "collection": translate("Wording", "No collection is chosen."),
        "resolution": translate("Wording", "The resolution must be larger than zero."),
    }
    return Wording(
        missing.get(error.detail, translate("Wording", "A setting of this image is missing.")),
        translate("Wording", "Complete the settings, then try again."),
    )


def _order(error: errors.SentinelHubError) -> Wording:
    return Wording(
        quoted(translate("Wording", "This image cannot be made."), error),
        translate("Wording", "Change the settings, then try again."),
    )


def _not_writable(error: errors.FileError) -> Wording:
    return Wording(
        translate("Wording", "The file {} cannot be written.").format(error.path),
        translate("Wording", "Choose another folder, or close the program that has it open."),
    )


def _disk_full(error: errors.FileError) -> Wording:
    return Wording(
        translate("Wording", "There is no disk space left for {}.").format(error.path),
        translate("Wording", "Free some disk space or choose another disk, then start again: finished parts are kept."),
    )


def _not_enough_room(error: errors.NotEnoughRoom) -> Wording:
    return Wording(
        translate(
            "Wording", "There is not enough disk space for {path}: about {needed} are needed, {free} are free."
        ).format(path=error.path, needed=size_text(error.needed), free=size_text(error.free)),
        translate("Wording", "Free some disk space, choose another disk, or download less. Nothing was sent."),
    )


def _already_under_way(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This download is already running, here or in another window of QGIS."),
        translate("Wording", "Wait until it is finished, or choose another file."),
    )


def _tile_damaged(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "A part of the image arrived damaged."),
        translate("Wording", "Start again: finished parts are kept."),
    )


def _file(error: errors.FileError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The result could not be saved."), error),
        translate("Wording", "Choose another file, then try again."),
    )


def _too_many_scenes(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "There are too many scenes over an area this large."),
        translate("Wording", "Zoom in, or choose a shorter period."),
    )


WORDS_OF_THE_WORK: dict[type[BaseException], Callable[..., Wording]] = {
    errors.NoAccount: _no_account,
    errors.EnvironmentUnusable: _environment,
    errors.MasterPasswordMissing: _master_password,
    errors.PasswordStoreOff: _password_store_off,
    errors.CredentialsError: _credentials,
    errors.AreaUnusable: _area,
    errors.AcrossAntimeridian: _across_antimeridian,
    errors.ImageTooLarge: _too_large,
    errors.PixelTooCoarse: _pixel_too_coarse,
    errors.TooManyScenes: _too_many_scenes,
    errors.ScriptUnclear: _script_unclear,
    errors.NotAPicture: _not_a_picture,
    errors.NothingAcquired: _nothing_acquired,
    errors.ConfigurationOff: _configuration_off,
    errors.BandsUnknown: _bands_unknown,
    errors.NothingOrdered: _nothing_ordered,
    errors.OrderError: _order,
    errors.FileNotWritable: _not_writable,
    errors.DiskFull: _disk_full,
    errors.NotEnoughRoom: _not_enough_room,
    errors.AlreadyUnderWay: _already_under_way,
    errors.TileDamaged: _tile_damaged,
    errors.FileError: _file,
}
