"""The words for failures."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto import errors as crypto
from petitiondesk.desk import errors as desk
from petitiondesk.desk.errors import OutputTrouble
from petitiondesk.desk.wording.export_failures import EXPORT_ERRORS
from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.signing_failures import SIGNING_ERRORS
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law import errors as law
from petitiondesk.letter import errors as letter
from petitiondesk.opc import errors as opc
from petitiondesk.page import errors as page
from petitiondesk.protection import errors as protection
from petitiondesk.typesetting import errors as typesetting
from petitiondesk.vault import errors as vault

_OUTPUT: Mapping[OutputTrouble, Message] = {
    OutputTrouble.EXISTS: Message(
        "Not written: a file of this name is there already: {name}.",
        "Choose another folder, or allow it to be replaced.",
    ),
    OutputTrouble.FULL: Message(
        "Not written: the disk is full.", "Free some space, then try again."
    ),
    OutputTrouble.READ_ONLY: Message(
        "Not written: this disk can only be read.", "Choose another folder."
    ),
    OutputTrouble.DENIED: Message(
        "Not written: this folder does not allow it.", "Choose another folder."
    ),
    OutputTrouble.GONE: Message(
        "Not written: the folder is gone.", "Connect the drive again, or choose another folder."
    ),
    OutputTrouble.IN_USE: Message(
        "Not written: {name} is open in another program.", "Close it there, then try again."
    ),
    OutputTrouble.OTHER: Message(
        "Not written: the disk did not keep the file.", "Choose another folder, then try again."
    ),
}

ERRORS: Mapping[type[PetitionDeskError], Message] = {
    **SIGNING_ERRORS,
    **EXPORT_ERRORS,
    letter.LetterTooLargeError: Message(
        "This file is larger, or more deeply nested, than any letter. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NotJsonError: Message(
        "This file is damaged, or is not a letter file. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.AmbiguousLetterError: Message(
        "This file says one thing twice, so it could be read in two ways. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.BadTextError: Message(
        "This file has half characters in its text. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NotALetterError: Message(
        "This file is not a letter as PetitionDesk writes it (at {place}). Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NewerLetterError: Message(
        "This letter was written by a newer PetitionDesk. Nothing was opened.",
        "Install the newer PetitionDesk, then open it again.",
    ),
    letter.ValueRefusedError: Message(
        "This cannot stand in a letter. Nothing was changed.", "Write it in another way."
    ),
    letter.CannotBeKeptError: Message(
        "This cannot be kept as it is.", "Mend it, or write a reason where one is asked for."
    ),
    letter.NoSuchPartError: Message(
        "This part of the letter is not there any more.", "Go on with the letter as it is."
    ),
    desk.InputError: Message("The file cannot be read: {name}.", "Check its name and place."),
    desk.TextClosedError: Message(
        "The text is closed, because organisations are asked to agree to it.",
        "Start a new version to change it.",
    ),
    desk.UnknownSampleError: Message(
        "There is no sample of this name: {name}.", "Choose one of the list."
    ),
    desk.UnknownLanguageError: Message(
        "The letter does not have this language: {language}.", "Choose one of its languages."
    ),
    desk.UnsupportedLanguageError: Message(
        "Letters cannot be set in this language yet: {language}.", "Choose another language."
    ),
    desk.CancelledError: Message("Cancelled. Nothing was written.", "Start again when you like."),
    law.LawDataError: Message(
        "The law catalogue of this installation is damaged.", "Install PetitionDesk again."
    ),
    law.NoSuchProvisionError: Message(
        "The catalogue does not have this rule: {provision}.", "These come closest: {like}."
    ),
    law.LawUpdateTooLargeError: Message(
        "This file is too large for law data. The data in force stays in force.",
        "Ask the keeper of the law data for another copy.",
    ),
    law.LawUpdateInvalidError: Message(
        "Line {line} of this file is wrong ({place}). The data in force stays in force.",
        "Tell the keeper of the law data.",
    ),
    law.LawUpdateOlderError: Message(
        "This file is of {as_of}, which is not newer than {in_force}. Nothing was changed.",
        "Nothing needs to be done.",
    ),
    law.LawUpdateLosesError: Message(
        "This file lacks {record}, which letters may name. The data in force stays in force.",
        "Tell the keeper of the law data.",
    ),
    desk.CheckNumberSlipError: Message(
        "The check number does not belong to this keeper of law data. Nothing was changed.",
        "Ask the keeper for the number, by telephone or in person, and type it again.",
    ),
    desk.LawKeyMissingError: Message(
        "No keeper of law data was verified in this vault.",
        "Verify the keeper by the check number first.",
    ),
    crypto.UnusableKeyError: Message(
        "This file does not tell who keeps the law data.",
        "Choose the file of the keeper. It ends in .pem.",
    ),
    crypto.WrongSignatureError: Message(
        "Do not trust this file: the keeper whom you verified did not sign it as it is.",
        "Ask the keeper for another copy.",
    ),
    law.NoSuchStateError: Message(
        "The law data does not have this state: {state}.",
        "These come closest: {like}.",
    ),
    law.NoSuchTreatyError: Message(
        "The law data does not have this treaty: {treaty}.",
        "These come closest: {like}.",
    ),
    page.WordsError: Message(
        "The words of a language in this installation are damaged.", "Install PetitionDesk again."
    ),
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
    typesetting.TypesettingFailedError: Message(
        "The page could not be set. Your text is unchanged.", "Try again."
    ),
    typesetting.TypesettingTooLongError: Message(
        "The page was not set within {minutes} min, so this was ended. Your text is unchanged.",
        "Make the longest text shorter, then try again.",
    ),
    typesetting.BadPictureError: Message(
        "The logo cannot be used.", "Choose a PNG or JPEG picture of ordinary size."
    ),
    typesetting.BadTemplateError: Message(
        "This layout cannot be used, because it is damaged or not safe.", "Choose another layout."
    ),
    opc.BadPackageError: Message(
        "This Word document cannot be read, because it is damaged or not safe.",
        "Ask for the file once more.",
    ),
    protection.RegisterUnreadableError: Message(
        "The list of protected names cannot be read. Nothing in it was changed.",
        "Open the vault with the newest version of PetitionDesk.",
    ),
}


_OF_FILES = (desk.OutputError, desk.InputError, desk.NotGenuineError, desk.FileUntrustedError)
"""Failures whose words name a file."""


def message_for(error: PetitionDeskError) -> Message:
    """Return the words for a failure, with braces still unfilled."""
    if isinstance(error, desk.OutputError):
        return _OUTPUT[error.trouble]
    return ERRORS[type(error)]


def words_for_error(error: PetitionDeskError) -> Message:
    """Return the words for a failure."""
    data = {name: value for name, value in vars(error).items() if isinstance(value, (str, int))}
    if isinstance(error, _OF_FILES):
        data["name"] = error.path.name
    return message_for(error).filled(data)
