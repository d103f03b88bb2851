from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListView, QPushButton, QWidget

from petitiondesk.ui.actions import Actions, Offer
from petitiondesk.ui.pages.file_choice import choose_file, choose_folder, choose_new_file
from petitiondesk.ui.widgets.labels import ElidedLabel


def forgotten():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QSettings(QSettings.Scope.UserScope, "QtProject").allKeys() == []


def test_a_chosen_folder_leaves_no_trace(qtbot, tmp_path):
    parent, chosen = QWidget(), []
    qtbot.addWidget(parent)
    secret = tmp_path / "canary"
    secret.mkdir()
    dialog = choose_folder(parent, "Choose", chosen.append)
    dialog.setDirectory(str(secret))
    dialog.accept()
    assert chosen == [secret]
    assert forgotten()


def test_locking_is_heard_before_the_dialog_has_the_keyboard(qtbot):
    parent, actions, heard = QWidget(), Actions(), []
    qtbot.addWidget(parent)
    actions.offer(
        parent, Offer("lock", "Lock", lambda: heard.append(1), ("Ctrl+L",), everywhere=True)
    )
    with qtbot.waitExposed(parent):
        parent.show()
    dialog = choose_folder(parent, "Choose", [].append)
    QTest.keyClick(parent.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard == [1]
    dialog.reject()


def test_nothing_is_chosen_by_leaving(qtbot, tmp_path):
    parent, chosen = QWidget(), []
    qtbot.addWidget(parent)
    dialog = choose_file(parent, "Choose", "Letters (*.letter)", chosen.append)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.reject()
    assert chosen == []
    assert forgotten()


def test_a_chosen_file_is_handed_over(qtbot, tmp_path):
    parent, chosen = QWidget(), []
    qtbot.addWidget(parent)
    path = tmp_path / "a.letter"
    path.write_bytes(b"{}")
    dialog = choose_file(parent, "Choose", "Letters (*.letter)", chosen.append)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert chosen == [Path(path)]


def test_paths_run_from_the_left_in_a_right_to_left_interface(qtbot, qapp, tmp_path):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = choose_folder(parent, "Choose", lambda _path: None)
    dialog.setDirectory(str(tmp_path))
    assert dialog.findChild(ElidedLabel).whole_text() == f"\u2066{tmp_path}\u2069"
    assert dialog.findChild(QComboBox, "lookInCombo").isHidden()
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name.layoutDirection() is Qt.LayoutDirection.LeftToRight
    dialog.reject()


def test_a_name_without_a_suffix_gets_that_of_the_suggestion(qtbot, tmp_path):
    parent, chosen = QWidget(), []
    qtbot.addWidget(parent)
    dialog = choose_new_file(parent, "Save", "Letters (*.letter)", "a.letter", chosen.append)
    dialog.setDirectory(str(tmp_path))
    assert all(button.icon().isNull() for button in dialog.findChildren(QPushButton))
    dialog.findChild(QLineEdit, "fileNameEdit").setText("other")
    dialog.accept()
    assert chosen == [tmp_path / "other.letter"]
    assert forgotten()


def test_a_folder_has_no_kind_and_places_have_room(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = choose_folder(parent, "Choose", lambda _path: None)
    assert dialog.findChild(QComboBox, "fileTypeCombo").isHidden()
    assert dialog.findChild(QListView, "sidebar").width() >= 100
    dialog.reject()
