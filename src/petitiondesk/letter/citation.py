"""How a provision is cited: made by the law catalogue, printed by the page."""

from __future__ import annotations

import msgspec


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """One provision as a letter names it in one language.

    Attributes:
        provision: its id in the catalogue.
        heading: what it is about, in a few words.
        full: the first citation, with instrument, date, publication and pinpoint.
        short: every later one, with pinpoint.
        language: the language the citation is written in, where a translation of the instrument's
            name is missing; empty where it is the letter's.
    """

    provision: str
    heading: str
    full: str
    short: str
    language: str = ""
