"""What a typesetter is given: an edition, and how it is to be set."""

from __future__ import annotations

import msgspec

from petitiondesk.letter.edition import Edition


class Manuscript(msgspec.Struct, frozen=True, kw_only=True):
    """An edition to be set in one of its languages.

    Attributes:
        edition: what its audience may see, and nothing else: it goes to another process.
        language: code of the page's language.
        addressee: the id of the addressee of a separate letter; empty for all jointly.
        draft: whether the watermark is shown.
    """

    edition: Edition
    language: str
    addressee: str = ""
    draft: bool
