"""Remedies: what a finding would change in the letter, as values; a person applies one by a click.

A remedy names what it found, so that it changes nothing where the letter has changed since.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from petitiondesk.letter import tree
from petitiondesk.letter.edits import Edit, RemovePart, SetFields, SetText
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import LegalBasis, Letter
from petitiondesk.letter.values import Block


class ReplaceWords(msgspec.Struct, frozen=True, tag="replace_words"):
    """Other words in one block and language; ``start`` tells which where they stand twice."""

    block: str
    language: str
    words: str
    by: str
    start: int = 0


class ReplaceProvision(msgspec.Struct, frozen=True, tag="replace_provision"):
    """A legal basis rests on another provision."""

    basis: str
    provision: str
    by: str


class TakeAway(msgspec.Struct, frozen=True, tag="take_away"):
    """A part of a list goes."""

    part: str


class SetField(msgspec.Struct, frozen=True, tag="set_field"):
    """A plain field of a part, such as the certainty of a fact, gets another value."""

    part: str
    field: str
    value: str | tuple[str, ...]


Remedy: TypeAlias = ReplaceWords | ReplaceProvision | TakeAway | SetField


def edit_for(letter: Letter, remedy: Remedy) -> Edit:
    """Return the edit that applies a remedy to the letter as it is now.

    Raises:
        NoSuchPartError: what the remedy was for is not there any more.
    """
    match remedy:
        case ReplaceWords():
            return _replace_words(letter, remedy)
        case ReplaceProvision():
            part = tree.find(letter, remedy.basis).part
            if not isinstance(part, LegalBasis) or part.provision != remedy.provision:
                raise NoSuchPartError(part=remedy.basis)
            return SetFields(remedy.basis, {"provision": remedy.by})
        case TakeAway():
            return RemovePart(tree.find(letter, remedy.part).part.id)
        case _:
            return _set_field(letter, remedy)


def _set_field(letter: Letter, remedy: SetField) -> Edit:
    part = tree.find(letter, remedy.part).part
    declared = {field.name: field.type for field in msgspec.structs.fields(part)}
    value = msgspec.convert(remedy.value, declared[remedy.field])
    return SetFields(part.id, {remedy.field: value})


def _replace_words(letter: Letter, remedy: ReplaceWords) -> Edit:
    block = tree.find(letter, remedy.block).part
    markup = block.markup(remedy.language) if isinstance(block, Block) else ""
    start = markup.find(remedy.words, remedy.start)
    if start < 0:
        start = markup.find(remedy.words)
    if start < 0 or not remedy.words:
        raise NoSuchPartError(part=remedy.block)
    end = start + len(remedy.words)
    return SetText(remedy.block, remedy.language, markup[:start] + remedy.by + markup[end:])
