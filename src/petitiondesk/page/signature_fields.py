"""Places for signatures in the file itself: one for the exporter, and for signatories who want one.

They stand on the page before anybody signs: a place that is added later breaks what was signed.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

import msgspec

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.page.forms import fill
from petitiondesk.page.tree import FieldPlace, Node, SignatureGrid

if TYPE_CHECKING:  # a field is named where no page is worded
    from petitiondesk.page.words import Words

EXPORTER: Final = "sig-exporter"
"""The field of who hands the letter over, below the text."""

TIME_STAMP: Final = "sig-dts"
"""The field of a time-stamp over the whole file; nothing is to be seen of it."""

LINE: Final = "{8F1C2B60-5D0E-4C6B-9E57-3A4B7D21C9F4}"
"""By this id Word knows the line of who hands the letter over, and which signature is seen on it.
Nobody else has a line: one that is empty invites a signature that only Word makes."""

_SIGNATORY: Final = "sig-"


class SignatureField(msgspec.Struct, frozen=True):
    """A place for a signature that is asked for.

    Attributes:
        id: `EXPORTER`, `TIME_STAMP`, or `field_of` a signatory.
        name: of who signs there, as the page shows it; nothing for a time-stamp.
    """

    id: str
    name: str = ""


def field_of(signatory: str) -> str:
    """Return the id of the field of a signatory, by the id of the signatory's part."""
    return _SIGNATORY + signatory


def field_places(
    fields: Collection[SignatureField], nodes: Collection[Node], words: Words
) -> tuple[FieldPlace, ...]:
    """Return the places on a page with these nodes.

    Raises:
        NoSuchPartError: for the field of a signatory who is not shown.
    """
    grids = (node for node in nodes if isinstance(node, SignatureGrid))
    shown = {field_of(entry.source): entry.source for grid in grids for entry in grid.entries}
    shown |= {EXPORTER: "", TIME_STAMP: ""}
    return tuple(_place(field, shown, words) for field in fields)


def _place(field: SignatureField, shown: dict[str, str], words: Words) -> FieldPlace:
    if field.id not in shown:
        raise NoSuchPartError(part=field.id)
    if field.id == TIME_STAMP:
        return FieldPlace(field.id, "", words.signing.time_stamp, shown=False)
    description = fill(words.signing.field, name=field.name)
    return FieldPlace(field.id, shown[field.id], description)
