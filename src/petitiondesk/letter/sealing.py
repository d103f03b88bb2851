"""What an edition leaves out, as digests: whoever has both can check that it shows what was agreed.

Digests are dear, and a page that is set needs none: they are made for whoever hands an edition out
to be checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from petitiondesk.letter.digest import (
    Leaf,
    language_digest,
    leaf_digest,
    leaves,
    signatory_digest,
)
from petitiondesk.letter.edition import NO_SALT, Edition, signing_signatories
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Part


class Sealed(msgspec.Struct, frozen=True):
    """The digests, by language, of a leaf that an edition leaves out at this position."""

    position: int
    digests: Mapping[str, str]


def seal(letter: Letter, shown: Edition) -> tuple[Sealed, ...]:
    """Return the digests of what an edition of the letter leaves out; the salts stay behind."""
    paths = {leaf.path for leaf in leaves(shown.content) if not _blanked(leaf.part)}
    return tuple(
        Sealed(position, _all_digests(leaf, letter.languages.all))
        for position, leaf in enumerate(leaves(letter))
        if leaf.path not in paths
    )


def edition_digests(shown: Edition, gaps: Iterable[Sealed]) -> dict[str, str]:
    """Return the digest of each language from what is shown and the digests of what is not."""
    content, sealed = shown.content, tuple(gaps)
    return {
        language: language_digest(content.id, language, _leaf_digests(shown, sealed, language))
        for language in content.languages.all
    }


def commitments(letter: Letter, shown: Edition) -> tuple[str, ...]:
    """Return a salted digest of each signatory that an edition counts and does not name.

    Whoever exports can show later, to somebody trusted, whom they counted; their order, that of
    the digests, tells nothing.
    """
    named = {signatory.id for signatory in shown.content.signatories}
    withheld = (each for each in signing_signatories(letter) if each.id not in named)
    return tuple(sorted(map(signatory_digest, withheld)))


def shown_leaf_count(content: Letter) -> int:
    """Return how many leaves of the agreed text an edition shows."""
    return sum(1 for leaf in leaves(content) if not _blanked(leaf.part))


def _leaf_digests(shown: Edition, gaps: tuple[Sealed, ...], language: str) -> list[str]:
    sealed = {gap.position: gap.digests[language] for gap in gaps}
    visible = (leaf for leaf in leaves(shown.content) if not _blanked(leaf.part))
    found: list[str] = []
    for leaf in visible:
        while len(found) in sealed:
            found.append(sealed[len(found)])
        found.append(leaf_digest(leaf, language))
    while len(found) in sealed:
        found.append(sealed[len(found)])
    return found


def _blanked(part: Part) -> bool:
    return part.salt == NO_SALT


def _all_digests(leaf: Leaf, languages: Iterable[str]) -> dict[str, str]:
    return {language: leaf_digest(leaf, language) for language in languages}
