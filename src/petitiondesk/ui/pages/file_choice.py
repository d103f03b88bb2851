"""Choosing a file or folder without leaving a trace of what was chosen.

Qt's own dialog, since those of desktops keep lists of recent files; and Qt's list is cleared.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QSize, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFileSystemModel,
    QPushButton,
    QSplitter,
    QToolButton,
    QWidget,
)

from petitiondesk.ui.actions import lend_to
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import restyle
from petitiondesk.ui.looks.symbols import symbol
from petitiondesk.ui.widgets.labels import ElidedLabel

_TOOLS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "plus",
}
"""The tools of Qt's dialog that help to find a place, with symbols of the house."""

_KIND = ("fileTypeLabel", "fileTypeCombo")
"""The row of Qt's dialog that says which kinds of file are listed."""

_RUN_FROM_LEFT = ("fileNameEdit", "listView", "treeView")
"""What of Qt's dialog shows paths and names."""

_PLACES = 22
"""So many digits wide is the list of places."""

_REMEMBERED = ("QtProject", "FileDialog")
"""The organisation and the group under which Qt's dialog keeps where it was used last."""


def choose_file(
    parent: QWidget, title: str, patterns: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose an existing file.

    Args:
        parent: stays usable behind the dialog's life.
        title: of the dialog.
        patterns: as ``Pictures (*.png *.jpg)``.
        on_chosen: takes the file; not called if none was chosen.
    """
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(patterns)
    dialog.open()
    return dialog


def choose_files(
    parent: QWidget, title: str, patterns: str, on_chosen: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    """Let the person choose several existing files at a time.

    Args:
        parent: stays usable behind the dialog's life.
        title: of the dialog.
        patterns: as ``Pictures (*.png *.jpg)``.
        on_chosen: takes the files; not called if none was chosen.
    """
    dialog = _dialog(parent, title, lambda _file: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(patterns)
    dialog.filesSelected.connect(lambda names: on_chosen(tuple(map(Path, names))))
    dialog.open()
    return dialog


def choose_new_file(
    parent: QWidget, title: str, patterns: str, name: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the person say where a file is to be written; the dialog asks about one that is there.

    Args:
        parent: stays usable behind the dialog's life.
        title: of the dialog.
        patterns: as ``Letters (*.letter)``.
        name: suggested, with the suffix that a name without one gets.
        on_chosen: takes the file; not called if none was chosen.
    """
    dialog = _dialog(parent, title, on_chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(patterns)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("FileChoice", "Save"))
    dialog.selectFile(name)
    _take_pictures_off(dialog)  # to save, Qt made the buttons anew
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose an existing folder."""
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, translate("FileChoice", "Folder"))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    for row in dialog.findChildren(QWidget):
        if row.objectName() in _KIND:
            row.hide()  # a folder has no kind
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.setDirectory(_beginning())
    _dress(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    lend_to(dialog, parent)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.finished.connect(lambda: dialog.setHistory([]))
    dialog.destroyed.connect(_forget)
    return dialog


def _beginning() -> str:
    """Return where people keep what they write: never where the program happens to be."""
    where = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(where.DocumentsLocation)
    home = QStandardPaths.writableLocation(where.HomeLocation)
    return documents if QDir(documents).exists() else home


def _dress(dialog: QFileDialog) -> None:
    """Give the dialog the buttons of the house: room for symbols, and words without pictures."""
    labels = QFileDialog.DialogLabel
    dialog.setLabelText(labels.LookIn, translate("FileChoice", "Look in"))
    dialog.setLabelText(labels.FileName, translate("FileChoice", "File"))
    dialog.setLabelText(labels.FileType, translate("FileChoice", "Kind of file"))
    dialog.setLabelText(labels.Accept, translate("FileChoice", "Choose"))
    dialog.setLabelText(labels.Reject, translate("FileChoice", "Cancel"))
    _show_path(dialog)
    _give_places_room(dialog)
    side = measures().line
    for tool in dialog.findChildren(QToolButton):
        icon = _TOOLS.get(tool.objectName(), "")
        tool.setVisible(bool(icon))
        tool.setIcon(symbol(icon) if icon else QIcon())
        tool.setProperty("look", "flat")
        tool.setProperty("square", "true")
        tool.setIconSize(QSize(side, side))
        tool.setFixedSize(2 * side, 2 * side)
        restyle(tool)
    _take_pictures_off(dialog)


def _take_pictures_off(dialog: QFileDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def _show_path(dialog: QFileDialog) -> None:
    """Let paths and names of files run from the left in every language.

    Qt's own list of folders above the present one turns their slashes around; the arrow goes up.
    """
    for widget in dialog.findChildren(QWidget):
        if widget.objectName() in _RUN_FROM_LEFT:
            widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    above, path = dialog.findChild(QComboBox, "lookInCombo"), ElidedLabel()
    around, files = dialog.layout(), dialog.findChild(QFileSystemModel)
    assert above is not None
    assert around is not None
    assert files is not None
    around.replaceWidget(above, path)
    above.hide()
    files.rootPathChanged.connect(lambda folder: path.show_text(left_to_right(folder)))
    path.show_text(left_to_right(dialog.directory().absolutePath()))


def _give_places_room(dialog: QFileDialog) -> None:
    """Let the list of places show whole names, and none scroll sideways."""
    splitter = dialog.findChild(QSplitter, "splitter")
    sidebar = dialog.findChild(QAbstractItemView, "sidebar")
    assert splitter is not None
    assert sidebar is not None
    sidebar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    sidebar.setMinimumWidth(measures().wide(_PLACES))
    splitter.setSizes([measures().wide(_PLACES), measures().wide(3 * _PLACES)])


def _forget() -> None:
    organisation, group = _REMEMBERED
    QSettings(QSettings.Scope.UserScope, organisation).remove(group)
