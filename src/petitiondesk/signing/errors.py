"""What can go wrong when files are signed. What is wrong with a signed file is in its report."""

from __future__ import annotations

import enum

from petitiondesk.errors import PetitionDeskError


class SigningError(PetitionDeskError):
    """A file was not signed."""


class FileNotSignableError(SigningError):
    """This is no PDF that can be signed: damaged, encrypted, or built in a way that is not read."""


class FieldMissingError(SigningError):
    """The file has no place for this signature.

    Attributes:
        field: its name.
    """

    def __init__(self, *, field: str) -> None:
        self.field = field
        super().__init__()


class FieldTakenError(SigningError):
    """The place has been signed already.

    Attributes:
        field: its name.
    """

    def __init__(self, *, field: str) -> None:
        self.field = field
        super().__init__()


class SealedAlreadyError(SigningError):
    """The file has a signature that allows no other, or one where this would have to be first."""


class StampDoesNotFitError(SigningError):
    """What is to be seen of the signature is not one page of the size of its place."""


class TimeServerSilentError(SigningError):
    """The time-stamp server does not answer.

    Attributes:
        address: where it was asked.
    """

    def __init__(self, *, address: str) -> None:
        self.address = address
        super().__init__()


class TimeServerFault(enum.Enum):
    """Why an answer is no time-stamp."""

    UNREADABLE = "unreadable"
    REFUSED = "refused"
    OTHER_FILE = "other_file"
    OTHER_QUESTION = "other_question"
    OTHER_TIME = "other_time"
    NOT_SIGNED = "not_signed"
    NOT_TRUSTED = "not_trusted"


class TimeServerWrongError(SigningError):
    """The time-stamp server gave an answer that proves nothing.

    Attributes:
        address: where it was asked.
        fault: what is wrong with its answer.
    """

    def __init__(self, *, address: str, fault: TimeServerFault) -> None:
        self.address = address
        self.fault = fault
        super().__init__()


class ProofMissingError(SigningError):
    """The files that say which certificates still hold do not say it of all that are needed."""
