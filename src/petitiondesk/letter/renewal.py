"""A letter of one's own from a letter that others know: with a new id and new salts.

The salts of a sample, or of a file that was passed on, are known; digests of what an edition leaves
out could be guessed with them.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from petitiondesk.letter.drafting import Mint
from petitiondesk.letter.edits import MarkTranslated, apply, stale_languages
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import blocks, part_fields
from petitiondesk.letter.values import Block, Part

PartT = TypeVar("PartT", bound=Part)


def renewed(letter: Letter, mint: Mint) -> Letter:
    """Return the same letter under a new id, every part with a new salt.

    Translations that followed their text still do: what they recorded of it is recorded anew.
    """
    fresh = [
        (block.id, code)
        for _path, block in blocks(letter)
        for code in _fresh_languages(letter, block)
    ]
    new = msgspec.structs.replace(_salted(letter, mint), id=mint.part_id())
    for block_id, code in fresh:
        new = apply(new, MarkTranslated(block_id, code))
    return new


def _fresh_languages(letter: Letter, block: Block) -> list[str]:
    stale = stale_languages(letter, block)
    spoken = [code for code in letter.languages.courtesy if code in block.texts]
    return [code for code in spoken if code not in stale]


def _salted(part: PartT, mint: Mint) -> PartT:
    changes: dict[str, object] = {"salt": mint.salt()}
    for name in part_fields(type(part)):
        value = getattr(part, name)
        if isinstance(value, tuple):
            changes[name] = tuple(_salted(child, mint) for child in value)
        elif value is not None:
            changes[name] = _salted(value, mint)
    return msgspec.structs.replace(part, **changes)
