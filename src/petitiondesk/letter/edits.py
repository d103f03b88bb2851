"""Edits: what a person can change in a letter, as values; :func:`apply` gives the new letter.

The letter, its undo and the interface all speak in these, so that nothing is changed in two ways.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, TypeAlias

import msgspec

from petitiondesk.letter import tree
from petitiondesk.letter.digest import text_digest
from petitiondesk.letter.errors import NoSuchPartError, ValueRefusedError
from petitiondesk.letter.letter import Languages, Letter
from petitiondesk.letter.values import Block, Part, Text


class SetText(msgspec.Struct, frozen=True):
    """A block says something else in one language; an empty text takes the language away."""

    block: str
    language: str
    markup: str


class MarkReviewed(msgspec.Struct, frozen=True):
    """A native speaker has read a text, or takes that back."""

    block: str
    language: str
    reviewed: bool


class MarkTranslated(msgspec.Struct, frozen=True):
    """A translation is up to date with the prevailing text, without a change of its own."""

    block: str
    language: str


class SetFields(msgspec.Struct, frozen=True):
    """Plain fields of a part change: a date, a display mode, the languages."""

    part: str
    fields: Mapping[str, Any]


class SetPrevailing(msgspec.Struct, frozen=True):
    """Another language prevails.

    What is written already stays, as a courtesy translation. The authors' own clause goes: it says
    that the language before prevails, in every language, and the usual sentence takes its place.
    """

    language: str


class AddPart(msgspec.Struct, frozen=True):
    """A new part in a list of its owner (a letter, a fact, an addressee), at ``index`` or last."""

    owner: str
    section: str
    part: Part
    index: int | None = None


class RemovePart(msgspec.Struct, frozen=True):
    """A part of a list goes, with everything in it; links to it go too."""

    part: str


class MovePart(msgspec.Struct, frozen=True):
    """A part of a list moves to another index among its siblings."""

    part: str
    index: int


OneEdit: TypeAlias = (
    SetText
    | MarkReviewed
    | MarkTranslated
    | SetFields
    | SetPrevailing
    | AddPart
    | RemovePart
    | MovePart
)


class Together(msgspec.Struct, frozen=True):
    """Several edits that are one for a person: what one press of a button means, and undoes."""

    edits: tuple[Edit, ...]


Edit: TypeAlias = OneEdit | Together


def apply(letter: Letter, edit: Edit) -> Letter:
    """Return the letter after the edit.

    Raises:
        NoSuchPartError: if the edit names a part that the letter does not have.
        ValueRefusedError: if a field cannot hold the value: the letter could not be read back.
    """
    if isinstance(edit, Together):
        return functools.reduce(apply, edit.edits, letter)
    return _apply_one(letter, edit)


def _apply_one(letter: Letter, edit: OneEdit) -> Letter:
    match edit:
        case SetText():
            changed = _set_text(letter, edit)
        case MarkReviewed():
            changed = _change_text(letter, edit.block, edit.language, reviewed=edit.reviewed)
        case MarkTranslated():
            changed = _mark_translated(letter, edit)
        case SetFields():
            changed = tree.replace(letter, edit.part, lambda p: _with_plain(p, edit.fields))
        case SetPrevailing():
            changed = _set_prevailing(letter, edit.language)
        case AddPart():
            changed = _add(letter, edit)
        case RemovePart():
            changed = _unlink(_rearrange(letter, edit.part, None), edit.part)
        case _:
            changed = _rearrange(letter, edit.part, edit.index)
    return changed


def source_digest(letter: Letter, block: Block, language: str) -> str:
    """Return the digest that a translation into ``language`` records; empty for the source."""
    prevailing = letter.languages.prevailing
    return "" if language == prevailing else text_digest(block, prevailing)


def is_stale(letter: Letter, block: Block, language: str) -> bool:
    """Tell whether the prevailing text has changed since this translation was made."""
    return language in stale_languages(letter, block)


def stale_languages(letter: Letter, block: Block) -> tuple[str, ...]:
    """Return the languages whose translations of a block lag behind its prevailing text."""
    spoken = [code for code in letter.languages.courtesy if block.markup(code).strip()]
    if not spoken:
        return ()
    source = text_digest(block, letter.languages.prevailing)  # once: a digest is the dear part
    return tuple(code for code in spoken if block.texts[code].translated_from != source)


def _set_text(letter: Letter, edit: SetText) -> Letter:
    def change(part: Part) -> Part:
        block = _as_block(part)
        others = {code: text for code, text in block.texts.items() if code != edit.language}
        if not edit.markup:
            return _with(block, {"texts": others})
        old = block.texts.get(edit.language, Text(markup=""))
        text = msgspec.structs.replace(
            old,
            markup=edit.markup,
            translated_from=source_digest(letter, block, edit.language),
            reviewed=False,
        )
        return _with(block, {"texts": {**others, edit.language: text}})

    return tree.replace(letter, edit.block, change)


def _mark_translated(letter: Letter, edit: MarkTranslated) -> Letter:
    block = _as_block(tree.find(letter, edit.block).part)
    digest = source_digest(letter, block, edit.language)
    return _change_text(letter, edit.block, edit.language, translated_from=digest)


def _change_text(letter: Letter, block_id: str, language: str, **fields: object) -> Letter:
    def change(part: Part) -> Part:
        block = _as_block(part)
        if language not in block.texts:
            raise NoSuchPartError(part=block_id)
        text = msgspec.structs.replace(block.texts[language], **fields)
        return _with(block, {"texts": {**block.texts, language: text}})

    return tree.replace(letter, block_id, change)


def _set_prevailing(letter: Letter, code: str) -> Letter:
    before = letter.languages
    if code == before.prevailing:
        return letter
    courtesy = tuple(other for other in before.courtesy if other != code)
    if any(block.markup(before.prevailing) for _path, block in tree.blocks(letter)):
        courtesy = (before.prevailing, *courtesy)
    languages = Languages(prevailing=code, courtesy=courtesy)
    chosen = tree.replace(letter, letter.id, lambda p: _with_plain(p, {"languages": languages}))
    return tree.replace(chosen, letter.clause.id, lambda block: _with(block, {"texts": {}}))


def _add(letter: Letter, edit: AddPart) -> Letter:
    def change(owner: Part) -> Part:
        siblings = _siblings(owner, edit.section)
        index = len(siblings) if edit.index is None else edit.index
        return _with(owner, {edit.section: (*siblings[:index], edit.part, *siblings[index:])})

    return tree.replace(letter, edit.owner, change)


def _rearrange(letter: Letter, part_id: str, index: int | None) -> Letter:
    """Move a part of a list to ``index`` among its siblings; take it out where that is None."""
    owner, section = _list_with(letter, part_id)

    def change(part: Part) -> Part:
        siblings = _siblings(part, section)
        moved = next(sibling for sibling in siblings if sibling.id == part_id)
        rest = tuple(sibling for sibling in siblings if sibling.id != part_id)
        if index is not None:
            rest = (*rest[:index], moved, *rest[index:])
        return _with(part, {section: rest})

    return tree.replace(letter, owner.id, change)


def _list_with(letter: Letter, part_id: str) -> tuple[Part, str]:
    """Return the owner and the field of the list in which the part stands."""
    for found in tree.walk(letter):
        for section in tree.part_fields(type(found.part)):
            siblings = getattr(found.part, section)
            if isinstance(siblings, tuple) and any(each.id == part_id for each in siblings):
                return found.part, section
    raise NoSuchPartError(part=part_id)


def _unlink(letter: Letter, gone: str) -> Letter:
    demands = tuple(
        msgspec.structs.replace(
            demand,
            facts=tuple(fact for fact in demand.facts if fact != gone),
            legal_bases=tuple(basis for basis in demand.legal_bases if basis != gone),
        )
        for demand in letter.demands
    )
    return msgspec.structs.replace(letter, demands=demands)


def _siblings(owner: Part, section: str) -> tuple[Part, ...]:
    if section not in tree.part_fields(type(owner)):
        raise NoSuchPartError(part=section)
    siblings = getattr(owner, section)
    if not isinstance(siblings, tuple):
        raise NoSuchPartError(part=section)
    return siblings


def _as_block(part: Part) -> Block:
    if not isinstance(part, Block):
        raise NoSuchPartError(part=part.id)
    return part


def _with_plain(part: Part, fields: Mapping[str, Any]) -> Part:
    """Change fields as a letter file would hold them; what could not be read back is refused."""
    declared = {field.name: field.type for field in msgspec.structs.fields(part)}
    for name, value in fields.items():
        try:
            msgspec.convert(msgspec.to_builtins(value), declared[name])
        except (KeyError, msgspec.ValidationError) as cause:
            raise ValueRefusedError(part=part.id, field=name) from cause
    return _with(part, fields)


def _with(part: Part, fields: Mapping[str, Any]) -> Part:
    return msgspec.structs.replace(part, **fields)
