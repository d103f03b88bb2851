"""What can be wrong with the law data, or with a question put to it."""

from petitiondesk.errors import PetitionDeskError


class LawDataError(PetitionDeskError):
    """A data file of the law room does not have its shape.

    Attributes:
        place: where it differs, as a JSON path or the id of a record.
    """

    def __init__(self, *, place: str) -> None:
        super().__init__(place)
        self.place = place


class NoSuchProvisionError(PetitionDeskError):
    """The catalogue has no provision of this id.

    Attributes:
        provision: the id that was asked for.
    """

    def __init__(self, *, provision: str) -> None:
        super().__init__(provision)
        self.provision = provision
