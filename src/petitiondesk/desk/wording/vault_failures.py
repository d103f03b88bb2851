"""The words for failures of making, opening and backing up a vault."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto import errors as crypto
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.vault import errors as vault

VAULT_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    crypto.CostRefusedError: Message(
        "The vault did not open: it asks for more work than any vault needs.",
        "Use a backup of the vault.",
    ),
    crypto.NotEnoughMemoryError: Message(
        "There is not enough memory free to open the vault.",
        "Close other programs, then try again.",
    ),
    crypto.WrongKeyOrDamagedError: Message(
        "The vault did not open.",
        "Check the passphrase, the keyboard language and Caps Lock, then try again.",
    ),
    vault.VaultMissingError: Message("There is no vault in this place.", "Set up a vault first."),
    vault.VaultExistsError: Message(
        "There is a vault in this place already. It was not touched.",
        "Open it with its passphrase.",
    ),
    vault.VaultFolderNotEmptyError: Message(
        "This folder holds other files. The vault was not made.", "Choose an empty folder."
    ),
    vault.VaultInUseError: Message(
        "PetitionDesk has this vault open already.", "Go to its window, or close it there first."
    ),
    vault.VaultLockedError: Message("PetitionDesk is locked.", "Open it with your passphrase."),
    vault.VaultProcessEndedError: Message(
        "The vault closed unexpectedly. Your last second of work may not be saved.",
        "Open it with your passphrase.",
    ),
    vault.VaultInternalError: Message(
        "The vault could not do this. What was saved before is safe.", "Try again."
    ),
    vault.VaultVersionError: Message(
        "This vault was written by a newer PetitionDesk. Nothing was changed.",
        "Install the newer PetitionDesk.",
    ),
    vault.VaultDamagedError: Message(
        "The vault did not open: its files are not as they were written.",
        "Use a backup of the vault.",
    ),
    vault.WrongPassphraseOrDamagedError: Message(
        "The vault did not open.",
        "Check the passphrase, the keyboard language and Caps Lock, then try again.",
    ),
    crypto.RecoveryCodeSlipError: Message(
        "This recovery code has a slip: a symbol is missing, too many or mistyped.",
        "Compare it with your sheet, group by group.",
    ),
    vault.WrongRecoveryCodeError: Message(
        "This recovery code does not open this vault. It is another vault's, or was replaced.",
        "Look for the newest sheet, or use the passphrase.",
    ),
    vault.KeyringFailedError: Message(
        "The system keyring did not open the vault.", "Type your passphrase."
    ),
    vault.VaultPutBackError: Message(
        "This is an older copy of your vault: the system keyring remembers a later one.",
        "Open it only if you put it back yourself. If you did not, somebody else had this laptop.",
    ),
    vault.SlotMissingError: Message(
        "This way to open the vault is not there any more.", "Choose one of the list."
    ),
    vault.SlotLimitError: Message(
        "The vault has as many ways to open it as it may.", "Remove one first."
    ),
    vault.LastPassphraseError: Message(
        "Not removed: a vault keeps at least one passphrase.", "Change the passphrase instead."
    ),
    vault.BackupExistsError: Message(
        "No backup was written: a file of this name is there already.", "Choose another name."
    ),
    vault.NotABackupError: Message(
        "This file is not a backup of a vault. Nothing was made.", "Choose another file."
    ),
    vault.BackupDamagedError: Message(
        "This backup is damaged or incomplete. Nothing was made.",
        "Use another backup, on another disk if you can.",
    ),
    vault.UnusablePassphraseError: Message(
        "This passphrase cannot be used.", "Choose one that you can type again on any keyboard."
    ),
    vault.VaultMemoryError: Message(
        "There is not enough memory free to open the vault.",
        "Close other programs, then try again.",
    ),
}
