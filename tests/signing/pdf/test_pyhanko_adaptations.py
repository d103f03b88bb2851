"""Each adaptation is needed: pyHanko alone has the fault. Each one works: ours has not."""

import asyncio
import io
import logging

import pytest
from pyhanko.pdf_utils.content import ImportedPdfPage
from pyhanko.pdf_utils.generic import NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.stamp.noop import NoOpStampStyle
from pyhanko_certvalidator import CertificateValidator
from pyhanko_certvalidator.errors import RevokedError

from petitiondesk.crypto.new_certificate import make_identity
from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.key_signer import KeySigner, asn1
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.pdf.parsing import parsing
from petitiondesk.signing.pdf.pyhanko_adaptations import (
    THEIR_PREPARATION,
    Addition,
    LinearReader,
    StampPage,
)
from petitiondesk.signing.pdf.trusting import StoredProof, context
from tests.hostile.test_pdf_tampering import appended, not_tagged, other_title
from tests.signing.clocks import CLOCKS
from tests.signing.identities import AT, identity
from tests.signing.letters import letter, stamp_of
from tests.typesetting.pdf_reading import failures, opened


def signed(writer: IncrementalPdfFileWriter, kind: str = "rsa") -> bytes:
    """Signed by pyHanko, with nothing of ours but the key and the writer."""
    meta = PdfSignatureMetadata(
        field_name="sig-exporter",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    signer = PdfSigner(meta, KeySigner(identity("Forum", kind)), stamp_style=NoOpStampStyle())
    output = io.BytesIO()
    signer.sign_pdf(writer, existing_fields_only=True, output=output)
    return output.getvalue()


def theirs(kind: str = "rsa") -> bytes:
    return signed(IncrementalPdfFileWriter(io.BytesIO(letter())), kind)


def ours(kind: str = "rsa") -> bytes:
    return signed(Addition(letter()), kind)


def test_metadata_stay_and_stay_archival() -> None:
    assert b"pyHanko" in opened(theirs()).Root.Metadata.read_bytes()
    assert failures(theirs(), "3a") != []
    assert b"pyHanko" not in opened(ours()).Root.Metadata.read_bytes()
    assert failures(ours(), "3a") == []


def test_the_second_identifier_is_not_random() -> None:
    pair = [bytes(opened(make()).trailer.ID[1]) for make in (theirs, theirs, ours, ours)]
    assert pair[0] != pair[1]
    assert pair[2] == pair[3]
    assert pair[2] != bytes(opened(letter()).trailer.ID[1])


def test_elliptic_curves_stay_with_pdf_1_7() -> None:
    assert opened(theirs("ec")).Root.Version == "/2.0"
    assert "/Version" not in opened(ours("ec")).Root
    assert list(opened(ours("ec")).Root.Extensions) == ["/ESIC"]


def test_a_stamp_has_the_same_name_each_time(tmp_path) -> None:
    file = tmp_path / "stamp.pdf"
    file.write_bytes(stamp_of("Forum"))
    random = ImportedPdfPage(str(file))
    random.set_writer(Addition(letter()))
    named = StampPage(PdfFileReader(io.BytesIO(stamp_of("Forum"))), 221, 48)
    named.set_writer(Addition(letter()))
    assert random.render() != ImportedPdfPage.render(random)
    assert named.render() == b"/Stamp Do"


def test_a_session_takes_the_time_of_the_order() -> None:
    signer = PdfSigner(
        PdfSignatureMetadata(field_name="sig-exporter"), KeySigner(identity("Forum"))
    )
    session = signer.init_signing_session(Addition(letter()))
    assert session.system_time != AT
    session.system_time = AT
    document = session.prepare_tbs_document(None, 8192)
    digest, output = document.digest_tbs_document()
    assert digest.document_digest
    assert rb"(D\07220261122094100Z)" in output.getvalue()


def test_their_rules_allow_another_title_after_signing() -> None:
    changed = appended(ours(), other_title)
    (signature,) = PdfFileReader(io.BytesIO(changed)).embedded_signatures
    status = validate_pdf_signature(signature, context(), diff_policy=DEFAULT_DIFF_POLICY)
    assert status.docmdp_ok


def test_their_rules_allow_to_take_the_tags_away_after_signing() -> None:
    changed = appended(ours(), not_tagged)
    (signature,) = PdfFileReader(io.BytesIO(changed)).embedded_signatures
    status = validate_pdf_signature(signature, context(), diff_policy=DEFAULT_DIFF_POLICY)
    assert status.docmdp_ok


def test_they_look_into_no_list_unless_every_link_needs_proof() -> None:
    clock = CLOCKS.time_key().certificate
    proof = StoredProof(present=True, crls=(CLOCKS.revocations(clock),))

    def check(*, complete: bool) -> None:
        against = context((CLOCKS.certificate,), proof, AT, complete=complete)
        checked = CertificateValidator(asn1(clock), validation_context=against)
        asyncio.run(checked.async_validate_usage(set()))

    check(complete=False)
    with pytest.raises(RevokedError):
        check(complete=True)


def numbers_read(reader: PdfFileReader, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many numbers are read from a file while all its objects are."""
    calls: list[int] = []
    read = NumberObject.read_from_stream
    monkeypatch.setattr(NumberObject, "read_from_stream", lambda s: (calls.append(1), read(s))[1])
    for reference in reader.xrefs.explicit_refs_in_revision(0):
        reader.get_object(reference)
    monkeypatch.undo()
    return len(calls)


def test_packed_objects_are_read_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = numbers_read(PdfFileReader(io.BytesIO(letter())), monkeypatch)
    ours = numbers_read(LinearReader(io.BytesIO(letter())), monkeypatch)
    assert theirs > 10 * ours


def test_packed_objects_are_what_they_are_to_them() -> None:
    theirs, ours = PdfFileReader(io.BytesIO(letter())), LinearReader(io.BytesIO(letter()))
    references = theirs.xrefs.explicit_refs_in_revision(0)
    assert len(references) > 100
    assert all(repr(theirs.get_object(r)) == repr(ours.get_object(r)) for r in references)


def test_what_they_would_log_of_a_file_is_kept_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), parsing():
        logging.getLogger("pyhanko.sign").critical("words of a letter")
        logging.getLogger("pyhanko_certvalidator").error("names")
    assert caplog.messages == []


NAMES = ("জগৎ সংহতি", "منظمة Amnesty", "گروه (ب)", "Dove 🕊")
"""With a letter of Unicode 4.1, letters of two directions, a bracket at the end, and a picture."""


@pytest.mark.parametrize("name", NAMES)
def test_an_organisation_may_be_called_what_cannot_be_prepared_for_comparing(name: str) -> None:
    with pytest.raises(ValueError, match="Name object"):
        THEIR_PREPARATION(None, name)
    key = make_identity(name, AT)
    pdf = sign_pdf(letter(), key, SignOrder(field="sig-exporter", at=AT, certify=True))
    (report,) = inspect_pdf(pdf, (key.certificate,), now=AT).signatures
    assert (report.intact, report.valid, report.trusted) == (True, True, True)
