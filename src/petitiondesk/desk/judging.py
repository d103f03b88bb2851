"""Judging a file: from what was found in it to what to think of it.

Pure: it reads nothing. Who was expected to sign comes from the edition inside, whose digest the
endorsements name; never from a name in a signature or a field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final

import msgspec

from petitiondesk.consent.standing import Standing, signatory_of, standing
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.files_inside import FilesInside, Said
from petitiondesk.desk.verdict import (
    Judgement,
    Objection,
    Page,
    Presence,
    Reason,
    Signed,
    Verdict,
)
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.letter.letter import Consent, Signatory
from petitiondesk.signing.report import (
    Cover,
    Fault,
    FileKind,
    FileReport,
    Later,
    SignatureReport,
)


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of a page before it is judged.

    Attributes:
        report: what its signatures prove.
        inside: the files that travel in it.
        page: how the page stands to the edition inside.
        trusted: the certificates that the user handed over or has verified.
        today: the day that is asked about.
    """

    report: FileReport
    inside: FilesInside
    page: Page = Page.NOT_COMPARED
    trusted: tuple[Certificate, ...]
    today: dt.date


_UNREAD: Final = frozenset(
    {Fault.UNREADABLE, Fault.TOO_LARGE, Fault.TOO_MUCH_WORK, Fault.ENCRYPTED}
)
"""Faults after which nobody knows what else is in the file."""


def judge(evidence: Evidence) -> Verdict:
    """Say what to think of a file."""
    if _is_not_ours(evidence):
        return Verdict(judgement=Judgement.NOT_OURS, report=evidence.report)
    signatories = tuple(_signatories(evidence))
    reasons = tuple(dict.fromkeys((*_reasons(evidence), *_against(signatories))))
    withheld = _withheld(evidence.inside.edition)
    present = sum(each.presence is Presence.PRESENT for each in signatories)
    return Verdict(
        judgement=_judgement(evidence.report, signatories, reasons),
        reasons=reasons,
        signatories=signatories,
        total=len(signatories) + withheld,
        agreed=present + withheld,
        withheld=withheld,
        page=evidence.page,
        report=evidence.report,
    )


def judge_endorsement(said: Said, trusted: Sequence[Certificate], today: dt.date) -> Verdict:
    """Say what to think of an endorsement that came alone, without the text it is for."""
    statement = said.endorsement.statement
    itself = standing(
        statement, letter_id=statement.letter, revision=statement.revision, today=today
    )
    presence = _PRESENCES.get(itself) or _known(said, trusted)
    id_, report = statement.signatory or "", said.report
    signed = Signed(id_, statement.name, presence, report.signer, report.claimed_time)
    reasons = (*_of_signed_statement(said), *_against((signed,)))
    return Verdict(
        judgement=_of_presences({presence}, reasons, known=said.trusted),
        reasons=reasons,
        signatories=(signed,),
        total=1,
        agreed=int(presence is Presence.PRESENT),
    )


def _is_not_ours(evidence: Evidence) -> bool:
    """Tell whether the file was read and has nothing of ours: nothing can be said about it then."""
    report = evidence.report
    if any(trouble.fault in _UNREAD for trouble in report.troubles):
        return False
    return not (evidence.inside.has_edition or report.signatures or report.empty_fields)


def _judgement(
    report: FileReport, signatories: Sequence[Signed], reasons: Sequence[Reason]
) -> Judgement:
    presences = {each.presence for each in signatories}
    known = all(each.trusted for each in report.signatures)
    return _of_presences(presences, reasons, known=known)


def _of_presences(presences: Set[Presence], reasons: Sequence[Reason], *, known: bool) -> Judgement:
    if reasons:
        return Judgement.DO_NOT_TRUST
    if Presence.UNKNOWN_KEY in presences or not known:
        return Judgement.SIGNER_UNKNOWN
    return Judgement.GENUINE if presences == {Presence.PRESENT} else Judgement.INCOMPLETE


def _reasons(evidence: Evidence) -> Iterator[Reason]:
    report = evidence.report
    yield from (Reason(Objection.FILE_FAULT, each.fault.value) for each in report.troubles)
    for signature in report.signatures:
        yield from _of_signature(signature)
    if not report.signatures:
        yield Reason(Objection.SIGNATURES_REMOVED)
    elif report.kind is FileKind.PDF and not report.signatures[0].certifies:
        yield Reason(Objection.FILE_FAULT, Fault.CERTIFIED_LATE.value)
    if evidence.inside.edition is None:
        damaged = (
            Objection.EDITION_DAMAGED if evidence.inside.has_edition else Objection.EDITION_MISSING
        )
        yield Reason(damaged)
    yield from (Reason(Objection.ENDORSEMENT_DAMAGED, name) for name in evidence.inside.damaged)
    yield from (Reason(Objection.STRANGE_ATTACHMENT, name) for name in evidence.inside.strange)
    for said in evidence.inside.said:
        yield from _of_endorsement(said, evidence)
    if evidence.page is Page.DIFFERENT:
        yield Reason(Objection.PAGE_DIFFERS)


def _of_signature(signature: SignatureReport) -> Iterator[Reason]:
    if not signature.intact:
        yield Reason(Objection.CHANGED, signature.field)
    elif not signature.valid:
        yield Reason(Objection.SIGNATURE_WRONG, signature.field)
    if signature.later is Later.OTHER:
        yield Reason(Objection.CHANGED_LATER, signature.field)
    if signature.covers is Cover.PART:
        yield Reason(Objection.FILE_FAULT, Fault.NOT_COVERED.value)


def _of_signed_statement(said: Said) -> Iterator[Reason]:
    if not (said.report.intact and said.report.valid):
        yield Reason(Objection.ENDORSEMENT_DAMAGED, said.name)


def _of_endorsement(said: Said, evidence: Evidence) -> Iterator[Reason]:
    yield from _of_signed_statement(said)
    edition = evidence.inside.edition
    if edition is not None and _line_of(said, edition) is None:
        yield Reason(Objection.ENDORSEMENT_OF_ANOTHER, said.name)


def _against(signatories: Sequence[Signed]) -> Iterator[Reason]:
    for each in signatories:
        if each.presence is Presence.OTHER_KEY:
            yield Reason(Objection.OTHER_KEY, each.name)


def _signatories(evidence: Evidence) -> Iterator[Signed]:
    edition = evidence.inside.edition
    if edition is None:
        return
    expected = edition.shown.content.signatories
    if edition.shown.content.consent is not Consent.REQUIRED:
        yield from (_sealing(each, edition, evidence.report) for each in expected[:1])
        return
    latest = _latest(evidence.inside.said, edition)
    for signatory in expected:
        name, said = _name(signatory, edition), latest.get(signatory.id)
        if said is None:
            yield Signed(signatory.id, name, Presence.MISSING)
        else:
            presence = _presence(said, edition, evidence)
            report = said.report
            yield Signed(signatory.id, name, presence, report.signer, report.claimed_time)


def _sealing(lead: Signatory, edition: EditionFile, report: FileReport) -> Signed:
    """Return how the lead stands where nobody else was asked: the first signature is its word."""
    name = _name(lead, edition)
    if not report.signatures:
        return Signed(lead.id, name, Presence.MISSING)
    seal = report.signatures[0]
    if not (seal.intact and seal.valid):
        return Signed(lead.id, name, Presence.MISSING)
    presence = Presence.PRESENT if seal.trusted else Presence.UNKNOWN_KEY
    return Signed(lead.id, name, presence, seal.signer, seal.time)


def _name(signatory: Signatory, edition: EditionFile) -> str:
    return signatory.name.markup(edition.language) or signatory.id


def _latest(said: Sequence[Said], edition: EditionFile) -> Mapping[str, Said]:
    """Return the last word of each signatory, by the id of its line; what is broken is no word."""
    last: dict[str, Said] = {}
    for each in sorted(said, key=lambda one: one.endorsement.statement.made_at):
        line = _line_of(each, edition)
        if line is not None and each.report.intact and each.report.valid:
            last[line] = each
    return last


def _line_of(said: Said, edition: EditionFile) -> str | None:
    signatory = signatory_of(said.endorsement.statement, edition.shown.content)
    return signatory.id if signatory else None


_PRESENCES = {
    Standing.WITHDRAWN: Presence.WITHDRAWN,
    Standing.STALE: Presence.STALE,
    Standing.RUN_OUT: Presence.RUN_OUT,
    Standing.OTHER_LETTER: Presence.STALE,
}


def _presence(said: Said, edition: EditionFile, evidence: Evidence) -> Presence:
    found = standing(
        said.endorsement.statement,
        letter_id=edition.shown.content.id,
        revision=edition.agreed_digest(),
        today=evidence.today,
    )
    return _PRESENCES.get(found) or _known(said, evidence.trusted)


def _known(said: Said, trusted: Sequence[Certificate]) -> Presence:
    if said.trusted:
        return Presence.PRESENT
    return Presence.OTHER_KEY if _is_pinned(said, trusted) else Presence.UNKNOWN_KEY


def _is_pinned(said: Said, trusted: Sequence[Certificate]) -> bool:
    """Tell whether another key than this one is known for the organisation."""
    signer = said.report.signer
    return signer is not None and any(
        each.organisation == signer.organisation and not each.authority for each in trusted
    )


def _withheld(edition: EditionFile | None) -> int:
    if edition is None or edition.shown.content.consent is not Consent.REQUIRED:
        return 0
    return sum(each.count for each in edition.shown.withheld)
