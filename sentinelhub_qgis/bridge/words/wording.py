"""What the plugin says of errors: a sentence, the next step, and how loud. The only door to such words.

Texts from the service are quoted as plain text; whoever shows a wording shows it as plain text too.
"""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication

from .batch import WORDS_OF_THE_BATCH
from .line import WORDS_OF_THE_LINE, clock_sentence
from .pasting import WORDS_OF_PASTING
from .saying import Action, Level, Wording, action_title
from .service import WORDS_OF_THE_SERVICE
from .standing import standing_note
from .work import WORDS_OF_THE_WORK

__all__ = ["Action", "Level", "Wording", "action_title", "clock_note", "wording_of"]

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_WORDS = {
    **WORDS_OF_THE_LINE,
    **WORDS_OF_THE_SERVICE,
    **WORDS_OF_THE_WORK,
    **WORDS_OF_THE_BATCH,
    **WORDS_OF_PASTING,
}


def wording_of(error: BaseException) -> Wording:
    """Return the words for any error; the nearest class of the error tree decides, others are bugs.

    Of a download that broke off they also say what is kept of it.
    """
    for kind in type(error).__mro__:
        words = _WORDS.get(kind)
        if words is not None:
            return _with_note(words(error), standing_note(error))
    return _bug(error)


def _with_note(wording: Wording, note: str) -> Wording:
    return replace(wording, hint=f"{wording.hint} {note}".strip()) if note else wording


def clock_note(seconds_ahead: float) -> Wording | None:
    """Return what to say, after signing in, of a clock so far off (`SignedIn.clock_ahead`); None when it is not."""
    if not seconds_ahead:
        return None
    hint = translate(
        "Wording", "You are signed in; correct the computer's date and time before secure connections fail."
    )
    return Wording(clock_sentence(seconds_ahead), hint)


def _bug(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "Something went wrong in the plugin itself."),
        translate(
            "Wording",
            "The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.",
        ),
        Level.CRITICAL,
    )
