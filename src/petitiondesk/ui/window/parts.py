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
    from petitiondesk.desk.drafting.drafts import OpenDraft
    from petitiondesk.desk.ports import Vault
    from petitiondesk.desk.vaults.passphrase import Strength
    from petitiondesk.desk.vaults.vault_care import InKeyring, RecoveryCode, SealedVault
    from petitiondesk.ui.actions import Actions
    from petitiondesk.ui.background import TaskRunner
    from petitiondesk.ui.exporting.sign_sheet import SignSheet
    from petitiondesk.ui.first_run.advice import Advice
    from petitiondesk.ui.first_run.decisions import Decisions
    from petitiondesk.ui.first_run.first_run import FirstRun
    from petitiondesk.ui.first_run.new_passphrase_page import NewPassphrasePage
    from petitiondesk.ui.history.damaged_page import DamagedPage
    from petitiondesk.ui.keyboard.input_method import Composition
    from petitiondesk.ui.letter.window import LetterWindow
    from petitiondesk.ui.locking.page import LockingPage
    from petitiondesk.ui.locking.triggers import LockTriggers
    from petitiondesk.ui.page_context import PageContext
    from petitiondesk.ui.protected.protected_sheet import ProtectedSheet
    from petitiondesk.ui.session import Session
    from petitiondesk.ui.start_view import StartView
    from petitiondesk.ui.step_page import StepPage
    from petitiondesk.ui.vault_settings.destroy_sheet import DestroySheet
    from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
    from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet
    from petitiondesk.ui.window.patience import Patience
    from petitiondesk.ui.window.unlock_page import UnlockPage
    from petitiondesk.ui.window.workroom import Workroom


_PAGES = {
    Step.RECIPIENT: ("petitiondesk.ui.pages.recipient_page", "RecipientPage"),
    Step.FACTS: ("petitiondesk.ui.pages.facts_page", "FactsPage"),
    Step.LEGAL_BASIS: ("petitiondesk.ui.pages.legal_basis_page", "LegalBasisPage"),
    Step.DEMANDS: ("petitiondesk.ui.pages.demands_page", "DemandsPage"),
    Step.LETTER: ("petitiondesk.ui.pages.letter_page", "LetterPage"),
    Step.SIGNATORIES: ("petitiondesk.ui.pages.signatories_page", "SignatoriesPage"),
    Step.EXPORT: ("petitiondesk.ui.exporting.page", "ExportPage"),
}


class Parts:
    """Makes what the main window shows and works with."""

    def session(self, desk: Desk, vault: Vault, parent: QWidget, *, sample: bool) -> Session:
        """Return the session of an open vault."""
        from petitiondesk.ui.session import Session  # noqa: PLC0415 - see the module

        return Session(desk, vault, parent, sample=sample)

    def sample_vault(self) -> Vault:
        """Return a vault that forgets."""
        from petitiondesk.desk.memory.vault import MemoryVault  # noqa: PLC0415

        return MemoryVault()

    def workroom(
        self, session: Session, actions: Actions, composition: Composition, parent: QWidget
    ) -> Workroom:
        """Return what goes on while the vault is open."""
        from petitiondesk.ui.window.workroom import Workroom  # noqa: PLC0415

        return Workroom(session, self, actions, composition, parent)

    def start_view(self, session: Session, actions: Actions) -> StartView:
        """Return the start screen."""
        from petitiondesk.ui.start import make_start  # noqa: PLC0415

        return make_start(session, actions)

    def letter_window(
        self, session: Session, opened: OpenDraft, actions: Actions, composition: Composition
    ) -> LetterWindow:
        """Return the window of a letter."""
        from petitiondesk.ui.letter.window import LetterWindow  # noqa: PLC0415

        context = session.page_context()
        make_page = functools.partial(self.page, context=context)
        return LetterWindow(session, opened, make_page, actions, composition)

    def damaged_page(self, title: str) -> DamagedPage:
        """Return what is asked before a letter opens whose history is damaged."""
        from petitiondesk.ui.history.damaged_page import DamagedPage  # noqa: PLC0415

        return DamagedPage(title)

    def page(self, step: Step, context: PageContext) -> StepPage:
        """Return the page of a step; each costs memory, so each is made at its first visit."""
        module, name = _PAGES[step]
        make: Callable[[PageContext], StepPage] = getattr(importlib.import_module(module), name)
        return make(context)

    def locking_page(self, window: QWidget) -> LockingPage:
        """Close every other window and menu, and return what is on screen while locking."""
        from petitiondesk.ui.locking.clearing import close_everything_but  # noqa: PLC0415
        from petitiondesk.ui.locking.page import LockingPage  # noqa: PLC0415

        close_everything_but(window)
        return LockingPage()

    def lock_triggers(self, window: QWidget, desk: Desk) -> LockTriggers:
        """Return what locks without being asked to."""
        from petitiondesk.ui.locking.triggers import LockTriggers  # noqa: PLC0415

        return LockTriggers(window, desk.clock)

    def help_sheet(self, window: QWidget, actions: Actions) -> QWidget:
        """Show help over a window."""
        from petitiondesk.ui.window.help_sheet import HelpSheet  # noqa: PLC0415

        return HelpSheet(window, actions)

    def decisions(self) -> Decisions:
        """Return what a person decides before there is a vault: nothing yet."""
        from petitiondesk.ui.first_run.decisions import Decisions  # noqa: PLC0415

        return Decisions()

    def unlock_page(self, sentence: str, patience: Patience, *, keyring: bool) -> UnlockPage:
        """Return the page that opens the vault."""
        from petitiondesk.ui.window.unlock_page import UnlockPage  # noqa: PLC0415

        return UnlockPage(sentence, patience, keyring=keyring)

    def first_run(self, desk: Desk, tasks: TaskRunner, decisions: Decisions) -> FirstRun:
        """Return the screens that end in a vault."""
        from petitiondesk.ui.first_run.first_run import FirstRun  # noqa: PLC0415

        return FirstRun(desk, tasks, self.advice(desk, tasks), decisions, self.sentence_about)

    def new_passphrase_page(
        self, desk: Desk, tasks: TaskRunner, vault: SealedVault, code: RecoveryCode
    ) -> NewPassphrasePage:
        """Return the page that follows a recovery code."""
        from petitiondesk.ui.first_run.new_passphrase_page import (  # noqa: PLC0415
            NewPassphrasePage,
        )

        return NewPassphrasePage(vault, tasks, self.advice(desk, tasks), code)

    def vault_sheet(self, window: QWidget, session: Session) -> VaultSheet:
        """Show what can be done with the vault itself, over a window."""
        from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet  # noqa: PLC0415

        return VaultSheet(window, session, self.advice(session.desk, session.tasks))

    def protected_sheet(self, window: QWidget, session: Session) -> ProtectedSheet:
        """Show whose names no letter may tell, over a window."""
        from petitiondesk.ui.protected.protected_sheet import ProtectedSheet  # noqa: PLC0415

        return ProtectedSheet(window, session)

    def sign_sheet(self, window: QWidget, session: Session) -> SignSheet:
        """Show the way to sign a file, over a window."""
        from petitiondesk.ui.exporting.sign_sheet import SignSheet  # noqa: PLC0415

        return SignSheet(window, session)

    def verdict_sheet(
        self, window: QWidget, desk: Desk, tasks: TaskRunner, session: Session | None
    ) -> VerdictSheet:
        """Show the way to check a file, over a window; nothing has to be open."""
        from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet  # noqa: PLC0415

        return VerdictSheet(window, desk, tasks, session)

    def destroy_sheet(self, window: QWidget, desk: Desk, vault: Vault | None) -> DestroySheet:
        """Show the way to destroy a vault, over a window; nothing has to be open."""
        from petitiondesk.ui.vault_settings.destroy_sheet import DestroySheet  # noqa: PLC0415

        return DestroySheet(window, desk, vault)

    def advice(self, desk: Desk, tasks: TaskRunner) -> Advice:
        """Return what helps to choose a passphrase."""
        from petitiondesk.ui.first_run.advice import Advice  # noqa: PLC0415

        return Advice(desk.words, tasks, judge)

    def recovery_code(self, typed: str) -> RecoveryCode:
        """Return a recovery code as a key to the vault."""
        from petitiondesk.desk.vaults.vault_care import RecoveryCode  # noqa: PLC0415

        return RecoveryCode(typed)

    def in_keyring(self) -> InKeyring:
        """Return what stands for the system keyring as a key to the vault."""
        from petitiondesk.desk.vaults.vault_care import IN_KEYRING  # noqa: PLC0415

        return IN_KEYRING

    def interface_language(self, vault: Vault) -> str:
        """Return the language that the interface speaks in this vault; empty for the system's."""
        from petitiondesk.desk.vaults.vault_care import INTERFACE_LANGUAGE  # noqa: PLC0415

        return (vault.settings.get(INTERFACE_LANGUAGE) or b"").decode()

    def is_wrong(self, error: PetitionDeskError) -> bool:
        """Tell whether somebody tried what does not open the vault, so that the next try waits."""
        from petitiondesk.desk.vaults.vault_care import WRONG  # noqa: PLC0415

        return isinstance(error, WRONG)

    def is_put_back(self, error: PetitionDeskError) -> bool:
        """Tell whether an older copy of the vault lies in its place."""
        from petitiondesk.desk.vaults.vault_care import VaultPutBackError  # noqa: PLC0415

        return isinstance(error, VaultPutBackError)

    def sentence_about(self, error: PetitionDeskError) -> str:
        """Return what happened and what to do."""
        from petitiondesk.ui.messages import sentence_about  # noqa: PLC0415

        return sentence_about(error)


def judge(passphrase: str) -> Strength:
    """Return how strong a passphrase is; for a worker, since what judges is slow to read."""
    from petitiondesk.desk.vaults.passphrase_strength import strength_of  # noqa: PLC0415

    return strength_of(passphrase)
