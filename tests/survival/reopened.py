"""A vault that is opened after an accident, in this process and with the program's own code."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from petitiondesk.crypto import argon2id
from petitiondesk.vault.care import VaultCare
from petitiondesk.vault.draft_store import DraftStore
from petitiondesk.vault.messages import Request, Response
from petitiondesk.vault.messages_opening import KeyringDoor, Open, PassphraseProof
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.revision_store import RevisionStore
from petitiondesk.vault.session import Session, start_session
from petitiondesk.vault.setting_store import SettingStore
from petitiondesk.vault.slot_store import SlotStore

NO_KEYRING = KeyringDoor(command=("/bin/false",), environment={})


class Reopened:
    """The stores of a session without a process between."""

    def __init__(self, session: Session) -> None:
        pipe = _ShortPipe(session)
        self.drafts = DraftStore(pipe)
        self.revisions = RevisionStore(pipe)
        self.settings = SettingStore(pipe)
        self.slots = SlotStore(pipe)
        self.care = VaultCare(pipe)


class _ShortPipe:
    def __init__(self, session: Session) -> None:
        self._session = session

    def ask(self, request: Request, answer: type[Response]) -> Response:
        answered = self._session.answer(request)
        assert isinstance(answered, answer)
        return answered


@contextmanager
def reopened(folder: Path, passphrase: str) -> Iterator[Reopened]:
    """Open the vault in a folder, as its passphrase does."""
    request = Open(
        folder=os.fsencode(folder),
        key=PassphraseProof(encode_passphrase(passphrase)),
        accept_older=False,
        door=NO_KEYRING,
    )
    session = start_session(request)
    try:
        yield Reopened(session)
    finally:
        session.close()


def remembering_keys() -> Callable[[bytes, bytes, object], bytes]:
    """The slow derivation, done once for each passphrase, salt and cost."""
    return cache(argon2id.derive_key)
