"""Readiness: what a letter still lacks, where, and how much it matters. Rules, and no wording.

Each rule is a small function that yields findings; the order of RULES is the order of the paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from petitiondesk.letter.characters import unprintable
from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.edits import stale_languages
from petitiondesk.letter.fields import NAMES, fields_in
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.languages import language as known_language
from petitiondesk.letter.letter import Addressing, Consent, Letter, Role, Visibility
from petitiondesk.letter.tree import blocks, walk
from petitiondesk.letter.values import Block

Rule = Callable[[Letter], Iterable[Finding]]


def check(letter: Letter) -> tuple[Finding, ...]:
    """Return everything that readiness has to say, in the order of the paper."""
    return tuple(finding for rule in RULES for finding in rule(letter))


def _missing(letter: Letter, block: Block, rule: str, severity: Severity) -> Iterator[Finding]:
    prevailing = letter.languages.prevailing
    if not block.markup(prevailing).strip():
        yield Finding(rule=rule, severity=severity, where=block.id, language=prevailing)


def languages_are_known(letter: Letter) -> Iterator[Finding]:
    """A letter can be set only in languages that have words and fonts."""
    for code in letter.languages.all:
        if known_language(code) is None:
            yield Finding(
                rule="language.unsupported",
                severity=Severity.BLOCK,
                where="languages",
                language=code,
                data={"language": code},
            )


def addressees_are_complete(letter: Letter) -> Iterator[Finding]:
    """Somebody is written to, by office and with a salutation."""
    if not letter.addressees:
        yield Finding(rule="addressee.none", severity=Severity.BLOCK, where="addressees")
    for addressee in letter.addressees:
        yield from _missing(letter, addressee.office, "addressee.office_missing", Severity.BLOCK)
        if not _is_joint(letter):
            salutation = addressee.salutation
            yield from _missing(letter, salutation, "addressee.salutation_missing", Severity.BLOCK)
    if _is_joint(letter):
        salutation = letter.joint_salutation
        yield from _missing(letter, salutation, "addressee.salutation_missing", Severity.BLOCK)


def _is_joint(letter: Letter) -> bool:
    return len(letter.addressees) > 1 and letter.addressing is Addressing.JOINT


def head_is_complete(letter: Letter) -> Iterator[Finding]:
    """The letter says what it asks, who writes, and when."""
    yield from _missing(letter, letter.subject, "subject.missing", Severity.BLOCK)
    yield from _missing(letter, letter.letterhead.name, "letterhead.missing", Severity.WARNING)
    yield from _missing(letter, letter.opening, "opening.missing", Severity.BLOCK)
    if not letter.issued:
        yield Finding(rule="issued.missing", severity=Severity.WARNING, where="issued")


def dates_exist(letter: Letter) -> Iterator[Finding]:
    """Every date is a day, month or year that the calendar has."""
    for found in walk(letter):
        for name in ("issued", "date", "as_of", "accessed", "deadline"):
            value = getattr(found.part, name, "")
            if value and not _is_date(value):
                data = {"date": value}
                yield Finding(
                    rule="date.impossible", severity=Severity.BLOCK, where=found.part.id, data=data
                )
    if letter.embargo and not _is_moment(letter.embargo.until):
        data = {"date": letter.embargo.until}
        yield Finding(rule="date.impossible", severity=Severity.BLOCK, where="embargo", data=data)


def _is_date(value: str) -> bool:
    try:
        dt.date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return True


def _is_moment(value: str) -> bool:
    try:
        dt.datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def logo_is_described(letter: Letter) -> Iterator[Finding]:
    """A picture is described in words, for those who cannot see it (PDF/UA-1, section 7.3)."""
    logo = letter.letterhead.logo
    if logo is not None:
        yield from _missing(letter, logo.description, "logo.description_missing", Severity.ERROR)


def facts_have_sources(letter: Letter) -> Iterator[Finding]:
    """There is a fact, each fact says something, and somebody stands behind it."""
    if not letter.facts:
        yield Finding(rule="fact.none", severity=Severity.WARNING, where="facts")
    for fact in letter.facts:
        yield from _missing(letter, fact.text, "fact.text_missing", Severity.BLOCK)
        if not any(source.title or source.publisher for source in fact.sources):
            yield Finding(rule="fact.source_missing", severity=Severity.BLOCK, where=fact.id)


def law_is_argued(letter: Letter) -> Iterator[Finding]:
    """A letter cites law, and says of each provision why it applies here."""
    if not letter.legal_bases:
        yield Finding(rule="legal_basis.none", severity=Severity.WARNING, where="legal_bases")
    for basis in letter.legal_bases:
        yield from _missing(letter, basis.why, "legal_basis.why_missing", Severity.BLOCK)


def demands_rest_on_something(letter: Letter) -> Iterator[Finding]:
    """There is a demand, and each rests on facts or law that are in the letter."""
    if not letter.demands:
        yield Finding(rule="demand.none", severity=Severity.BLOCK, where="demands")
    present = {part.id for part in (*letter.facts, *letter.legal_bases)}
    for demand in letter.demands:
        yield from _missing(letter, demand.text, "demand.text_missing", Severity.BLOCK)
        links = {*demand.facts, *demand.legal_bases}
        if not links:
            rule, severity = "demand.unsupported", Severity.WARNING
        elif links - present:
            rule, severity = "demand.link_broken", Severity.ERROR
        else:
            continue
        yield Finding(rule=rule, severity=severity, where=demand.id)


def close_is_complete(letter: Letter) -> Iterator[Finding]:
    """The letter ends as letters end, and somebody can be asked about it."""
    yield from _missing(letter, letter.closing, "closing.missing", Severity.WARNING)
    yield from _missing(letter, letter.formula, "formula.missing", Severity.WARNING)
    contact = letter.contact
    if not (contact.email or contact.phone):
        yield Finding(rule="contact.missing", severity=Severity.WARNING, where=contact.id)


def signatories_are_complete(letter: Letter) -> Iterator[Finding]:
    """Somebody signs, each under a name, one of them leads, and nobody stands there unasked."""
    if not letter.signatories:
        yield Finding(rule="signatory.none", severity=Severity.BLOCK, where="signatories")
    for signatory in letter.signatories:
        if signatory.name.is_empty():
            where = signatory.name.id
            yield Finding(rule="signatory.name_missing", severity=Severity.BLOCK, where=where)
    if letter.signatories and not any(s.role is Role.LEAD for s in letter.signatories):
        yield Finding(rule="signatory.no_lead", severity=Severity.WARNING, where="signatories")
    left_out = len(letter.signatories) - len(signing_signatories(letter))
    if left_out > 0:
        data = {"count": left_out}
        yield Finding(
            rule="signatory.not_asked", severity=Severity.ERROR, where="signatories", data=data
        )


def consent_is_there(letter: Letter) -> Iterator[Finding]:
    """Where consent is required, the letter stays a draft until every organisation endorsed it."""
    if letter.consent is Consent.REQUIRED and letter.signatories:
        data = {"count": len(letter.signatories)}
        yield Finding(
            rule="consent.pending", severity=Severity.NOTE, where="signatories", data=data
        )


def annexes_stay_where_they_belong(letter: Letter) -> Iterator[Finding]:
    """Each annex has a title; one that must never leave is said to stay."""
    for annex in letter.annexes:
        yield from _missing(letter, annex.title, "annex.title_missing", Severity.ERROR)
        if annex.visibility is Visibility.NEVER:
            yield Finding(rule="annex.stays", severity=Severity.NOTE, where=annex.id)


def translations_are_complete(letter: Letter) -> Iterator[Finding]:
    """Every block speaks every language of the letter.

    A gap in the prevailing language blocks, one in a courtesy language warns. Many languages have
    no honorific: an empty one is no gap.
    """
    prevailing = letter.languages.prevailing
    for path, block in blocks(letter):
        if block.is_empty() or path[0] == "signatories" or path[-1] == "honorific":
            continue
        for code in letter.languages.all:
            if not block.markup(code).strip():
                severity = Severity.BLOCK if code == prevailing else Severity.WARNING
                yield Finding(
                    rule="translation.gap", severity=severity, where=block.id, language=code
                )


def translations_are_fresh(letter: Letter) -> Iterator[Finding]:
    """No translation lags behind a prevailing text that has changed since."""
    for _path, block in blocks(letter):
        for code in stale_languages(letter, block):
            yield Finding(
                rule="translation.stale",
                severity=Severity.WARNING,
                where=block.id,
                language=code,
            )


def translations_are_reviewed(letter: Letter) -> Iterator[Finding]:
    """A native speaker has read every courtesy text; one note for each language."""
    for code in letter.languages.courtesy:
        texts = [block.texts[code] for _path, block in blocks(letter) if code in block.texts]
        unread = sum(not text.reviewed for text in texts)
        if unread:
            yield Finding(
                rule="translation.unreviewed",
                severity=Severity.NOTE,
                where="languages",
                language=code,
                data={"count": unread},
            )


def texts_can_be_printed(letter: Letter) -> Iterator[Finding]:
    """Texts hold only fields that exist, and no characters that hide others."""
    for _path, block in blocks(letter):
        for code, text in block.texts.items():
            unknown = [f.name for f in fields_in(text.markup) if f.name not in NAMES]
            if unknown:
                yield Finding(
                    rule="text.field_unknown",
                    severity=Severity.ERROR,
                    where=block.id,
                    language=code,
                    data={"field": unknown[0]},
                )
            hidden = unprintable(text.markup)
            if hidden:
                yield Finding(
                    rule="text.unprintable",
                    severity=Severity.WARNING,
                    where=block.id,
                    language=code,
                    data={"characters": ", ".join(hidden[:5])},
                )


RULES: tuple[Rule, ...] = (
    languages_are_known,
    addressees_are_complete,
    head_is_complete,
    logo_is_described,
    dates_exist,
    facts_have_sources,
    law_is_argued,
    demands_rest_on_something,
    close_is_complete,
    signatories_are_complete,
    consent_is_there,
    annexes_stay_where_they_belong,
    translations_are_complete,
    translations_are_fresh,
    translations_are_reviewed,
    texts_can_be_printed,
)
