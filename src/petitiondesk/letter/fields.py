"""Fields: counts that are computed and never typed, such as ``{signatories.count}``.

A field stands outside the agreed text: the text holds its name, the page prints its value. After
the name may stand the counted words in their plural forms, in the order of the Unicode CLDR
categories that the language has: ``{signatories.count|organisation|organisations}``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from petitiondesk.letter.edition import Edition

FIELD = re.compile(r"\{(?P<name>[a-z]+\.[a-z]+)(?P<forms>(?:\|[^{}|\n]*)*)\}")
"""A field in a text. Anything else between braces is text."""


class Field(msgspec.Struct, frozen=True):
    """A field as found in a text.

    Attributes:
        name: of the count, such as ``signatories.count``.
        forms: the counted words, one for each plural category of the language; may be empty.
        start: where it begins in the text.
        end: where it ends.
    """

    name: str
    forms: tuple[str, ...]
    start: int
    end: int


NAMES = (
    "signatories.count",
    "signatories.withheld",
    "countries.count",
    "facts.count",
    "demands.count",
    "annexes.count",
)


def fields_in(markup: str) -> tuple[Field, ...]:
    """Return the fields of a text in order, those with unknown names included."""
    return tuple(
        Field(found["name"], tuple(found["forms"].split("|")[1:]), found.start(), found.end())
        for found in FIELD.finditer(markup)
    )


def counts(shown: Edition) -> Mapping[str, int]:
    """Return the value of every field in an edition."""
    content = shown.content
    return {
        "signatories.count": shown.signatory_count,
        "signatories.withheld": sum(group.count for group in shown.withheld),
        "countries.count": shown.country_count,
        "facts.count": len(content.facts),
        "demands.count": len(content.demands),
        "annexes.count": len(content.annexes),
    }
