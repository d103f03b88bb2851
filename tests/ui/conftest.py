"""Windows of tests wear what the program wears: its fonts, icons, colours and roles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.accessibility import install_roles
from petitiondesk.ui.keyboard.input_method import Composition
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.looks.fonts import Fonts, families
from petitiondesk.ui.looks.symbols import SEARCH_PATH
from petitiondesk.ui.looks.theme import Appearance, Theme
from tests.ui.window_rig import Rig

ASSETS = Path(__file__).parent.parent.parent / "assets"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    QDir.setSearchPaths(SEARCH_PATH, [str(ASSETS / "icons")])
    install_roles()
    fonts = Fonts(ASSETS / "fonts")
    fonts.load_first("en")
    fonts.load("ko", "ug")
    theme = Theme(qapp, families("en"))
    theme.choose(Appearance.LIGHT)
    return theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, theme: Theme) -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme.choose(Appearance.LIGHT)
    theme.set_text_size(100)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def composition(qapp: QApplication) -> Composition:
    return Composition(qapp)


@pytest.fixture
def rig(qtbot, theme: Theme, composition: Composition) -> Rig:
    return Rig(qtbot, theme, composition)


@pytest.fixture
def view(rig: Rig) -> LetterWindow:
    return rig.open_letter()


@pytest.fixture
def from_the_right(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
