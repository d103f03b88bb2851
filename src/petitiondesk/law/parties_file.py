"""The whole of a ``parties.json``."""

from __future__ import annotations

from petitiondesk.law.decoding import Record
from petitiondesk.law.treaty_cells import (
    Cell,
    Correction,
    ExactDate,
    Membership,
    State,
    Treaty,
    Words,
)


class PartiesFile(Record, frozen=True, kw_only=True):
    """A ``parties.json``.

    Attributes:
        as_of: the day to which it was compiled.
        correction: which correction of that day it is; 0 for the first file of the day.
    """

    format: str
    format_version: int
    as_of: ExactDate
    correction: Correction = 0
    notice: Words
    organisations: tuple[Membership, ...]
    treaties: tuple[Treaty, ...]
    states: tuple[State, ...]
    cells: tuple[Cell, ...]
