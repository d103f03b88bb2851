"""What was made of a letter: remembered while the desk is open, and written nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from petitiondesk.letter.letter import Letter

if TYPE_CHECKING:  # read when something is made
    from petitiondesk.desk.exporting.order import ExportResult


@dataclass(frozen=True, slots=True)
class Made:
    """Files that are there, and of which letter."""

    letter: Letter
    result: ExportResult

    @property
    def files(self) -> int:
        """How many files there are."""
        return len(self.result.files)

    @property
    def draft(self) -> bool:
        """Whether every page of them is marked as a draft."""
        return self.result.draft
