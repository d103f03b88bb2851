"""The parts that the main window needs once somebody has done something.

Each is imported when it is made: the first window is on screen before any of them is read. In this
module, and nowhere else in this room, imports stand inside functions.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.steps import Step

if TYPE_CHECKING:
    from petitiondesk.desk.desk import Desk
    from petitiondesk.desk.drafts import OpenDraft
    from petitiondesk.desk.ports import Vault
    from petitiondesk.ui.actions import Actions
    from petitiondesk.ui.input_method import Composition
    from petitiondesk.ui.letter_window import LetterWindow
    from petitiondesk.ui.locking_page import LockingPage
    from petitiondesk.ui.page_context import PageContext
    from petitiondesk.ui.session import Session
    from petitiondesk.ui.start_view import StartView
    from petitiondesk.ui.step_page import StepPage
    from petitiondesk.ui.workroom import Workroom


_PAGES = {
    Step.RECIPIENT: ("petitiondesk.ui.pages.recipient_page", "RecipientPage"),
    Step.FACTS: ("petitiondesk.ui.pages.facts_page", "FactsPage"),
    Step.LEGAL_BASIS: ("petitiondesk.ui.pages.legal_basis_page", "LegalBasisPage"),
    Step.DEMANDS: ("petitiondesk.ui.pages.demands_page", "DemandsPage"),
    Step.LETTER: ("petitiondesk.ui.pages.letter_page", "LetterPage"),
    Step.SIGNATORIES: ("petitiondesk.ui.pages.signatories_page", "SignatoriesPage"),
    Step.EXPORT: ("petitiondesk.ui.pages.export_page", "ExportPage"),
}


class Parts:
    """Makes what the main window shows and works with."""

    def session(self, desk: Desk, vault: Vault, parent: QWidget, *, sample: bool) -> Session:
        """Return the session of an open vault."""
        from petitiondesk.ui.session import Session  # noqa: PLC0415 - see the module

        return Session(desk, vault, parent, sample=sample)

    def sample_vault(self) -> Vault:
        """Return a vault that forgets."""
        from petitiondesk.desk.memory_vault import MemoryVault  # noqa: PLC0415

        return MemoryVault()

    def workroom(
        self, session: Session, actions: Actions, composition: Composition, parent: QWidget
    ) -> Workroom:
        """Return what goes on while the vault is open."""
        from petitiondesk.ui.workroom import Workroom  # noqa: PLC0415

        return Workroom(session, self, actions, composition, parent)

    def start_view(self, session: Session, actions: Actions) -> StartView:
        """Return the start screen."""
        from petitiondesk.ui.start import make_start  # noqa: PLC0415

        return make_start(session, actions)

    def letter_window(
        self, session: Session, opened: OpenDraft, actions: Actions, composition: Composition
    ) -> LetterWindow:
        """Return the window of a letter."""
        from petitiondesk.ui.letter_window import LetterWindow  # noqa: PLC0415

        context = session.page_context()
        make_page = functools.partial(self.page, context=context)
        return LetterWindow(session, opened, make_page, actions, composition)

    def page(self, step: Step, context: PageContext) -> StepPage:
        """Return the page of a step; each costs memory, so each is made at its first visit."""
        module, name = _PAGES[step]
        make: Callable[[PageContext], StepPage] = getattr(importlib.import_module(module), name)
        return make(context)

    def locking_page(self, window: QWidget) -> LockingPage:
        """Close every other window and menu, and return what is on screen while locking."""
        from petitiondesk.ui.locking import close_everything_but  # noqa: PLC0415
        from petitiondesk.ui.locking_page import LockingPage  # noqa: PLC0415

        close_everything_but(window)
        return LockingPage()

    def help_sheet(self, window: QWidget, actions: Actions) -> QWidget:
        """Show help over a window."""
        from petitiondesk.ui.help_sheet import HelpSheet  # noqa: PLC0415

        return HelpSheet(window, actions)

    def sentence_about(self, error: PetitionDeskError) -> str:
        """Return what happened and what to do."""
        from petitiondesk.ui.messages import sentence_about  # noqa: PLC0415

        return sentence_about(error)
