"""The way in: makes or opens the vault, with one try at a time."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.window.parts import Parts
from petitiondesk.ui.window.patience import Patience

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from petitiondesk.desk.desk import Desk
    from petitiondesk.desk.ports import Vault
    from petitiondesk.desk.vaults.vault_care import Key, RecoveryCode, SealedVault
    from petitiondesk.ui.first_run.decisions import Decisions
    from petitiondesk.ui.window.unlock_page import UnlockPage


class FrontDoor(QObject):
    """Makes the page before the vault, and opens it.

    ``opened`` carries the vault; ``sample_wanted`` and ``check_wanted`` nothing; ``page_made`` a
    page that is to be shown in place of the last one; ``language_wanted`` the code of a language
    that the person chose for the interface, ``language_kept`` of the one chosen when the vault was
    made.
    """

    opened = Signal(object)
    sample_wanted = Signal()
    check_wanted = Signal()
    page_made = Signal(object)
    language_wanted = Signal(str)
    language_kept = Signal(str)

    def __init__(self, desk: Desk, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._tasks = TaskRunner(self)
        self._patience = Patience()
        self._keyring_asked = False
        self._given_up = threading.Event()
        self._held: Vault | None = None
        self._decisions: Decisions | None = None

    def page(self, sentence: str = "") -> QWidget:
        """Return the page that opens the vault, or makes it where there is none.

        The system keyring is asked by itself only before the first page of the program: whoever
        locks wants it locked.
        """
        self.shut()
        folder, vaults = self._desk.vault_folder, self._desk.vaults
        if self._decisions is not None or not vaults.vault_exists(folder):
            return self._first_run()
        keyring = vaults.opens_by_keyring(folder)
        safe = translate("FrontDoor", "Your work is saved.")
        page = self._parts.unlock_page(sentence or safe, self._patience, keyring=keyring)
        page.given.connect(lambda passphrase: self._try(page, passphrase))
        page.code_given.connect(lambda typed: self._try_code(page, typed))
        page.keyring_wanted.connect(lambda: self._ask_keyring(page))
        page.keyring_cancelled.connect(lambda: self._stop_asking(page))
        page.sample_wanted.connect(self.sample_wanted)
        page.check_wanted.connect(self.check_wanted)
        if keyring and not self._keyring_asked:
            self._ask_keyring(page)
        self._keyring_asked = True
        return page

    @property
    def holds_a_vault(self) -> bool:
        """Whether a vault is open but not entered yet."""
        return self._held is not None

    def shut(self) -> None:
        """Close a vault that is open but not entered yet."""
        self._given_up.set()
        held, self._held = self._held, None
        if held is not None:
            held.lock()

    def drain(self) -> None:
        """Wait for a try that is under way."""
        self._tasks.drain()

    def _first_run(self) -> QWidget:
        self._decisions = self._decisions or self._parts.decisions()
        page = self._parts.first_run(self._desk, self._tasks, self._decisions)
        page.opened.connect(self._begin)
        page.sample_wanted.connect(self.sample_wanted)
        page.check_wanted.connect(self.check_wanted)
        page.language_wanted.connect(self.language_wanted)
        return page

    def _begin(self, vault: Vault) -> None:
        self._decisions = None
        self._keyring_asked = True
        self.opened.emit(vault)

    def _try(self, page: UnlockPage, passphrase: str, *, older: bool = False) -> None:
        again = functools.partial(self._try, page, passphrase, older=True)
        self._open(page, passphrase, self._enter, again, older=older)

    def _try_code(self, page: UnlockPage, typed: str, *, older: bool = False) -> None:
        code = self._parts.recovery_code(typed)
        again = functools.partial(self._try_code, page, typed, older=True)
        offer = functools.partial(self._offer_new_passphrase, code)
        self._open(page, code, offer, again, older=older)

    def _open(
        self,
        page: UnlockPage,
        key: Key,
        on_success: Callable[[SealedVault], object],
        again: Callable[[], object],
        *,
        older: bool,
    ) -> None:
        self._given_up.set()  # a keyring that answers now comes too late
        page.show_waiting(waiting=True)
        vaults, folder = self._desk.vaults, self._desk.vault_folder
        self._tasks.run(
            lambda: vaults.open_(folder, key, accept_older=older),
            owner=page,
            on_success=on_success,
            on_failure=lambda error: self._tell(page, error, again),
            serial=True,
        )

    def _tell(
        self, page: UnlockPage, error: PetitionDeskError, again: Callable[[], object]
    ) -> None:
        sentence = self._parts.sentence_about(error)
        if self._parts.is_put_back(error):
            page.ask_to_open_older(sentence, again)
            return
        if self._parts.is_wrong(error):
            self._patience.failed()
        page.show_failure(sentence)

    def _enter(self, vault: Vault) -> None:
        """Let the person in, and speak the language that was chosen when the vault was made."""
        self._patience.forget()
        read = self._parts.interface_language
        self._tasks.run(
            lambda: read(vault),
            owner=self,
            on_success=lambda code: self._let_in(vault, code),
            on_failure=lambda _error: self._let_in(vault, ""),
            serial=True,
        )

    def _let_in(self, vault: Vault, language: str) -> None:
        self.opened.emit(vault)
        if language:
            self.language_kept.emit(language)

    def _ask_keyring(self, page: UnlockPage, *, older: bool = False) -> None:
        """Ask beside whatever the person does; a vault that opens too late is closed again."""
        given_up = self._given_up = threading.Event()
        vaults, folder, key = self._desk.vaults, self._desk.vault_folder, self._parts.in_keyring()
        again = functools.partial(self._ask_keyring, page, older=True)

        def failed(error: PetitionDeskError) -> None:
            if not given_up.is_set():
                page.show_keyring(asking=False)
                self._tell(page, error, again)

        page.show_keyring(asking=True)
        self._tasks.run(
            lambda: _unless(given_up, lambda: vaults.open_(folder, key, accept_older=older)),
            owner=page,
            on_success=lambda vault: self._enter_unless(given_up, vault),
            on_failure=failed,
            serial=True,
        )

    def _enter_unless(self, given_up: threading.Event, vault: Vault | None) -> None:
        if vault is not None and given_up.is_set():
            vault.lock()
        elif vault is not None:
            self._enter(vault)

    def _stop_asking(self, page: UnlockPage) -> None:
        self._given_up.set()
        page.show_keyring(asking=False)

    def _offer_new_passphrase(self, code: RecoveryCode, vault: SealedVault) -> None:
        """The recovery code opened it: a passphrase that is known again is the next thing."""
        self._patience.forget()
        self._held = vault
        page = self._parts.new_passphrase_page(self._desk, self._tasks, vault, code)
        page.done.connect(self._enter_held)
        self.page_made.emit(page)

    def _enter_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._enter(held)


def _unless(given_up: threading.Event, open_: Callable[[], Vault]) -> Vault | None:
    """Open a vault, and close it again if that was given up meanwhile; for a worker."""
    if given_up.is_set():
        return None
    vault = open_()
    if given_up.is_set():
        vault.lock()
        return None
    return vault
