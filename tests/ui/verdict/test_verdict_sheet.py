"""A file from anywhere is checked off the window's thread, and its verdict can be read and kept."""

import pytest
from PySide6.QtGui import QGuiApplication

from petitiondesk.crypto.certificate import check_number, encode_certificate
from petitiondesk.desk.verdicts.verdict import Judgement
from petitiondesk.letter.codec import encode
from petitiondesk.signing.report import Fault, FileKind, FileReport, Trouble
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.answer import LOOKS
from tests.desk.verdicts.examples import CARDS, a_letter, a_report, a_seal, carried
from tests.identities import CERTIFIES, crafted, ec_key, harbour, river


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
