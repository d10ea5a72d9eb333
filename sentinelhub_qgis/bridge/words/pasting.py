"""Words for pasted requests: what is wrong with one, what it fills in, and what is otherwise here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ...model.orders.image_order import ImageOrder, RawBands
from ...model.pasting.faults import Left, Remark, RequestUnreadable, Unreadable
from .saying import Wording
from .titles import mosaicking_order_title, sample_type_title

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def unreadable_words(error: RequestUnreadable) -> Wording:
    """Return what is wrong with a pasted text, where, and what helps."""
    sentence, hint = _sentence(error)
    if error.line and error.reason in (Unreadable.CUT, Unreadable.JSON, Unreadable.PYTHON, Unreadable.NUMBER):
        place = translate("Pasting", "line {line}, column {column}").format(line=error.line, column=error.column)
        sentence = f"{sentence} ({place})"
    return Wording(sentence, hint)


def _sentence(error: RequestUnreadable) -> tuple[str, str]:
    whole = translate("Pasting", "Copy the whole request again, and paste it.")
    alone = translate("Pasting", "Paste the JSON of a Process request, a curl command, or Python code.")
    mend = translate("Pasting", "Correct it in the text, or copy the request again.")
    known = {
        Unreadable.EMPTY: (translate("Pasting", "There is no text yet."), alone),
        Unreadable.TOO_LONG: (translate("Pasting", "The text is too long for a request."), alone),
        Unreadable.NO_REQUEST: (translate("Pasting", "There is no request in this text."), alone),
        Unreadable.OTHER_API: (_other_api(error.detail), alone),
        Unreadable.NO_BODY: (translate("Pasting", "There is a command or program, but no request in it."), whole),
        Unreadable.IN_FILE: (
            translate("Pasting", "The request is in the file {}, which is not part of the text.").format(error.detail),
            translate("Pasting", "Open that file, and paste what is in it."),
        ),
        Unreadable.COMPUTED: (
            translate("Pasting", "The program works out “{}” when it runs, and it is not run here.").format(
                error.detail
            ),
            translate("Pasting", "Write the value into the text, or paste the request as JSON."),
        ),
        Unreadable.CUT: (translate("Pasting", "The text ends in the middle of the request."), whole),
        Unreadable.JSON: (translate("Pasting", "There is a mistake in the JSON."), mend),
        Unreadable.PYTHON: (translate("Pasting", "There is a mistake in the Python code."), mend),
        Unreadable.NUMBER: (
            translate("Pasting", "“{}” is not a number that can be used.").format(error.detail),
            mend,
        ),
        Unreadable.DEEP: (translate("Pasting", "The text is nested too deeply for a request."), alone),
    }
    missing = translate("Pasting", "“{}” is missing, or its value cannot be used.").format(error.detail)
    return known.get(error.reason, (missing, mend))


def _other_api(members: str) -> str:
    if not members:
        return translate("Pasting", "This is not a Process request.")
    return translate("Pasting", "This is not a Process request; it has: {}.").format(members)


def taken_lines(image: ImageOrder, pixels: tuple[int, int]) -> tuple[tuple[str, str], ...]:
    """Return names and values of what a request fills in; `pixels` are width and height of the image."""
    lines = [(translate("Pasting", "Collection"), image.collection.title)]
    if image.period is not None:
        lines.append((translate("Pasting", "Dates"), image.period.as_text().replace("/", " – ")))
    if image.max_cloud_cover is not None:
        lines.append((translate("Pasting", "Clouds"), translate("Pasting", "up to {} %").format(image.max_cloud_cover)))
    if image.mosaicking_order is not None:
        lines.append((translate("Pasting", "Order"), mosaicking_order_title(image.mosaicking_order)))
    lines.append((translate("Pasting", "What"), _content(image)))
    size = translate("Pasting", "{width} × {height} pixels in {crs}")
    lines.append((translate("Pasting", "Area"), size.format(width=pixels[0], height=pixels[1], crs=image.crs)))
    if image.polygons:
        lines.append((translate("Pasting", "Shape"), translate("Pasting", "cut to the request's polygon")))
    others = members_text(image.data_filter, image.processing)
    return (*lines, (translate("Pasting", "Settings"), others)) if others else tuple(lines)


def members_text(*members: Mapping[str, object]) -> str:
    """Return settings of a request on one line, as the service spells them."""
    return ", ".join(f"{name} {_value(value)}" for some in members for name, value in some.items())


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values())
    return str(value).lower() if isinstance(value, bool) else str(value)


def _content(image: ImageOrder) -> str:
    if isinstance(image.product, RawBands):
        return f"{', '.join(image.product.names)} · {sample_type_title(image.product.sample_type)}"
    lines = image.product.script.count("\n") + 1
    return translate("Pasting", "evalscript of {} lines").format(lines)


def remark_text(remark: Remark) -> str:
    """Return a sentence about what of a request is not taken over, or otherwise than it stands there."""
    return _remark_texts()[remark.left].format(*remark.details)


def _remark_texts() -> dict[Left, str]:
    return {
        Left.CREDENTIALS: credentials_text(),
        Left.OTHER_PLACE: translate("Pasting", "It was made for {}; your account's service is asked instead."),
        Left.NOT_OFFERED: translate("Pasting", "Your account's service does not offer {}."),
        Left.COLLECTIONS: translate(
            "Pasting",
            "It joins several collections ({}), which is not possible here: the usual bands of the first, "
            "without the script.",
        ),
        Left.DATES_OF_PAGE: translate("Pasting", "It has no dates: those of this page stay."),
        Left.TIMES_OF_DAY: translate("Pasting", "It has times of day: here whole days are used, in UTC."),
        Left.CLOUD: translate("Pasting", "Cloud cover {} % becomes {} %."),
        Left.MOSAICKING: translate("Pasting", "The mosaicking order “{}” is not known here: the usual one is used."),
        Left.MEMBER: translate("Pasting", "“{}” is left out: this page has no setting for it."),
        Left.COMPUTED: translate("Pasting", "“{}” is left out: the program works it out when it runs."),
        Left.SIZE_TWICE: translate("Pasting", "It has both a size and a resolution: the size is used."),
        Left.NOT_SQUARE: translate("Pasting", "Its pixels are {} × {} in units of the CRS; here they are square."),
        Left.GRID: translate(
            "Pasting", "Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}."
        ),
        Left.BOX: translate("Pasting", "The image covers the polygon, not all of the box around it."),
        Left.FORMAT: translate("Pasting", "It asks for {}; here it becomes a GeoTIFF."),
        Left.OUTPUTS: translate("Pasting", "It asks for {} alone; here all outputs of the script are downloaded."),
        Left.SCRIPT_UNCLEAR: translate(
            "Pasting", "It is not clear what the script returns: name its bands below it."
        ),
        Left.BATCH: translate("Pasting", "It was a batch request: here the whole area is downloaded at once."),
    }


def credentials_text() -> str:
    """Return what is said when there was a token or a secret in the text."""
    return translate("Pasting", "There was a token or secret in the text: it has been removed and is not kept.")


WORDS_OF_PASTING: dict[type[BaseException], Callable[..., Wording]] = {RequestUnreadable: unreadable_words}
