"""Sources: where a fact was read, and where the exact words of a rule were copied from."""

from __future__ import annotations

import enum

from petitiondesk.letter.values import Block, LanguageCode, Part, PartialDate


class SourceKind(enum.Enum):
    """Where something was read."""

    OFFICIAL = "official"
    UN_DOCUMENT = "un_document"
    COURT = "court"
    NEWS = "news"
    REPORT = "report"
    INTERVIEW = "interview"
    OTHER = "other"


class Source(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Where something was read. A confidential source is counted and never named."""

    title: str = ""
    publisher: str = ""
    date: PartialDate = ""
    url: str = ""
    kind: SourceKind = SourceKind.OTHER
    accessed: PartialDate = ""
    language: LanguageCode = "en"
    confidential: bool = False


class Wording(Part, frozen=True, kw_only=True, omit_defaults=True):
    """The exact words of a rule, pasted by the authors with their source; printed as a quotation.

    The catalogue's paraphrase is never that.
    """

    text: Block
    source: Source
