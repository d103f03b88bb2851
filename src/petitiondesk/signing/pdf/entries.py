"""Which entries the parts of a PDF have: those of ours, and no others.

What shows a page otherwise than its words are compared lies in entries that no drawing tells of: a
colour space that stands in for another, a curve that makes all colours white, a scale of the sheet.
Nobody can know all of them, so there are only those that a page of ours has.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
)
from pyhanko.pdf_utils.reader import PdfFileReader

from petitiondesk.signing.pdf.parsing import TooMuchError

MOST_PAGES: Final = 2_000
MOST_PARTS: Final = 2_000
"""Of what a page is made of: typefaces, pictures, links."""


def _keys(*names: str) -> frozenset[str]:
    return frozenset(f"/{name}" for line in names for name in line.split())


_CATALOGUE: Final = _keys(
    "Type Pages AcroForm Outlines Lang StructTreeRoot ViewerPreferences MarkInfo OutputIntents",
    "Metadata Names AF Extensions Perms DSS Version",
)
_PAGES: Final = _keys("Type Kids Count Parent")
_PAGE: Final = _keys(
    "Type Parent MediaBox TrimBox BleedBox Resources Contents StructParents Tabs Annots"
)
_NOT_USED: Final = ("/Pattern", "/Shading")
_RESOURCES: Final = _keys("ColorSpace ExtGState XObject Font", "Pattern Shading")
_STATE: Final = _keys("Type CA ca")
_PICTURE: Final = _keys(
    "Type Subtype Width Height ColorSpace BitsPerComponent Interpolate Filter DecodeParms Length"
)
_FONT: Final = _keys("Type Subtype BaseFont Encoding DescendantFonts ToUnicode")
_PROFILE: Final = _keys("N Filter Length")
_INTENT: Final = _keys("Type S OutputConditionIdentifier Info DestOutputProfile")
"""ISO 32000-1, 7.7.2, 7.7.3, 7.8.3, 8.4.5, 8.9.5, 9.7.6, 8.6.5.5 and 14.11.5."""

_TRAILER: Final = _keys("Root Info ID Size Prev")

MARK: Final = 32
"""Bytes of each of the two marks by which a file and its revision are known (14.4), at most."""

_SPACES: Final = _keys("srgb lab-d50 lab-d65")
_PLAIN_COLOURS: Final = frozenset({"/DeviceRGB", "/DeviceGray"})
_LAB_RANGE: Final = [-125, 125, -125, 125]

_RED_GREEN_BLUE: Final = 3

SRGB: Final = "384b832de3412066743b52a75ee906b6fb9fb8d9e09e936fc2c43223815c6e0a"
"""SHA-256 of the colour profile of every page of ours (sRGB2014 of the ICC)."""

_EXTENSIONS: Final = {
    "/ESIC": {"/Type": "/DeveloperExtensions", "/BaseVersion": "/1.7", "/ExtensionLevel": 1}
}
"""What a PAdES signature says of itself (ETSI EN 319 142-1, 5.6)."""

Object: TypeAlias = Any
"""Of pyHanko, whose dictionaries hold anything."""


def has_other_entries(reader: PdfFileReader) -> bool:
    """Tell whether a file is made of more than ours are; call it inside `parsing`.

    Raises:
        TooMuchError: it has too many pages, or too much on one.
    """
    root = reader.root
    if not set(root) <= _CATALOGUE or entry(root, "/Extensions") not in (None, _EXTENSIONS):
        return True
    if not all(_is_our_intent(each.get_object()) for each in entry(root, "/OutputIntents") or ()):
        return True
    return not all(map(_is_ours, page_nodes(reader)))


def has_other_trailers(reader: PdfFileReader) -> bool:
    """Tell whether a revision leads elsewhere than the one before it; call it inside `parsing`.

    What is told of a file, its title say, is found by its trailer (ISO 32000-1, 7.5.5), of which
    each revision has one.
    """
    trailers = [reader.trailer.flatten(n) for n in range(reader.xrefs.total_revisions)]
    return not all(_is_plain(each) and _leads_as(each, trailers[0]) for each in trailers)


def page_nodes(reader: PdfFileReader) -> Iterator[Object]:
    """Yield the nodes of the tree of pages, the pages among them (ISO 32000-1, 7.7.3).

    Raises:
        TooMuchError: there are too many.
    """
    nodes, looked_at = [reader.root["/Pages"]], 0
    while nodes:
        node, looked_at = nodes.pop(), looked_at + 1
        kids = entry(node, "/Kids")
        found = list(kids) if isinstance(kids, ArrayObject) else []
        if looked_at > MOST_PAGES or len(found) > MOST_PAGES:
            raise TooMuchError
        yield node
        nodes += (kid.get_object() for kid in found)


def entry(holder: Object, key: str) -> Object:
    """Return what a dictionary has under a key; None where it has nothing, or is none."""
    return holder[key] if isinstance(holder, DictionaryObject) and key in holder else None


def _is_plain(trailer: Object) -> bool:
    leads = [trailer.raw_get(key) for key in ("/Root", "/Info") if key in trailer]
    return set(trailer) <= _TRAILER and all(isinstance(each, IndirectObject) for each in leads)


def _leads_as(trailer: Object, first: Object) -> bool:
    """Tell whether two revisions have the same catalogue and title; each has a mark of its own."""
    same = [key for key in ("/Root", "/Info") if key in trailer or key in first]
    if any(trailer.raw_get(key) != first.raw_get(key) for key in same):
        return False
    (lasting, own), (known, _) = (
        [part.original_bytes for part in each["/ID"]] for each in (trailer, first)
    )
    return lasting == known and max(len(lasting), len(own)) <= MARK


def _is_ours(node: Object) -> bool:
    if entry(node, "/Type") == "/Pages":
        return set(node) <= _PAGES
    resources = entry(node, "/Resources")
    if not set(node) <= _PAGE or not set(resources) <= _RESOURCES:
        return False
    if any(entry(resources, key) for key in _NOT_USED):
        return False
    if not set(entry(resources, "/ColorSpace") or ()) <= _SPACES:  # others stand in for ours
        return False
    return all(
        all(is_one(each) for each in _values(resources, kind)) for kind, is_one in _KINDS.items()
    )


def _values(resources: Object, kind: str) -> Iterator[Object]:
    """Yield what a page is made of, of one kind."""
    held = entry(resources, kind)
    if not isinstance(held, DictionaryObject):
        return
    if len(held) > MOST_PARTS:
        raise TooMuchError
    for name in held:
        yield held[name]


def _is_our_state(state: Object) -> bool:
    return set(state) <= _STATE


def _is_our_picture(picture: Object) -> bool:
    plain = entry(picture, "/ColorSpace") in _PLAIN_COLOURS
    return plain and set(picture) <= _PICTURE and picture["/Subtype"] == "/Image"


def _is_our_font(font: Object) -> bool:
    return set(font) <= _FONT and font["/Subtype"] == "/Type0"


def _is_our_space(space: Object) -> bool:
    if not isinstance(space, ArrayObject):
        return False
    if space[0] == "/Lab":
        return set(space[1]) == {"/WhitePoint", "/Range"} and list(space[1]["/Range"]) == _LAB_RANGE
    return space[0] == "/ICCBased" and _is_srgb(space[1])


def _is_srgb(profile: Object) -> bool:
    if not isinstance(profile, StreamObject) or not set(profile) <= _PROFILE:
        return False
    return profile["/N"] == _RED_GREEN_BLUE and hashlib.sha256(profile.data).hexdigest() == SRGB


def _is_our_intent(intent: Object) -> bool:
    return set(intent) <= _INTENT and _is_srgb(entry(intent, "/DestOutputProfile"))


_KINDS: Final = {
    "/ColorSpace": _is_our_space,
    "/ExtGState": _is_our_state,
    "/XObject": _is_our_picture,
    "/Font": _is_our_font,
}
