from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from petitiondesk.ui.pages.file_choice import choose_file, choose_folder


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
