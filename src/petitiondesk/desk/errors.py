"""What can go wrong while a person does something, beyond what the rooms below report."""

from __future__ import annotations

import enum
from pathlib import Path

from petitiondesk.errors import PetitionDeskError


class OutputTrouble(enum.Enum):
    """Why a file could not be written, as far as the system tells."""

    EXISTS = "exists"
    FULL = "full"
    READ_ONLY = "read_only"
    DENIED = "denied"
    GONE = "gone"
    IN_USE = "in_use"
    OTHER = "other"


class OutputError(PetitionDeskError):
    """A file was not written; nothing stands under its final name that was not there before."""

    def __init__(self, *, path: Path, trouble: OutputTrouble) -> None:
        super().__init__(path, trouble)
        self.path = path
        self.trouble = trouble


class NotGenuineError(PetitionDeskError):
    """A signed file, read back, was not judged genuine; nothing stands under its final name."""

    def __init__(self, *, path: Path) -> None:
        super().__init__(path)
        self.path = path


class OtherIdentityError(PetitionDeskError):
    """An organisation agreed in a file with another identity than the one that is to sign it."""

    def __init__(self, *, organisation: str) -> None:
        super().__init__(organisation)
        self.organisation = organisation


class InputError(PetitionDeskError):
    """A file that was to be read is not there, or may not be read."""

    def __init__(self, *, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FolderGivenError(InputError):
    """What was to be read as a file is a folder."""


class FileUncheckedError(PetitionDeskError):
    """A file could not be checked to the end: nothing is said of it, good or bad."""


class TextClosedError(PetitionDeskError):
    """The text is closed for agreement; editing needs a new version."""


class SaveBrokenError(PetitionDeskError):
    """A mistake of the program ended a save; what was to be saved is still in hand."""


class UnknownSampleError(PetitionDeskError):
    """There is no sample of this name."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownLanguageError(PetitionDeskError):
    """The letter does not have this language."""

    def __init__(self, *, language: str) -> None:
        super().__init__(language)
        self.language = language


class UnsupportedLanguageError(PetitionDeskError):
    """Letters cannot be set in this language yet."""

    def __init__(self, *, language: str) -> None:
        super().__init__(language)
        self.language = language


class CancelledError(PetitionDeskError):
    """The person chose Cancel; nothing was written."""


class LawUncheckedError(PetitionDeskError):
    """What the law says of a letter is not known: its checker gave no answer."""


class CheckNumberSlipError(PetitionDeskError):
    """The check number that was typed is not the number of this key."""


class CardSlipError(PetitionDeskError):
    """The check number that was typed is not the number of this card."""


class AuthorityCardError(PetitionDeskError):
    """This is no organisation's card, but an authority's: it could vouch for any name.

    Attributes:
        organisation: whom it names.
    """

    def __init__(self, *, organisation: str) -> None:
        super().__init__()
        self.organisation = organisation


class AnswerUnreadableError(PetitionDeskError):
    """This is not what an authority gives back for a request."""


class OwnCardError(PetitionDeskError):
    """This is the card of the vault's own organisation, and not another's."""


class LawKeyMissingError(PetitionDeskError):
    """No key of whoever keeps the law data was verified in this vault."""


class NoIdentityError(PetitionDeskError):
    """The vault keeps no identity of its own organisation."""


class FileUntrustedError(PetitionDeskError):
    """A file that was to be signed is not to be trusted; nothing was signed."""

    def __init__(self, *, path: Path) -> None:
        super().__init__(path)
        self.path = path


class NobodyAskedError(PetitionDeskError):
    """The letter asks nobody: others neither endorse it nor have a place to sign in it."""


class SignedAlreadyError(PetitionDeskError):
    """Who signs has signed this file already."""


class StatementTooOldError(PetitionDeskError):
    """What a person was shown was made too long ago to be signed as it is.

    Attributes:
        minutes: how old it may be.
    """

    def __init__(self, *, minutes: int) -> None:
        self.minutes = minutes
        super().__init__(minutes)


class ChosenPlaceError(PetitionDeskError):
    """The place that was chosen in a file is not for who signs."""


class PlaceOfAnotherError(PetitionDeskError):
    """No free place in the file is for who signs, or the place of another was chosen."""


class TimeServerNeededError(PetitionDeskError):
    """Files of authorities prove nothing without a time-stamp server, and none was named."""


class ApprovalNamesProtectedError(PetitionDeskError):
    """Who approved, or by what right, would tell a protected name to whoever gets the file."""
