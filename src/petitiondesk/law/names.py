"""Instruments and pinpoints as a language writes them. Data, so that a lawyer can correct it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError

_PLACE = re.compile(r"\{([a-z_]+)\}")


class InstrumentName(Record, frozen=True, kw_only=True):
    """One instrument in one language.

    Attributes:
        full: for the first citation.
        short: for later ones.
        official: whether ``full`` is the title of an official text or an official translation.
        source: where the title was read; empty where it was not.
        publication: in place of the catalogue's, where that is in English words; else empty.
    """

    full: str
    short: str
    official: bool
    source: str
    publication: str


class Form(Record, frozen=True, kw_only=True):
    """How a pinpoint is written: for one article (or paragraph, rule) and for several in a row."""

    one: str
    range: str


class PinpointForms(Record, frozen=True, kw_only=True):
    """How a language writes each kind of pinpoint; ``article_paragraph`` is Art. 118(1).

    ``law_article`` and ``law_article_paragraph`` are there where the articles of a state's own law
    are called otherwise than those of a treaty (Thai).
    """

    article: Form
    article_paragraph: Form
    common_article: Form
    paragraph: Form
    rule: Form
    section: Form
    principle: Form
    law_article: Form | None = None
    law_article_paragraph: Form | None = None

    def of_domestic_law(self) -> PinpointForms:
        """Return the forms for the constitution and the laws of a state."""
        return msgspec.structs.replace(
            self,
            article=self.law_article or self.article,
            article_paragraph=self.law_article_paragraph or self.article_paragraph,
        )


class CitationForms(Record, frozen=True, kw_only=True):
    """How a language builds a citation.

    Attributes:
        in_force: of an instrument with the days of adoption and entry into force.
        adopted: of one with the day of adoption alone.
        published: of a law that its publication dates.
        custom: of a rule of custom.
        short: of everything, once it was cited in full.
    """

    in_force: str
    adopted: str
    published: str
    custom: str
    short: str


class Names(Record, frozen=True, kw_only=True):
    """The names of instruments in one language, and how citations are built in it.

    Attributes:
        format: names the format of the file.
        language: code of the language.
        reviewed: whether a lawyer who writes the language has read the file.
        reviewer: who that was.
        digits: the ten digits from zero.
        publication_words: what stands in the place of the catalogue's words of a publication.
        first_day: how the first day of a month is written where it is not ``1`` (French); or empty.
        keeps_roman: whether articles numbered in Roman numerals keep them.
        forms: of citations.
        pinpoints: their forms; absent in English, the language of the catalogue.
        instruments: names by instrument id.
    """

    format: str
    language: str
    reviewed: bool
    reviewer: str
    digits: str
    first_day: str
    keeps_roman: bool
    forms: CitationForms
    publication_words: Mapping[str, str] = {}
    pinpoints: PinpointForms | None
    instruments: Mapping[str, InstrumentName]


_PLACES = {
    "in_force": {"name", "adopted", "in_force", "publication", "pinpoint"},
    "adopted": {"name", "adopted", "publication", "pinpoint"},
    "published": {"name", "publication", "pinpoint"},
    "custom": {"name", "pinpoint"},
    "short": {"short", "pinpoint"},
}


def decode_names(data: bytes) -> Names:
    """Return the names in an ``assets/law/names/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a form misses a place.
    """
    names = decode(data, Names)
    if names.format != "petitiondesk/instrument-names":
        raise LawDataError(place="$.format")
    if len(set(names.digits)) != len("0123456789"):
        raise LawDataError(place="$.digits")
    for form, places in _PLACES.items():
        if sorted(_PLACE.findall(getattr(names.forms, form))) != sorted(places):
            raise LawDataError(place=f"$.forms.{form}")
    if names.pinpoints:
        _refuse_incomplete(names.pinpoints)
    return names


def _refuse_incomplete(pinpoints: PinpointForms) -> None:
    for name in pinpoints.__struct_fields__:
        form: Form | None = getattr(pinpoints, name)
        places = {"number", "paragraph"} if name.endswith("_paragraph") else {"number"}
        if form and any(
            set(_PLACE.findall(text)) != places for text in msgspec.structs.astuple(form)
        ):
            raise LawDataError(place=f"$.pinpoints.{name}")
