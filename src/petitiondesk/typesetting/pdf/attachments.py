"""Files inside the PDF, as PDF/A-3 wants them (ISO 19005-3, 6.8): named, described, associated.

Written here because WeasyPrint asks the system for their types, dates them by the clock of the
machine, lists each twice, does not sort their names, and knows relationships by content.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection
from pathlib import PurePosixPath
from typing import Any, Final, TypeAlias

import pydyf  # type: ignore[import-untyped]  # has no types

from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.manuscript import Attachment
from petitiondesk.typesetting.pdf.streams import COMPRESSION, LINE_ENDS

Pdf: TypeAlias = Any
Object: TypeAlias = Any
"""Of pydyf, which has no types."""

MEDIA_TYPES: Final = {
    ".json": "application/json",
    ".p7s": "application/pkcs7-signature",
    ".txt": "text/plain",
}
OTHER_TYPE: Final = "application/octet-stream"


def attach(pdf: Pdf, attachments: Collection[Attachment]) -> None:
    """Put files into a PDF and associate them with the whole document.

    Raises:
        TypesettingFailedError: where two have one name, or a name is not printable ASCII.
    """
    if not attachments:
        return
    _refuse_bad_names([attachment.name for attachment in attachments])
    ordered = sorted(attachments, key=lambda attachment: attachment.name)
    files = [_file(pdf, attachment) for attachment in ordered]
    names = pydyf.Array()
    for attachment, file in zip(ordered, files, strict=True):
        names.extend((pydyf.String(attachment.name), file))
    tree = pydyf.Dictionary({"Names": names})
    pdf.add_object(tree)
    pdf.catalog.setdefault("Names", pydyf.Dictionary())["EmbeddedFiles"] = tree.reference
    pdf.catalog["AF"] = pydyf.Array(files)


def _refuse_bad_names(names: Collection[str]) -> None:
    printable = all(name and name.isascii() and name.isprintable() for name in names)
    if not printable or len(set(names)) < len(names):
        raise TypesettingFailedError(engine="pdf")


def _file(pdf: Pdf, attachment: Attachment) -> bytes:
    """Write a file and its specification, and return the reference to the latter."""
    name = pydyf.String(attachment.name)
    content = _content(attachment)
    pdf.add_object(content)
    specification = pydyf.Dictionary(
        {
            "Type": "/Filespec",
            "F": name,
            "UF": name,
            "EF": pydyf.Dictionary({"F": content.reference, "UF": content.reference}),
            "Desc": pydyf.String(attachment.description),
            "AFRelationship": f"/{attachment.relationship.value}",
        }
    )
    pdf.add_object(specification)
    return bytes(specification.reference)


def _content(attachment: Attachment) -> Object:
    packed, filters = _packed(attachment.data)
    media_type = MEDIA_TYPES.get(PurePosixPath(attachment.name).suffix, OTHER_TYPE)
    extra = {
        "Type": "/EmbeddedFile",
        "Subtype": "/" + media_type.replace("/", "#2f"),
        "Filter": pydyf.Array(["/FlateDecode"] * filters),
        "Params": pydyf.Dictionary({"Size": len(attachment.data)}),
    }
    return pydyf.Stream([packed], extra)


def _packed(data: bytes) -> tuple[bytes, int]:
    """Return data compressed until they end in no line end, and how often that took.

    Some validators count a stream wrongly that ends in one; nothing may be added to a file.
    """
    packed, filters = zlib.compress(data, COMPRESSION), 1
    while packed[-1:] in LINE_ENDS:
        packed, filters = zlib.compress(packed, COMPRESSION), filters + 1
    return packed, filters
