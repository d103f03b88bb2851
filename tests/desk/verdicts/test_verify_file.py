"""Any file has an answer, and the page is held against the text that travels inside."""

import hashlib
from contextlib import contextmanager

import pytest

from petitiondesk.desk.errors import CancelledError, FileUncheckedError, InputError
from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Page, Reason
from petitiondesk.desk.verdicts.verify_file import Stage, Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.letter.codec import encode
from petitiondesk.letter.edition_file import decode_edition
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.signing.report import Fault, FileKind, FileReport, Look, Trouble
from tests.desk.verdicts.examples import (
    CARDS,
    NOTE,
    a_letter,
    a_report,
    a_seal,
    both_said,
    carried,
    said,
)
from tests.fakes.typesetter import FakeTypesetter
from tests.identities import CERTIFIES, NOW, crafted, ec_key, harbour, rsa_key


class FakeInspector:
    """Gives a report that was made before, and remembers what it was asked."""

    def __init__(self, report):
        self.report = report
        self.questions = []

    def __call__(self, question, *, given_up):
        self.questions.append(question)
        return self.report


def the_page(typesetter):
    """The page of the letter as the fake typesetter sets it."""
    edition = decode_edition(carried()["edition.json"])
    manuscript = final_manuscript(edition, both_said(), {EXPORTER}, NOTE)
    return typesetter.pdf(manuscript).result().data


@pytest.fixture
def verify(tmp_path):
    def run(content, report=None, *, typesetter=None, cards=CARDS, asker=PATIENT, **more):
        name, authorities = more.get("name", "file"), more.get("authorities", ())
        file = tmp_path / name
        file.write_bytes(content)
        inspector = FakeInspector(a_report() if report is None else report)
        used = typesetter or FakeTypesetter()
        verifier = Verifier(inspector, lambda: used, lambda: NOW)
        return verifier.verify(file, cards, asker, authorities=authorities)

    return run


def test_a_page_that_is_set_again_byte_by_byte_is_genuine(verify):
    typesetter = FakeTypesetter()
    page = the_page(typesetter)
    report = a_report(unsigned=len(page))
    verdict = verify(page + b" signatures", report, typesetter=typesetter)
    assert (verdict.judgement, verdict.page) == (Judgement.GENUINE, Page.SAME_BYTES)


@pytest.mark.parametrize("more", [-1, 1])
def test_a_page_that_a_reader_takes_from_elsewhere_is_not_trusted(verify, more):
    typesetter = FakeTypesetter()
    page = the_page(typesetter)
    report = a_report(unsigned=len(page) + more)
    assert verify(page + b"more", report, typesetter=typesetter).page is Page.DIFFERENT


def test_a_signature_that_shows_another_name_is_not_trusted(verify):
    typesetter = FakeTypesetter()
    page, seal = the_page(typesetter), a_seal(look=Look(drawings=(b"Ministry of Justice",)))
    report = a_report(signatures=(seal,), unsigned=len(page))
    verdict = verify(page, report, typesetter=typesetter)
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert verdict.reasons == (Reason(Objection.STAMP_DIFFERS, "Harbour Aid"),)


def test_a_page_of_this_build_with_other_bytes_is_not_trusted(verify):
    verdict = verify(b"%PDF-another text")
    assert (verdict.judgement, verdict.page) == (Judgement.DO_NOT_TRUST, Page.DIFFERENT)


def test_a_page_of_another_build_is_compared_by_its_words(verify):
    typesetter = FakeTypesetter()
    typesetter.build_name = "c" * 64
    spaced = the_page(typesetter).replace(b" ", b"  ")
    assert verify(spaced, typesetter=typesetter).page is Page.SAME_WORDS
    changed = spaced.replace(b"return", b"resume")
    assert changed != spaced
    assert verify(changed, typesetter=typesetter).page is Page.DIFFERENT


def test_a_place_to_sign_for_nobody_on_the_page_is_not_trusted(verify):
    typesetter = FakeTypesetter()
    report = a_report(empty_fields=("sig-nobody",))
    assert verify(the_page(typesetter), report, typesetter=typesetter).page is Page.DIFFERENT


def test_nothing_is_set_where_something_speaks_against_the_file_already(verify):
    broken = a_report(signatures=(a_seal(intact=False),))
    typesetter = FakeTypesetter()
    assert verify(b"%PDF-", broken, typesetter=typesetter).page is Page.NOT_COMPARED
    assert not typesetter.trees


def test_of_a_file_whose_page_cannot_be_set_nothing_is_said(verify):
    with pytest.raises(FileUncheckedError):
        verify(b"%PDF-", typesetter=FakeTypesetter(broken=True))


def test_an_endorsement_is_read_without_any_page(verify):
    verdict = verify(said(harbour(), "Harbour Aid"))
    assert (verdict.judgement, verdict.total) == (Judgement.GENUINE, 1)


def an_issuer(name="River Watch"):
    """An organisation whose card could vouch for others, and one that it vouches for."""
    issuer = crafted(key=rsa_key(), name=name, ca=True, usage=CERTIFIES)
    return issuer.certificate, crafted(key=ec_key(), name="Harbour Aid", issuer=issuer)


def test_the_card_of_an_organisation_vouches_for_no_other(verify):
    issuer, issued = an_issuer()
    verdict = verify(said(issued, "Harbour Aid"), cards=(issuer,))
    assert verdict.judgement is Judgement.SIGNER_UNKNOWN


def test_an_authority_that_was_named_as_one_vouches_for_others(verify):
    issuer, issued = an_issuer("Authority")
    verdict = verify(said(issued, "Harbour Aid"), cards=(), authorities=(issuer,))
    assert verdict.judgement is Judgement.GENUINE


def test_no_authority_vouches_for_another_card_of_a_known_name(verify):
    issuer, issued = an_issuer("Authority")
    verdict = verify(said(issued, "Harbour Aid"), cards=CARDS, authorities=(issuer,))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert [each.objection for each in verdict.reasons] == [Objection.OTHER_KEY]


def test_of_a_letter_file_nothing_can_be_said(verify):
    assert verify(encode(a_letter())).judgement is Judgement.NOT_OURS


NOTHING_OF_OURS = pytest.mark.parametrize(
    "content", [b"", b"{", b"hello", b"\x30\x82", b"\n {}", b"\x89PNG"]
)


@NOTHING_OF_OURS
@pytest.mark.parametrize("name", ["a.pdf", "a.DOCX", "a.p7s", "a.letter"])
def test_what_is_not_what_its_name_says_is_not_trusted(verify, content, name):
    verdict = verify(content, name=name)
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert [each.objection for each in verdict.reasons] == [Objection.UNREADABLE]


@NOTHING_OF_OURS
@pytest.mark.parametrize("name", ["a.sha256", "a.txt", "a.png", "a.json", "a"])
def test_a_file_of_another_kind_is_told_so_and_not_called_changed(verify, content, name):
    verdict = verify(content, name=name)
    assert verdict.judgement is Judgement.NOT_OURS
    assert [each.objection for each in verdict.reasons] == [Objection.OTHER_KIND]


def test_a_damaged_page_is_not_trusted(verify):
    damaged = FileReport(kind=FileKind.PDF, troubles=(Trouble(Fault.UNREADABLE),))
    assert verify(b"%PDF-", damaged).judgement is Judgement.DO_NOT_TRUST


def test_the_inspector_is_asked_about_this_file_and_these_cards(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"PK letter")
    damaged = (Trouble(Fault.UNREADABLE),)
    inspector = FakeInspector(FileReport(kind=FileKind.DOCX, troubles=damaged))
    verifier = Verifier(inspector, FakeTypesetter, lambda: NOW)
    verdict = verifier.verify(file, CARDS[:1], PATIENT, clocks=CARDS[1:])
    assert verdict.sha256 == hashlib.sha256(b"PK letter").hexdigest()
    (question,) = inspector.questions
    assert question.clocks == (CARDS[1].der,)
    assert (question.kind, question.untrusted) == (FileKind.DOCX, b"PK letter")
    assert (question.trusted, question.now) == ((CARDS[0].der,), NOW)


def test_a_card_that_could_vouch_for_others_is_no_card_to_the_inspector(tmp_path):
    file, (issuer, _), inspector = tmp_path / "file", an_issuer(), FakeInspector(a_report())
    file.write_bytes(b"PK letter")
    verifier = Verifier(inspector, FakeTypesetter, lambda: NOW)
    verifier.verify(file, (CARDS[0], issuer), PATIENT, authorities=CARDS[1:])
    assert inspector.questions[0].trusted == (CARDS[0].der, CARDS[1].der)


def test_a_file_that_is_not_there_is_named(tmp_path):
    verifier = Verifier(FakeInspector(a_report()), FakeTypesetter, lambda: NOW)
    with pytest.raises(InputError):
        verifier.verify(tmp_path / "missing.pdf", (), PATIENT)


class Impatient:
    def cancelled(self):
        return True


def test_it_can_be_cancelled_while_a_page_is_set(verify):
    with pytest.raises(CancelledError):
        verify(b"%PDF-", typesetter=FakeTypesetter(hangs_at="pdf"), asker=Impatient())


def test_what_is_being_done_is_told_in_its_order(tmp_path):
    file, told = tmp_path / "file", []
    file.write_bytes(b"%PDF-")
    verifier = Verifier(FakeInspector(a_report()), FakeTypesetter, lambda: NOW)
    verifier.verify(file, CARDS, PATIENT, told=told.append)
    assert told == list(Stage)


def test_a_check_that_was_cancelled_inspects_nothing_more(tmp_path):
    file, inspector = tmp_path / "file", FakeInspector(a_report())
    file.write_bytes(b"%PDF-")
    with pytest.raises(CancelledError):
        Verifier(inspector, FakeTypesetter, lambda: NOW).verify(file, (), Impatient())
    assert inspector.questions == []


def test_a_file_larger_than_any_letter_is_not_read_to_its_end(tmp_path):
    file = tmp_path / "file"
    with file.open("wb") as written:
        written.truncate(300 * 1024 * 1024)
    inspector = FakeInspector(a_report())
    verdict = Verifier(inspector, FakeTypesetter, lambda: NOW).verify(file, (), PATIENT)
    assert verdict.reasons == (Reason(Objection.FILE_FAULT, Fault.TOO_LARGE.value),)
    assert inspector.questions == []


def test_what_takes_the_files_of_a_run_apart_is_there_for_that_run_alone(tmp_path):
    report, ended = a_report(), []
    alone, together = FakeInspector(report), FakeInspector(report)

    @contextmanager
    def several():
        yield together
        ended.append(True)

    (file := tmp_path / "file").write_bytes(b"%PDF-")
    verifier = Verifier(alone, FakeTypesetter, lambda: NOW, several=several)
    with verifier.for_one_run() as of_many:
        assert of_many.verify(file, CARDS, PATIENT) == verifier.verify(file, CARDS, PATIENT)
        assert not ended
    assert (len(alone.questions), len(together.questions), ended) == (1, 1, [True])


def test_where_nothing_else_is_given_each_file_of_a_run_is_as_if_it_were_alone(tmp_path):
    inspector = FakeInspector(a_report())
    (file := tmp_path / "file").write_bytes(b"%PDF-")
    with Verifier(inspector, FakeTypesetter, lambda: NOW).for_one_run() as of_many:
        of_many.verify(file, CARDS, PATIENT)
    assert len(inspector.questions) == 1
