"""What can be wrong with the bytes of a letter file."""

from petitiondesk.errors import PetitionDeskError


class LetterFileError(PetitionDeskError):
    """The bytes are not a letter file that can be read."""


class LetterTooLargeError(LetterFileError):
    """The file is larger, or nested deeper, than any letter can be.

    Attributes:
        limit: the limit that was passed, in bytes or levels.
        unit: ``"bytes"`` or ``"levels"``.
    """

    def __init__(self, *, limit: int, unit: str) -> None:
        super().__init__(limit, unit)
        self.limit = limit
        self.unit = unit


class NotJsonError(LetterFileError):
    """The bytes are not JSON text in UTF-8, or were cut off."""


class AmbiguousLetterError(LetterFileError):
    """The JSON says one thing twice, so that two readers could understand two letters."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name)
        self.name = name


class BadTextError(LetterFileError):
    """A text holds something that is not a character: a lone surrogate."""


class NotALetterError(LetterFileError):
    """The JSON is well-formed but does not have the shape of a letter.

    Attributes:
        place: where the shape differs, as a JSON path; never the content found there.
    """

    def __init__(self, *, place: str) -> None:
        super().__init__(place)
        self.place = place


class NewerLetterError(LetterFileError):
    """The letter was written by a newer PetitionDesk."""

    def __init__(self, *, version: int) -> None:
        super().__init__(version)
        self.version = version


class ValueRefusedError(PetitionDeskError):
    """An edit gives a field a value that a letter file could not be read back with."""

    def __init__(self, *, part: str, field: str) -> None:
        super().__init__(part, field)
        self.part = part
        self.field = field


class NoSuchPartError(PetitionDeskError):
    """An edit names a part that the letter does not have (any more)."""

    def __init__(self, *, part: str) -> None:
        super().__init__(part)
        self.part = part


class CannotBeKeptError(PetitionDeskError):
    """A finding that has no way around, or a reason that says nothing.

    Attributes:
        rule: of the finding.
    """

    def __init__(self, *, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule
