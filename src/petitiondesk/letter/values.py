"""The forms that every value of a letter has: Value, Part and Block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import msgspec

# Every pattern ends in "$(?!\n)": a line feed may follow "$" alone in Python, though not in the
# regular expressions of JSON Schema (ECMA-262).

PartId = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,35}$(?!\n)")]
"""Names a part for life. At most 36 characters, so that ``pd_<id>`` fits a Word bookmark (40)."""

Salt = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$(?!\n)")]
"""128 random bits in hexadecimal; makes the digest of a short text unguessable."""

LanguageCode = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$(?!\n)")]
"""A language as BCP 47 writes it, such as ``ko``."""

PartialDate = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$(?!\n)")]
"""A year, a month or a day as ISO 8601 writes them (``2025``, ``2025-01``), or empty."""

StateCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$(?!\n)")]
"""A state as ISO 3166-1 alpha-3 writes it, such as ``UKR``."""

LocalTime = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$(?!\n)")
]
"""A minute of a day as ISO 8601 writes it without a zone, such as ``2025-01-23T10:00``."""

UNKNOWN = "x-unknown"
"""The member under which members of a newer PetitionDesk are kept while a letter is in memory."""


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A frozen value that keeps the members it does not know and writes them back.

    ``PRIVATE`` names the fields that are for the authors' eyes: they are outside the agreed text
    and in no edition but the archive's. ``LATER`` names those that came after the first letters
    were agreed to: they are in a digest only where they hold something.
    """

    PRIVATE: ClassVar[frozenset[str]] = frozenset()
    LATER: ClassVar[frozenset[str]] = frozenset()

    unknown: Mapping[str, Any] = msgspec.field(default_factory=dict, name=UNKNOWN)


class Part(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A value that is known by an id for life, and whose digest is salted."""

    id: PartId
    salt: Salt


class Text(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One block in one language.

    Attributes:
        markup: light Markdown (emphasis, links, quotation, list), with fields such as
            ``{signatories.count}`` for what is computed.
        translated_from: digest of the source text this was translated from; empty for a source.
        reviewed: whether a native speaker has read it.
    """

    markup: str
    translated_from: str = ""
    reviewed: bool = False


class Block(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A paragraph, or a few that belong together, with one text per language."""

    texts: Mapping[LanguageCode, Text] = msgspec.field(default_factory=dict)

    def markup(self, language: str) -> str:
        """Return what the block says in ``language``; empty where it says nothing."""
        text = self.texts.get(language)
        return text.markup if text else ""

    def is_empty(self) -> bool:
        """Tell whether the block says nothing in any language."""
        return not any(text.markup.strip() for text in self.texts.values())
