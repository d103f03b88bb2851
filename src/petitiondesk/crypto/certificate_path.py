"""The authorities above a certificate, one above the other; none of them is believed here."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.name_length import names_in_any_script


def path_above(certificate: Certificate, others: Iterable[Certificate]) -> tuple[Certificate, ...]:
    """Return those certificates that vouch for one, the nearest first, as far as they came along.

    Whether the last of them is believed is another question, and whether each may vouch at all.

    Args:
        certificate: at the bottom.
        others: in any order; those that vouch for nothing here are left out.
    """
    path, left, current = list[Certificate](), list(others), certificate
    while not current.self_signed:
        above = next((each for each in left if _vouches(each, current)), None)
        if above is None:
            break
        left.remove(above)
        path.append(above)
        current = above
    return tuple(path)


def _vouches(above: Certificate, below: Certificate) -> bool:
    """Tell whether the key of one certificate signed another; weak keys vouch for nothing."""
    if not above.strong:
        return False
    upper, lower = (x509.load_der_x509_certificate(each.der) for each in (above, below))
    try:
        with names_in_any_script():
            lower.verify_directly_issued_by(upper)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
