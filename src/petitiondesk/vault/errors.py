"""What can go wrong with a vault.

Every class here crosses the pipe between the vault's process and its client as its name and its
attributes (`petitiondesk.vault.failure_messages`); none carries content, a path or a passphrase.
"""

from petitiondesk.errors import PetitionDeskError


class VaultError(PetitionDeskError):
    """The vault could not do what it was asked."""


class VaultMissingError(VaultError):
    """There is no vault in this folder."""


class VaultExistsError(VaultError):
    """There is a vault in this folder already; it is never overwritten."""


class VaultFolderNotEmptyError(VaultError):
    """The folder holds other files; a vault wants a folder of its own."""


class VaultInUseError(VaultError):
    """Another process has this vault open."""


class VaultLockedError(VaultError):
    """This client has been locked; open the vault again."""


class VaultProcessEndedError(VaultError):
    """The vault's process ended unasked; the last request may or may not have been stored."""


class VaultInternalError(VaultError):
    """The vault's process met a mistake of ours.

    Attributes:
        kind: the name of the exception, without its message.
        place: module and line where it was raised.
    """

    def __init__(self, *, kind: str, place: str) -> None:
        self.kind = kind
        self.place = place
        super().__init__()


class VaultVersionError(VaultError):
    """The vault was written by a newer version of the program.

    Attributes:
        found: the format version in the vault.
        supported: the newest version that this program reads.
    """

    def __init__(self, *, found: int, supported: int) -> None:
        self.found = found
        self.supported = supported
        super().__init__()


class VaultDamagedError(VaultError):
    """A part of the vault is not as this program wrote it.

    Attributes:
        part: "header", "database", "draft", "undo" or "revisions".
    """

    def __init__(self, *, part: str) -> None:
        self.part = part
        super().__init__()


class WrongPassphraseOrDamagedError(VaultError):
    """No slot opens with this passphrase: it is wrong, or the header has been changed."""


class WrongRecoveryCodeError(VaultError):
    """This recovery code opens nothing here: it is another vault's, or was replaced or removed."""


class KeyringFailedError(VaultError):
    """The system keyring did not do what it was asked; the passphrase opens the vault.

    Attributes:
        why: "absent" (there is none), "locked", "refused", "silent" (no answer in time),
            "forgetful" (it does not give back what it was given), "empty" (it has nothing for this
            vault) or "useless" (what it has does not open it).
    """

    def __init__(self, *, why: str) -> None:
        self.why = why
        super().__init__()


class VaultPutBackError(VaultError):
    """The system keyring remembers a later state: an older copy of the vault lies in its place.

    Whoever knows that this is so (after restoring a copy, say) may open it all the same.

    Attributes:
        found: how many transactions had written to the vault that lies here.
        remembered: how many had written to the one that the keyring remembers.
    """

    def __init__(self, *, found: int, remembered: int) -> None:
        self.found = found
        self.remembered = remembered
        super().__init__()


class SlotMissingError(VaultError):
    """There is no such way to open the vault.

    Attributes:
        slot: the id that was asked for; empty where none was named and several are possible.
    """

    def __init__(self, *, slot: str) -> None:
        self.slot = slot
        super().__init__()


class SlotLimitError(VaultError):
    """The vault has as many slots as it may.

    Attributes:
        limit: how many that is.
    """

    def __init__(self, *, limit: int) -> None:
        self.limit = limit
        super().__init__()


class LastPassphraseError(VaultError):
    """The last passphrase is never taken away: what is left could be lost, or be the keyring's."""


class BackupExistsError(VaultError):
    """There is something in the backup's place already; it is never overwritten."""


class NotABackupError(VaultError):
    """This file is no backup of a vault."""


class BackupDamagedError(VaultError):
    """The backup is not as it was written: cut off, changed, or put together from others."""


class UnusablePassphraseError(VaultError):
    """The passphrase is empty, too long, or has characters that cannot be typed again reliably.

    Attributes:
        why: "empty", "long" or "character".
    """

    def __init__(self, *, why: str) -> None:
        self.why = why
        super().__init__()


class VaultMemoryError(VaultError):
    """The machine did not give the memory that opening this vault needs.

    Attributes:
        memory_kib: the memory that was needed, in KiB.
    """

    def __init__(self, *, memory_kib: int) -> None:
        self.memory_kib = memory_kib
        super().__init__()


class DraftMissingError(VaultError):
    """No draft is kept under this id.

    Attributes:
        letter_id: the id that was asked for.
    """

    def __init__(self, *, letter_id: str) -> None:
        self.letter_id = letter_id
        super().__init__()


class RevisionMissingError(VaultError):
    """There is no revision of this number, or it was erased with its letter.

    Attributes:
        letter_id: the id that was asked for.
        number: the number that was asked for.
    """

    def __init__(self, *, letter_id: str, number: int) -> None:
        self.letter_id = letter_id
        self.number = number
        super().__init__()


class VaultLimitError(VaultError):
    """Something is larger than the vault takes; nothing was stored.

    Attributes:
        what: which value, as its parameter is called.
        limit: the most it may measure, in bytes (ids, names and times: in characters).
    """

    def __init__(self, *, what: str, limit: int) -> None:
        self.what = what
        self.limit = limit
        super().__init__()


class VaultStorageError(VaultError):
    """The disk refused; what was stored before is untouched.

    Attributes:
        errno: the operating system's number for the cause, 0 where it gave none.
    """

    def __init__(self, *, errno: int = 0) -> None:
        self.errno = errno
        super().__init__()


class VaultFullError(VaultStorageError):
    """No space is left: disk, quota or file-size limit."""


class VaultReadOnlyError(VaultStorageError):
    """The disk or the folder can only be read."""


class VaultPermissionError(VaultStorageError):
    """This person may not read or write the vault's folder."""


class VaultGoneError(VaultStorageError):
    """The vault's folder or files are no longer where they were: removed, moved or unplugged."""


class VaultUnsyncedError(VaultStorageError):
    """The disk failed to keep a forced write, and the sitting has ended.

    Later saves of the same sitting could share its fate without a word, so the vault's process
    closes: what was not acknowledged has to be saved again after opening anew.
    """
