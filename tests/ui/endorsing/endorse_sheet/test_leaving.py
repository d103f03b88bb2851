"""Who leaves the sheet is asked about what was typed, and leaves no file behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from petitiondesk.desk.errors import CancelledError
from petitiondesk.ui.endorsing.endorse_sheet import EndorseSheet
from tests.ui.endorsing.endorse_sheet.signing import fill, read


def test_locking_takes_the_sheet_away_and_ends_its_typesetter(sheet, rig, qtbot):
    fill(sheet)
    rig.lock()
    qtbot.waitUntil(lambda: not rig.window.findChildren(EndorseSheet))
    qtbot.waitUntil(lambda: sheet_typesetters_closed(rig))


def sheet_typesetters_closed(rig):
    return all(each.closed for each in rig.typesetters)


@pytest.mark.parametrize("field", ["name", "by", "authority", "until"])
def test_what_was_typed_is_not_dropped_by_escape_alone(sheet, field):
    part = getattr(sheet.who, field)
    getattr(part, "_line", part).setText("2027-01-01")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert "is not kept" in sheet.question.words()
    sheet.question._leave.click()
    assert (sheet.isVisible(), sheet.question.isVisible()) == (True, False)


def test_who_says_so_leaves_without_signing(sheet):
    fill(sheet)
    sheet.close_button.click()
    sheet.question._do.click()
    assert sheet.isHidden()


def test_escape_takes_the_question_away_too(sheet):
    fill(sheet)
    for asked in (True, False):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.question.isVisible() is asked
    assert sheet.isVisible()


def test_where_nothing_was_typed_nothing_is_asked(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_once_it_is_signed_nothing_is_asked(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    sheet.close_up()
    assert sheet.isHidden()


@pytest.fixture
def begun(sheet, tmp_path, qtbot, monkeypatch):
    """A signature that is under way; what does it, and who hears of it."""
    read(sheet, qtbot)
    fill(sheet)
    held = []
    monkeypatch.setattr(
        sheet._session.tasks, "run", lambda work, **heard: held.append((work, heard))
    )
    sheet.write(tmp_path / "a.p7s")
    monkeypatch.undo()
    return held[0]


def test_whoever_leaves_while_it_is_signed_leaves_no_file(sheet, begun, tmp_path):
    work, heard = begun
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    with pytest.raises(CancelledError) as given_up:
        work()
    heard["on_failure"](given_up.value)
    assert (sheet.isHidden(), sheet.said()) == (True, "")
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_before_somebody_left_is_told(sheet, begun, tmp_path):
    work, heard = begun
    work()
    sheet.close_button.click()
    heard["on_success"](None)
    assert sheet.isVisible()
    assert "Signed and saved: " in sheet.said()
    assert (tmp_path / "a.p7s").exists()
    sheet.close_up()
    assert sheet.isHidden()


def test_a_sheet_that_is_taken_away_writes_nothing_any_more(sheet, begun, tmp_path, qtbot):
    work, _heard = begun
    with qtbot.waitSignal(sheet.run.destroyed):
        sheet.deleteLater()
    with pytest.raises(CancelledError):
        work()
    assert list(tmp_path.iterdir()) == []
