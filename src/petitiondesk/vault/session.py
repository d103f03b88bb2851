"""One open vault inside the vault's process: what it answers, and how it ends."""

from contextlib import suppress

from petitiondesk.vault.answering import KeepingRequest, answer
from petitiondesk.vault.caring import Caretaker
from petitiondesk.vault.errors import VaultError, VaultUnsyncedError
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.messages import Response
from petitiondesk.vault.messages_care import CareRequest
from petitiondesk.vault.messages_letters import EraseLetter
from petitiondesk.vault.messages_opening import Create, Open, OpeningRequest
from petitiondesk.vault.messages_revisions import AddRevision
from petitiondesk.vault.messages_slots import SlotRequest
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.opening import create_vault, open_vault
from petitiondesk.vault.restoring import restore_vault
from petitiondesk.vault.slot_changes import answer_slots

SittingRequest = KeepingRequest | SlotRequest | CareRequest
"""What an open vault answers."""


class Session:
    """An open vault and the right to write to it."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._caretaker = Caretaker(vault)
        self._over = False

    @property
    def over(self) -> bool:
        """Whether the disk failed while writing: nothing more may be written in this sitting."""
        return self._over

    def answer(self, request: SittingRequest) -> Response:
        """Do what is asked.

        Raises:
            VaultError: it could not be done, and nothing was changed.
            VaultUnsyncedError: the same, and the sitting is over.
        """
        try:
            with os_failures_named():
                return self._answer(request)
        except VaultUnsyncedError:
            self._over = True
            raise

    def _answer(self, request: SittingRequest) -> Response:
        if isinstance(request, SlotRequest):
            return answer_slots(self._vault, request)
        if isinstance(request, CareRequest):
            return self._caretaker.answer(request)
        response = answer(self._vault.database, request)
        if isinstance(request, (AddRevision, EraseLetter)):
            self._vault.note_anchor()
        return response

    def close(self) -> None:
        """Close the database, give back the right to write, and let the keyring remember."""
        self._caretaker.give_up()
        if self._over:
            self._vault.database.abandon()
        else:
            with suppress(VaultError):  # a disk that cannot be read has nothing to remember
                self._vault.note_anchor()
            self._vault.database.close()
        self._vault.writer_lock.release()
        if self._vault.anchorage is not None:
            self._vault.anchorage.finish()


def start_session(request: OpeningRequest) -> Session:
    """Make, open or restore the vault that is asked for.

    Raises:
        VaultError: it could not be done.
    """
    with os_failures_named():
        if isinstance(request, Create):
            return Session(create_vault(request))
        if isinstance(request, Open):
            return Session(open_vault(request))
        return Session(restore_vault(request))
