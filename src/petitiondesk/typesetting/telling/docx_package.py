"""Which parts a Word document of ours has, and which of them leads to which.

Word follows relationships, whatever a part is called. So whatever has another name than ours, or
is led to as something else, is named here: nobody would have looked into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.opc import relationships as opc
from petitiondesk.opc.core_properties import CORE_PART
from petitiondesk.opc.package import CONTENT_TYPES, relationships_of, source_of

DOCUMENT: Final = "word/document.xml"
NUMBERING: Final = "word/numbering.xml"
NOTES: Final = "word/footnotes.xml"

_SIGNATURES: Final = "_xmlsignatures/origin.sigs"
_ATTACHED: Final = r"customXml/item[1-9]\d?\.xml"
_LINKS: Final = re.compile("https:|mailto:")

LEADS: Final[Mapping[str, Mapping[str, str]]] = {
    "": {
        opc.DOCUMENT: re.escape(DOCUMENT),
        opc.CORE_PROPERTIES: re.escape(CORE_PART),
        opc.ORIGIN: re.escape(_SIGNATURES),
    },
    re.escape(DOCUMENT): {
        opc.STYLES: r"word/styles\.xml",
        opc.SETTINGS: r"word/settings\.xml",
        opc.FONT_TABLE: r"word/fontTable\.xml",
        opc.NUMBERING: re.escape(NUMBERING),
        opc.FOOTNOTES: re.escape(NOTES),
        opc.THEME: r"word/theme/theme1\.xml",
        opc.HEADER: r"word/header[12]\.xml",
        opc.FOOTER: r"word/footer[12]\.xml",
        opc.IMAGE: r"word/media/(logo[1-9]\d?\.(png|jpeg)|signature\.png)",
        opc.CUSTOM_XML: _ATTACHED,
        opc.HYPERLINK: "",
    },
    re.escape(NOTES): {opc.HYPERLINK: ""},
    _ATTACHED: {opc.CUSTOM_XML_PROPERTIES: r"customXml/itemProps[1-9]\d?\.xml"},
    re.escape(_SIGNATURES): {opc.SIGNATURE: r"_xmlsignatures/sig[1-9]\d?\.xml"},
}
"""Which part may lead to which, by the kind of relationship; to the empty name: out of the file."""

_NAMES: Final = re.compile("|".join(name for leads in LEADS.values() for name in leads.values()))


def strange_parts(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the parts, and what leads to parts or out of the file, that none of ours has.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
    """
    listed = {relationships_of(source_of(part)) for part in parts if part.endswith(".rels")}
    for part in sorted(parts.keys() - listed - {CONTENT_TYPES}):
        if not _NAMES.fullmatch(part):
            yield f"a part named {part}"
    for source in sorted(map(source_of, listed & parts.keys())):
        for each in opc.read_relationships(parts, source):
            if not _leads_rightly(each, source, parts):
                yield f"a {each.kind} to {each.target} from {source}"


def _leads_rightly(each: opc.Relationship, source: str, parts: Mapping[str, bytes]) -> bool:
    leads = next((LEADS[known] for known in LEADS if re.fullmatch(known, source)), {})
    if each.external:
        return leads.get(each.kind) == "" and _LINKS.match(each.target) is not None
    return each.target in parts and re.fullmatch(leads.get(each.kind, ""), each.target) is not None
