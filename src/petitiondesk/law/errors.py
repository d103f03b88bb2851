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
