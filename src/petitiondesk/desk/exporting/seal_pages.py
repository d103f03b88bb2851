"""The exporter's signature on final pages, and the look of it."""

from __future__ import annotations

import dataclasses

from msgspec.structs import replace

from petitiondesk.desk.exporting.order import Signing
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.stamp_order import stamp_order
from petitiondesk.desk.waiting import PATIENT, outcome
from petitiondesk.page.signature_fields import EXPORTER, LINE, TIME_STAMP
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.typesetting.manuscript import Manuscript, StampOrder
from petitiondesk.typesetting.messages import FileKind


def seal_page(
    kind: FileKind,
    page: bytes,
    manuscript: Manuscript,
    signing: Signing,
    typesetter: Typesetter,
) -> bytes:
    """Sign a final page.

    Args:
        kind: what kind of file it is.
        page: the file, unsigned.
        manuscript: what it was set from.
        signing: who signs, and when.
        typesetter: sets the stamp.

    Raises:
        CryptoError: documents cannot be signed with this key, or not any more.
        SigningError: the page cannot be signed.
    """
    card, letter = signing.key.certificate, manuscript.edition.content
    look = stamp_order(card, signing.at, letter, manuscript.language)
    if kind == "docx":
        return sign_docx(page, signing.key, signing.at, _on_the_line(look, typesetter))
    stamp = outcome(typesetter.stamp(look), PATIENT)
    order = SignOrder(field=EXPORTER, at=signing.at, certify=True, stamp=stamp)
    return sign_pdf(page, signing.key, with_means(order, signing))


def _on_the_line(look: StampOrder, typesetter: Typesetter) -> SignatureLook:
    """Return what Word shows on the line of who seals."""
    valid, invalid = (
        outcome(typesetter.stamp(replace(look, pixels=True, struck=struck)), PATIENT)
        for struck in (False, True)
    )
    return SignatureLook(line=LINE, text=look.name, valid=valid, invalid=invalid)


def with_means(order: SignOrder, signing: Signing) -> SignOrder:
    """Return an order with what a signature is given besides the key.

    Args:
        order: where and when to sign.
        signing: who signs, and with what means.
    """
    means = signing.means
    if means is None:
        return order
    return dataclasses.replace(
        order,
        time_server=means.time_server,
        clocks=means.authorities,
        proof=means.proof(signing.key),
        archive_field=TIME_STAMP if means.archives and order.certify else "",
    )
