"""Signing a DOCX: one more signature beside those it has; none covers another."""

from __future__ import annotations

import datetime as dt

from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.package import CONTENT_TYPES, read_package, write_package
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import canonical
from petitiondesk.signing.docx.curves import xml_value
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.origin import signature_parts, with_signatures
from petitiondesk.signing.docx.signature_part import spelled, unsigned_signature


def sign_docx(
    docx: bytes, key: SigningKey, at: dt.datetime, look: SignatureLook | None = None
) -> bytes:
    """Return a DOCX with one more signature.

    Earlier signatures stay valid. RSA at the same time gives the same bytes.

    Args:
        docx: a Word document, ours.
        key: signs.
        at: the time that the signer claims, aware of its zone; written to the second.
        look: what is seen of it on a line of the document; None for a signature without one.

    Raises:
        BadPackageError: it is no Word document.
        CertificateExpiredError, CertificateNotYetValidError, CertificateForOtherUseError,
            WeakCertificateError: documents may not be signed with this certificate at that time.
        TokenRemovedError: the token that holds the key does not answer any more.
    """
    check_fitness(key.certificate, at)
    parts = read_package(docx)
    earlier = [parts[name] for name in signature_parts(parts) if name in parts]
    signature = unsigned_signature(parts, key.certificate, at, look)
    signed = canonical(signature.find(f"{{{names.DSIG}}}SignedInfo"))
    value = xml_value(key.sign(signed), key.certificate)
    whole = with_signatures(parts, (*earlier, spelled(signature, value)))
    return write_package({**whole, CONTENT_TYPES: content_types_of(whole)})
