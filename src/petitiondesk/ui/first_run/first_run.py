"""The first run: one screen after the other, and back again without losing anything.

The first screen must not wait for what only later ones need: that is imported when it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.desk import Desk
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.decisions import Decisions
from petitiondesk.ui.first_run.language_screen import LanguageScreen
from petitiondesk.ui.first_run.screen import COUNT, Screen
from petitiondesk.ui.first_run.welcome_screen import WelcomeScreen

if TYPE_CHECKING:
    from petitiondesk.ui.first_run.opening_screen import OpeningScreen


class FirstRun(QWidget):
    """``opened`` carries the vault that the person opened; ``sample_wanted`` asks for a trial.

    The vault is made when the last screen is reached, with all that was decided; whoever goes
    back from there and decides otherwise gets another one in its place, for it is still empty.

    Args:
        desk: makes and opens the vault.
        tasks: where that happens.
        advice: helps to choose a passphrase.
        decisions: what was decided so far; kept by whoever made it.
        in_words: says what went wrong.
    """

    opened = Signal(object)
    sample_wanted = Signal()
    check_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: TaskRunner,
        advice: Advice,
        decisions: Decisions,
        in_words: Callable[[PetitionDeskError], str],
    ) -> None:
        super().__init__()
        self._in_words = in_words
        self._desk = desk
        self._tasks = tasks
        self._advice = advice
        self._decisions = decisions
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.screen_in_hand: Screen = self._show(decisions.screen)

    def go_to(self, index: int) -> None:
        """Show another screen."""
        self._decisions.screen = index
        old = self.screen_in_hand
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.screen_in_hand = self._show(index)
        self.screen_in_hand.setFocus()

    def _show(self, index: int) -> Screen:
        makers: tuple[Callable[[int], Screen], ...] = (
            self._language,
            self._welcome,
            self._passphrase,
            self._sheet,
            self._organisation,
            self._opening,
        )
        assert len(makers) == COUNT
        screen = makers[index](index)
        screen.back.connect(lambda: self.go_to(index - 1))
        screen.done.connect(lambda: self.go_to(index + 1))
        self._column.addWidget(screen)
        self.setFocusProxy(screen)
        return screen

    def _language(self, index: int) -> Screen:
        screen = LanguageScreen(index)
        screen.chosen.connect(self._speak)
        return screen

    def _speak(self, code: str) -> None:
        self._decisions.language = code
        self.language_wanted.emit(code)

    def _welcome(self, index: int) -> Screen:
        screen = WelcomeScreen(index)
        screen.sample_wanted.connect(self.sample_wanted)
        screen.check_wanted.connect(self.check_wanted)
        return screen

    def _passphrase(self, index: int) -> Screen:
        from petitiondesk.ui.first_run.passphrase_screen import (  # noqa: PLC0415 - see above
            PassphraseScreen,
        )

        return PassphraseScreen(index, self._decisions, self._advice)

    def _organisation(self, index: int) -> Screen:
        from petitiondesk.ui.first_run.organisation_screen import (  # noqa: PLC0415 - see above
            OrganisationScreen,
        )

        return OrganisationScreen(index, self._decisions)

    def _sheet(self, index: int) -> Screen:
        from petitiondesk.ui.first_run.sheet_screen import SheetScreen  # noqa: PLC0415 - see above

        return SheetScreen(index, self._decisions)

    def _opening(self, index: int) -> Screen:
        from petitiondesk.desk.vault_place import place_of  # noqa: PLC0415 - see above
        from petitiondesk.ui.first_run.opening_screen import (  # noqa: PLC0415 - see above
            OpeningScreen,
        )

        desk = self._desk
        screen = OpeningScreen(index, place_of(desk.vaults, desk.vault_folder))
        screen.given.connect(lambda passphrase: self._open(screen, passphrase))
        screen.again.connect(lambda: self._make(screen))
        QTimer.singleShot(0, screen, lambda: self._make(screen))
        return screen

    def _make(self, screen: OpeningScreen) -> None:
        from petitiondesk.ui.first_run.making import make_vault  # noqa: PLC0415 - see above

        decisions = self._decisions
        if decisions.made == decisions.wanted:
            screen.show_made()
            return
        screen.show_making()
        wanted = decisions.wanted

        def made(_none: object) -> None:
            decisions.made = wanted
            screen.show_made()

        self._tasks.run(
            lambda: make_vault(self._desk, decisions, wanted),
            owner=screen,
            on_success=made,
            on_failure=lambda error: screen.show_not_made(self._in_words(error)),
            serial=True,
        )

    def _open(self, screen: OpeningScreen, passphrase: str) -> None:
        vaults, folder = self._desk.vaults, self._desk.vault_folder

        def failed(error: PetitionDeskError) -> None:
            screen.show_failure(self._in_words(error))

        self._tasks.run(
            lambda: vaults.open_(folder, passphrase),
            owner=screen,
            on_success=self.opened.emit,
            on_failure=failed,
            serial=True,
        )
