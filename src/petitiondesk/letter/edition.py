"""Editions: the letter as one audience may see it. The only way out of the house.

Page trees, packages and attachments take an Edition and never a Letter, so that a name that is to
be withheld has no forgotten door. What an edition leaves out is gone from its content; its digest
stays, without the salt, so that anyone can check that what is shown is what was agreed.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from petitiondesk.letter.digest import (
    Leaf,
    language_digest,
    leaf_digest,
    leaves,
)
from petitiondesk.letter.letter import (
    Annex,
    Consent,
    Contact,
    Display,
    Fact,
    Letter,
    Role,
    Signatory,
    Visibility,
)
from petitiondesk.letter.values import Block, Part, Value


class Audience(enum.Enum):
    """Who an edition is for."""

    PUBLIC = "public"
    RECIPIENT = "recipient"
    ARCHIVE = "archive"
    REVIEWER = "reviewer"


class Sealed(msgspec.Struct, frozen=True):
    """The digests, by language, of a leaf that the edition leaves out at this position."""

    position: int
    digests: Mapping[str, str]


class Withheld(msgspec.Struct, frozen=True):
    """How many signatories are counted and not named; of which country, where that may be said."""

    count: int
    country: str = ""


class Edition(msgspec.Struct, frozen=True, kw_only=True):
    """A letter reduced to what one audience may see.

    Attributes:
        audience: who it is for.
        content: the letter without what the audience may not see.
        signatory_count: how many organisations sign, those not named included.
        country_count: from how many countries they are, as far as countries may be counted.
        withheld: the signatories that are counted and not named.
        confidential_sources: how many sources of each fact (by its id) are counted and not named.
        sealed: digests of what is left out, so that :func:`edition_digests` still gives the
            letter's digests.
    """

    audience: Audience
    content: Letter
    signatory_count: int
    country_count: int
    withheld: tuple[Withheld, ...] = ()
    confidential_sources: Mapping[str, int] = {}
    sealed: tuple[Sealed, ...] = ()


def edition(letter: Letter, audience: Audience) -> Edition:
    """Return the letter as ``audience`` may see it."""
    signing = signing_signatories(letter)
    named = tuple(s for s in signing if _named(s, audience))
    content = letter if audience is Audience.ARCHIVE else _redact(letter, audience)
    content = msgspec.structs.replace(content, signatories=tuple(map(_without_private, named)))
    return Edition(
        audience=audience,
        content=letter if audience is Audience.ARCHIVE else content,
        signatory_count=len(signing),
        country_count=len({s.country for s in signing if s.country}),
        withheld=_count_withheld(s for s in signing if not _named(s, audience)),
        confidential_sources=_count_confidential(letter),
        sealed=_seal(letter, content),
    )


def signing_signatories(letter: Letter) -> tuple[Signatory, ...]:
    """Return who stands under the text: all, or, where nobody is asked to consent, the lead."""
    if letter.consent is Consent.REQUIRED:
        return letter.signatories
    leads = [s for s in letter.signatories if s.role is Role.LEAD]
    return tuple((leads or list(letter.signatories))[:1])


def edition_digests(shown: Edition) -> dict[str, str]:
    """Return the digest of each language from what is shown and the digests of what is not."""
    content = shown.content
    return {
        language: language_digest(content.id, language, _leaf_digests(shown, language))
        for language in content.languages.all
    }


def _leaf_digests(shown: Edition, language: str) -> list[str]:
    sealed = {gap.position: gap.digests[language] for gap in shown.sealed}
    visible = (leaf for leaf in leaves(shown.content) if not _blanked(leaf.part))
    found: list[str] = []
    for leaf in visible:
        while len(found) in sealed:
            found.append(sealed[len(found)])
        found.append(leaf_digest(leaf, language))
    while len(found) in sealed:
        found.append(sealed[len(found)])
    return found


NO_SALT = "0" * 32
"""The salt of a part that an edition blanks: its digest is among the sealed ones instead."""


def _blanked(part: Part) -> bool:
    return part.salt == NO_SALT


def _seal(letter: Letter, content: Letter) -> tuple[Sealed, ...]:
    shown = {leaf.path for leaf in leaves(content) if not _blanked(leaf.part)}
    return tuple(
        Sealed(position, _all_digests(leaf, letter.languages.all))
        for position, leaf in enumerate(leaves(letter))
        if leaf.path not in shown
    )


def _all_digests(leaf: Leaf, languages: Iterable[str]) -> dict[str, str]:
    return {language: leaf_digest(leaf, language) for language in languages}


def _named(signatory: Signatory, audience: Audience) -> bool:
    match audience:
        case Audience.ARCHIVE:
            return True
        case Audience.RECIPIENT:
            return signatory.display in (Display.PUBLIC, Display.RECIPIENT)
        case _:
            return signatory.display is Display.PUBLIC


def _count_withheld(hidden: Iterable[Signatory]) -> tuple[Withheld, ...]:
    countries = Counter(s.country if s.display is Display.COUNTRY else "" for s in hidden)
    return tuple(Withheld(count, country) for country, count in sorted(countries.items()))


def _count_confidential(letter: Letter) -> dict[str, int]:
    counts = {f.id: sum(source.confidential for source in f.sources) for f in letter.facts}
    return {fact: count for fact, count in counts.items() if count}


def _redact(letter: Letter, audience: Audience) -> Letter:
    hides_contact = audience is not Audience.RECIPIENT and not letter.contact.public
    reduced = msgspec.structs.replace(
        letter,
        facts=tuple(_without_confidential(f) for f in letter.facts if _shown(f, audience)),
        annexes=tuple(annex for annex in letter.annexes if _shown(annex, audience)),
        copies=tuple(copy for copy in letter.copies if copy.visible),
        contact=_blank(letter.contact) if hides_contact else letter.contact,
    )
    return _without_private(reduced)


def _shown(part: Fact | Annex, audience: Audience) -> bool:
    if part.visibility is Visibility.NEVER:
        return False
    return part.visibility is Visibility.PUBLIC or audience is not Audience.PUBLIC


def _without_confidential(fact: Fact) -> Fact:
    open_sources = tuple(source for source in fact.sources if not source.confidential)
    return msgspec.structs.replace(fact, sources=open_sources)


def _blank(contact: Contact) -> Contact:
    role = Block(id=contact.role.id, salt=NO_SALT)
    return Contact(id=contact.id, salt=NO_SALT, role=role)


ValueT = TypeVar("ValueT", bound=Value)


def _without_private(value: ValueT) -> ValueT:
    """Return the value, and all values in it, with private fields and unknown members emptied."""
    changes: dict[str, object] = {}
    for field in msgspec.structs.fields(value):
        current = getattr(value, field.name)
        if field.name == "unknown":
            changes[field.name] = {}
        elif field.name in value.PRIVATE and field.default is not msgspec.NODEFAULT:
            changes[field.name] = current if field.name == "signatories" else field.default
        elif isinstance(current, Value):
            changes[field.name] = _without_private(current)
        elif isinstance(current, tuple):
            changes[field.name] = tuple(
                _without_private(item) if isinstance(item, Value) else item for item in current
            )
        elif isinstance(current, Mapping):
            changes[field.name] = {
                name: _without_private(item) if isinstance(item, Value) else item
                for name, item in current.items()
            }
    return msgspec.structs.replace(value, **changes)
