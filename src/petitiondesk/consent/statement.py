"""What an organisation says about a text: that it signs it, or no longer does.

A statement has one spelling, canonical JSON (RFC 8785), and those bytes are what is signed. Unlike
a letter file it keeps no member that it does not know: nobody signs what their program cannot show.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Annotated, Final

import msgspec

from petitiondesk.letter.letter import Display
from petitiondesk.letter.values import LanguageCode, PartId

Sum = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]
"""A SHA-256 digest in hexadecimal (FIPS 180-4)."""

Moment = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$(?!\n)")
]
"""A second in UTC as RFC 3339 writes it, such as ``2026-03-05T12:00:00Z``."""

Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]
"""A day as ISO 8601 writes it."""

TEXT_LIMIT: Final = 300
"""Characters of a name, a person or an office."""

Line = Annotated[str, msgspec.Meta(min_length=1, max_length=TEXT_LIMIT)]
"""One line of text, printable, without space around it, in Normalization Form C."""


class Decision(enum.Enum):
    """What an organisation says."""

    ENDORSE = "endorse"
    WITHDRAW = "withdraw"


class Statement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An organisation signs exactly this text under exactly this name, or no longer does.

    Attributes:
        letter: the id of the letter.
        revision: its agreed digest: the text in all languages.
        languages: the digest of each language, from which the agreed digest follows.
        language: the one that was read.
        names: of the organisation, exactly as the letter shows it in each language.
        display: how the letter shows it.
        signatory: the id of its line in the letter's list; None where it has none yet.
        by: who approved.
        authority: by what right, such as an office or a decision of the board.
        answer: what is said.
        made_at: when.
        until: the last day it holds; None for as long as the text stands.
        previous: the digest of the statement that it follows on (of its canonical bytes); None for
            the first.
    """

    letter: PartId
    revision: Sum
    languages: Mapping[LanguageCode, Sum]
    language: LanguageCode
    names: Mapping[LanguageCode, Line]
    display: Display
    signatory: PartId | None = None
    by: Line
    authority: Line
    answer: Decision
    made_at: Moment
    until: Day | None = None
    previous: Sum | None = None

    @property
    def name(self) -> str:
        """The name in the language that was read."""
        return self.names[self.language]


def moment_of(at: dt.datetime) -> str:
    """Return a moment, aware of its time zone, as a statement writes it."""
    return at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
