"""The sheets that are laid over the window: help, the vault, who is protected, a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtWidgets import QMainWindow, QWidget

from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.window.doorkeeper import Doorkeeper
from petitiondesk.ui.window.parts import Parts

if TYPE_CHECKING:
    from petitiondesk.desk.desk import Desk
    from petitiondesk.ui.actions import Actions
    from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
    from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet


class Sheets:
    """Lays a sheet over the view of a window; it goes with what it lies over.

    Args:
        window: what they lie over.
        desk: whose vault may be destroyed.
        parts: makes them.
        keeper: knows whether a vault is open.
    """

    def __init__(self, window: QMainWindow, desk: Desk, parts: Parts, keeper: Doorkeeper) -> None:
        self._window = window
        self._desk = desk
        self._parts = parts
        self._keeper = keeper
        self._other_law = False
        self._vault_sheet: VaultSheet | None = None
        self._verdict: VerdictSheet | None = None
        self._tasks: TaskRunner | None = None

    def help(self, actions: Actions) -> None:
        """Show what the program is for and what keys do."""
        self._lay(self._parts.help_sheet(self._window, actions))

    def vault(self, page: str = "") -> None:
        """Show what can be done with the vault itself; a sample has none.

        Args:
            page: the name of the page to begin with; empty for the first.
        """
        room = self._keeper.room
        if room is not None and room.session.sample:
            self._say(translate("Sheets", "A sample keeps nothing: it has no vault, no identity."))
        if room is None or not self._vault_may_be_touched():
            return
        if self._shows_vault(page):
            return
        sheet = self._vault_sheet = self._parts.vault_sheet(self._window, room.session)
        sheet.law_changed.connect(room.session.renew_law)
        sheet.law_changed.connect(self._note_other_law)
        sheet.left.connect(self._lay_law_out)
        if page:
            sheet.show_page(page)
        self._lay(sheet)
        refresh = getattr(self._window.centralWidget(), "refresh", None)
        if refresh is not None:  # the start screen reminds of what may be done now
            sheet.left.connect(refresh)

    def _shows_vault(self, page: str) -> bool:
        """Show a page of the vault where the vault is shown already; return whether it is."""
        sheet = self._vault_sheet
        if sheet is None or not shiboken6.isValid(sheet) or not sheet.isVisible():
            return False
        if page:
            sheet.show_page(page)
        return True

    def protected(self) -> None:
        """Show whose names no letter may tell; they lie in the vault."""
        room = self._keeper.room
        if room is None or self._keeper.way_out.under_way:
            return
        session = room.session
        sheet = self._parts.protected_sheet(self._window, session)
        sheet.changed.connect(session.watch.renew)
        sheet.changed.connect(self._check_anew)
        self._lay(sheet)

    def verdict(self, files: Sequence[Path] = ()) -> None:
        """Show the way to check a file, whether a vault is open or not.

        Args:
            files: what was dropped on the window; none where nothing was.
        """
        if self._keeper.way_out.under_way:
            return
        sheet = self._verdict
        if sheet is None or not shiboken6.isValid(sheet) or sheet.isHidden():
            sheet = self._verdict = self._made_verdict()
        if len(files) > 1:
            sheet.refuse_several()
        elif files:
            sheet.take(files[0])

    def signing(self) -> None:
        """Show the way to sign a file that another organisation exported."""
        room = self._keeper.room
        if room is None or self._keeper.way_out.under_way:
            return
        sheet = self._parts.sign_sheet(self._window, room.session)
        sheet.signer.identity_wanted.connect(lambda: self.vault("identity"))
        self._lay(sheet)

    def stop(self) -> None:
        """Give up what is under way: the window closes."""
        if self._verdict is not None and shiboken6.isValid(self._verdict):
            self._verdict.checker.cancel()

    def _made_verdict(self) -> VerdictSheet:
        room = self._keeper.room
        session = None if room is None else room.session
        if session is None and self._tasks is None:
            self._tasks = TaskRunner(self._window)
        tasks = session.tasks if session is not None else cast("TaskRunner", self._tasks)
        sheet = self._parts.verdict_sheet(self._window, self._desk, tasks, session)
        if room is not None:
            sheet.letter_wanted.connect(room.take_file)
        self._lay(sheet)
        return sheet

    def destroying(self) -> None:
        """Show the way to destroy the vault, whether it is open or not."""
        if not self._vault_may_be_touched():
            return
        room = self._keeper.room
        vault = room.session.vault if room is not None else None
        sheet = self._parts.destroy_sheet(self._window, self._desk, vault)
        sheet.destroyed_vault.connect(self._keeper.show_destroyed)
        self._lay(sheet)

    def _vault_may_be_touched(self) -> bool:
        room = self._keeper.room
        return not self._keeper.way_out.under_way and not (room and room.session.sample)

    def _note_other_law(self) -> None:
        self._other_law = True
        self._check_anew()

    def _lay_law_out(self) -> None:
        """Let an open letter show and cite the law that has come into force meanwhile."""
        other_law, self._other_law = self._other_law, False
        if other_law:
            self._keeper.build_anew()

    def _check_anew(self) -> None:
        """Let an open letter find what it finds now."""
        check = getattr(self._window.centralWidget(), "check_anew", None)
        if check is not None:
            check()

    def _say(self, words: str) -> None:
        say = getattr(self._window.centralWidget(), "say", None)
        if say is not None:
            say(words)

    def _lay(self, sheet: QWidget) -> None:
        view = self._window.centralWidget()
        if view is not None:
            view.destroyed.connect(sheet.deleteLater)
