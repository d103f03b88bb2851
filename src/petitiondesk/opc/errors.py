"""What can be wrong with a package."""

from __future__ import annotations

import enum

from petitiondesk.errors import PetitionDeskError


class PackageFault(enum.Enum):
    """Why a package cannot be read."""

    NOT_A_PACKAGE = "not_a_package"
    TOO_LARGE = "too_large"
    NOT_XML = "not_xml"
    HAS_DOCTYPE = "has_doctype"


class BadPackageError(PetitionDeskError):
    """A file is no package that can be read safely.

    Attributes:
        reason: what is wrong with it.
        where: the part in question; empty where the whole file is meant.
    """

    def __init__(self, *, reason: PackageFault, where: str = "") -> None:
        super().__init__(reason, where)
        self.reason = reason
        self.where = where
