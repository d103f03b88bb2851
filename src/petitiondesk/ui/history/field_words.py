"""What fields that hold no text are called, and what they hold, in words."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from petitiondesk.letter.case_profile import CaseProfile
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import (
    Addressing,
    ClosedText,
    Consent,
    Embargo,
    Languages,
    Letter,
    Logo,
)
from petitiondesk.letter.values import Part
from petitiondesk.ui.language.field_labels import labels_of
from petitiondesk.ui.language.translation import isolated, number, translate
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.case_in_words import case_in_words
from petitiondesk.ui.pages.words import (
    answers,
    certainties,
    channel_kinds,
    displays,
    kinds,
    roles,
    source_kinds,
    visibilities,
)

UNSAID = frozenset({"agreed_digest", "unknown", "translated_from"})
"""Fields that follow from others, or that this program does not know."""


def label_of(kind: type[Part], name: str) -> str:
    """Return what a field is called; something general where the form does not show it."""
    labels = labels_of(kind)
    if name in labels:
        return labels[name]
    own = {"name": translate("LetterPage", "Name"), "image": translate("LogoFields", "Logo")}
    return {**_choices(), **own, **_choices_of(kind)}.get(
        name, translate("History", "Something else")
    )


def value_in_words(value: object, letter: Letter) -> str:
    """Return what a field holds; nothing where it holds nothing.

    Args:
        value: as the letter has it.
        letter: tells which part an id means.
    """
    match value:
        case None | "" | () | b"":
            words = ""
        case bool():
            words = translate("History", "Yes") if value else translate("History", "No")
        case int():
            words = number(value)
        case bytes():
            words = translate("History", "A picture")
        case tuple():
            words = ", ".join(_member_in_words(each, letter) for each in value)
        case enum.Enum():
            words = _enum_words(letter).get(value, "")
        case _:
            words = _composed(value)
    return words


def _composed(value: object) -> str:
    match value:
        case Languages():
            return ", ".join(language_name(code) for code in value.all)
        case Embargo():
            return isolated(f"{value.until.replace('T', ' ')} {value.time_zone}")
        case CaseProfile():
            return case_in_words(value)
        case ClosedText():
            return translate("History", "Yes")
        case _:
            return isolated(str(value))


def _choices() -> Mapping[str, str]:
    return {
        "addressing": translate("RecipientPage", "How they are written to"),
        "answer": translate("SignatoryCard", "Answer"),
        "binds": translate("LegalBasisCard", "Whom it binds here"),
        "case": translate("CaseCard", "About the case"),
        "certainty": translate("FactCard", "How sure it is"),
        "closed": translate("History", "Closed for agreement"),
        "confidential": translate("SourceCard", "Confidential: counted, never named"),
        "consent": translate("SignatoriesPage", "Before the letter is final"),
        "country": translate("History", "Country"),
        "display": translate("SignatoryCard", "How it is shown"),
        "draft": translate("History", "Number of the draft"),
        "embargo": translate("EmbargoFields", "Not to be published before a certain time"),
        "facts": translate("DemandCard", "Rests on these facts"),
        "figures": translate("FactCard", "Numbers in this fact"),
        "kept": translate("FindingNote", "Kept, with your reason"),
        "kind": translate("RecipientPage", "Kind of letter"),
        "languages": translate("History", "Languages"),
        "layout": translate("LetterPage", "Layout"),
        "legal_bases": translate("DemandCard", "Rests on these rules"),
        "pages": translate("AnnexCard", "Pages"),
        "provision": translate("LegalBasisCard", "Rule"),
        "public": translate("LetterPage", "Everybody may see this contact"),
        "reviewed": translate("BlockField", "Read by a native speaker"),
        "role": translate("SignatoryCard", "Role"),
        "visibility": translate("AnnexCard", "Who may read it"),
        "visible": translate("CopyCard", "Named on the letter"),
    }


def _choices_of(kind: type[Part]) -> Mapping[str, str]:
    """Return the fields that are called otherwise in this kind of part."""
    own = {
        "Channel": {"kind": translate("ChannelCard", "By")},
        "Source": {
            "kind": translate("SourceCard", "Kind"),
            "language": translate("History", "Language"),
        },
    }
    return own.get(kind.__name__, {})


def _enum_words(letter: Letter) -> Mapping[enum.Enum, str]:
    tables: list[list[tuple[enum.Enum, str]]] = [
        [*kinds()],
        [*certainties()],
        [*visibilities()],
        [*source_kinds()],
        [*channel_kinds()],
        [*displays()],
        [*roles()],
        [*answers(number(letter.draft))],
        [
            (Consent.REQUIRED, translate("SignatoriesPage", "Every organisation agrees")),
            (Consent.NONE, translate("SignatoriesPage", "Only the lead signs")),
            (Addressing.JOINT, translate("RecipientPage", "One letter to all")),
            (Addressing.SEPARATE, translate("RecipientPage", "One letter each")),
        ],
    ]
    return {value: words for table in tables for value, words in table}


def _member_in_words(member: object, letter: Letter) -> str:
    """Return which of its siblings a fact or rule is; of other words, the words."""
    match member:
        case KeptFinding():
            return isolated(member.reason)
        case Figure():
            return isolated(f"{member.what}: {_range_in_words(member)} {member.unit}".strip())
        case _:
            return _name_in_words(str(member), letter)


def _range_in_words(figure: Figure) -> str:
    ends = dict.fromkeys((figure.low, figure.high))
    return " – ".join(number(end) for end in ends)


def _name_in_words(member: str, letter: Letter) -> str:
    for siblings in (letter.facts, letter.legal_bases):
        ids = [part.id for part in siblings]
        if member in ids:
            return number(ids.index(member) + 1)
    return isolated(member)


def fallback_word(part: Part) -> str:
    """Return what a part is that the form gives no word."""
    if isinstance(part, Logo):
        return translate("LogoFields", "Logo")
    return translate("LetterPage", "Letterhead, place and date")
