"""What the window holds once it is on the screen: language, looks, the way in, the boundary."""

from __future__ import annotations

import gc
import importlib
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDir, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.accessibility import install_roles
from petitiondesk.ui.keyboard.input_method import Composition
from petitiondesk.ui.looks.fonts import Fonts, families
from petitiondesk.ui.looks.symbols import SEARCH_PATH
from petitiondesk.ui.looks.theme import Appearance, Theme
from petitiondesk.ui.window.main_window import Choices, MainWindow

if TYPE_CHECKING:  # nothing of the desk is read before the way in is on screen
    from petitiondesk.desk.desk import Desk

TWIN_OF_TYPING = "typing_extensions"

_LOG = logging.getLogger("petitiondesk")


def furnish(window: MainWindow, desk: Desk, assets: Path, choices: Choices) -> None:
    """Give the window its language and looks, and put the way to the vault in it."""
    application = cast("QApplication", QApplication.instance())
    read_letters_without(TWIN_OF_TYPING)
    install_roles()
    locale = _locale(choices.interface_language)
    speech = Speech(application, assets)
    speech.speak(locale)
    fonts = Fonts(assets / "fonts")
    fonts.load_first(_code(locale))
    looks = Theme(
        application, families(_code(locale)), Appearance(choices.theme), choices.text_size
    )
    window.furnish(desk, looks, Composition(application))

    def speak_anew(code: str) -> None:
        if code != _code(QLocale()):
            speech.speak(_locale(code))
            fonts.load_all()
            looks.set_families(families(code))
            window.speak_anew()

    window.language_wanted.connect(speak_anew)
    if not choices.interface_language:  # what was asked for on the command line prevails
        window.language_kept.connect(speak_anew)
    sys.excepthook = boundary(window.save_after_mistake)
    if choices.letter is not None:
        window.open_file(choices.letter)
    QTimer.singleShot(0, window, lambda: _after_first_page(fonts))


def read_letters_without(module: str) -> None:
    """Read what knows letters as if a module were not installed; whoever wants it later has it.

    Their decoder, msgspec, prefers ``typing_extensions`` where that is. It takes nothing from it
    that ``typing`` has not, and to have both takes half a megabyte.
    """
    if module in sys.modules:
        return
    sys.modules[module] = None  # type: ignore[assignment]  # Python's own sign for "there is none"
    try:
        importlib.import_module("petitiondesk.letter.letter")
    finally:
        del sys.modules[module]


def _after_first_page(fonts: Fonts) -> None:
    fonts.load_all()
    gc.enable()  # starting makes much and drops nothing: bootstrap switched collecting off


class Speech:
    """What the interface speaks: one language at a time; and where it finds its icons.

    It knows itself what it installed: to search the application for it, PySide would load all that
    it knows of styles, half a megabyte.
    """

    def __init__(self, application: QApplication, assets: Path) -> None:
        self._application = application
        self._assets = assets
        self._translators: list[QTranslator] = []

    def speak(self, locale: QLocale) -> None:
        """Speak a language: its words, digits and direction."""
        QDir.setSearchPaths(SEARCH_PATH, [str(self._assets / "icons")])
        QLocale.setDefault(locale)
        self._fall_silent()
        ours = str(self._assets / "i18n")
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qts), ("petitiondesk", ours)):
            translator = QTranslator(self._application)
            self._translators.append(translator)
            if translator.load(locale, name, "_", folder):
                self._application.installTranslator(translator)
        self._application.setLayoutDirection(locale.textDirection())

    def _fall_silent(self) -> None:
        for former in self._translators:
            self._application.removeTranslator(former)
            former.deleteLater()
        self._translators.clear()


def boundary(
    save: Callable[[TracebackType | None], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return the one place where mistakes of the program end: it saves, and logs no content.

    Args:
        save: keeps what is in hand; is told where the mistake was, so as not to meet it again.
    """

    def caught(
        kind: type[BaseException], _mistake: BaseException, where: TracebackType | None
    ) -> None:
        frames = traceback.extract_tb(where)
        place = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
        _LOG.error("mistake of the program: %s at %s", kind.__name__, place)
        save(where)

    return caught


def _locale(code: str) -> QLocale:
    """Return the locale of the interface; a system without one is spoken to in English."""
    locale = QLocale(code) if code else QLocale.system()
    return QLocale("en_GB") if locale.language() is QLocale.Language.C else locale


def _code(locale: QLocale) -> str:
    return locale.name().split("_")[0]
