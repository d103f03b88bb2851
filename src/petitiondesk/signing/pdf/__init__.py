"""Signatures in PDF (PAdES, ETSI EN 319 142): made, and inspected.

The library behind them takes half a second to load: it is loaded when something is signed.
"""

from __future__ import annotations

import datetime as dt

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import FileReport


def sign_pdf(pdf: bytes, key: SigningKey, order: SignOrder) -> bytes:
    """Sign a PDF in one of its fields; what it was stays as it is, and the signature is added.

    The same key, moment and file give the same bytes, where the key is RSA and no server is asked.

    Args:
        pdf: a file made here, signed by others before or not.
        key: who signs.
        order: where, when and how.

    Raises:
        SigningError: it was not signed.
        CryptoError: the key cannot sign, or not any more.
    """
    from petitiondesk.signing.pdf.signing import sign  # noqa: PLC0415 - loads the library

    return sign(pdf, key, order)


def inspect_pdf(
    untrusted: bytes,
    trust: tuple[Certificate, ...],
    *,
    now: dt.datetime,
    clocks: tuple[Certificate, ...] = (),
) -> FileReport:
    """Say what the signatures of a file from anywhere prove. Whatever it is, there is an answer.

    Args:
        untrusted: the file.
        trust: certificates of organisations, and of authorities that vouch for organisations.
        now: the present moment, aware of its time zone.
        clocks: certificates of authorities that vouch for time-stamp servers, or of such servers.
    """
    from petitiondesk.signing.pdf.inspection import inspect  # noqa: PLC0415 - loads the library

    return inspect(untrusted, trust, clocks, now)
