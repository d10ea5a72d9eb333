"""Why a secure connection was not set up, as far as Qt tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtNetwork import QSslError

from ...model import errors

_Kind = QSslError.SslError
_SELF_SIGNED = {_Kind.SelfSignedCertificate}
_OTHER_HOST = {_Kind.HostNameMismatch}
_EARLY = {_Kind.CertificateNotYetValid}
_LATE = {_Kind.CertificateExpired}
_TOLD_APART = _SELF_SIGNED | _OTHER_HOST | _EARLY | _LATE


@dataclass(frozen=True)
class CertificateTrouble:
    """Be one thing that is wrong with a certificate, which is good from `begins` to `ends` (None when not known)."""

    kind: QSslError.SslError
    said: str = ""
    begins: datetime | None = None
    ends: datetime | None = None


def trouble_of(error: QSslError) -> CertificateTrouble:
    """Return what Qt found wrong, without Qt's objects."""
    certificate = error.certificate()
    begins, ends = _utc(certificate.effectiveDate()), _utc(certificate.expiryDate())
    return CertificateTrouble(error.error(), str(error.errorString()), begins, ends)


def trust_error(
    troubles: Sequence[CertificateTrouble], host: str, said: str, now: datetime | None
) -> errors.NetworkError:
    """Return the error for a connection to `host` that Qt did not trust; `said` is Qt's own text, `now` the local time.

    Who vouches for the certificate weighs most, then whose it is: the dates of a stranger's certificate say nothing.
    """
    kinds = {trouble.kind for trouble in troubles}
    detail = "; ".join(dict.fromkeys(trouble.said for trouble in troubles if trouble.said)) or said
    if not kinds:
        return errors.SecureConnectionFailed(detail, host=host)
    if kinds & _SELF_SIGNED:
        return errors.CertificateSelfSigned(detail, host=host)
    if kinds - _TOLD_APART:
        return errors.CertificateNotTrusted(detail, host=host)
    if kinds & _OTHER_HOST:
        return errors.CertificateOfAnotherHost(detail, host=host)
    return _error_of_dates(troubles, host, detail, now)


def _error_of_dates(
    troubles: Sequence[CertificateTrouble], host: str, detail: str, now: datetime | None
) -> errors.NetworkError:
    """Blame the local clock for a certificate that is not valid yet: nobody makes them ahead of their time."""
    begins = [one.begins for one in troubles if one.kind in _EARLY and one.begins is not None]
    if begins and now is not None and max(begins) > now:
        behind = (max(begins) - now).total_seconds()
        return errors.ClockWrong(detail, host=host, seconds_ahead=-behind, at_least=True)
    ends = [one.ends for one in troubles if one.kind in _LATE and one.ends is not None]
    return errors.CertificateExpired(detail, host=host, until=min(ends, default=None), now=now)


def _utc(moment: QDateTime) -> datetime | None:
    if not moment.isValid():
        return None
    return datetime.fromtimestamp(int(moment.toSecsSinceEpoch()), timezone.utc)
