"""Whether a certificate is one that the user has reason to believe."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509 import load_der_x509_certificate

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.name_length import names_in_any_script

_LONGEST_PATH = 8


def is_trusted(
    signer: Certificate,
    trusted: Sequence[Certificate],
    between: Iterable[Certificate] = (),
    *,
    at: dt.datetime,
) -> bool:
    """Tell whether a certificate is trusted, or vouched for by one that is.

    A certificate is never believed for the name in it, only for its bytes, or because an authority
    that the user trusts signed it.

    Args:
        signer: the certificate in question.
        trusted: those that the user handed over or has verified.
        between: authorities that came along with the signature; themselves not believed.
        at: the moment for which it is asked; authorities must be valid then.
    """
    anchors = {each.der for each in trusted}
    candidates = [each for each in (*trusted, *between) if each.authority and each.strong]
    current = signer
    for _ in range(_LONGEST_PATH):
        if current.der in anchors:
            return True
        above = next((each for each in candidates if _vouches(each, current, at)), None)
        if above is None:
            return False
        candidates.remove(above)
        current = above
    return False


def _vouches(authority: Certificate, below: Certificate, at: dt.datetime) -> bool:
    if not authority.not_before <= at <= authority.not_after:
        return False
    lower, upper = (load_der_x509_certificate(each.der) for each in (below, authority))
    try:
        with names_in_any_script():
            lower.verify_directly_issued_by(upper)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
