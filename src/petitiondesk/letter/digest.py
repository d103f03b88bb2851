"""Digests: what exactly was agreed, in each language and in all.

A leaf is a block in one language, or the plain fields of a part (a date, a source, a provision).
Each leaf's digest is salted with the 128 random bits of its part, so that a text that is not shown
cannot be guessed from its digest. A language's digest is over its ordered leaf digests, and the
letter's over its language digests. Private fields, signatories and unknown members are outside: a
withdrawal changes who signs, not what was agreed.

All digests are SHA-256 in hexadecimal (FIPS 180-4) over a named domain, a zero byte and the
canonical form (RFC 8785).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from petitiondesk.letter.canonical import canonical_bytes
from petitiondesk.letter.letter import Letter, Signatory
from petitiondesk.letter.tree import Path, part_fields, walk
from petitiondesk.letter.values import UNKNOWN, Block, Part


class Leaf(msgspec.Struct, frozen=True):
    """One salted thing that was agreed: a block, or the plain fields of a part."""

    path: Path
    part: Part


def leaves(letter: Letter) -> Iterator[Leaf]:
    """Yield what is agreed on, in the order of the paper."""
    for found in walk(letter):
        if found.section not in Letter.PRIVATE:
            yield Leaf(found.path, found.part)


def leaf_digest(leaf: Leaf, language: str) -> str:
    """Return the salted digest of one leaf as ``language`` has it."""
    content: dict[str, Any] = {"path": list(leaf.path), "id": leaf.part.id}
    if isinstance(leaf.part, Block):
        content |= {"language": language, "markup": leaf.part.markup(language)}
    else:
        content |= {"fields": _plain_fields(leaf.part)}
    return _digest("leaf", canonical_bytes(content), salt=bytes.fromhex(leaf.part.salt))


def text_digest(block: Block, language: str) -> str:
    """Return the salted digest of a block's text alone; translations record it of their source."""
    content = {"id": block.id, "language": language, "markup": block.markup(language)}
    return _digest("text", canonical_bytes(content), salt=bytes.fromhex(block.salt))


def language_digest(letter_id: str, language: str, leaf_digests: Sequence[str]) -> str:
    """Return the digest of one language's text from its ordered leaf digests."""
    content = {"letter": letter_id, "language": language, "leaves": list(leaf_digests)}
    return _digest("language", canonical_bytes(content))


def letter_digest(letter_id: str, language_digests: Mapping[str, str]) -> str:
    """Return the digest of the whole text from the digests of its languages."""
    return _digest("letter", canonical_bytes({"letter": letter_id, "languages": language_digests}))


def digests(letter: Letter) -> dict[str, str]:
    """Return the digest of each language of the letter."""
    parts = tuple(leaves(letter))
    return {
        language: language_digest(letter.id, language, [leaf_digest(p, language) for p in parts])
        for language in letter.languages.all
    }


def agreed_digest(letter: Letter) -> str:
    """Return the digest of the whole text of the letter: what an organisation agrees to."""
    return letter_digest(letter.id, digests(letter))


def signatory_digest(signatory: Signatory) -> str:
    """Return the salted digest of how a signatory is named and shown."""
    told = {
        "id": signatory.id,
        "name": {code: text.markup for code, text in signatory.name.texts.items()},
        "country": signatory.country,
        "display": signatory.display.value,
        "role": signatory.role.value,
    }
    return _digest("signatory", canonical_bytes(told), salt=bytes.fromhex(signatory.salt))


def kept_digest(part: Part, found: Mapping[str, Any]) -> str:
    """Return the digest, salted by the part, of what was found in it and is kept with a reason."""
    return _digest("kept", canonical_bytes(found), salt=bytes.fromhex(part.salt))


def _plain_fields(part: Part) -> dict[str, Any]:
    outside = {"id", "salt", "unknown", *part.PRIVATE, *part_fields(type(part))}
    outside |= {name for name in part.LATER if not getattr(part, name)}
    names = [name for name in part.__struct_fields__ if name not in outside]
    return {name: _agreed(msgspec.to_builtins(getattr(part, name))) for name in names}


def _agreed(member: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Take out what a newer PetitionDesk wrote: it is outside, as it is in every edition."""
    if isinstance(member, (list, tuple)):
        return [_agreed(inner) for inner in member]
    if isinstance(member, dict):
        return {name: _agreed(inner) for name, inner in member.items() if name != UNKNOWN}
    return member


def _digest(domain: str, content: bytes, *, salt: bytes = b"") -> str:
    import hashlib  # noqa: PLC0415 - brings OpenSSL, three megabytes that writing does without

    return hashlib.sha256(f"petitiondesk/{domain}/1".encode() + b"\0" + salt + content).hexdigest()
