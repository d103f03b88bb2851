"""What the fields that a person writes in are called: one word for pages and palette."""

from __future__ import annotations

from petitiondesk.letter.letter import (
    Addressee,
    Annex,
    Channel,
    Contact,
    Copy,
    Demand,
    Fact,
    LegalBasis,
    Letter,
    Letterhead,
    Logo,
    Signatory,
)
from petitiondesk.letter.source import Source, Wording
from petitiondesk.letter.values import Block, Part
from petitiondesk.ui.language.translation import translate

Labels = dict[str, str]
"""Names of the fields of a part, as the letter has them, and what the form calls them.

A paragraph is a part and its own field: it has no name for it.
"""


def labels_of(kind: type[Part]) -> Labels:
    """Return the fields of a kind of part that are written in, in the order of the form."""
    makers = {
        Letter: _letter,
        Letterhead: _letterhead,
        Logo: _logo,
        Contact: _contact,
        Addressee: _addressee,
        Channel: _channel,
        Copy: _copy,
        Fact: _fact,
        Source: _source,
        LegalBasis: _legal_basis,
        Wording: _wording,
        Demand: _demand,
        Signatory: _signatory,
        Annex: _annex,
        Block: _paragraph,
    }
    return makers[kind]() if kind in makers else {}


def label_of(kind: type[Part], name: str) -> str:
    """Return what the form calls a field."""
    return labels_of(kind)[name]


def part_word(kind: type[Part]) -> str:
    """Return what a part is, in one word; empty where its fields need none."""
    return {
        Contact: translate("LetterPage", "Contact"),
        Addressee: translate("AddresseeCard", "Recipient"),
        Channel: translate("ChannelCard", "Way"),
        Copy: translate("CopyCard", "Copy"),
        Fact: translate("FactCard", "Fact"),
        Source: translate("SourceCard", "Source"),
        LegalBasis: translate("LegalBasisCard", "Rule"),
        Wording: translate("WordingBox", "Quotation"),
        Demand: translate("DemandCard", "Demand"),
        Signatory: translate("SignatoryCard", "Organisation"),
        Annex: translate("AnnexCard", "Annex"),
    }.get(kind, "")


def _letter() -> Labels:
    return {
        "joint_salutation": translate("RecipientPage", "Salutation for all"),
        "subject": translate("LetterPage", "Subject"),
        "opening": translate("LetterPage", "Opening"),
        "closing": translate("LetterPage", "Closing"),
        "formula": translate("LetterPage", "Closing formula"),
        "place": translate("LetterPage", "Place"),
        "issued": translate("LetterPage", "Date of issue"),
        "reference": translate("LetterPage", "Reference"),
        "campaign": translate("LetterPage", "Campaign"),
        "clause": translate("LetterPage", "Which text prevails"),
    }


def _paragraph() -> Labels:
    return {"": translate("ParagraphCard", "Text of the paragraph")}


def _letterhead() -> Labels:
    return {
        "name": translate("LetterPage", "Who writes"),
        "line": translate("LetterPage", "Line below"),
    }


def _logo() -> Labels:
    return {"description": translate("LogoFields", "What the picture shows")}


def _contact() -> Labels:
    return {
        "name": translate("LetterPage", "Name"),
        "role": translate("LetterPage", "Role"),
        "email": translate("LetterPage", "E-mail"),
        "phone": translate("LetterPage", "Telephone"),
    }


def _addressee() -> Labels:
    return {
        "office": translate("AddresseeCard", "Office"),
        "person": translate("AddresseeCard", "Name"),
        "honorific": translate("AddresseeCard", "Form of address"),
        "salutation": translate("AddresseeCard", "Salutation"),
        "address": translate("AddresseeCard", "Address"),
        "as_of": translate("AddresseeCard", "Holder looked up on"),
    }


def _channel() -> Labels:
    return {
        "mission": translate("ChannelCard", "Embassy or office"),
        "city": translate("ChannelCard", "City"),
        "address": translate("ChannelCard", "Address"),
        "note": translate("ChannelCard", "Note"),
    }


def _copy() -> Labels:
    return {"office": translate("CopyCard", "Office")}


def _fact() -> Labels:
    return {
        "text": translate("FactCard", "What happened"),
        "date": translate("FactCard", "When it happened"),
        "as_of": translate("FactCard", "As known on"),
        "recheck": translate("FactCard", "Look again on"),
        "handling": translate("FactCard", "Note on handling"),
    }


def _source() -> Labels:
    return {
        "title": translate("SourceCard", "Title"),
        "publisher": translate("SourceCard", "Publisher"),
        "url": translate("SourceCard", "Link"),
        "date": translate("SourceCard", "Published"),
        "accessed": translate("SourceCard", "Read on"),
    }


def _legal_basis() -> Labels:
    return {"why": translate("LegalBasisCard", "Why it applies here")}


def _wording() -> Labels:
    return {"text": translate("WordingBox", "Exact wording")}


def _demand() -> Labels:
    return {
        "text": translate("DemandCard", "What the recipient should do"),
        "deadline": translate("DemandCard", "By when, if there is a day"),
    }


def _signatory() -> Labels:
    return {
        "name": translate("SignatoryCard", "Name"),
        "reason": translate("SignatoryCard", "Reason for not naming it"),
        "representative": translate("SignatoryCard", "Who signs for it"),
        "title": translate("SignatoryCard", "Their title"),
    }


def _annex() -> Labels:
    return {
        "title": translate("AnnexCard", "Title"),
        "reason": translate("AnnexCard", "Reason, if not everybody may read it"),
    }
