"""Judging a file: from what was found in it to what to think of it.

Pure: it reads nothing. Who was expected to sign comes from the edition inside, whose digest the
endorsements name; never from a name in a signature or a field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.verdicts.evidence import Evidence
from petitiondesk.desk.verdicts.files_inside import Said
from petitiondesk.desk.verdicts.presence import (
    asks,
    line_of,
    names_of_others,
    signed_alone,
    signed_by,
    taken_places,
)
from petitiondesk.desk.verdicts.verdict import (
    Judgement,
    Objection,
    Page,
    Presence,
    Reason,
    Signed,
    Verdict,
    unknown_signers,
)
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.signing.report import (
    Cover,
    Fault,
    FileKind,
    FileReport,
    Later,
    SignatureReport,
)

_UNREAD: Final = frozenset(
    {Fault.UNREADABLE, Fault.TOO_LARGE, Fault.TOO_MUCH_WORK, Fault.ENCRYPTED}
)
"""Faults after which nobody knows what else is in the file."""

_AGREED: Final = frozenset({Presence.PRESENT, Presence.SEALED})

_COMPLETE: Final = _AGREED | {Presence.NOT_ASKED}
"""Nobody is missing."""

_UNCHECKED: Final = frozenset({Presence.UNKNOWN_KEY, Presence.OTHER_NAME, Presence.SEAL_UNCHECKED})
"""Whose word it is, is for the person to find out."""


def judge(evidence: Evidence) -> Verdict:
    """Say what to think of a file."""
    if _is_not_ours(evidence):
        return Verdict(judgement=Judgement.NOT_OURS, report=evidence.report)
    signatories = tuple(signed_by(evidence))
    reasons = tuple(dict.fromkeys((*_reasons(evidence), *_against(signatories))))
    edition = evidence.inside.edition
    withheld = _withheld(edition)
    return Verdict(
        judgement=_judgement(evidence.report, signatories, reasons, withheld),
        reasons=reasons,
        signatories=signatories,
        total=len(signatories) + withheld,
        agreed=_agreed(signatories) + withheld,
        withheld=withheld,
        page=evidence.page,
        asked=edition is None or asks(edition),
        report=evidence.report,
    )


def judge_endorsement(said: Said, trusted: Sequence[Certificate], today: dt.date) -> Verdict:
    """Say what to think of an endorsement that came alone, without the text it is for."""
    signed = signed_alone(said, trusted, today)
    reasons = (*_of_signed_statement(said), *_against((signed,)))
    return Verdict(
        judgement=_of_presences({signed.presence}, reasons, known=said.trusted),
        reasons=reasons,
        signatories=(signed,),
        total=1,
        agreed=_agreed((signed,)),
    )


def _is_not_ours(evidence: Evidence) -> bool:
    """Tell whether the file was read and has nothing of ours: nothing can be said about it then.

    Others sign by other rules. Where one of their signatures does not hold, that is told all the
    same: a file of ours may have been made to look like theirs.
    """
    report, inside = evidence.report, evidence.inside
    if any(trouble.fault in _UNREAD for trouble in report.troubles):
        return False
    places = (*report.empty_fields, *(each.field for each in report.signatures))
    if EXPORTER in places or inside.has_edition or inside.said or inside.damaged:
        return False
    return all(each.intact and each.later is not Later.OTHER for each in report.signatures)


def _judgement(
    report: FileReport, signatories: Sequence[Signed], reasons: Sequence[Reason], withheld: int
) -> Judgement:
    presences = {each.presence for each in signatories}
    if withheld and not presences:
        presences = {Presence.PRESENT}  # as the exporter attests
    known = not unknown_signers(report)
    return _of_presences(presences, reasons, known=known)


def _of_presences(presences: Set[Presence], reasons: Sequence[Reason], *, known: bool) -> Judgement:
    if reasons:
        return Judgement.DO_NOT_TRUST
    if presences & _UNCHECKED or not known:
        return Judgement.SIGNER_UNKNOWN
    return Judgement.GENUINE if presences and presences <= _COMPLETE else Judgement.INCOMPLETE


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
    yield from _of_strange_files(evidence)
    for said in evidence.inside.said:
        yield from _of_endorsement(said, evidence)
    others = {*taken_places(evidence), *names_of_others(evidence)}
    yield from (Reason(Objection.OTHER_KEY, name) for name in sorted(others))
    if evidence.page is Page.DIFFERENT:
        yield Reason(Objection.PAGE_DIFFERS)
    for signature in evidence.strange:
        yield Reason(Objection.STAMP_DIFFERS, _signer_of(signature))


def _signer_of(signature: SignatureReport) -> str:
    return signature.signer.organisation if signature.signer else signature.field


def _of_strange_files(evidence: Evidence) -> Iterator[Reason]:
    """Yield what should not be there or is not as it should be; where nothing is, none by name."""
    inside, there = evidence.inside, evidence.report.attachments
    for name in inside.strange:
        if inside.has_edition or name in there:
            yield Reason(Objection.STRANGE_ATTACHMENT, name)


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
    if edition is not None and line_of(said, edition) is None:
        yield Reason(Objection.ENDORSEMENT_OF_ANOTHER, said.name)


def _against(signatories: Sequence[Signed]) -> Iterator[Reason]:
    for each in signatories:
        if each.presence is Presence.OTHER_KEY:
            yield Reason(Objection.OTHER_KEY, each.name)


def _agreed(signatories: Iterable[Signed]) -> int:
    return sum(each.presence in _AGREED for each in signatories)


def _withheld(edition: EditionFile | None) -> int:
    if edition is None or not asks(edition):
        return 0
    return sum(each.count for each in edition.shown.withheld)
