"""Starts the interface: the application and a bare window; what it holds is made afterwards."""

from __future__ import annotations

import builtins
import linecache
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDir,
    QLibraryInfo,
    QLoggingCategory,
    QSettings,
    Qt,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from petitiondesk.confinement import keep_memory_private
from petitiondesk.ui.clipboard import OwnClipboard
from petitiondesk.ui.keyboard.input_method import prefer_known_input_method
from petitiondesk.ui.looks.tokens import ground
from petitiondesk.ui.window.main_window import NAME, Choices, MainWindow

if TYPE_CHECKING:  # nothing of the desk is read before the first window is on screen
    from petitiondesk.desk.desk import Desk

_CONTEXTS = "platforminputcontexts"


def run(
    desk: Desk,
    *,
    assets: Path,
    letter: Path | None = None,
    interface_language: str = "",
    theme: str = "system",
    text_size: int = 100,
) -> int:
    """Open the desk and return the exit code once its window is closed.

    Args:
        desk: everything the interface works with.
        assets: folder with fonts, icons and interface translations.
        letter: a letter file to open once the vault is open.
        interface_language: code; empty for the system's.
        theme: ``system``, ``light`` or ``dark``.
        text_size: in percent, from 100 to 200.
    """
    keep_memory_private()
    application = make_application()
    dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    window = MainWindow(ground(theme, system_is_dark=dark))
    choices = Choices(letter, interface_language, theme, text_size)
    window.painted.connect(lambda: _furnish(window, desk, assets, choices))
    window.show_fitting()
    return application.exec()


def make_application() -> QApplication:
    """Make the application, so that nothing of it remembers or tells what was done with it."""
    leave_imports_alone()
    plugins = QDir(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)).filePath(_CONTEXTS)
    prefer_known_input_method(os.environ, QDir(plugins).entryList())
    # A family that lacks a script is no news: the next in the list has it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    # Qt's own file dialogs keep a list of folders: it is written to nowhere.
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, os.devnull)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    policy = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(policy)
    application = QApplication([NAME, "-style", "Fusion"])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("")
    own = OwnClipboard(application.clipboard(), application)
    application.aboutToQuit.connect(own.take_back)  # X11 would hand it to the desktop's list
    return application


def leave_imports_alone() -> None:
    """Take PySide's watch off ``import``, and drop what it has read.

    From its own import on it reads the source of every module, to find out whether the module
    wants ``from __feature__ import …``. None of ours does, and the text of four hundred modules
    would stay in memory: seven megabytes.
    """
    builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]  # made by PySide
    linecache.clearcache()


def _furnish(window: MainWindow, desk: Desk, assets: Path, choices: Choices) -> None:
    """Read and make what the window holds; it is on the screen by now."""
    from petitiondesk.ui.window.furnishing import furnish  # noqa: PLC0415 - see above

    furnish(window, desk, assets, choices)
