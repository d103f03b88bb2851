"""What ``verify`` does: it judges a file, and prints why."""

from __future__ import annotations

import argparse
from typing import Any

from petitiondesk.cli.asking import opened
from petitiondesk.cli.printing import notes_in_words, print_json, shown
from petitiondesk.cli.tools import DONE, UNKNOWN_SIGNER, UNTRUSTED, Tools
from petitiondesk.crypto.certificate import Certificate, check_number
from petitiondesk.desk.identities.identity import read_card, read_certificate
from petitiondesk.desk.identities.known_cards import known_cards
from petitiondesk.desk.verdicts.verdict import Judgement, Page, Reason, Signed, Verdict
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.desk.wording.verdicts import (
    DOUBTS,
    PAGES,
    PRESENCES,
    words_for_reason,
    words_for_verdict,
)
from petitiondesk.signing.report import SignatureReport

_CODES = {
    Judgement.GENUINE: DONE,
    Judgement.INCOMPLETE: UNKNOWN_SIGNER,
    Judgement.SIGNER_UNKNOWN: UNKNOWN_SIGNER,
    Judgement.DO_NOT_TRUST: UNTRUSTED,
    Judgement.NOT_OURS: UNTRUSTED,
}


def verify(options: argparse.Namespace, tools: Tools) -> int:
    """Say what to think of a file, and return the exit code for it."""
    trusted = (*map(read_card, options.trust), *_verified(options, tools))
    authorities = tuple(map(read_certificate, options.authorities))
    verdict = tools.verifier().verify(
        options.file, trusted, PATIENT, authorities=authorities, clocks=authorities
    )
    if options.json:
        print_json(_members(verdict))
    else:
        _print(verdict)
    return _CODES[verdict.judgement]


def _verified(options: argparse.Namespace, tools: Tools) -> tuple[Certificate, ...]:
    """Return the cards of the vault that was named; none where none was."""
    if options.vault is None:
        options.opening = False
        return ()
    with opened(options, tools) as vault:
        return known_cards(vault.settings)


def _print(verdict: Verdict) -> None:
    words = words_for_verdict(verdict)
    print(f"{words.what} {words.remedy}")
    for reason in verdict.reasons:
        why = words_for_reason(reason)
        print(f"  {why.what} {why.remedy}")
    for signed in verdict.signatories:
        print(f"  {shown(signed.name)}: {PRESENCES[signed.presence].what}{_by(signed)}")
    if verdict.withheld:
        print(f"  {verdict.withheld} not named; who exported the file vouches for them.")
    if verdict.page is not Page.NOT_COMPARED:
        print(f"  {PAGES[verdict.page].what}")
    for signature in verdict.report.signatures if verdict.report else ():
        print(f"  {_signature(signature)}")
    for note in notes_in_words(verdict):
        print(f"  {note}")


def _by(signed: Signed) -> str:
    signer = signed.signer
    if signer is None:
        return ""
    card = "earlier card" if signed.earlier else "card"
    return f" ({card} of {shown(signer.organisation)}, check number {check_number(signer)})"


def _signature(signature: SignatureReport) -> str:
    who = shown(signature.signer.organisation) if signature.signer else "somebody"
    when = f" on {signature.time:%Y-%m-%d %H:%M} UTC" if signature.time else ""
    clock = "its own clock" if signature.clock.value == "signer" else "a time-stamp"
    doubts = "; ".join(DOUBTS[reason].what for reason in signature.why)
    return f"Signed by {who}{when} by {clock}{': ' + doubts if doubts else ''}."


def _members(verdict: Verdict) -> dict[str, Any]:
    words = words_for_verdict(verdict)
    report = verdict.report
    return {
        "verdict": verdict.judgement.value,
        "sentence": f"{words.what} {words.remedy}",
        "reasons": [
            {"reason": each.objection.value, "where": each.where, "message": _said(each)}
            for each in verdict.reasons
        ],
        "total": verdict.total,
        "agreed": verdict.agreed,
        "withheld": verdict.withheld,
        "signatories": [_signed(each) for each in verdict.signatories],
        "page": verdict.page.value,
        "asked": verdict.asked,
        "notes": notes_in_words(verdict),
        "sha256": verdict.sha256,
        "claims": list(report.claims) if report else [],
        "signatures": [_signature_members(each) for each in report.signatures] if report else [],
    }


def _said(reason: Reason) -> str:
    words = words_for_reason(reason)
    return f"{words.what} {words.remedy}"


def _signed(signed: Signed) -> dict[str, Any]:
    return {
        "id": signed.id,
        "name": signed.name,
        "presence": signed.presence.value,
        "intact": signed.intact,
        "valid": signed.valid,
        "trusted": signed.trusted,
        "why": [reason.value for reason in signed.why],
        "earlier_card": signed.earlier,
        "time": signed.time.isoformat() if signed.time else None,
        **_card(signed.signer),
    }


def _signature_members(signature: SignatureReport) -> dict[str, Any]:
    return {
        "field": signature.field,
        "intact": signature.intact,
        "valid": signature.valid,
        "trusted": signature.trusted,
        "why": [reason.value for reason in signature.why],
        "time": signature.time.isoformat() if signature.time else None,
        "clock": signature.clock.value,
        "covers": signature.covers.value,
        "later": signature.later.value,
        "level": signature.level.value,
        "certifies": signature.certifies,
        **_card(signature.signer),
    }


def _card(signer: Certificate | None) -> dict[str, str | None]:
    return {
        "organisation": signer.organisation if signer else None,
        "check_number": check_number(signer) if signer else None,
        "fingerprint": signer.fingerprint if signer else None,
    }
