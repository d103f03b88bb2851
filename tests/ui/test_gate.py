from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.letter import Answer
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, an_empty_letter


def test_closed_text_can_be_read_and_asks_before_it_is_opened(view, rig, qtbot):
    view.gate.press()
    assert view.letter.letter.closed
    assert rig.field(0).isReadOnly()
    rig.field(0).setFocus()
    QTest.keyClick(rig.field(0), Qt.Key.Key_A)
    assert view.panels.question.isVisible()
    view.letter.start_new_version()
    assert view.letter.letter.draft == 2
    assert not rig.field(0).isReadOnly()


def test_opening_agreed_text_says_what_it_costs(rig):
    letter = a_ready_letter()
    view = rig.open_letter(letter)
    view.gate.press()
    digest = view.letter.letter.closed.digest
    agreed = {"answer": Answer.AGREED, "agreed_digest": digest}
    view.letter.edit(SetFields(letter.signatories[0].id, agreed))
    view.gate.press()
    said = [x.text() for x in view.panels.question.findChildren(PlainLabel)]
    assert any("1 organisation has agreed" in words for words in said)


def test_an_unfinished_text_is_not_closed(rig):
    view = rig.open_letter(an_empty_letter())
    view.gate.press()
    assert view.letter.letter.closed is None
