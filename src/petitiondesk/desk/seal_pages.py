"""The exporter's signature on final pages, and the look of it."""

from __future__ import annotations

from petitiondesk.desk.export_order import Signing
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.waiting import PATIENT, outcome
from petitiondesk.page.signature_fields import EXPORTER
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
    if kind == "docx":
        from petitiondesk.signing.docx.sign import sign_docx  # noqa: PLC0415 - see below

        return sign_docx(page, signing.key, signing.at)
    from petitiondesk.signing.pdf import sign_pdf  # noqa: PLC0415 - few letters are signed
    from petitiondesk.signing.pdf.order import SignOrder  # noqa: PLC0415 - see above

    names = {field.id: field.name for field in manuscript.fields}
    look = StampOrder(name=names[EXPORTER], at=signing.at, language=manuscript.language)
    stamp = outcome(typesetter.stamp(look), PATIENT)
    return sign_pdf(
        page, signing.key, SignOrder(field=EXPORTER, at=signing.at, certify=True, stamp=stamp)
    )
