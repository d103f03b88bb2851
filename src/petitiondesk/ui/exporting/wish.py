"""What a person asks for on the page of an export: which files, and who is to seal them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from petitiondesk.desk.exporting.order import ExportOrder
from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.desk.identities.means_order import MeansOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs, not opened yet; gone with the job that it is for.

    Attributes:
        place: where the identity is.
        secret: what opens it; empty for the one that the vault keeps.
    """

    place: IdentityPlace
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """An export as it is asked for; endorsements are added where it begins.

    Attributes:
        order: which files.
        signer: who seals them; None for nobody.
        means: what a signature is given besides.
    """

    order: ExportOrder
    signer: Signer | None = None
    means: MeansOrder = field(default_factory=MeansOrder)


@dataclass(frozen=True, slots=True)
class Own:
    """The identity that the vault keeps, as it is shown.

    Attributes:
        organisation: whom its card names; empty where the vault keeps none.
        until: the last day it is valid on.
        trouble: why nothing can be sealed with it now, in words; empty for nothing.
        possible: whether this vault can keep one: a sample cannot.
    """

    organisation: str = ""
    until: dt.date | None = None
    trouble: str = ""
    possible: bool = True
