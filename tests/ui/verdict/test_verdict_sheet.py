"""A file from anywhere is checked off the window's thread, and its verdict can be read and kept."""

import dataclasses
import os
import threading

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from petitiondesk.crypto.certificate import check_number, encode_certificate
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.desk.verdicts.verdict import Judgement
from petitiondesk.letter.codec import encode
from petitiondesk.letter.edition_file import decode_edition
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.signing.report import Fault, FileKind, FileReport, Trouble
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.session import Session
from petitiondesk.ui.verdict.answer import LOOKS
from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.desk.verdicts.examples import CARDS, NOTE, a_letter, a_report, a_seal, both_said, carried
from tests.fakes.typesetter import FakeTypesetter
from tests.identities import CERTIFIES, crafted, ec_key, harbour, river
from tests.ui.fakes import a_desk


def the_page(typesetter):
    edition = decode_edition(carried()["edition.json"])
    return typesetter.pdf(final_manuscript(edition, both_said(), {EXPORTER}, NOTE)).result().data


class ClosableTypesetter(FakeTypesetter):
    closed = False

    def close(self):
        self.closed = True


class Opened:
    """A sheet over an empty window, and files to check with it."""

    def __init__(self, qtbot, folder, *, vault=True, report=None):
        self.qtbot, self.folder, self.report = qtbot, folder, report or a_report()
        self.going = threading.Event()
        self.going.set()
        self.typesetter = ClosableTypesetter()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        desk = dataclasses.replace(a_desk(), typesetter=lambda: self.typesetter)
        self.owner = QObject()
        self.session = Session(desk, MemoryVault(), self.owner) if vault else None
        self.tasks = self.session.tasks if self.session else TaskRunner(self.window)
        self.window.resize(1100, 700)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.sheet = VerdictSheet(self.window, desk, self.tasks, self.session, self._inspect)

    def _inspect(self, question, *, given_up):
        while not given_up() and not self.going.wait(0.02):
            pass
        trusted = set(question.trusted)
        seals = [
            msgspec.structs.replace(each, trusted=each.signer.der in trusted)
            for each in self.report.signatures
        ]
        return msgspec.structs.replace(self.report, signatures=tuple(seals))

    def file(self, content=None, name="letter.pdf"):
        path = self.folder / name
        path.write_bytes(the_page(self.typesetter) if content is None else content)
        return path

    def know(self, *cards):
        for card in cards:
            Cards(self.session.vault.settings).verify(card, check_number(card))

    def judge(self, path):
        self.sheet.take(path)
        self.qtbot.waitUntil(lambda: self.sheet.answer is not None)
        return self.sheet.answer.banner.sentence.text()

    def said(self):
        return _words(self.sheet)

    def trusted(self):
        return _words(self.sheet.trust)


def _words(widget):
    return "\n".join(each.text() for each in widget.findChildren(PlainLabel))


@pytest.fixture
def opened(qtbot, tmp_path):
    sheets = []

    def open_(**how):
        sheets.append(Opened(qtbot, tmp_path, **how))
        return sheets[-1]

    yield open_
    for each in sheets:
        each.going.set()
        each.tasks.drain()


def test_what_all_known_organisations_agreed_to_is_genuine(opened):
    desk = opened()
    desk.know(*CARDS)
    sentence = desk.judge(desk.file())
    assert sentence.startswith("Genuine and complete. All 2 organisations")
    assert "The page was set once more and is exactly the same." in desk.said()


def test_who_is_not_known_can_be_verified_and_the_file_is_checked_again(opened, qtbot):
    desk = opened()
    desk.know(harbour().certificate)
    assert "you have not checked who made it" in desk.judge(desk.file())
    (button,) = desk.sheet.strangers.buttons
    assert button.text() == "Verify the card of River Watch…"
    assert check_number(river().certificate) not in desk.said()
    desk.know(river().certificate)
    desk.sheet.strangers.box.verified.emit(river().certificate)
    qtbot.waitUntil(lambda: "Genuine and complete" in desk.said())


def test_without_a_vault_a_card_can_be_trusted_for_this_check(opened, qtbot):
    desk = opened(vault=False)
    assert "no vault is open" in desk.said()
    desk.judge(desk.file())
    assert desk.sheet.strangers.buttons == []
    for name, card in zip(("a.pem", "b.pem"), CARDS, strict=True):
        path = desk.file(encode_certificate(card), name)
        desk.sheet.trust.take(path)
        qtbot.waitUntil(lambda named=card.organisation: named in desk.trusted())
    qtbot.waitUntil(lambda: "Genuine and complete" in desk.said())
    assert desk.typesetter.closed


def test_a_card_that_is_none_is_refused_in_words(opened, qtbot):
    desk = opened(vault=False)
    desk.sheet.trust.take(desk.file(b"hello", "a.pem"))
    qtbot.waitUntil(lambda: bool(desk.sheet.said()))
    assert "card" in desk.sheet.said()


@pytest.mark.parametrize("judgement", Judgement)
def test_green_is_for_the_first_sentence_alone(judgement):
    face, _icon, tone = LOOKS[judgement]
    assert face != "soft"  # whose ground is the colour of the house, a green
    assert (tone is Tone.READY) == (judgement is Judgement.GENUINE)


def test_each_sentence_has_a_symbol_of_its_own_or_a_colour_that_says_the_same():
    assert len({icon for _face, icon, _tone in LOOKS.values()}) == len(Judgement)


def test_a_changed_file_is_refused_and_nobody_is_offered_to_be_trusted(opened):
    desk = opened(report=a_report(signatures=(a_seal(intact=False),)))
    assert desk.judge(desk.file()).startswith("Do not send this file.")
    assert "The file was changed after it was signed." in desk.said()
    assert desk.sheet.strangers is None


OTHERS = {
    "a PDF of somebody else": (a_report({}, signatures=()), b"%PDF-", "no PetitionDesk signature"),
    "a Word document": (
        FileReport(kind=FileKind.DOCX),
        b"PK\x03\x04",
        "no PetitionDesk signature",
    ),
    "a text that is called PDF": (None, b"hello", "Do not send this file."),
    "nothing": (None, b"", "Do not send this file."),
    "a damaged PDF": (
        FileReport(kind=FileKind.PDF, troubles=(Trouble(Fault.UNREADABLE),)),
        b"%PDF-",
        "Do not send this file.",
    ),
}


@pytest.mark.parametrize(("report", "content", "sentence"), OTHERS.values(), ids=list(OTHERS))
def test_whatever_a_file_is_there_is_a_sentence(opened, report, content, sentence):
    desk = opened(report=report)
    assert sentence in desk.judge(desk.file(content))


def test_a_check_can_be_cancelled_and_leaves_no_answer(opened, qtbot):
    desk = opened()
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    assert desk.sheet.focusWidget() is desk.sheet.running.cancel
    desk.sheet.running.cancel.click()
    assert desk.sheet.said() == "Cancelled. Nothing is known of the file."
    assert desk.sheet.running.isHidden()
    assert desk.tasks.drain()
    qtbot.wait(50)
    assert desk.sheet.answer is None


def test_what_cannot_be_read_is_said(opened, qtbot):
    desk = opened()
    desk.sheet.take(desk.folder / "gone.pdf")
    qtbot.waitUntil(lambda: bool(desk.sheet.said()))
    assert "gone.pdf" in desk.sheet.said()
    desk.sheet.take(desk.folder)
    assert "This is a folder." in desk.sheet.said()
    desk.sheet.refuse_several()
    assert "One file at a time" in desk.sheet.said()


def test_a_pipe_is_refused_and_not_waited_for(opened, qtbot):
    desk = opened()
    os.mkfifo(desk.folder / "pipe.pdf")
    desk.sheet.take(desk.folder / "pipe.pdf")
    qtbot.waitUntil(lambda: "pipe.pdf" in desk.sheet.said())


def test_a_file_that_went_meanwhile_is_said_and_the_old_answer_goes(opened, qtbot):
    desk = opened()
    file = desk.file()
    desk.judge(file)
    file.unlink()
    desk.sheet.strangers.box.verified.emit(river().certificate)
    qtbot.waitUntil(lambda: "letter.pdf" in desk.sheet.said())
    assert desk.sheet.answer is None


def test_another_file_takes_the_place_of_one_that_is_being_checked(opened, qtbot):
    desk = opened()
    desk.know(*CARDS)
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    assert desk.judge(desk.file(b"hello", "other.pdf")) == "Do not send this file."
    desk.going.set()
    assert desk.tasks.drain()
    qtbot.wait(50)
    assert desk.sheet.answer.banner.sentence.text() == "Do not send this file."


def test_closing_gives_up_what_is_under_way(opened, qtbot):
    desk = opened()
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    qtbot.keyClick(desk.sheet.focusWidget(), Qt.Key.Key_Escape)
    assert desk.tasks.drain(5_000)


def test_a_letter_file_may_be_opened_instead(opened, qtbot):
    desk = opened()
    path, wanted = desk.file(encode(a_letter()), "a.letter"), []
    desk.sheet.letter_wanted.connect(wanted.append)
    desk.sheet.take(path)
    assert "Nobody signs such files." in desk.sheet.question.words()
    desk.sheet.question._other.click()
    qtbot.waitUntil(lambda: desk.sheet.answer is not None)
    assert "no PetitionDesk signature" in desk.said()
    desk.sheet.take(path)
    desk.sheet.question._do.click()
    assert wanted == [path]


def test_the_report_says_the_same_and_names_no_file_and_no_folder(opened, qtbot):
    desk = opened()
    desk.know(*CARDS)
    sentence = desk.judge(desk.file(name="mara-tolland.pdf"))
    desk.sheet.keeping.copy.click()
    report = QGuiApplication.clipboard().text()
    assert report.startswith(sentence)
    assert "Harbour Aid: Agreed to this text" in report
    assert "How this was checked" in report
    assert not {"mara-tolland", str(desk.folder)} & set(report.split())
    desk.sheet.keeping.write(desk.folder / "verdict.txt")
    qtbot.waitUntil(lambda: "Saved as" in desk.sheet.said())
    assert (desk.folder / "verdict.txt").read_text() == report


def test_a_file_with_a_thousand_troubles_does_not_stop_the_window(opened):
    troubles = {f"file-{number}": b"" for number in range(500)}
    desk = opened(report=a_report(carried() | troubles))
    desk.judge(desk.file())
    assert "400 more are in the report." in desk.said()
    desk.sheet.keeping.copy.click()
    assert "file-499" in QGuiApplication.clipboard().text()


def test_names_from_the_file_are_never_markup_and_hide_nothing(opened):
    hostile = crafted(key=ec_key(), name="<b>Har\u2067bour</b>").certificate
    desk = opened(report=a_report(signatures=(a_seal(signer=hostile),)))
    desk.judge(desk.file())
    assert "Signature of <b>Har[U+2067]bour</b>" in desk.said()


def test_an_authority_is_chosen_for_time_stamps_alone(opened, qtbot):
    desk = opened(vault=False)
    authority = crafted(name="River Gate", ca=True, usage=CERTIFIES).certificate
    desk.sheet.trust.take(desk.file(encode_certificate(authority), "a.pem"))
    said = "River Gate is no organisation's card but an authority's"
    qtbot.waitUntil(lambda: said in desk.said())
    assert "For this check alone" not in desk.said()
