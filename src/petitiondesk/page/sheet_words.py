"""The fixed words of the sheets that are made of a letter: the digest and the press version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec


class SheetWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands on sheets besides the words of the letter.

    Attributes:
        addressed: says who the letter is for.
        organisations: counted, as a part of `signed` and `signed_in`.
        countries: counted, as a part of `signed_in`.
        signed: by how many organisations the letter is signed.
        signed_in: the same, with the number of their countries.
        facts: the heading of the digest's facts.
        actions: the heading of what the digest asks for.
        more_facts: counts the facts that the digest has no room for.
        more_actions: counts the demands that it has no room for.
        from_letter: says where the digest's words come from.
        no_embargo: the first line of a press version that may be published at any time.
        editors: the heading of what editors should know.
        public_text: tells them what the press version leaves out.
        unnamed: asks them not to look for those who are not named.
    """

    addressed: str
    organisations: Mapping[str, str]
    countries: Mapping[str, str]
    signed: str
    signed_in: str
    facts: str
    actions: str
    more_facts: Mapping[str, str]
    more_actions: Mapping[str, str]
    from_letter: str
    no_embargo: str
    editors: str
    public_text: str
    unnamed: str


SHEET_PLACES: Final[Mapping[str, frozenset[str]]] = {
    "addressed": frozenset({"addressees"}),
    "signed": frozenset({"organisations"}),
    "signed_in": frozenset({"organisations", "countries"}),
    **dict.fromkeys(
        ("facts", "actions", "from_letter", "no_embargo", "editors", "public_text", "unnamed"),
        frozenset[str](),
    ),
}
"""The places that each form has to have, once each."""

SHEET_PLURALS: Final = ("organisations", "countries", "more_facts", "more_actions")
