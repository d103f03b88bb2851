"""Signatories whose names an edition must not show: they are protected in all the rest of it."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Display, Letter, Signatory
from petitiondesk.letter.values import Block
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register

_HIDDEN = {
    Audience.PUBLIC: frozenset({Display.WITHHELD, Display.COUNTRY, Display.RECIPIENT}),
    Audience.REVIEWER: frozenset({Display.WITHHELD, Display.COUNTRY, Display.RECIPIENT}),
    Audience.RECIPIENT: frozenset({Display.WITHHELD, Display.COUNTRY}),
    Audience.ARCHIVE: frozenset[Display](),
}


def withheld(letter: Letter, audience: Audience) -> Register:
    """Return the organisations, and who signs for them, that an audience must not learn of."""
    hidden = (s for s in letter.signatories if s.display in _HIDDEN[audience])
    return Register(tuple(entry for signatory in hidden for entry in _entries(signatory)))


def _entries(signatory: Signatory) -> Iterator[ProtectedIdentity]:
    named = ((signatory.name, Kind.ORGANISATION), (signatory.representative, Kind.PERSON))
    for block, kind in named:
        spellings = _spellings(block)
        if spellings:
            yield ProtectedIdentity(spellings=spellings, kind=kind)


def _spellings(block: Block) -> tuple[str, ...]:
    texts = (text.markup.strip() for text in block.texts.values())
    return tuple(dict.fromkeys(text for text in texts if text))
