"""All of a letter is read, in the language it is signed in, before it can be signed."""

from petitiondesk.consent.statement import Decision
from petitiondesk.desk.agreeing.endorse_letter import text_number
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edition import Audience
from tests.ui.endorsing.endorse_sheet.signing import LETTER, fill, read


def test_all_of_the_letter_is_shown_by_a_typesetter_of_its_own(sheet, rig):
    manuscript = sheet.typesetter.asked[0][0]
    assert manuscript.edition.audience is Audience.ARCHIVE
    assert manuscript.edition.content.id == LETTER.id
    assert sheet.typesetter is not rig.typesetters[0]


def test_the_number_on_the_page_is_that_of_the_text_that_is_signed(sheet):
    assert sheet.text.number.own.text() == text_number(agreed_digest(LETTER))


def test_a_page_that_was_not_in_view_was_not_read(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot, pages=9)
    qtbot.wait(200)
    assert not sheet.sign.isEnabled()
    bar = sheet.text.pane._area.verticalScrollBar()
    for part in range(41):
        bar.setValue(bar.maximum() * part // 40)
        sheet.text.pane.view_changed.emit()
        qtbot.wait(10)
    qtbot.waitUntil(sheet.sign.isEnabled)


def test_another_language_has_to_be_read_anew(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.text.pane.bar.language_chosen.emit("ko")
    assert not sheet.sign.isEnabled()
    assert sheet.who.order(Decision.ENDORSE, None).language == "ko"


def test_its_typesetter_ends_with_it(sheet, rig, qtbot):
    sheet.close_up()
    qtbot.waitUntil(lambda: sheet.typesetter.closed)
    assert not rig.typesetters[0].closed
