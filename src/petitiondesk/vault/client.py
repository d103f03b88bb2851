"""The door to the vault: starts its process and speaks with it. Blocking, and without Qt.

vault = open_(folder, passphrase)
vault.put_draft(letter_id, summary, draft, changed=now)
vault.lock()
"""

import os
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

import msgspec

from petitiondesk.crypto.argon2_cost import DEFAULT, Argon2Cost
from petitiondesk.vault import messages
from petitiondesk.vault.errors import (
    VaultLimitError,
    VaultLockedError,
    VaultProcessEndedError,
)
from petitiondesk.vault.failure_messages import decode_failure
from petitiondesk.vault.messages import (
    DRAFT_LIMIT,
    NAME_LIMIT,
    SUMMARY_LIMIT,
    AnyRequest,
    AnyResponse,
    DraftSummary,
    Failed,
    Page,
    Value,
    read_frame,
    write_frame,
)
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.starting import DEFAULT_COMMAND, start_vault_process

LOCK_SECONDS: Final = 10.0
"""How long locking waits, once for its turn and once for a tidy end, before it ends the process."""


def create(
    folder: Path,
    passphrase: str,
    *,
    cost: Argon2Cost = DEFAULT,
    command: tuple[str, ...] = DEFAULT_COMMAND,
) -> "VaultClient":
    """Make a vault and open it.

    Args:
        folder: where; made where it is missing, with its parents. It must hold nothing else.
        passphrase: what will open the vault.
        cost: how much work one guess of the passphrase costs.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: nobody could rely on typing this passphrase again.
        VaultExistsError: there is a vault in the folder already.
        VaultFolderNotEmptyError: the folder holds other files.
        VaultInUseError: another process is making a vault here.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused (`VaultFullError`, `VaultReadOnlyError`,
            `VaultPermissionError`, `VaultGoneError` where the cause is known).
        VaultProcessEndedError: the vault's process did not start, or ended.
    """
    request = messages.Create(
        folder=os.fsencode(folder.absolute()),
        passphrase=encode_passphrase(passphrase),
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
    )
    return _started(request, command)


def open_(
    folder: Path, passphrase: str, *, command: tuple[str, ...] = DEFAULT_COMMAND
) -> "VaultClient":
    """Open a vault.

    Args:
        folder: the vault's folder.
        passphrase: what a person typed.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: no vault can have this passphrase.
        VaultMissingError: there is no vault in the folder.
        VaultInUseError: another process has it open.
        WrongPassphraseOrDamagedError: no slot opens with this passphrase.
        VaultDamagedError: header or database are not as this program wrote them.
        VaultVersionError: a newer version of the program wrote it.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused, as in `create`.
        VaultProcessEndedError: the vault's process did not start, or ended.
    """
    request = messages.Open(
        folder=os.fsencode(folder.absolute()), passphrase=encode_passphrase(passphrase)
    )
    return _started(request, command)


class VaultClient:
    """An open vault. Threads may share it: each request waits for its turn.

    Every method but `lock` and `alive` raises `VaultLockedError` after locking,
    `VaultProcessEndedError` where the vault's process has ended unasked, `VaultDamagedError` and
    `VaultStorageError` as in `open_`. Whatever is raised, what was stored before stays whole.
    """

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        """Speak with a process that `create` or `open_` started; use those."""
        self._process = process
        self._turn = threading.Lock()
        self._locked = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.lock()

    @property
    def alive(self) -> bool:
        """Whether the vault is open: neither locked nor ended unasked."""
        return not self._locked and self._process.poll() is None

    def put_draft(self, letter_id: str, summary: bytes, draft: bytes, *, changed: str) -> None:
        """Store a draft in place of the one before. When this returns, it survives a power cut.

        Args:
            letter_id: what to keep it under, at most `NAME_LIMIT` characters.
            summary: what a list shows of it, at most `SUMMARY_LIMIT` bytes.
            draft: the whole draft, at most `DRAFT_LIMIT` bytes.
            changed: when it was changed, in a form that sorts by time (RFC 3339, UTC).

        Raises:
            VaultLimitError: a value is larger than its limit.
        """
        _check_limit("letter_id", letter_id, NAME_LIMIT)
        _check_limit("changed", changed, NAME_LIMIT)
        _check_limit("summary", summary, SUMMARY_LIMIT)
        _check_limit("draft", draft, DRAFT_LIMIT)
        self._ask(
            messages.PutDraft(letter_id=letter_id, summary=summary, draft=draft, changed=changed)
        )

    def get_draft(self, letter_id: str) -> bytes:
        """Return the draft that was stored last.

        Raises:
            DraftMissingError: there is none under this id.
        """
        value = self._ask_value(messages.GetDraft(letter_id=letter_id))
        assert value is not None
        return value

    def list_drafts(self) -> tuple[DraftSummary, ...]:
        """Return what was stored beside the drafts, the latest `changed` first."""
        found: list[DraftSummary] = []
        more = True
        while more:
            after = found[-1].letter_id if found else ""
            page = self._ask(messages.ListDrafts(after=after))
            assert isinstance(page, Page)
            found += page.drafts
            more = page.more
        return tuple(sorted(found, key=lambda draft: draft.changed, reverse=True))

    def delete_draft(self, letter_id: str) -> None:
        """Erase a draft for good; no draft under this id is no error."""
        self._ask(messages.DeleteDraft(letter_id=letter_id))

    def put_setting(self, name: str, value: bytes) -> None:
        """Store a setting in place of the one before. When this returns, it survives a power cut.

        Args:
            name: what to keep it under, at most `NAME_LIMIT` characters.
            value: at most `DRAFT_LIMIT` bytes.

        Raises:
            VaultLimitError: a value is larger than its limit.
        """
        _check_limit("name", name, NAME_LIMIT)
        _check_limit("value", value, DRAFT_LIMIT)
        self._ask(messages.PutSetting(name=name, value=value))

    def get_setting(self, name: str) -> bytes | None:
        """Return a setting, or None where nothing was stored under this name."""
        return self._ask_value(messages.GetSetting(name=name))

    def lock(self) -> None:
        """End the vault's process, and with it the data key. Locking twice is locking once.

        A request on its way is waited for, but not for ever: after `LOCK_SECONDS` the process is
        ended all the same, which loses nothing that was acknowledged.
        """
        self._locked = True
        in_turn = self._turn.acquire(timeout=LOCK_SECONDS)
        try:
            if in_turn:
                self._say_goodbye()
            else:
                self._process.kill()
            self._process.wait()
        finally:
            if in_turn:
                self._turn.release()

    def _say_goodbye(self) -> None:
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        if not process.stdin.closed:
            with suppress(OSError):
                write_frame(process.stdin, messages.Lock())
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(LOCK_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
        process.stdout.close()

    def _ask_value(self, request: AnyRequest) -> bytes | None:
        answer = self._ask(request)
        assert isinstance(answer, Value)
        return answer.value

    def _ask(self, request: AnyRequest) -> AnyResponse:
        with self._turn:
            if self._locked:
                raise VaultLockedError
            answer = self._exchange(request)
        if isinstance(answer, Failed):
            raise decode_failure(answer)
        return answer

    def _exchange(self, request: AnyRequest) -> AnyResponse:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write_frame(self._process.stdin, request)
            frame = read_frame(self._process.stdout)
        except OSError as cause:
            raise VaultProcessEndedError from cause
        if frame is None:
            raise VaultProcessEndedError
        answer: AnyResponse = msgspec.msgpack.decode(frame, type=AnyResponse)
        return answer


def _started(request: AnyRequest, command: tuple[str, ...]) -> VaultClient:
    client = VaultClient(start_vault_process(command))
    try:
        client._ask(request)  # noqa: SLF001 - the first request belongs to opening
    except BaseException:
        client.lock()
        raise
    return client


def _check_limit(what: str, value: str | bytes, limit: int) -> None:
    if len(value) > limit:
        raise VaultLimitError(what=what, limit=limit)
