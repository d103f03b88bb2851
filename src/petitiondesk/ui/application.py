"""Starts the interface: the application, its language, its looks, the boundary for mistakes."""

from __future__ import annotations

import gc
import logging
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDir,
    QLibraryInfo,
    QLocale,
    QLoggingCategory,
    QSettings,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.accessibility import install_roles
from petitiondesk.ui.fonts import Fonts, families
from petitiondesk.ui.input_method import Composition, prefer_known_input_method
from petitiondesk.ui.main_window import NAME, MainWindow
from petitiondesk.ui.symbols import SEARCH_PATH
from petitiondesk.ui.theme import Appearance, Theme

if TYPE_CHECKING:  # nothing of the desk is read before the first window is on screen
    from petitiondesk.desk.desk import Desk

_LOG = logging.getLogger("petitiondesk")
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
    application = make_application()
    locale = _locale(interface_language)
    speak(application, assets, locale)
    fonts = Fonts(assets / "fonts")
    fonts.load_first(_code(locale))
    dress = Theme(application, families(_code(locale)), Appearance(theme), text_size)
    window = MainWindow(desk, dress, Composition(application))
    sys.excepthook = boundary(window.save_after_mistake)
    if letter is not None:
        window.open_file(letter)
    window.show_fitting()
    QTimer.singleShot(0, window, lambda: _after_first_paint(fonts))
    return application.exec()


def _after_first_paint(fonts: Fonts) -> None:
    fonts.load_all()
    gc.enable()  # starting makes much and drops nothing: bootstrap switched collecting off


def make_application() -> QApplication:
    """Make the application, so that nothing of it remembers or tells what was done with it."""
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
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("")
    install_roles()
    return application


def speak(application: QApplication, assets: Path, locale: QLocale) -> None:
    """Let the interface speak a language: its words, digits and direction; and find its icons."""
    QDir.setSearchPaths(SEARCH_PATH, [str(assets / "icons")])
    QLocale.setDefault(locale)
    ours = str(assets / "i18n")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qts), ("petitiondesk", ours)):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())


def boundary(
    save: Callable[[], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return the one place where mistakes of the program end: it saves, and logs no content."""

    def caught(
        kind: type[BaseException], _mistake: BaseException, where: TracebackType | None
    ) -> None:
        frames = traceback.extract_tb(where)
        place = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
        _LOG.error("mistake of the program: %s at %s", kind.__name__, place)
        save()

    return caught


def _locale(code: str) -> QLocale:
    """Return the locale of the interface; a system without one is spoken to in English."""
    locale = QLocale(code) if code else QLocale.system()
    return QLocale("en_GB") if locale.language() is QLocale.Language.C else locale


def _code(locale: QLocale) -> str:
    return locale.name().split("_")[0]
