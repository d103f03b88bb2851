"""What the commands work with, and what they say by their exit code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from petitiondesk.crypto.errors import RecoveryCodeSlipError
from petitiondesk.desk.desk import Vaults
from petitiondesk.desk.errors import (
    InputError,
    UnknownLanguageError,
    UnknownSampleError,
    UnsupportedLanguageError,
)
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Clock, Typesetter
from petitiondesk.desk.samples import Samples
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.drafting import Mint
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.vault import errors as vault

DONE, REFUSED, UNREADABLE, NOT_OPENED, IN_USE = 0, 1, 2, 3, 6

_WRONG_INPUT: Final = (
    LetterFileError,
    InputError,
    UnknownLanguageError,
    UnknownSampleError,
    UnsupportedLanguageError,
    RecoveryCodeSlipError,
    vault.UnusablePassphraseError,
    vault.NotABackupError,
    vault.BackupDamagedError,
)
_NEVER_OPENED: Final = (
    vault.VaultMissingError,
    vault.WrongPassphraseOrDamagedError,
    vault.WrongRecoveryCodeError,
)
_NO_PLACE: Final = (vault.VaultExistsError, vault.VaultFolderNotEmptyError)


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What the commands work with; what costs time is made when it is first needed.

    ``words`` returns the words of a language that passphrases are suggested from, none where there
    is no list.
    """

    library: Callable[[], Library]
    samples: Callable[[], Samples]
    typesetter: Callable[[], Typesetter]
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
    if isinstance(error, vault.VaultInUseError):
        return IN_USE
    if isinstance(error, _WRONG_INPUT):
        return UNREADABLE
    if isinstance(error, _NEVER_OPENED) or (opening and not isinstance(error, _NO_PLACE)):
        return NOT_OPENED
    return REFUSED
