"""The words for failures of what the vault keeps: letters, versions, protected names."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.protection import errors as protection
from petitiondesk.vault import errors as vault

KEEPING_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    vault.DraftMissingError: Message(
        "This letter is not in the vault any more.", "Choose another letter."
    ),
    vault.RevisionMissingError: Message(
        "This version of the letter is not in the vault any more.", "Choose another version."
    ),
    vault.VaultLimitError: Message(
        "Not saved: the letter is larger than the vault takes. Your text is still here.",
        "Shorten it, or use a smaller logo.",
    ),
    vault.VaultStorageError: Message(
        "Not saved: the disk refused. Your text is still here.", "Choose Save again."
    ),
    vault.VaultFullError: Message(
        "Not saved: the disk is full. Your text is still here.",
        "Free some space, then choose Save again.",
    ),
    desk.SaveBrokenError: Message(
        "Not saved: something went wrong in the program. Your text is still here.",
        "Choose Save again.",
    ),
    vault.VaultReadOnlyError: Message(
        "Not saved: this disk can only be read. Your text is still here.",
        "Allow writing to the disk, then choose Save again.",
    ),
    vault.VaultPermissionError: Message(
        "Not saved: this folder does not allow it. Your text is still here.",
        "Allow writing to the folder, then choose Save again.",
    ),
    vault.VaultGoneError: Message(
        "Not saved: the drive with your vault is gone. Your text is still here.",
        "Connect the drive again.",
    ),
    vault.VaultUnsyncedError: Message(
        "Not saved: the disk failed while writing. The vault was closed. Your text is still here.",
        "Open the vault again. If this comes back, copy the vault to another disk.",
    ),
    protection.SpellingTooShortError: Message(
        "Not protected: “{spelling}” would be found in every text. Nothing was changed.",
        "Give the name in full, or a longer part of it.",
    ),
    protection.RegisterUnreadableError: Message(
        "The list of protected names cannot be read. Nothing in it was changed.",
        "Open the vault with the newest version of PetitionDesk.",
    ),
}
