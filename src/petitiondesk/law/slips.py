"""What can be wrong at one place of a data file; whoever keeps the file is told which it is."""

from __future__ import annotations

import enum


class Slip(enum.Enum):
    """Why a value of the law data is refused."""

    BROKEN = "broken"
    """The file is no JSON here, or ends here."""
    WRONG_VALUE = "wrong_value"
    """The value is none that can stand here."""
    UNKNOWN_FIELD = "unknown_field"
    MISSING_FIELD = "missing_field"
    HIDDEN_CHARACTER = "hidden_character"
    """A text has a sign that steers a terminal, turns text around, or is not seen."""
    OTHER_FORMAT = "other_format"
    """It is another file, or one of another version."""
    DOUBLED = "doubled"
    UNORDERED = "unordered"
    """It has to stand before the one that it comes after."""
    NO_SUCH_DAY = "no_such_day"
    TOO_EARLY = "too_early"
    """It lies before another day of the same record that can only lie before it."""
    AGAINST_STATUS = "against_status"
    """Its status needs this value, or does not allow it."""
    AGAINST_START = "against_start"
    """What applies does so from a day on; what does not has no such day."""
    MISSING_CELL = "missing_cell"
    """The table does not have one cell for each pair of state and treaty."""
    UNKNOWN_STATE = "unknown_state"
    UNKNOWN_TREATY = "unknown_treaty"
    UNKNOWN_TERRITORY = "unknown_territory"
    UNKNOWN_ORGANISATION = "unknown_organisation"
    UNKNOWN_INSTRUMENT = "unknown_instrument"
    UNKNOWN_PROVISION = "unknown_provision"
    TOO_DEEP = "too_deep"
