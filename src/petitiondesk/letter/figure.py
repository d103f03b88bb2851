"""Figures: the numbers of a fact as ranges with units, so that they can be checked."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from petitiondesk.letter.canonical import MAX_INTEGER
from petitiondesk.letter.values import Value

Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_INTEGER)]


class Figure(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A number of a fact, so that it can be checked across the letter and its languages.

    Attributes:
        what: what is counted, in the authors' words; the same words mean the same figure.
        low: the number, or the lower end of an estimate.
        high: the upper end; the same as ``low`` where the number is exact.
        unit: what it is counted in, such as ``persons`` or ``percent``.
        share_of: of which other figure (its ``what``) this is a part; empty where of none.
    """

    what: str
    low: Count
    high: Count
    unit: str
    share_of: str = ""


def changed(figure: Figure, **fields: Any) -> Figure:  # noqa: ANN401 - whatever the field holds
    """Return a figure in which some fields are others."""
    return msgspec.structs.replace(figure, **fields)
