"""What is to be seen of a signature: taken out of its place, where it is drawn as it is drawn here.

A place can show whatever whoever signs there puts into it, and a reader shows more of a signature
than its stamp: a name, a reason, a time. Everything that a signature made here does not have is
another look, and nothing is said about what that shows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Set
from typing import Any, Final, TypeAlias

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    IndirectObject,
    Reference,
    StreamObject,
)
from pyhanko.pdf_utils.reader import PdfFileReader

from petitiondesk.signing.pdf.entries import entry, page_nodes
from petitiondesk.signing.pdf.parsing import TooMuchError, UnreadableError, parsing
from petitiondesk.signing.report import Look

MOST_NOTES: Final = 2_000
"""Of a page; a letter has a link for each source."""

LONGEST: Final = 512 * 1024
"""Bytes of what a stamp draws; ours have fifty thousand."""

_MILLIMETRE: Final = 72 / 25.4
_SIZE: Final = (78 * _MILLIMETRE, 17 * _MILLIMETRE)
"""Width and height of a stamp, in points, as of a place for one."""

_NEARLY: Final = 1.0
"""pyHanko rounds them."""

_PRINTED_AND_LOCKED: Final = 132
"""Annotation flags (ISO 32000-1, 12.5.3): neither hidden, nor moved or deleted by hand."""

_OF_A_PLACE: Final = frozenset(
    "/Type /Subtype /Rect /P /F /T /TU /FT /AP /StructParent /V".split()  # noqa: SIM905 - a list
)
_OF_A_FORM: Final = frozenset({"/Type", "/Subtype", "/BBox", "/Resources", "/Filter", "/Length"})
_OF_A_STATE: Final = frozenset({"/Type", "/CA", "/ca"})
_OF_A_SIGNATURE: Final = frozenset(
    {"/Type", "/Filter", "/SubFilter", "/M", "/Contents", "/ByteRange", "/Reference"}
)
_CERTIFIES: Final = [
    {
        "/Type": "/SigRef",
        "/TransformMethod": "/DocMDP",
        "/TransformParams": {"/Type": "/TransformParams", "/V": "/1.2", "/P": 2},
    }
]
"""What the first signature says about what may come later (ISO 32000-1, tables 253 and 254)."""

_EMPTY: Final = ("/XObject", "/Pattern", "/Shading", "/Font")
_RESOURCES: Final = frozenset({"/ExtGState", "/ColorSpace", *_EMPTY})
"""Which entries ours have (ISO 32000-1, 12.5.2, 8.10.2, 8.4.5, 12.8.1, and 7.8.3)."""

_AROUND: Final = b"q q /BackgroundGS gs 1 0 0 1 0 0 cm /Stamp Do Q Q"
"""As pyHanko puts a page into a place."""

Object: TypeAlias = Any
"""Of pyHanko, whose dictionaries hold anything."""


class OtherLookError(Exception):
    """Something is to be seen that no signature made here shows; caught in this module."""


def look_of(place: Object, claimed: dt.datetime | None) -> Look | None:
    """Return what is to be seen of a place and of what was signed there; None for nothing.

    Args:
        place: its field (ISO 32000-1, 12.7.4.5).
        claimed: when its signer says that it was signed; None where nobody says so.
    """
    try:
        with parsing():
            drawing = _drawing(place)
            _check_signature(entry(place, "/V"), claimed)
    except (OtherLookError, UnreadableError):
        return Look()
    return Look(drawings=(drawing,)) if drawing else None


def shows_elsewhere(reader: PdfFileReader, places: Set[Reference]) -> bool:
    """Tell whether a page has a field to be seen that is no place to sign; call inside `parsing`.

    Args:
        reader: of the file.
        places: what the places to sign are called in it.

    Raises:
        TooMuchError: there is too much on its pages.
    """
    for note in _notes(reader):
        is_place = isinstance(note, IndirectObject) and note.reference in places
        if not is_place and entry(note.get_object(), "/Subtype") == "/Widget":
            return True
    return False


def _notes(reader: PdfFileReader) -> Iterator[Object]:
    """Yield what is put on the pages of a file (ISO 32000-1, 12.5)."""
    for node in page_nodes(reader):
        notes = entry(node, "/Annots")
        found = list(notes) if isinstance(notes, ArrayObject) else []
        if len(found) > MOST_NOTES:
            raise TooMuchError
        yield from found


def _drawing(place: Object) -> bytes:
    """Return what draws the stamp in a place; nothing where none is."""
    _want(set(place) <= _OF_A_PLACE, place["/Subtype"] == "/Widget")
    _want(place["/F"] == _PRINTED_AND_LOCKED)
    appearance = entry(place, "/AP")
    if appearance is None:
        return b""
    _want(set(appearance) == {"/N"})
    around = appearance["/N"]
    _check_form(around)
    if not around.data:
        return b""
    _want(around.data == _AROUND, _is_upright(place["/Rect"]))
    return _stamp(around)


def _stamp(around: Object) -> bytes:
    """Return what draws the page that was put into a place."""
    resources = around["/Resources"]
    _want(set(resources) == {"/ExtGState", "/XObject"}, set(resources["/XObject"]) == {"/Stamp"})
    _check_states(resources)
    stamp = resources["/XObject"]["/Stamp"]
    for form in (around, stamp):
        _check_form(form)
        left, bottom, right, top = form["/BBox"]
        _want(_is_upright(form["/BBox"]), min(left, right) == 0, min(bottom, top) == 0)
    _check_resources(stamp["/Resources"])
    _want(len(stamp.data) <= LONGEST)
    return bytes(stamp.data)


def _check_form(form: Object) -> None:
    _want(isinstance(form, StreamObject), set(form) <= _OF_A_FORM)
    _want(entry(form, "/Filter") in (None, "/FlateDecode"))


def _check_resources(resources: Object) -> None:
    _want(set(resources) <= _RESOURCES)
    _want(not any(entry(resources, key) for key in _EMPTY))
    colours = entry(resources, "/ColorSpace") or {}
    _want(not any(str(name).startswith("/Default") for name in colours))
    _check_states(resources)


def _check_states(resources: Object) -> None:
    """Refuse what would be translucent, or mixed with what is below it."""
    states = entry(resources, "/ExtGState")
    for name in states or ():
        state = states[name]
        _want(set(state) <= _OF_A_STATE)
        _want(all(entry(state, key) in (None, 1) for key in ("/CA", "/ca")))


def _check_signature(value: Object, claimed: dt.datetime | None) -> None:
    """Refuse what readers show of a signature besides (ISO 32000-1, table 252)."""
    if value is None:
        return
    _want(set(value) <= _OF_A_SIGNATURE)
    _want(entry(value, "/Reference") in (None, _CERTIFIES))
    said = f"D:{claimed:%Y%m%d%H%M%S}Z" if claimed else None
    _want(entry(value, "/M") == said)


def _is_upright(box: Object) -> bool:
    """Tell whether a box is as large as a stamp, and stands as one."""
    one, two, three, four = map(float, box)
    size = abs(three - one), abs(four - two)
    return all(abs(a - b) <= _NEARLY for a, b in zip(size, _SIZE, strict=True))


def _want(*conditions: bool) -> None:
    if not all(conditions):
        raise OtherLookError
