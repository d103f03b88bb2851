"""The main window: before the vault, or in it. It places views and routes actions.

What it holds is imported when it is furnished: a bare window is on the screen by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from petitiondesk.ui.language.translation import translate

if TYPE_CHECKING:  # the first window is on screen before anything of the desk is read
    from types import TracebackType

    from petitiondesk.desk.desk import Desk
    from petitiondesk.ui.keyboard.input_method import Composition
    from petitiondesk.ui.looks.theme import Theme
    from petitiondesk.ui.window.doorkeeper import Doorkeeper
    from petitiondesk.ui.window.parts import Parts


@dataclass(frozen=True)
class Choices:
    """What was chosen on the command line; ``text_size`` is in percent."""

    letter: Path | None
    interface_language: str
    theme: str
    text_size: int


NAME = "PetitionDesk"
"""The title of the window, whatever is open in it: taskbars and screenshots tell nothing."""

_SIZE = QSize(1440, 900)
_FRAME = 60
"""What the frame of a window may need, in device-independent pixels."""


class MainWindow(QMainWindow):
    """Holds one view at a time; a view that goes is destroyed, not hidden.

    A person sees a window at once: it is shown bare, says ``painted``, and is furnished then.
    ``language_wanted`` carries the code of the language that the interface is to speak,
    ``language_kept`` of the one that was chosen when the vault was made.
    """

    painted = Signal()
    language_wanted = Signal(str)
    language_kept = Signal(str)

    def __init__(self, ground: str = "") -> None:
        """Make a window with nothing in it, in the colour ``ground`` (``#RRGGBB``)."""
        super().__init__()
        self._bare = True
        self._keeper: Doorkeeper | None = None
        if ground:
            self.setPalette(QPalette(QColor(ground)))
        self.setWindowTitle(NAME)
        self.resize(_SIZE)

    def furnish(
        self, desk: Desk, theme: Theme, composition: Composition, parts: Parts | None = None
    ) -> None:
        """Put the way to the vault in the window, and make it listen."""
        from petitiondesk.ui.actions import Actions  # noqa: PLC0415 - see the module
        from petitiondesk.ui.window.actions import offer_window_actions  # noqa: PLC0415
        from petitiondesk.ui.window.doorkeeper import Doorkeeper  # noqa: PLC0415
        from petitiondesk.ui.window.parts import Parts  # noqa: PLC0415
        from petitiondesk.ui.window.sheets import Sheets  # noqa: PLC0415

        self.setPalette(QPalette())
        parts = parts or Parts()
        self._theme = theme
        self.actions_offered = Actions()
        self._listen_to_keys()
        offer_window_actions(self, self, theme, self.actions_offered)
        keeper = Doorkeeper(desk, parts, self.actions_offered, composition, self)
        keeper.view_made.connect(self._show)
        keeper.left.connect(self.close)
        keeper.door.language_wanted.connect(self.language_wanted)
        keeper.door.language_kept.connect(self.language_kept)
        theme.resized.connect(keeper.build_anew)
        self._keeper = keeper
        self._sheets = Sheets(self, desk, parts, keeper)
        keeper.door.check_wanted.connect(self.check_file)
        self.setAcceptDrops(True)
        keeper.show_door()

    def _listen_to_keys(self) -> None:
        from petitiondesk.ui.keyboard.physical_keys import PhysicalKeys  # noqa: PLC0415
        from petitiondesk.ui.keyboard.positions_x11 import LATIN_KEYS  # noqa: PLC0415

        self.keys = PhysicalKeys(self, self.actions_offered.all, LATIN_KEYS)
        self.keys.follow(cast("QGuiApplication", QGuiApplication.instance()))

    @property
    def keeper(self) -> Doorkeeper:
        """Who lets in and out; a furnished window has one."""
        assert self._keeper is not None
        return self._keeper

    @property
    def locked(self) -> bool:
        """Whether no vault is open."""
        return self._keeper is None or self._keeper.room is None

    def show_fitting(self) -> None:
        """Show the window, and on a small screen let it fill the screen, frame included.

        Made smaller there by hand, it still fits: it is no larger than the screen behind it.
        """
        room = QGuiApplication.primaryScreen().availableSize()
        if room.width() > _SIZE.width() and room.height() > _SIZE.height() + _FRAME:
            self.show()
        else:
            self.resize(_SIZE.boundedTo(room - QSize(_FRAME, _FRAME)))
            self.showMaximized()

    def open_file(self, path: Path) -> None:
        """Open a letter file once the vault is open."""
        self.keeper.open_file(path)

    def lock(self) -> None:
        """Save everything, ask nothing, show nothing; only then close the vault."""
        self.keeper.lock()

    def show_help(self) -> None:
        """Show what the program is for and what keys do."""
        self._sheets.help(self.actions_offered)

    def show_vault(self) -> None:
        """Show what can be done with the vault itself."""
        self._sheets.vault()

    def show_law_data(self) -> None:
        """Show which law data is in force; it lies in the vault."""
        self._sheets.vault("law")

    def show_identity(self) -> None:
        """Show what the organisation signs with; it lies in the vault."""
        self._sheets.vault("identity")

    def show_cards(self) -> None:
        """Show whose cards were verified; they lie in the vault."""
        self._sheets.vault("cards")

    def show_protected(self) -> None:
        """Show whose names no letter may tell."""
        self._sheets.protected()

    def check_file(self) -> None:
        """Show the way to check a file from anywhere."""
        self._sheets.verdict()

    def sign_file(self) -> None:
        """Show the way to sign a file that another organisation exported."""
        self._sheets.signing()

    def show_destroying(self) -> None:
        """Show the way to destroy the vault."""
        self._sheets.destroying()

    def speak_anew(self) -> None:
        """The interface speaks another language: make everything that has words once more."""
        from petitiondesk.ui.window.actions import offer_window_actions  # noqa: PLC0415

        self.actions_offered.withdraw(self)
        offer_window_actions(self, self, self._theme, self.actions_offered)
        self.keeper.build_anew()

    def save_after_mistake(self, where: TracebackType | None) -> None:
        """Save the letter in hand after a mistake of the program, and say so."""
        safe = self._keeper is None or self._keeper.rescue(where)
        say = getattr(self.centralWidget(), "say", None)
        if safe and say is not None:
            say(translate("MainWindow", "Something went wrong. Your text is safe; go on writing."))

    def drain(self) -> None:
        """Wait for what is under way."""
        self.keeper.drain()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bare:
            self._bare = False
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from petitiondesk.ui.dropping import let_in  # noqa: PLC0415 - hardly ever needed

        let_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        from petitiondesk.ui.dropping import files_of  # noqa: PLC0415 - hardly ever needed

        self._sheets.verdict(files_of(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.locked:
            if self._keeper is not None:
                self._sheets.stop()
            event.accept()
            return
        event.ignore()
        self.keeper.leave()

    def _show(self, view: QWidget) -> None:
        old = self.takeCentralWidget() if self.centralWidget() else None
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setCentralWidget(view)
        view.setFocus()
        QTimer.singleShot(0, view, lambda: _give_focus(view))


def _give_focus(view: QWidget) -> None:
    """Give a view the keyboard again where it could not take it: it was not on the screen yet."""
    holder = QApplication.focusWidget()
    if holder is None or not view.isAncestorOf(holder):
        view.setFocus()
