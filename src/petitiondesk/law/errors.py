"""What can be wrong with the law data, or with a question put to it."""

from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.slips import Slip


class LawDataError(PetitionDeskError):
    """A data file of the law room does not have its shape.

    Attributes:
        place: where it differs, as a JSON path or the id of a record.
        line: the line of the file, counted from 1; 0 where there is no file.
        slip: what is wrong there.
        value: what stands there, or is missing there; empty where that is no single value.
    """

    def __init__(
        self, *, place: str, line: int = 0, slip: Slip = Slip.WRONG_VALUE, value: str = ""
    ) -> None:
        super().__init__(place)
        self.place = place
        self.line = line
        self.slip = slip
        self.value = value


class NoSuchProvisionError(PetitionDeskError):
    """The catalogue has no provision of this id.

    Attributes:
        provision: the id that was asked for.
        like: those that come closest, with commas between.
    """

    def __init__(self, *, provision: str, like: str = "") -> None:
        super().__init__(provision)
        self.provision = provision
        self.like = like


class NoSuchStateError(PetitionDeskError):
    """The law data has no state of this code.

    Attributes:
        state: the code that was asked for.
        like: those that come closest, with commas between.
    """

    def __init__(self, *, state: str, like: str = "") -> None:
        super().__init__(state)
        self.state = state
        self.like = like


class NoSuchTreatyError(PetitionDeskError):
    """The law data has no treaty of this key.

    Attributes:
        treaty: the key that was asked for.
        like: those that come closest, with commas between.
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
        slip: what is wrong there.
        value: what stands there, or is missing there; empty where that is no single value.
    """

    def __init__(self, *, place: str, line: int, slip: Slip, value: str) -> None:
        super().__init__(place, line)
        self.place = place
        self.line = line
        self.slip = slip
        self.value = value


class LawUpdateOlderError(LawUpdateError):
    """The file is not newer than what is in force.

    Attributes:
        as_of: the day to which the file was compiled (ISO 8601).
        correction: which correction of that day it is.
        in_force: the day of what is in force.
        in_force_correction: which correction of that day is in force.
    """

    def __init__(
        self, *, as_of: str, correction: int, in_force: str, in_force_correction: int
    ) -> None:
        super().__init__(as_of, correction, in_force, in_force_correction)
        self.as_of = as_of
        self.correction = correction
        self.in_force = in_force
        self.in_force_correction = in_force_correction


class LawUpdateAheadError(LawUpdateError):
    """The file is of a day to come: once in force, nothing true would be newer.

    Attributes:
        as_of: the day to which the file says that it was compiled (ISO 8601).
        today: the day of this machine.
    """

    def __init__(self, *, as_of: str, today: str) -> None:
        super().__init__(as_of, today)
        self.as_of = as_of
        self.today = today


class LawUpdateLosesError(LawUpdateError):
    """The file lacks what letters may name already: ids are for life.

    Attributes:
        record: the id of a provision, a state or a treaty.
    """

    def __init__(self, *, record: str) -> None:
        super().__init__(record)
        self.record = record
