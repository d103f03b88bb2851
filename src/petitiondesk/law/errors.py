"""What can be wrong with the law data, or with a question put to it."""

from petitiondesk.errors import PetitionDeskError


class LawDataError(PetitionDeskError):
    """A data file of the law room does not have its shape.

    Attributes:
        place: where it differs, as a JSON path or the id of a record.
        line: the line of the file, counted from 1; 0 where there is no file.
    """

    def __init__(self, *, place: str, line: int = 0) -> None:
        super().__init__(place)
        self.place = place
        self.line = line


class NoSuchProvisionError(PetitionDeskError):
    """The catalogue has no provision of this id.

    Attributes:
        provision: the id that was asked for.
        like: those that come closest, with commas between; all where none does.
    """

    def __init__(self, *, provision: str, like: str = "") -> None:
        super().__init__(provision)
        self.provision = provision
        self.like = like


class NoSuchStateError(PetitionDeskError):
    """The law data has no state of this code.

    Attributes:
        state: the code that was asked for.
        like: those that come closest, with commas between; all where none does.
    """

    def __init__(self, *, state: str, like: str = "") -> None:
        super().__init__(state)
        self.state = state
        self.like = like


class NoSuchTreatyError(PetitionDeskError):
    """The law data has no treaty of this key.

    Attributes:
        treaty: the key that was asked for.
        like: those that come closest, with commas between; all where none does.
    """

    def __init__(self, *, treaty: str, like: str = "") -> None:
        super().__init__(treaty)
        self.treaty = treaty
        self.like = like


class LawUpdateError(PetitionDeskError):
    """Newer law data was not taken; what was in force stays in force."""


class LawUpdateTooLargeError(LawUpdateError):
    """The file is larger than any law data.

    Attributes:
        limit: the most it may have, in bytes.
    """

    def __init__(self, *, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class LawUpdateInvalidError(LawUpdateError):
    """The file is signed, but it is not the law data that it has to be.

    Attributes:
        place: where it differs, as a JSON path or the id of a record.
        line: the line of the file, counted from 1.
    """

    def __init__(self, *, place: str, line: int) -> None:
        super().__init__(place, line)
        self.place = place
        self.line = line


class LawUpdateOlderError(LawUpdateError):
    """The file is not newer than what is in force.

    Attributes:
        as_of: the day to which the file was compiled (ISO 8601).
        in_force: the same of what is in force.
    """

    def __init__(self, *, as_of: str, in_force: str) -> None:
        super().__init__(as_of, in_force)
        self.as_of = as_of
        self.in_force = in_force


class LawUpdateLosesError(LawUpdateError):
    """The file lacks what letters may name already: ids are for life.

    Attributes:
        record: the id of a provision, a state or a treaty.
    """

    def __init__(self, *, record: str) -> None:
        super().__init__(record)
        self.record = record
