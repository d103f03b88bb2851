"""A DOCX is signed by one organisation after another; each signature says the same for ever."""

import datetime as dt
import re

import msgspec
import pytest
from openxml_audit import OpenXmlValidator

from petitiondesk.crypto.errors import CertificateExpiredError
from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.package import read_package, write_package
from petitiondesk.page.signature_fields import EXPORTER, LINE
from petitiondesk.page.tree import FieldPlace
from petitiondesk.signing.docx.inspect import inspect_docx
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.report import Cover, Fault, Reason, Trouble
from petitiondesk.typesetting.docx.writer import write_docx
from tests.identities import NOW, YEAR, crafted, harbour, river
from tests.signing.docx.letters import a_docx, signed_by
from tests.typesetting.docx_trees import FONTS, TEMPLATE, letter_tree


def test_a_signature_covers_the_whole_document():
    report = inspect_docx(signed_by(harbour()), [harbour().certificate])
    (signature,) = report.signatures
    assert not report.troubles
    assert (signature.intact, signature.valid, signature.trusted) == (True, True, True)
    assert signature.covers is Cover.WHOLE_FILE
    assert signature.signer == harbour().certificate
    assert signature.time == NOW
    assert not signature.why


def test_several_organisations_sign_one_after_another():
    report = inspect_docx(signed_by(harbour(), river(), crafted()), [*river().chain])
    assert [each.intact and each.valid for each in report.signatures] == [True] * 3
    assert [each.trusted for each in report.signatures] == [False, True, False]
    assert report.signatures[0].why == (Reason.UNKNOWN_SIGNER,)
    assert not report.troubles


def test_the_same_signature_has_the_same_bytes():
    assert signed_by(harbour()) == signed_by(harbour())


def test_the_time_is_written_in_utc():
    seoul = NOW.astimezone(dt.timezone(dt.timedelta(hours=9)))
    assert sign_docx(a_docx(), harbour(), seoul) == signed_by(harbour())


def test_a_signature_changes_no_part_of_the_letter():
    before, after = read_package(a_docx()), read_package(signed_by(harbour()))
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"[Content_Types].xml", "_rels/.rels"}


def lined() -> bytes:
    """A letter with a line for who seals it."""
    place = FieldPlace(EXPORTER, "", "Signature of Harbour Aid")
    tree = msgspec.structs.replace(letter_tree("en", signatories=3), fields=(place,))
    return write_docx(tree, TEMPLATE, FONTS)


LOOK = SignatureLook(line=LINE, text="Harbour Aid", valid=b"\x89PNG 1", invalid=b"\x89PNG 2")


def test_who_seals_is_seen_on_the_line_and_who_signs_later_is_not():
    docx = sign_docx(sign_docx(lined(), harbour(), NOW, LOOK), river(), NOW)
    report = inspect_docx(docx, [harbour().certificate, *river().chain])
    assert [(each.intact, each.valid, each.trusted) for each in report.signatures] == [
        (True, True, True)
    ] * 2
    assert (report.troubles, report.lines) == ((), (EXPORTER,))
    signatures = [read_package(docx)[f"_xmlsignatures/sig{n}.xml"].decode() for n in (1, 2)]
    assert sorted(LINE in each for each in signatures) == [False, True]
    assert sorted("idValidSigLnImg" in each for each in signatures) == [False, True]


@pytest.mark.parametrize("docx", [lambda: sign_docx(lined(), harbour(), NOW), lined])
def test_a_line_on_which_nobody_is_seen_is_told(docx):
    report = inspect_docx(docx(), [harbour().certificate])
    assert report.troubles == (Trouble(Fault.OTHER_LINES),)


def test_a_signature_that_is_seen_on_no_line_is_told():
    report = inspect_docx(sign_docx(a_docx(), harbour(), NOW, LOOK), [harbour().certificate])
    assert report.troubles == (Trouble(Fault.OTHER_LINES),)


@pytest.mark.parametrize("name", ["idValidSigLnImg", "idInvalidSigLnImg"])
def test_another_picture_on_the_line_breaks_the_signature(name):
    parts = read_package(sign_docx(lined(), harbour(), NOW, LOOK))
    part = "_xmlsignatures/sig1.xml"
    changed = re.sub(rf'(Id="{name}">)[^<]*'.encode(), rb"\1aaaa", parts[part])
    assert changed != parts[part]
    report = inspect_docx(write_package({**parts, part: changed}), [harbour().certificate])
    assert not report.signatures[0].intact


def test_a_checker_of_the_standard_finds_nothing_on_a_line(tmp_path):
    (tmp_path / "lined.docx").write_bytes(sign_docx(lined(), harbour(), NOW, LOOK))
    assert OpenXmlValidator().validate(tmp_path / "lined.docx").is_valid


def test_a_signature_tells_of_no_machine():
    signature = read_package(signed_by(harbour()))["_xmlsignatures/sig1.xml"].decode()
    assert "<Monitors>1</Monitors>" in signature
    assert "petition" not in signature.lower()


def test_a_checker_of_the_standard_finds_nothing(tmp_path):
    file = tmp_path / "letter.docx"
    file.write_bytes(signed_by(harbour(), river()))
    assert not OpenXmlValidator().validate(file).errors


def test_files_inside_are_signed_and_given_back():
    files = {"edition.json": b"{}", "endorsement-1.p7s": b"\x30\x00"}
    docx = write_docx(letter_tree("en"), TEMPLATE, FONTS, files)
    report = inspect_docx(sign_docx(docx, harbour(), NOW), [])
    assert report.attachments == files
    assert report.signatures[0].covers is Cover.WHOLE_FILE
    assert not report.troubles


def test_an_expired_certificate_signs_nothing():
    old = crafted(until=NOW - YEAR / 2)
    with pytest.raises(CertificateExpiredError):
        sign_docx(a_docx(), old, NOW)


def test_what_is_no_word_document_is_not_signed():
    with pytest.raises(BadPackageError):
        sign_docx(b"%PDF-1.7", harbour(), NOW)


def test_signatures_stand_in_the_order_of_their_times_whoever_signed_first():
    later = sign_docx(a_docx(), harbour(), NOW + dt.timedelta(hours=1))
    report = inspect_docx(sign_docx(later, river(), NOW), [])
    assert [each.signer for each in report.signatures] == [
        river().certificate,
        harbour().certificate,
    ]
    assert not report.troubles


def test_a_dozen_signatures_keep_their_order():
    docx = a_docx()
    for minute in range(12):
        docx = sign_docx(docx, harbour(), NOW + dt.timedelta(minutes=minute))
    report = inspect_docx(docx, [])
    times = [each.time for each in report.signatures]
    assert len(times) == 12
    assert times == sorted(times)
    assert not report.troubles
