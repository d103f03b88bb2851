from PySide6.QtWidgets import QFileDialog

from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.ui.typing_hands import compose
from tests.ui.window_rig import press


def dialog_of(view) -> QFileDialog:
    return view.findChild(QFileDialog)


def said(view) -> str:
    shown = view.toast.isVisible()
    return " ".join(x.text() for x in view.toast.findChildren(PlainLabel)) if shown else ""


def test_a_key_asks_where_to_write_and_suggests_a_name_that_tells_nothing(view):
    press(view, "Ctrl+Shift+S")
    dialog = dialog_of(view)
    assert dialog.isVisible()
    assert "not sealed" in dialog.windowTitle()
    assert dialog.selectedFiles()[0].endswith("/urgent-appeal.letter")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_menu_and_palette_offer_it(view):
    action = view.window().actions_offered.named("save_as_file")
    assert action in view.panels.top.menu.menu().actions()
    press(view, "Ctrl+K")
    assert any("Save as letter file…" in words for words in view.search.palette_.shown())


def test_the_letter_in_hand_is_written_with_what_was_just_typed(view, rig, qtbot, tmp_path):
    rig.field(0).setFocus()
    compose(rig.field(0), "글")
    press(view, "Ctrl+Shift+S")
    dialog_of(view).fileSelected.emit(str(tmp_path / "a.letter"))
    qtbot.waitUntil(lambda: bool(said(view)))
    assert read_letter(tmp_path / "a.letter") == view.letter.letter
    assert "글" in view.letter.letter.subject.markup("en")


def test_it_says_where_the_file_is_and_that_it_is_not_sealed(view, qtbot, tmp_path):
    view.save_as.write(tmp_path / "a.letter")
    qtbot.waitUntil(lambda: bool(said(view)))
    assert str(tmp_path / "a.letter") in said(view)
    assert "not sealed" in said(view)
    assert not view.panels.notice.isVisible()


def test_a_folder_that_is_gone_is_said_in_words_and_leaves_nothing(view, qtbot, tmp_path):
    view.save_as.write(tmp_path / "gone" / "a.letter")
    qtbot.waitUntil(lambda: "there is no such folder" in said(view))
    assert list(tmp_path.iterdir()) == []


def test_writing_a_file_leaves_the_letter_in_the_vault_as_it_was(view, qtbot, tmp_path):
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", "Now other words"))
    before = view.letter.letter
    view.save_as.write(tmp_path / "a.letter")
    qtbot.waitUntil(lambda: bool(said(view)))
    assert view.letter.letter is before
