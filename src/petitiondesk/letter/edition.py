"""Editions: the letter as one audience may see it. The only way out of the house.

Page trees, packages and attachments take an Edition and never a Letter, so that a name that is to
be withheld has no forgotten door. What an edition leaves out is gone from its content; its digest
can be given along (`sealing.py`), so that anyone can check that what is shown is what was agreed.
"""

from __future__ import annotations

import enum
import functools
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import (
    Annex,
    Consent,
    Contact,
    Display,
    Fact,
    LegalBasis,
    Letter,
    Role,
    Signatory,
    Visibility,
)
from petitiondesk.letter.source import Source
from petitiondesk.letter.tree import walk
from petitiondesk.letter.values import Block, Value


class Audience(enum.Enum):
    """Who an edition is for."""

    PUBLIC = "public"
    RECIPIENT = "recipient"
    ARCHIVE = "archive"
    REVIEWER = "reviewer"


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
        confidential_sources: how many sources of each shown fact (by its id) are counted and not
            named.
    """

    audience: Audience
    content: Letter
    signatory_count: int
    country_count: int
    withheld: tuple[Withheld, ...] = ()
    confidential_sources: Mapping[str, int] = {}


def edition(letter: Letter, audience: Audience) -> Edition:
    """Return the letter as ``audience`` may see it."""
    signing = signing_signatories(letter)
    named = tuple(s for s in signing if _named(s, audience))
    content = _reduce(letter, named, audience)
    if audience is not Audience.ARCHIVE:
        content = _without_private(content)
    if audience is Audience.REVIEWER:
        content = msgspec.structs.replace(content, kept=_kept_in(content, letter.kept))
    return Edition(
        audience=audience,
        content=content,
        signatory_count=len(signing),
        country_count=len(_countries(signing, audience)),
        withheld=_count_withheld(s for s in signing if not _named(s, audience)),
        confidential_sources=_count_confidential(f for f in letter.facts if _shown(f, audience)),
    )


def signing_signatories(letter: Letter) -> tuple[Signatory, ...]:
    """Return who stands under the text: all, or, where nobody is asked to consent, the lead."""
    if letter.consent is Consent.REQUIRED:
        return letter.signatories
    leads = [s for s in letter.signatories if s.role is Role.LEAD]
    return tuple((leads or list(letter.signatories))[:1])


NO_SALT = "0" * 32
"""The salt of a part that an edition blanks: its digest is sealed like that of what is gone."""


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


def _count_confidential(shown: Iterable[Fact]) -> dict[str, int]:
    counts = {f.id: sum(source.confidential for source in f.sources) for f in shown}
    return {fact: count for fact, count in counts.items() if count}


def _countries(signing: Iterable[Signatory], audience: Audience) -> set[str]:
    """Return the countries that the audience may know somebody signs from."""
    told = (s for s in signing if _named(s, audience) or s.display is Display.COUNTRY)
    return {signatory.country for signatory in told if signatory.country}


def _reduce(letter: Letter, named: tuple[Signatory, ...], audience: Audience) -> Letter:
    inside = audience is Audience.ARCHIVE
    hides_contact = audience in (Audience.PUBLIC, Audience.REVIEWER) and not letter.contact.public
    facts = (fact for fact in letter.facts if _shown(fact, audience))
    return msgspec.structs.replace(
        letter,
        facts=tuple(fact if inside else _without_confidential(fact) for fact in facts),
        legal_bases=letter.legal_bases if inside else tuple(map(_quoted, letter.legal_bases)),
        annexes=tuple(annex for annex in letter.annexes if _shown(annex, audience)),
        copies=tuple(copy for copy in letter.copies if copy.visible or inside),
        contact=_blank(letter.contact) if hides_contact else letter.contact,
        signatories=named,
    )


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


def _quoted(basis: LegalBasis) -> LegalBasis:
    """Return a legal basis whose quotation, if any, does not name a confidential source."""
    if basis.wording is None or not basis.wording.source.confidential:
        return basis
    source = Source(id=basis.wording.source.id, salt=NO_SALT)
    wording = msgspec.structs.replace(basis.wording, source=source)
    return msgspec.structs.replace(basis, wording=wording)


def _kept_in(content: Letter, kept: Iterable[KeptFinding]) -> tuple[KeptFinding, ...]:
    """Return the reasons for what was found in the content: those who sign may know them.

    Their digests stay behind: they cover what only the authors read.
    """
    places = {found.part.id for found in walk(content)} | set(Letter.__struct_fields__)
    shown = (each for each in kept if each.where in places)
    return tuple(msgspec.structs.replace(each, digest="", unknown={}) for each in shown)


ValueT = TypeVar("ValueT", bound=Value)


def _without_private(value: ValueT) -> ValueT:
    """Return the value, and all values in it, with private fields and unknown members emptied."""
    emptied = _emptied_fields(type(value))
    changes = {
        name: emptied[name] if name in emptied else _without_private_inside(getattr(value, name))
        for name in value.__struct_fields__
    }
    return msgspec.structs.replace(value, **changes)


def _without_private_inside(member: object) -> object:
    if isinstance(member, Value):
        return _without_private(member)
    if isinstance(member, tuple):
        return tuple(map(_without_private_inside, member))
    if isinstance(member, Mapping):
        return {name: _without_private_inside(item) for name, item in member.items()}
    return member


@functools.cache
def _emptied_fields(kind: type[Value]) -> Mapping[str, object]:
    """Return the fields that only their authors read, and what stands there for others.

    Signatories are reduced one by one instead.
    """
    private = kind.PRIVATE - {"signatories"}  # of Letter; `kept` comes back for reviewers
    defaults = {f.name: f.default for f in msgspec.structs.fields(kind) if f.name in private}
    return {**defaults, "unknown": {}}
