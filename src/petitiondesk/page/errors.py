"""What can be wrong with the fixed words of a language."""

from petitiondesk.errors import PetitionDeskError


class WordsError(PetitionDeskError):
    """A file of fixed words does not have its shape, or a form misses a place.

    Attributes:
        place: where, as a JSON path.
    """

    def __init__(self, *, place: str) -> None:
        super().__init__(place)
        self.place = place
