"""Destroying a vault: without its passphrase, damaged or not, and nothing that is not its own.

The header goes first: without it, nobody opens what is left, passphrase or not. What cannot be
promised: copies, backups and snapshots stay, and a flash drive may keep what was overwritten.
"""

import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from petitiondesk.vault.errors import KeyringFailedError, VaultError, VaultMissingError
from petitiondesk.vault.failures import os_failures_named, storage_error
from petitiondesk.vault.folder import VaultFolder, read_regular_file, sync_folder
from petitiondesk.vault.header import HEADER_LIMIT, KeyringSlot, decode_header
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.pipe import VaultPipe
from petitiondesk.vault.plain_files import overwrite
from petitiondesk.vault.slots import slots_of
from petitiondesk.vault.synced_folder import SyncService, look_above, sync_service
from petitiondesk.vault.system_keyring import SystemKeyring, door_from_here


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What became of a vault.

    Attributes:
        header_overwritten: whether the header's bytes were overwritten in their place before the
            file was removed. Either way it is gone; a flash drive may keep the old bytes.
        keyring_erased: whether the system keyring keeps nothing of it; None where it never did, or
            where the header could not tell.
        left: names in the folder that are not the vault's, and were left alone.
        synced: the service that may keep copies of it, if the folder lies in one's.
    """

    header_overwritten: bool
    keyring_erased: bool | None
    left: tuple[str, ...]
    synced: SyncService | None


def destroy(
    folder: Path, *, pipe: VaultPipe | None = None, keyring: KeyringDoor | None = None
) -> Destroyed:
    """Destroy a vault. Asks for no passphrase, waits for no prompt, and cannot be undone.

    What a power cut left of a vault that was being destroyed is destroyed likewise.

    Args:
        folder: the vault's folder.
        pipe: to the vault's process, where this program has the vault open; it is ended.
        keyring: the way to the system keyring; None for that of whoever runs this.

    Raises:
        VaultMissingError: there is no vault in the folder; nothing was touched.
        VaultStorageError: the disk refused; what could be destroyed is.
    """
    place = VaultFolder(folder.absolute())
    with os_failures_named():
        if not place.holds_remains():
            raise VaultMissingError
    items = _keyring_items(place)
    refusals = _Refusals()
    overwritten = [_overwritten(path, refusals) for path in (place.header, place.new_header)]
    if pipe is not None:
        pipe.end()
    # Only now is there nobody left who would write the items again.
    erasing = _KeyringErasing(items, SystemKeyring(keyring or door_from_here()))
    synced = sync_service(look_above(place.path))
    for path in place.own_files():
        refusals.note(path.unlink)
    left = _leave(place, refusals)
    erased = erasing.result()
    refusals.raise_first()
    return Destroyed(overwritten[0], erased, left, synced)


class _Refusals:
    """What the disk refused while the rest went on."""

    def __init__(self) -> None:
        self._found: list[OSError] = []

    def note(self, step: Callable[[], object]) -> None:
        """Do a step; a file that is not there is as good as removed."""
        try:
            step()
        except FileNotFoundError:
            pass
        except OSError as refusal:
            self._found.append(refusal)

    def raise_first(self) -> None:
        """Tell the first refusal, if there was one."""
        if self._found:
            raise storage_error(self._found[0].errno or 0) from self._found[0]


class _KeyringErasing:
    """Erases the keyring's items while the files are destroyed: a keyring may be slow."""

    def __init__(self, items: tuple[str, ...], keyring: SystemKeyring) -> None:
        self._items = items
        self._keyring = keyring
        self._erased = True
        self._thread = threading.Thread(target=self._erase, name="keyring", daemon=True)
        if items:
            self._thread.start()

    def result(self) -> bool | None:
        """Wait for the keyring, which has a time limit of its own."""
        if not self._items:
            return None
        self._thread.join()
        return self._erased

    def _erase(self) -> None:
        for item in self._items:
            try:
                self._keyring.erase(item)
            except KeyringFailedError:
                self._erased = False


def _keyring_items(folder: VaultFolder) -> tuple[str, ...]:
    """Return the names of the keyring's items, as far as the header can be read."""
    try:
        untrusted = read_regular_file(folder.header, HEADER_LIMIT + 1, part="header")
        return tuple(slot.id for slot in slots_of(decode_header(untrusted), KeyringSlot))
    except (OSError, VaultError):
        return ()


def _overwritten(path: Path, refusals: _Refusals) -> bool:
    """Overwrite a plain file in its place, and remove it; says whether it was overwritten."""
    overwritten = False
    # Never through a link: what it points to is not the vault's.
    if _is_ours(path):
        with suppress(OSError):
            overwrite(path, HEADER_LIMIT)
            overwritten = True
    refusals.note(path.unlink)
    with suppress(OSError):
        sync_folder(path.parent)
    return overwritten


def _is_ours(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1


def _leave(folder: VaultFolder, refusals: _Refusals) -> tuple[str, ...]:
    """Remove the folder where nothing else is in it; return what is."""
    with suppress(OSError):
        sync_folder(folder.path)
    left: tuple[str, ...] = ()
    with suppress(OSError):
        left = tuple(sorted(path.name for path in folder.path.iterdir()))
    if not left:
        refusals.note(folder.path.rmdir)
    return left
