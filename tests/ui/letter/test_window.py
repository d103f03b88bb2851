from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.desk.exporting.order import ExportedFile, ExportResult
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.ui.looks.tokens import LIGHT
from petitiondesk.ui.made import Made
from petitiondesk.ui.place import go_to_place, wait_for_place
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.labels import ElidedLabel, PlainLabel
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.letters import an_empty_letter, edited
from tests.ui.window_rig import press

A_FILE = ExportedFile(Path("a.pdf"), "pdf", "en", "ab" * 32, 1)


def test_typing_reaches_the_letter_and_is_saved(view, rig, qtbot):
    rig.field(0).setFocus()
    QTest.keyClicks(rig.field(0), "Now: ")
    assert "Now: " in view.letter.letter.subject.markup("en")
    with qtbot.waitSignal(view.letter.saved):
        pass


def test_f6_reads_and_comes_back(view, rig):
    press(view, "F6")
    assert view.panels.preview.isVisible()
    assert not view.panels.page.isVisible()
    press(view, "F6")
    assert view.panels.page.isVisible()


def test_the_paper_shows_that_it_has_the_keyboard(view):
    press(view, "F6")
    paper = QApplication.focusWidget()
    accent = QColor(LIGHT.accent)
    edge = QPoint(1, paper.height() // 2)
    assert paper.grab().toImage().pixelColor(edge) == accent
    paper.clearFocus()
    assert paper.grab().toImage().pixelColor(edge) != accent


def test_f6_and_f6_again_gives_the_caret_back(view, rig, qtbot):
    rig.field(1).setFocus()
    rig.field(1).set_caret(4)
    press(view, "F6")
    press(view, "F6")
    qtbot.waitUntil(rig.field(1).hasFocus)
    assert rig.field(1).caret() == 4


def test_f6_gives_the_paper_the_keyboard_so_that_it_can_be_scrolled(view, rig):
    press(view, "F6")
    assert view.panels.preview.isAncestorOf(QApplication.focusWidget())
    before = view.panels.preview.paper.y()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert view.panels.preview.paper.y() < before
    press(view, "F6")
    assert view.panels.page.isAncestorOf(QApplication.focusWidget())


def test_undo_says_what_is_gone_and_brings_it_back(view, rig):
    before = view.letter.letter
    view.letter.edit(SetText(before.subject.id, "en", "Other"))
    view.say("Subject changed", undo=True)
    view.toast.undo.emit()
    assert view.letter.letter == before


def test_what_the_word_tells_is_undone_once_and_not_the_step_before_it(view, rig):
    before = view.letter.letter
    view.letter.edit(SetText(before.subject.id, "en", "Other"))
    view.letter.edit(SetText(before.opening.id, "en", "Gone"))
    view.say("Opening changed", undo=True)
    view.undo()
    assert view.toast.isHidden()
    view.say("Saved")
    view.redo()
    assert view.toast.isVisible()


def test_a_letter_that_takes_the_place_of_another_has_an_undo_of_its_own(rig, view):
    view.open_wanted.emit(view.letter.letter.id)
    rig.qtbot.waitUntil(lambda: rig.view is not view)
    rig.view.letter.edit(SetText(rig.view.letter.letter.subject.id, "en", "Other"))
    assert rig.view.panels.top.undo.isEnabled()


def test_there_is_one_primary_button(view):
    shown = [b for b in view.findChildren(PrimaryButton) if b.isVisible()]
    assert [b.text() for b in shown] == ["Next: Facts"]


def test_a_full_disk_is_said_in_words_and_the_text_stays(view, rig, qtbot):
    rig.vault.full = True
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", "Kept"))
    qtbot.waitUntil(lambda: "disk is full" in view.panels.notice.words())
    assert rig.field(0).text() == "Kept"
    rig.vault.full = False
    view.panels.notice.pressed.emit()
    qtbot.waitUntil(lambda: not view.panels.notice.isVisible())


def test_the_rail_says_in_words_how_far_each_step_is(rig):
    view = rig.open_letter(an_empty_letter())
    said = {row.step: row.state_in_words() for row in view.panels.rail.rows()}
    assert set(said.values()) == {"Not started"}
    letter = view.letter.letter
    view.letter.edit(SetText(letter.facts[0].text.id, "en", "It happened."))
    view.letter.check_now()
    assert view.panels.rail.row(Step.FACTS).state_in_words() == "1 thing to finish"


def test_the_banner_and_the_rail_count_the_same(rig):
    letter = an_empty_letter()
    view = rig.open_letter(edited(letter, SetText(letter.subject.id, "en", "Subject")))
    view.go_to_step(Step.LETTER)
    count = view.panels.rail.row(Step.LETTER).state_in_words().split(" ")[0]
    said = [x.text() for x in view.panels.page.banner.findChildren(PlainLabel)]
    assert any(words.startswith((f"{count} thing", "One thing")) for words in said)


def test_what_was_made_is_said_on_the_rail_until_the_letter_changes(view):
    row = view.panels.rail.row(Step.EXPORT)
    assert row.state_in_words() == "Not started"
    view.exports.take(Made(view.letter.letter, ExportResult((A_FILE, A_FILE), (), draft=True)))
    assert row.state_in_words() == "2 drafts made"
    view.exports.take(Made(view.letter.letter, ExportResult((A_FILE,), (), draft=False)))
    assert row.state_in_words() == "1 file made"
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", "Other"))
    view.letter.check_now()
    assert row.state_in_words() == "Made before the last change"


def test_a_page_that_nobody_has_begun_asks_without_a_warning(rig):
    view = rig.open_letter(an_empty_letter())
    banner = view.panels.page.banner
    assert banner.property("face") == "soft"
    view.letter.edit(SetText(view.letter.letter.addressees[0].person.id, "en", "A. Minister"))
    view.letter.check_now()
    assert banner.property("face") == "attention"


def test_hostile_names_are_shown_as_written(rig):
    hostile = '<img src="x"><b>Minister</b> & {0} %1 %n'
    letter = an_empty_letter()
    view = rig.open_letter(edited(letter, SetText(letter.subject.id, "en", hostile)))
    title = view.panels.top.findChild(ElidedLabel)
    assert title.whole_text() == hostile
    assert rig.field(0).text() == hostile


def test_locking_from_the_rail(view, rig):
    view.panels.rail.lock.click()
    rig.wait_for(UnlockPage)


def test_the_menu_begins_with_the_letter_and_ends_with_leaving(view):
    names = [action.objectName() for action in view.panels.top.menu.menu().actions()]
    assert names[0] == "undo"
    assert names[-3:] == ["help", "lock", "quit"]


def tall(view):
    """Make the form of the page so tall that it must be scrolled."""
    page = view.panels.page
    page.content.addSpacing(3_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return page


def test_what_is_typed_is_brought_into_view(view, rig, qtbot):
    page = tall(view)
    rig.field(1).setFocus()
    qtbot.wait(1)
    page.set_scrolled(1000)
    QTest.keyClicks(rig.field(1), "Seen")
    qtbot.waitUntil(lambda: not rig.field(1).visibleRegion().isEmpty())


def test_a_page_takes_no_click_before_it_is_where_its_author_was(view, rig, qtbot):
    page, field = tall(view), rig.field(1)
    place = Place(step=page.step.value, field=field.objectName(), caret=2, scroll=500)
    wait_for_place(page)
    go_to_place(page, place)
    assert page.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not page.updatesEnabled()
    qtbot.waitUntil(page.updatesEnabled)
    assert (page.scrolled(), field.caret()) == (500, 2)
    assert not page.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_the_paper_shows_the_text_that_prevails_once_that_is_another(view):
    assert view.panels.preview.bar.language.value() == "en"
    languages = view.letter.letter.languages
    other = msgspec.structs.replace(languages, prevailing="ko", courtesy=("en",))
    view.letter.edit(SetFields(view.letter.letter.id, {"languages": other}))
    assert view.panels.preview.bar.language.value() == "ko"


def test_the_title_counts_as_the_paper_does(view):
    subject = view.letter.letter.subject.id
    view.letter.edit(SetText(subject, "en", "{signatories.count|group|groups} for the island"))
    shown = [label.accessibleName() for label in view.panels.top.findChildren(ElidedLabel)]
    assert "1\u00a0group for the island" in shown
