"""What can go wrong between a page tree and a file."""

from __future__ import annotations

import enum

from petitiondesk.errors import PetitionDeskError


class TypesettingError(PetitionDeskError):
    """A page could not be set."""


class TypesettingFailedError(TypesettingError):
    """An engine gave up on a page that the page tree allows: a fault of the program or the layout.

    Attributes:
        engine: ``docx`` or ``pdf``.
    """

    def __init__(self, *, engine: str) -> None:
        self.engine = engine
        super().__init__()


class TypesettingTooLongError(TypesettingError):
    """A worker was at a page for longer than any page needs, and was ended.

    Attributes:
        minutes: how long it was given.
    """

    def __init__(self, *, minutes: int) -> None:
        self.minutes = minutes
        super().__init__()


class PictureFault(enum.Enum):
    """Why a picture was refused."""

    TOO_MANY_BYTES = "too_many_bytes"
    TOO_MANY_PIXELS = "too_many_pixels"
    NOT_PNG_OR_JPEG = "not_png_or_jpeg"
    DAMAGED = "damaged"
    TOO_SLOW = "too_slow"


class BadPictureError(TypesettingError):
    """A picture from outside cannot be printed safely.

    Attributes:
        reason: what is wrong with it.
    """

    def __init__(self, *, reason: PictureFault) -> None:
        self.reason = reason
        super().__init__()


class TemplateFault(enum.Enum):
    """Why a Word template was refused."""

    NOT_A_PACKAGE = "not_a_package"
    TOO_LARGE = "too_large"
    NOT_XML = "not_xml"
    HAS_DOCTYPE = "has_doctype"
    FORBIDDEN_PART = "forbidden_part"
    FORBIDDEN_LINK = "forbidden_link"
    FORBIDDEN_FIELD = "forbidden_field"
    FORBIDDEN_TAG = "forbidden_tag"
    UNKNOWN_NAME = "unknown_name"
    MISSING_NAME = "missing_name"
    MISSING_STYLE = "missing_style"


class BadTemplateError(TypesettingError):
    """A Word template cannot be used: it is damaged, could do harm, or would lose words.

    Attributes:
        reason: what is wrong with it.
        where: the part, name or style in question; empty where the whole file is meant.
    """

    def __init__(self, *, reason: TemplateFault, where: str = "") -> None:
        self.reason = reason
        self.where = where
        super().__init__()
