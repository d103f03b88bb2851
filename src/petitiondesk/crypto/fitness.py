"""Whether documents may be signed with a certificate at a given moment, and if not, why."""

from __future__ import annotations

import datetime as dt

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.errors import (
    CertificateExpiredError,
    CertificateForOtherUseError,
    CertificateNotYetValidError,
    WeakCertificateError,
)
from petitiondesk.crypto.troubles import Unfit


def unfitness(certificate: Certificate, at: dt.datetime) -> tuple[Unfit, ...]:
    """Return everything that forbids signing with a certificate at a moment; empty for nothing.

    Args:
        certificate: the signer's.
        at: the moment of signing, aware of its time zone.
    """
    reasons = {
        Unfit.WEAK: not certificate.strong,
        Unfit.OTHER_USE: not certificate.for_signing,
        Unfit.AUTHORITY: certificate.authority,
        Unfit.NOT_YET_VALID: at < certificate.not_before,
        Unfit.EXPIRED: at > certificate.not_after,
    }
    return tuple(reason for reason, holds in reasons.items() if holds)


def check_fitness(certificate: Certificate, at: dt.datetime) -> None:
    """Refuse to sign with a certificate that readers would not accept.

    Raises:
        WeakCertificateError: its key or its own signature can be forged.
        CertificateForOtherUseError: it is for something else, or an authority's.
        CertificateNotYetValidError: it is not valid yet.
        CertificateExpiredError: it is not valid any more.
    """
    reasons, organisation = unfitness(certificate, at), certificate.organisation
    match reasons[:1]:
        case (Unfit.WEAK,):
            raise WeakCertificateError(organisation=organisation)
        case (Unfit.OTHER_USE,) | (Unfit.AUTHORITY,):
            raise CertificateForOtherUseError(organisation=organisation)
        case (Unfit.NOT_YET_VALID,):
            since = certificate.not_before.date().isoformat()
            raise CertificateNotYetValidError(organisation=organisation, since=since)
        case (Unfit.EXPIRED,):
            until = certificate.not_after.date().isoformat()
            raise CertificateExpiredError(organisation=organisation, until=until)
