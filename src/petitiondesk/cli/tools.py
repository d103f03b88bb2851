"""What the commands work with, and what they say by their exit code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from petitiondesk.consent.errors import ConsentError
from petitiondesk.crypto import errors as crypto
from petitiondesk.desk.desk import Vaults
from petitiondesk.desk.errors import (
    AuthorityCardError,
    CheckNumberSlipError,
    FileUntrustedError,
    InputError,
    LawKeyMissingError,
    OutputError,
    TimeServerNeededError,
    UnknownLanguageError,
    UnknownSampleError,
    UnsupportedLanguageError,
)
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Clock, Typesetter
from petitiondesk.desk.samples import Samples
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.errors import (
    LawUpdateInvalidError,
    LawUpdateTooLargeError,
    NoSuchProvisionError,
    NoSuchStateError,
    NoSuchTreatyError,
)
from petitiondesk.letter.drafting import Mint
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.protection.errors import RegisterUnreadableError, SpellingTooShortError
from petitiondesk.vault import errors as vault

if TYPE_CHECKING:  # most commands verify nothing
    from petitiondesk.desk.verdicts.verify_file import Verifier

DONE, REFUSED, UNREADABLE, NOT_OPENED, UNTRUSTED, UNKNOWN_SIGNER, IN_USE = range(7)

_WRONG_INPUT: Final = (
    LetterFileError,
    InputError,
    UnknownLanguageError,
    UnknownSampleError,
    UnsupportedLanguageError,
    crypto.RecoveryCodeSlipError,
    RegisterUnreadableError,
    SpellingTooShortError,
    NoSuchProvisionError,
    NoSuchStateError,
    NoSuchTreatyError,
    LawUpdateInvalidError,
    LawUpdateTooLargeError,
    crypto.UnusableKeyError,
    CheckNumberSlipError,
    ConsentError,
    crypto.CertificateUnreadableError,
    crypto.CertificateOfOtherKeyError,
    crypto.NoCertificateError,
    crypto.OrganisationNameError,
    crypto.KeyFileUnreadableError,
    crypto.KeyFileClosedError,
    crypto.TokenLibraryError,
    crypto.TokenMissingError,
    crypto.WrongPinError,
    crypto.PinLockedError,
    crypto.SignatureFileUnreadableError,
    crypto.RevocationUnreadableError,
    TimeServerNeededError,
    AuthorityCardError,
    vault.UnusablePassphraseError,
    vault.NotABackupError,
    vault.BackupDamagedError,
)
_NEVER_OPENED: Final = (
    vault.VaultMissingError,
    vault.WrongPassphraseOrDamagedError,
    vault.WrongRecoveryCodeError,
)
_CODES: Final = {
    UNREADABLE: _WRONG_INPUT,
    NOT_OPENED: _NEVER_OPENED,
    UNTRUSTED: (crypto.WrongSignatureError, FileUntrustedError),
    UNKNOWN_SIGNER: (LawKeyMissingError,),
    IN_USE: (vault.VaultInUseError,),
}
_NO_PLACE: Final = (vault.VaultExistsError, vault.VaultFolderNotEmptyError, OutputError)


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What the commands work with; what costs time is made when it is first needed.

    ``words`` returns the words of a language that passphrases are suggested from, none where there
    is no list.
    """

    library: Callable[[], Library]
    samples: Callable[[], Samples]
    typesetter: Callable[[], Typesetter]
    verifier: Callable[[], Verifier]
    vaults: Vaults
    vault_folder: Path
    clock: Clock
    mint: Mint
    words: Callable[[str], tuple[str, ...]] = lambda _language: ()


def code_for(error: PetitionDeskError, *, opening: bool) -> int:
    """Return the exit code that tells of a failure.

    Args:
        error: what went wrong.
        opening: whether a vault was to be opened and was not open yet.
    """
    found = next((code for code, kinds in _CODES.items() if isinstance(error, kinds)), None)
    if found is not None:
        return found
    return NOT_OPENED if opening and not isinstance(error, _NO_PLACE) else REFUSED
