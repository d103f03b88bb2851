"""The register: who and what is to be protected, and what stands in their place."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.letter.values import LanguageCode
from petitiondesk.protection.errors import RegisterUnreadableError, SpellingTooShortError

VERSION = 1
"""Of the form in which a register is kept."""

MAX_ENTRIES = 2_000
"""More names than that slow typing down."""

SHORTEST = 2
"""Letters, syllables or digits that a spelling has at least."""

Spelling = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Kind(enum.Enum):
    """What a protected identity is. Words of a person's name may change their order."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


class ProtectedIdentity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody, or a place, that no reader of a letter may learn of.

    Attributes:
        spellings: the name in full, in each script it is known in; a nickname is one more.
        alias: what stands in its place, in any language.
        aliases: what stands in its place in a language, where that is another.
        kind: what it is.
        not_meant: spellings of others whose names are too alike, and who may be named.
    """

    spellings: Annotated[tuple[Spelling, ...], msgspec.Meta(min_length=1, max_length=30)]
    alias: str = ""
    aliases: Mapping[LanguageCode, str] = {}
    kind: Kind = Kind.PERSON
    not_meant: tuple[Spelling, ...] = ()

    def alias_in(self, language: str) -> str:
        """Return what stands in its place in a language; empty where nothing was chosen."""
        return self.aliases.get(language, self.alias)


class Register(msgspec.Struct, frozen=True):
    """Everything that is protected. It is kept in the vault alone."""

    entries: tuple[ProtectedIdentity, ...] = ()

    def refuse_too_short(self, known: Register) -> None:
        """Refuse an entry with a spelling of one letter, which stands in every text.

        Args:
            known: the entries that are kept already; they stay, so that others can be changed.

        Raises:
            SpellingTooShortError: an entry that is not known has such a spelling.
        """
        for entry in self.entries:
            for spelling in () if entry in known.entries else entry.spellings:
                if sum(map(str.isalnum, spelling)) < SHORTEST:
                    raise SpellingTooShortError(spelling=spelling)


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    entries: Annotated[tuple[ProtectedIdentity, ...], msgspec.Meta(max_length=MAX_ENTRIES)]
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)] = VERSION


def encode(register: Register) -> bytes:
    """Return a register as it is kept: JSON (RFC 8259), for the vault alone."""
    return msgspec.json.encode(_Kept(register.entries))


def decode(untrusted: bytes) -> Register:
    """Return the register that was kept.

    Raises:
        RegisterUnreadableError: if it is none of ours, or of a newer version.
    """
    try:
        return Register(msgspec.json.decode(untrusted, type=_Kept).entries)
    except msgspec.MsgspecError as error:
        raise RegisterUnreadableError from error
