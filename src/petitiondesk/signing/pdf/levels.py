"""Which level each signature reaches (ETSI EN 319 142-1, section 6), as the file itself proves.

A level is not what a signature says of itself: a time-stamp of a clock that nobody trusts, or a
list that leaves a certificate out, raises nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter

from petitiondesk.signing.pdf.one_signature import Inspected
from petitiondesk.signing.pdf.parsing import UnreadableError, parsing
from petitiondesk.signing.pdf.trusting import Chain, StoredProof, Trust, chain_trouble
from petitiondesk.signing.report import Clock, Cover, Kind, Later, Level


def with_levels(
    inspected: Sequence[Inspected], trust: Trust, proof: StoredProof
) -> list[Inspected]:
    """Return the signatures of a file, in the order they were made, with the level of each."""
    found = []
    for place, each in enumerate(inspected):
        level = _level(each, inspected[place + 1 :], trust, proof)
        found.append(_with(each, level))
    return found


def _with(each: Inspected, level: Level) -> Inspected:
    return Inspected(replace(each.report, level=level), each.end, each.faults, each.signature)


def _level(each: Inspected, later: Sequence[Inspected], trust: Trust, proof: StoredProof) -> Level:
    if not _holds(each) or each.report.clock is not Clock.AUTHORITY:
        return Level.B_B
    if each.report.kind is Kind.TIME_STAMP or not _is_complete(each, trust, proof):
        return Level.B_T
    return Level.B_LTA if any(map(_archives, later)) else Level.B_LT


def _holds(each: Inspected) -> bool:
    report = each.report
    sound = report.intact and report.valid and report.trusted and report.covers is not Cover.PART
    return sound and report.later is not Later.OTHER and not each.faults


def _is_complete(each: Inspected, trust: Trust, proof: StoredProof) -> bool:
    """Tell whether the file proves that every certificate held when it was signed."""
    signature, time = each.signature, each.report.time
    if signature is None or time is None or not proof.present:
        return False
    try:
        with parsing():
            (token,) = extract_tst_data_iter(signature.signer_info, signed=False)
            chains = (
                (Chain.under(signature.signed_data), trust.signers),
                (Chain.under(token), trust.clocks),
            )
    except UnreadableError:
        return False
    return all(
        chain_trouble(chain, anchors, proof, time, complete=True) is None
        for chain, anchors in chains
    )


def _archives(later: Inspected) -> bool:
    """Tell whether a time-stamp is over the proof as well."""
    if later.report.kind is not Kind.TIME_STAMP or not _holds(later) or later.signature is None:
        return False
    signature = later.signature
    return "/DSS" in signature.reader.get_historical_root(signature.signed_revision)
