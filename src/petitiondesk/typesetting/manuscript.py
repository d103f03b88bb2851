"""What a typesetter is given: an edition, and how it is to be set."""

from __future__ import annotations

import datetime as dt
import enum

import msgspec

from petitiondesk.letter.edition import Edition
from petitiondesk.page.signature_fields import SignatureField


class Sheet(enum.Enum):
    """What is made of an edition: the letter, a digest of one page, or what newsrooms get."""

    LETTER = "letter"
    DIGEST = "digest"
    PRESS = "press"


class Relationship(enum.Enum):
    """What an attached file is to the document (ISO 19005-3, annex E)."""

    SOURCE = "Source"
    SUPPLEMENT = "Supplement"
    DATA = "Data"


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file inside the file.

    Attributes:
        name: of the file, in ASCII; no two of a document are the same.
        data: what is in it.
        description: what a reader is told of it.
        relationship: what it is to the document.
    """

    name: str
    data: bytes
    description: str
    relationship: Relationship


class Manuscript(msgspec.Struct, frozen=True, kw_only=True):
    """An edition to be set in one of its languages.

    Attributes:
        edition: what its audience may see, and nothing else: it goes to another process.
        language: code of the page's language.
        addressee: the id of the addressee of a separate letter; empty for all jointly.
        draft: whether the watermark is shown.
        sheet: what is made of the edition; a press version takes the public one.
        fields: where the PDF itself is to be signed.
        attachments: files inside the file.
    """

    edition: Edition
    language: str
    addressee: str = ""
    draft: bool
    sheet: Sheet = Sheet.LETTER
    fields: tuple[SignatureField, ...] = ()
    attachments: tuple[Attachment, ...] = ()


class StampOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What a signature is to show.

    Attributes:
        name: of who signs.
        at: when, with its time zone.
        language: code of the letter's language.
        pixels: whether a picture (PNG) is wanted, for a Word document, and not a page of a PDF.
        struck: whether the picture is struck through, as that of a signature that does not hold.
    """

    name: str
    at: dt.datetime
    language: str
    pixels: bool = False
    struck: bool = False
