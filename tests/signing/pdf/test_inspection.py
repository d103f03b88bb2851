"""A signature proves what it proves, and each answer is given by itself."""

import datetime as dt
import io

import pikepdf
import pytest
from asn1crypto.crl import CertificateList
from pyhanko.sign.validation.dss import DocumentSecurityStore

from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import (
    Cover,
    Fault,
    FileReport,
    Later,
    Reason,
    SignatureReport,
    Trouble,
)
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.identities import AT, SINCE, UNTIL, Authority, identity
from tests.signing.letters import ATTACHED, SIGNATORIES, letter

AUTHORITY = Authority()
FORUM = identity("Forum")
DAY = dt.timedelta(days=1)


def sealed(key=FORUM, at: dt.datetime = AT, **more: object) -> bytes:
    return sign_pdf(letter(), key, SignOrder(field="sig-exporter", at=at, certify=True, **more))


def inspected(pdf: bytes, *trust, now: dt.datetime = AT, clocks=()) -> SignatureReport:
    (report,) = inspect_pdf(pdf, trust, now=now, clocks=clocks).signatures
    return report


def test_a_file_that_nobody_signed_has_no_signatures_and_no_troubles() -> None:
    assert inspect_pdf(letter(), (), now=AT) == FileReport(
        kind=inspect_pdf(letter(), (), now=AT).kind,
        empty_fields=(*SIGNATORIES, "sig-exporter", "sig-dts"),
        attachments=ATTACHED,
        claims=("PDF/A-3a", "PDF/UA-1"),
        unsigned=len(letter()),
    )


def test_a_trusted_signature_over_the_whole_file() -> None:
    report = inspected(sealed(), FORUM.certificate)
    assert report == SignatureReport(
        field="sig-exporter",
        signer=FORUM.certificate,
        intact=True,
        valid=True,
        trusted=True,
        time=AT,
        claimed=AT,
        covers=Cover.WHOLE_FILE,
        later=Later.NOTHING,
        certifies=True,
    )


def test_an_unknown_signer_is_not_trusted_though_its_signature_holds() -> None:
    report = inspected(sealed(), identity("Other").certificate)
    assert (report.intact, report.valid, report.trusted) == (True, True, False)
    assert report.why == (Reason.UNKNOWN_SIGNER,)


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_a_name_proves_nothing(kind: str) -> None:
    impostor = identity("Forum", kind, (SINCE, UNTIL - DAY))
    report = inspected(sealed(impostor), FORUM.certificate)
    assert report.signer.organisation == FORUM.certificate.organisation
    assert not report.trusted


def test_an_organisation_is_found_by_its_certificate_wherever_it_signed() -> None:
    report = inspect_pdf(sealed(), (FORUM.certificate,), now=AT)
    assert [each.field for each in report.signed_by(FORUM.certificate.fingerprint)] == [
        "sig-exporter"
    ]
    assert report.signed_by(identity("Other").certificate.fingerprint) == ()


def test_an_authority_vouches_for_its_organisations() -> None:
    report = inspected(sealed(AUTHORITY.key("Member")), AUTHORITY.certificate)
    assert report.trusted


def test_another_authority_does_not() -> None:
    report = inspected(sealed(AUTHORITY.key("Member")), Authority("Other").certificate)
    assert report.why == (Reason.UNKNOWN_SIGNER,)


def test_a_clock_vouches_for_no_organisation() -> None:
    member = CLOCKS.key("Member")
    assert not inspected(sealed(member), clocks=(CLOCKS.certificate,)).trusted


def with_lists(pdf: bytes, *lists: bytes) -> bytes:
    """Put into a file what authorities took back, as anybody may add proof."""
    output = io.BytesIO(pdf)
    crls = [CertificateList.load(each) for each in lists]
    DocumentSecurityStore.add_dss(output, None, crls=crls, force_write=True)
    return output.getvalue()


def test_a_certificate_that_was_taken_back_is_not_trusted() -> None:
    member = AUTHORITY.key("Member")
    pdf = with_lists(sealed(member), AUTHORITY.revocations(member.certificate))
    assert inspected(pdf, AUTHORITY.certificate).why == (Reason.REVOKED,)


@pytest.mark.parametrize("turned", [False, True])
def test_an_older_list_does_not_hide_a_newer_one(turned: bool) -> None:
    member = AUTHORITY.key("Member")
    lists = [AUTHORITY.revocations(), AUTHORITY.revocations(member.certificate, at=AT - DAY)]
    pdf = with_lists(sealed(member), *(reversed(lists) if turned else lists))
    assert inspected(pdf, AUTHORITY.certificate).why == (Reason.REVOKED,)


def test_a_list_of_another_authority_takes_nothing_back() -> None:
    member = AUTHORITY.key("Member")
    pdf = with_lists(sealed(member), CLOCKS.revocations(member.certificate))
    assert inspected(pdf, AUTHORITY.certificate).trusted


def test_a_signature_from_before_the_certificate_was_valid_is_not_valid() -> None:
    young = identity("Young", period=(AT - DAY, UNTIL))
    pdf = sealed(young)
    older = pdf.replace(rb"(D\07220261122094100Z)", rb"(D\07220261022094100Z)")
    report = inspected(older, young.certificate)
    assert {Reason.CHANGED, Reason.NOT_YET_VALID} <= set(report.why)


def test_an_expired_certificate_still_signed_what_it_signed() -> None:
    report = inspected(sealed(), FORUM.certificate, now=UNTIL + DAY)
    assert (report.valid, report.trusted) == (True, True)


def test_a_chain_is_asked_for_today_unless_a_clock_vouches_for_the_time() -> None:
    member, later = AUTHORITY.key("Member"), UNTIL + DAY
    assert not inspected(sealed(member), AUTHORITY.certificate, now=later).trusted
    stamped = sealed(member, time_server=Clock())
    clocks = (CLOCKS.certificate,)
    assert inspected(stamped, AUTHORITY.certificate, now=later, clocks=clocks).trusted


def test_a_signature_from_the_future_is_not_valid() -> None:
    report = inspected(sealed(), FORUM.certificate, now=AT - 2 * DAY)
    assert (report.valid, report.why) == (False, (Reason.TIME_AHEAD,))


def test_attached_files_are_taken_out() -> None:
    assert inspect_pdf(sealed(), (), now=AT).attachments == ATTACHED


def test_nothing_that_the_system_trusts_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert not inspected(sealed()).trusted


@pytest.mark.parametrize(
    "untrusted", [b"", b"%PDF", b"%PDF-1.7\n%%EOF", b"PK\3\4", b"\0" * 5000, b"[" * 100_000]
)
def test_what_is_no_pdf_is_told_and_not_raised(untrusted: bytes) -> None:
    assert inspect_pdf(untrusted, (), now=AT).troubles == (Trouble(Fault.UNREADABLE),)


def test_a_file_with_layers_is_told_to_hold_what_no_letter_needs() -> None:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(letter())) as document:
        document.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array())
        document.save(written)
    report = inspect_pdf(written.getvalue(), (), now=AT)
    assert Trouble(Fault.FORBIDDEN_CONTENT) in report.troubles
