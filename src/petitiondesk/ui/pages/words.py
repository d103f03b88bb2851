"""The words for what a letter can be, and for what can be chosen in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from petitiondesk.letter.fields import FIELD
from petitiondesk.letter.letter import (
    Answer,
    Certainty,
    ChannelKind,
    Display,
    Kind,
    Role,
    Visibility,
)
from petitiondesk.letter.source import SourceKind
from petitiondesk.ui.language.translation import isolated, translate

_MOST = 64


def kinds() -> list[tuple[Kind, str]]:
    """Return the kinds of letter with their names."""
    return [
        (Kind.OPEN_LETTER, translate("Words", "Open letter")),
        (Kind.URGENT_APPEAL, translate("Words", "Urgent appeal")),
        (Kind.JOINT_STATEMENT, translate("Words", "Joint statement")),
        (Kind.PETITION, translate("Words", "Petition")),
        (Kind.SUBMISSION_DRAFT_LAW, translate("Words", "Submission on a draft law")),
        (Kind.SUBMISSION_SPECIAL_PROCEDURES, translate("Words", "Submission to UN experts")),
    ]


def certainties() -> list[tuple[Certainty, str]]:
    """Return how sure a fact can be."""
    return [
        (Certainty.ESTABLISHED, translate("Words", "Established")),
        (Certainty.REPORTED, translate("Words", "Reported")),
        (Certainty.ALLEGED, translate("Words", "Alleged")),
        (Certainty.DISPUTED, translate("Words", "Disputed")),
    ]


def visibilities() -> list[tuple[Visibility, str]]:
    """Return who may read a part."""
    return [
        (Visibility.PUBLIC, translate("Words", "Everybody")),
        (Visibility.RECIPIENT, translate("Words", "Only the recipient")),
        (Visibility.NEVER, translate("Words", "Nobody outside")),
    ]


def source_kinds() -> list[tuple[SourceKind, str]]:
    """Return where a fact can have been read."""
    return [
        (SourceKind.OFFICIAL, translate("Words", "Official document")),
        (SourceKind.UN_DOCUMENT, translate("Words", "UN document")),
        (SourceKind.COURT, translate("Words", "Court")),
        (SourceKind.NEWS, translate("Words", "News")),
        (SourceKind.REPORT, translate("Words", "Report")),
        (SourceKind.INTERVIEW, translate("Words", "Interview")),
        (SourceKind.OTHER, translate("Words", "Other")),
    ]


def channel_kinds() -> list[tuple[ChannelKind, str]]:
    """Return the ways by which a letter can be handed over."""
    return [
        (ChannelKind.EMBASSY, translate("Words", "Embassy or consulate")),
        (ChannelKind.POST, translate("Words", "Post")),
        (ChannelKind.EMAIL, translate("Words", "E-mail")),
        (ChannelKind.FAX, translate("Words", "Fax")),
        (ChannelKind.WEB_FORM, translate("Words", "Web form")),
        (ChannelKind.BY_HAND, translate("Words", "By hand")),
    ]


def displays() -> list[tuple[Display, str]]:
    """Return how a signatory can be shown."""
    return [
        (Display.PUBLIC, translate("Words", "With its name")),
        (Display.COUNTRY, translate("Words", "Only its country")),
        (Display.WITHHELD, translate("Words", "Counted, not named")),
        (Display.RECIPIENT, translate("Words", "Named to the recipient only")),
    ]


def roles() -> list[tuple[Role, str]]:
    """Return what a signatory can be among the signatories."""
    return [
        (Role.LEAD, translate("Words", "Leads")),
        (Role.SIGNATORY, translate("Words", "Signs")),
        (Role.SUPPORTER, translate("Words", "Supports")),
    ]


def answers(draft: str) -> list[tuple[Answer, str]]:
    """Return what a signatory can have answered about a draft, whose number is given in words."""
    agreed = translate("Words", "Agreed to draft %1").replace("%1", draft)
    return [
        (Answer.NOT_INVITED, translate("Words", "Not invited")),
        (Answer.INVITED, translate("Words", "Invited")),
        (Answer.AGREED, agreed),
    ]


def layouts(installed: Iterable[str]) -> list[tuple[str, str]]:
    """Return the layouts that are installed, those of the house with their names."""
    names = {
        "secretariat": translate("Words", "Secretariat"),
        "plain": translate("Words", "Plain"),
    }
    return [(name, names.get(name) or isolated(name)) for name in sorted(installed)]


def one_line(markup: str) -> str:
    """Return a text of a letter that is not in hand: counts as dots before what they count."""
    return " ".join(FIELD.sub(_uncounted, markup).split())


def first_words(markup: str, most: int = _MOST) -> str:
    """Return the beginning of a text of the letter, for a title: in one line."""
    line = one_line(markup)
    if len(line) <= most:
        return line
    cut = line[:most]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip(".,;:… ") + "…"


def _uncounted(found: re.Match[str]) -> str:
    *_others, several = found["forms"].split("|")
    return f"… {several}" if several else "…"
