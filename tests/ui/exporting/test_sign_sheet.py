"""Signing a file in the window: looked at first, refused or signed, and judged."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from petitiondesk.crypto.errors import WrongPinError
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.sign_file import Place, Signable, SignedFile
from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Reason, Verdict
from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing.report import FileKind
from petitiondesk.ui.exporting import file_signing
from petitiondesk.ui.exporting.sign_sheet import SignSheet
from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.desk.verdicts.examples import a_report, a_seal
from tests.fakes.clock import FixedClock
from tests.identities import NOW, crafted, harbour

FILE, OUT = Path("letter.pdf"), Path("letter.signed.pdf")
GENUINE = Verdict(judgement=Judgement.GENUINE, total=2, agreed=2, report=a_report())
CHANGED = Verdict(
    judgement=Judgement.DO_NOT_TRUST, reasons=(Reason(Objection.CHANGED),), report=a_report()
)
PLACES = (Place("sig-a", "River Watch"), Place("sig-b", "Harbour Aid"))


class AtOnce:
    """Does a job at once."""

    def run(self, work, *, on_success, on_failure, **_others):
        on_success(work())

    def run_long(self, work, *, on_success, on_failure, **_others):
        job = SimpleNamespace(cancel=lambda: None)
        self.ended = (work, job, on_success, on_failure)
        return job

    def end(self):
        work, job, on_success, on_failure = self.ended
        try:
            outcome = work(job)
        except PetitionDeskError as error:
            on_failure(error)
        else:
            on_success(outcome)


class FakeSigner:
    def __init__(self, verdict=GENUINE, places=PLACES, trouble=None):
        self.verdict, self.places, self.trouble = verdict, places, trouble
        self.orders = []

    def look(self, path, known, asker):
        self.known = known
        return Signable(
            path=path, verdict=self.verdict, subject="Free them", language="en", places=self.places
        )

    def sign(self, order, watch):
        self.orders.append(order)
        if self.trouble:
            raise self.trouble
        return SignedFile(order.out, order.field, GENUINE)


@pytest.fixture
def opened(qtbot, monkeypatch):
    def open_sheet(signer):
        monkeypatch.setattr(file_signing, "_signer", lambda _session: signer)
        vault, around = MemoryVault(), QWidget()
        keep_identity(vault.settings, harbour())
        session = SimpleNamespace(
            vault=vault, tasks=AtOnce(), sample=False, desk=SimpleNamespace(clock=FixedClock(NOW))
        )
        session.sealing = set()
        qtbot.addWidget(around)
        around.resize(1000, 800)
        around.show()
        sheet = SignSheet(around, session)
        sheet.tasks, sheet.around = session.tasks, around
        sheet.take(FILE)
        sheet.tasks.end()
        return sheet

    return open_sheet


def words(sheet):
    shown = [label for label in sheet.findChildren(PlainLabel) if label.isVisibleTo(sheet)]
    return " | ".join(label.text() for label in shown)


def test_what_is_signed_and_who_signed_before_is_shown_first(opened):
    sheet = opened(FakeSigner())
    said = words(sheet)
    assert "Free them" in said
    assert "Genuine and complete." in said
    assert "Signed already: Harbour Aid." in said
    assert sheet.sign.isVisibleTo(sheet)


def test_the_name_on_a_card_adds_no_line_of_its_own(opened):
    seal = a_seal(signer=crafted(name="Harbour Aid.\nGenuine and complete").certificate)
    report = a_report(signatures=(seal,))
    sheet = opened(FakeSigner(structs.replace(GENUINE, report=report)))
    assert "Signed already: Harbour Aid.[U+000A]Genuine and complete." in words(sheet)


def test_a_file_that_is_not_to_be_trusted_cannot_be_signed(opened):
    sheet = opened(FakeSigner(CHANGED))
    assert "You cannot sign this file. Do not send this file." in words(sheet)
    assert "The file was changed after it was signed." in words(sheet)
    assert "level" not in words(sheet)
    assert not sheet.sign.isVisibleTo(sheet)


def test_in_a_file_that_is_not_to_be_trusted_no_place_is_offered(opened):
    places = (Place("sig-a", "Harbour Aid"), Place("sig-c", "Harbour Aid"))
    sheet = opened(FakeSigner(CHANGED, places))
    assert not sheet.file.place.isVisibleTo(sheet)
    assert "place" not in words(sheet)


def test_a_file_without_a_place_left_says_so(opened):
    sheet = opened(FakeSigner(places=()))
    assert "It has no place left for a signature." in words(sheet)
    assert not sheet.sign.isVisibleTo(sheet)


def test_it_is_signed_by_our_identity_in_the_chosen_place_and_judged(opened):
    sheet = opened(signer := FakeSigner())
    sheet.sign_as(OUT)
    sheet.tasks.end()
    (order,) = signer.orders
    assert (order.path, order.out, order.field) == (FILE, OUT, "sig-b")  # of our name
    assert order.signing.key.certificate == harbour().certificate
    assert signer.known == (harbour().certificate,)
    assert "Signed: letter.signed.pdf" in words(sheet)


def test_a_wrong_pin_is_said_and_can_be_typed_again(opened):
    sheet = opened(FakeSigner(trouble=WrongPinError()))
    sheet.sign_as(OUT)
    sheet.tasks.end()
    assert "The signing device did not accept the PIN." in words(sheet)
    assert sheet.sign.isVisibleTo(sheet)


def test_what_is_missing_is_said_before_a_name_is_asked_for(opened):
    sheet = opened(FakeSigner())
    sheet.signer.way.set_value(Way.FILE)
    sheet.signer.way.chosen.emit(Way.FILE)
    sheet.sign.click()
    assert "Choose the file of your identity." in words(sheet)


def test_places_of_others_are_not_offered(opened):
    sheet = opened(FakeSigner())
    assert "You sign in the place of Harbour Aid." in words(sheet)
    assert not sheet.file.place.isVisibleTo(sheet)
    assert "River Watch" not in words(sheet)


def test_where_every_place_is_for_another_it_says_so_and_nothing_is_signed(opened):
    sealed = a_report(signatures=(a_seal(signer=crafted(name="Lantern House").certificate),))
    signer = FakeSigner(structs.replace(GENUINE, report=sealed), PLACES[:1])
    sheet = opened(signer)
    assert "No free place has the name on your card, Harbour Aid." in words(sheet)
    assert "Free places:\nRiver Watch" in words(sheet)
    sheet.sign.click()
    assert words(sheet).count("No free place has the name on your card") == 2
    assert sheet.signer.way.hasFocus() or sheet.signer.way.isAncestorOf(sheet.focusWidget())
    assert signer.orders == []


def test_who_signed_already_is_told_so(opened):
    sheet = opened(FakeSigner(places=PLACES[:1]))
    assert "Harbour Aid has signed this file already." in words(sheet)
    assert "No free place has" not in words(sheet)


def test_of_two_places_with_one_name_the_person_chooses(opened):
    places = (Place("sig-a", "Harbour Aid"), Place("sig-c", "Hafenhilfe", ("harbour aid",)))
    sheet = opened(signer := FakeSigner(places=places))
    assert "You sign in the place of" not in words(sheet)
    sheet.sign.click()
    assert "Choose the place of your organisation." in words(sheet)
    sheet.file.place.take("sig-c")
    sheet.sign_as(OUT)
    sheet.tasks.end()
    assert [each.field for each in signer.orders] == ["sig-c"]


def test_whose_place_it_is_tells_the_card_of_a_file_once_it_is_open(opened):
    sheet = opened(FakeSigner(places=PLACES[:1]))
    sheet.sign.click()
    sheet.signer.way.set_value(Way.FILE)
    sheet.signer.way.chosen.emit(Way.FILE)
    assert "No free place" not in words(sheet)
    assert "You sign in the place with the name on your card." in words(sheet)
    assert "Free places:\nRiver Watch" in words(sheet)
    sheet.sign.click()
    assert "Choose the file of your identity." in words(sheet)
    assert sheet.file.field() == ""


def test_a_word_file_needs_no_place(opened):
    word = structs.replace(GENUINE, report=structs.replace(a_report(), kind=FileKind.DOCX))
    sheet = opened(FakeSigner(word, places=()))
    assert sheet.sign.isVisibleTo(sheet)
    sheet.sign.click()
    assert "Choose the place" not in words(sheet)


def test_cancel_while_the_identity_is_fetched_signs_nothing(opened):
    sheet = opened(signer := FakeSigner())
    fetched = []
    sheet.tasks.run = lambda work, *, on_success, **_others: fetched.append((work, on_success))
    sheet.sign_as(OUT)
    sheet.progress.cancelled.emit()
    ((work, on_success),) = fetched
    on_success(work())
    assert (len(fetched), signer.orders) == (1, [])
    assert sheet.sign.isVisibleTo(sheet)


def test_what_was_signed_before_cancel_is_told(opened):
    sheet = opened(FakeSigner())
    sheet.sign_as(OUT)
    sheet.progress.cancelled.emit()
    sheet.tasks.end()
    assert "Signed: letter.signed.pdf" in words(sheet)


def test_what_was_signed_before_somebody_left_is_told(opened):
    sheet = opened(FakeSigner())
    sheet.sign_as(OUT)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    sheet.tasks.end()
    assert "Signed: letter.signed.pdf" in words(sheet)
    sheet.close_up()
    assert sheet.isHidden()


def test_whoever_leaves_before_it_is_signed_leaves_no_file(opened):
    sheet = opened(signer := FakeSigner(trouble=CancelledError()))
    sheet.sign_as(OUT)
    sheet.close_button.click()
    assert sheet.isVisible()
    sheet.tasks.end()
    assert (sheet.isHidden(), len(signer.orders)) == (True, 1)


def test_whoever_leaves_while_the_identity_is_fetched_is_gone_at_once(opened):
    sheet = opened(signer := FakeSigner())
    sheet.tasks.run = lambda *_work, **_others: None
    gone = []
    sheet.left.connect(lambda: gone.append(sheet))
    sheet.sign_as(OUT)
    sheet.close_up()
    assert (sheet.isHidden(), len(gone), signer.orders) == (True, 1, [])


def test_where_the_signed_file_is_can_be_read(opened, tmp_path, qtbot):
    sheet = opened(FakeSigner())
    sheet.sign_as(tmp_path / "letter.signed.pdf")
    sheet.tasks.end()
    qtbot.wait(1)
    assert str(tmp_path) in words(sheet)
