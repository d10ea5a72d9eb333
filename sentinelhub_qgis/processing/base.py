"""What all algorithms of the plugin share: a session, progress, and errors in words."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ..bridge.log import log_bug
from ..model.errors import OrderError, SentinelHubError
from ..paths import icon

Parameters = dict[str, Any]
Results = dict[str, Any]


def words_of(error: BaseException) -> str:
    """Return what an error says to the user, with the next step."""
    from ..bridge.words.wording import wording_of  # only now: QGIS starts with the provider

    return wording_of(error).as_text()


class ParameterWrong(QgsProcessingException):
    """Say in a translated sentence what is wrong with a parameter."""


class FeedbackProgress:
    """Report to Processing, and hear from it when to stop."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        """Take how much is done, 0 to 1."""
        self._feedback.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return bool(self._feedback.isCanceled())


class ServiceAlgorithm(QgsProcessingAlgorithm):
    """Be an algorithm that asks the service.

    An heir declares a parameter called `ACCOUNT`, names its icon, checks its parameters where QGIS does not know enough
    to do so, and carries out its work; whatever goes wrong reaches the user as one sentence with a hint.
    """

    ACCOUNT = "ACCOUNT"
    ICON = "icon"

    def __init__(self) -> None:
        super().__init__()
        self.session: Any = None
        self.workers: Any = None

    def createInstance(self) -> ServiceAlgorithm:
        """Return a new one of this kind, as QGIS wants for each run."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the icon as a file."""
        return str(icon(self.ICON))

    def with_present_names(self, parameters: Parameters) -> Parameters:
        """Return the parameters by the names they have now; scripts may still say former ones."""
        return parameters

    def check(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse what can be known to be wrong before a run. Nothing is sent.

        Raises:
            ParameterWrong, OrderError: no run can be begun so.
        """

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether a run can be begun, and what is wrong when it cannot."""
        parameters = self.with_present_names(parameters)
        is_fine, reason = super().checkParameterValues(parameters, context)
        if not is_fine:
            return False, reason
        try:
            self.check(parameters, context)
        except ParameterWrong as wrong:
            return False, str(wrong)
        except OrderError as error:
            return False, words_of(error)
        return True, ""

    def carry_out(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Do the work and return the outputs; parameters have their present names, errors of the tree may be raised."""
        raise NotImplementedError

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Open the session here, on the main thread: unlocking credentials may need the master password."""
        # Imported for a run alone: QGIS loads the provider at start-up, and the HTTP libraries take their time.
        from ..bridge.connection import open_session
        from ..bridge.threads.workers import QgisWorkers

        account = self.parameterAsString(parameters, self.ACCOUNT, context).strip()
        with _errors_in_words():
            self.workers = QgisWorkers(feedback)
            self.session = open_session(account or None, feedback, self.workers.wait)
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Do the work.

        A cancelled run ends as one that failed does: results without a file would be taken for a success, by
        `qgis_process` and its exit code too.
        """
        with _errors_in_words():
            return self.carry_out(self.with_present_names(parameters), context, feedback)


@contextmanager
def _errors_in_words() -> Iterator[None]:
    """Raise what Processing shows: one sentence and what to do next."""
    try:
        yield
    except QgsProcessingException:
        raise
    except SentinelHubError as error:
        raise QgsProcessingException(words_of(error)) from error
    except Exception as error:
        log_bug(error, traceback.format_exc())
        raise QgsProcessingException(words_of(error)) from error
