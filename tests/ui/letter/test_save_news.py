import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from petitiondesk.ui.letter.top_bar import TopBar
from petitiondesk.ui.widgets.labels import ElidedLabel


def said_in_bar(top: TopBar) -> list[str]:
    return [label.whole_text() for label in top.findChildren(ElidedLabel) if label.isVisible()]


def height_on_screen(field) -> int:
    return field.mapTo(field.window(), QPoint(0, 0)).y()


def test_a_letter_that_is_saved_says_when(view, rig, qtbot):
    QTest.keyClicks(rig.field(0), "Now")
    qtbot.waitUntil(lambda: any(x.startswith("Saved at") for x in said_in_bar(view.panels.top)))


def test_a_save_of_older_words_does_not_say_that_newer_ones_are_saved(view, rig, qtbot):
    QTest.keyClicks(rig.field(0), "Now")
    with qtbot.waitSignal(view.letter.saved):
        view.letter.save_now()
        QTest.keyClicks(rig.field(0), "!")
    assert "Saving…" in said_in_bar(view.panels.top)


def test_the_bar_has_no_second_line_while_nothing_is_said(view):
    assert len(said_in_bar(view.panels.top)) == 1


@pytest.mark.parametrize("height", [728, 480])
def test_a_save_that_failed_leaves_the_field_in_hand_where_it_is(view, rig, qtbot, height):
    rig.window.resize(1366, height)
    rig.field(1).setFocus()
    qtbot.wait(20)
    before = height_on_screen(rig.field(1))
    rig.vault.full = True
    QTest.keyClicks(rig.field(1), "x")
    qtbot.waitUntil(view.panels.notice.isVisible)
    qtbot.wait(20)
    assert height_on_screen(rig.field(1)) == before
    rig.vault.full = False
    view.save()
    qtbot.waitUntil(lambda: not view.panels.notice.isVisible())
    qtbot.wait(20)
    assert height_on_screen(rig.field(1)) == before
