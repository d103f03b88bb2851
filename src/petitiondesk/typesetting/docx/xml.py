"""The XML of WordprocessingML: names, a terse element maker.

Elements are made, never pasted from strings, so that no text can become markup; what XML cannot
hold is left out. Namespaces: ECMA-376-1 (transitional).
"""

from __future__ import annotations

from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.letter.characters import printable
from petitiondesk.opc.xml import Element

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/relationships",
    "wp": f"{_DRAWING}/wordprocessingDrawing",
    "a": f"{_DRAWING}/main",
    "pic": f"{_DRAWING}/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
}
"""The prefixes that every part we write declares on its root."""

_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def name(prefixed: str) -> str:
    """Return ``w:p`` as lxml writes it: ``{namespace}p``. A name without prefix stays as it is."""
    prefix, colon, local = prefixed.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else prefixed


_W_PREFIX: Final = name("w:")
_W_ONLY: Final = {"w": NAMESPACES["w"]}


def w(local: str, *children: Element, **attributes: str | int) -> Element:
    """Make an element of the ``w`` namespace, its attributes in that namespace too."""
    made = etree.Element(_W_PREFIX + local, nsmap=_W_ONLY)
    for key, value in attributes.items():
        made.set(_W_PREFIX + key, printable(str(value)))
    made.extend(children)
    return made


def root(local: str, *children: Element) -> Element:
    """Make an element of the ``w`` namespace that may hold elements of all :data:`NAMESPACES`."""
    made = etree.Element(_W_PREFIX + local, nsmap=NAMESPACES)
    made.extend(children)
    return made


def element(prefixed: str, *children: Element, **attributes: str | int) -> Element:
    """Make an element of any namespace; attributes without prefix unless written ``r__embed``."""
    made = etree.Element(name(prefixed), nsmap=NAMESPACES)
    for key, value in attributes.items():
        made.set(name(key.replace("__", ":")), printable(str(value)))
    made.extend(children)
    return made


def text(content: str) -> Element:
    """Make a ``w:t`` that keeps its spaces."""
    made = w("t")
    made.text = printable(content)
    made.set(_XML_SPACE, "preserve")
    return made


def to_text(whole: Element) -> str:
    """Return the element as a string, namespaces declared on it."""
    written: str = etree.tostring(whole, encoding="unicode")
    return written


def inner(whole: Element) -> str:
    """Return what is inside a :func:`root`, to be pasted where the same prefixes are declared."""
    if not len(whole):
        return ""
    written = to_text(whole)
    return written[written.index(">") + 1 : written.rindex("<")]


def rooted(whole: Element) -> Element:
    """Return the element with all :data:`NAMESPACES` declared on it and nowhere below."""
    others = {prefix: uri for prefix, uri in whole.nsmap.items() if prefix and uri not in _KNOWN}
    wide = etree.Element(whole.tag, nsmap={**others, **NAMESPACES}, attrib=dict(whole.attrib))
    wide.extend(list(whole))
    etree.cleanup_namespaces(wide, keep_ns_prefixes=list(wide.nsmap))
    return wide


_KNOWN: Final = frozenset(NAMESPACES.values())
