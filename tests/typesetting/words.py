"""The words of one letter in ten languages, for trees to set. Invented organisations and people."""

from pathlib import Path

import msgspec


class Words(msgspec.Struct, frozen=True):
    """What a letter says in one language."""

    letterhead: tuple[str, str]
    reference: str
    place_and_date: str
    delivery: str
    addressee: str
    subject: str
    salutation: str
    opening: str
    facts_heading: str
    facts: tuple[str, str, str]
    source: str
    law_heading: str
    law: tuple[str, str]
    quotation: str
    demands_heading: str
    demands_lead_in: str
    demands: tuple[str, str, str]
    closing: str
    formula: str
    signatures_heading: str
    organisations: tuple[str, str]
    person: str
    office: str
    country: str
    withheld: str
    copies: str
    contact: str
    clause: str
    page_of: str
    draft: str
    notes: str


WORDS = msgspec.json.decode(
    Path(__file__).with_name("words.json").read_bytes(), type=dict[str, Words]
)
"""The words by language; `words.json` holds them, as translators would."""
