"""A file that a person added to a letter: remembered while the desk is open, written nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from petitiondesk.errors import PetitionDeskError

if TYPE_CHECKING:  # read when a file is added
    from petitiondesk.consent.endorsement import Endorsement


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that a person added.

    Attributes:
        name: of the file.
        said: what it holds; None where it is no endorsement.
        trouble: why it is none.
    """

    name: str
    said: Endorsement | None
    trouble: PetitionDeskError | None = None
