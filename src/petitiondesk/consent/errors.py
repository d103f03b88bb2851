"""What can be wrong with an endorsement: a statement, and the file it travels in."""

from petitiondesk.errors import PetitionDeskError


class ConsentError(PetitionDeskError):
    """A statement about a text was refused."""


class EndorsementUnreadableError(ConsentError):
    """The bytes are no endorsement: damaged, ambiguous, or another kind of file."""


class NewerEndorsementError(ConsentError):
    """The endorsement was made by a newer PetitionDesk.

    Attributes:
        version: of its format.
    """

    def __init__(self, *, version: int) -> None:
        super().__init__(version)
        self.version = version


class StatementRefusedError(ConsentError):
    """A statement would say something that no statement can.

    Attributes:
        field: which of its members; never what stands there.
    """

    def __init__(self, *, field: str) -> None:
        super().__init__(field)
        self.field = field
