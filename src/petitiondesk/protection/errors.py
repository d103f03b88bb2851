"""What can go wrong with the register."""

from __future__ import annotations

from petitiondesk.errors import PetitionDeskError


class RegisterUnreadableError(PetitionDeskError):
    """The register is not in the form that this version writes; it may come from a newer one."""


class SpellingTooShortError(PetitionDeskError):
    """A name of one letter would be found in every text, and block it.

    Attributes:
        spelling: as it was given.
    """

    def __init__(self, *, spelling: str) -> None:
        super().__init__()  # a protected name stands in no log
        self.spelling = spelling
