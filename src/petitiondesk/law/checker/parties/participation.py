"""Family 4: a state that is not bound by the treaty at the time of the acts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.parties.territories import applied_in, asked_about, spoken_of
from petitiondesk.law.checker.reading.letter_reading import Cited, Reading
from petitiondesk.law.checker.reporting import at_most, of_instrument, of_participation, report
from petitiondesk.law.provision import Instrument
from petitiondesk.law.status import Participation, accepts
from petitiondesk.law.treaty_cells import CellProof, Declaration, Members, Status
from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding, Severity
from petitiondesk.letter.remedies import Remedy, ReplaceProvision, SetField

RULES_BY_STATUS = {
    Status.NOT_PARTY: "law.not_a_party",
    Status.SIGNATORY: "law.signed_only",
    Status.SIGNED_THEN_DISOWNED: "law.signed_only",
    Status.WITHDRAWN: "law.withdrawn",
    Status.DENOUNCED: "law.withdrawn",
    Status.NOT_YET_IN_FORCE: "law.not_in_force_yet",
    Status.NOT_MEMBER: "law.not_a_member",
    Status.NOT_YET_ADOPTED: "law.not_adopted_yet",
    Status.NOT_EXTENDED: "law.not_extended",
}
"""What each status is found by; a party is bound, and what is unknown is not found fault with."""


def states_are_bound(reading: Reading) -> Iterator[Finding]:
    """Each state that a basis is said to bind took part in the treaty when the acts took place."""
    for cited in reading.cited:
        bound = reading.states_bound(cited.basis)
        if not bound:
            yield from _instrument_alone(reading, cited)
        for state in bound:
            yield from _state(reading, cited, state)


def _state(reading: Reading, cited: Cited, state: str) -> Iterator[Finding]:
    days = reading.act_days
    first = _participation(reading, cited, state, days.first)
    last = _participation(reading, cited, state, days.last)
    if first is None or last is None:
        yield from _members(reading, cited, state)
        yield from _instrument_alone(reading, cited)
    elif last.status in RULES_BY_STATUS:
        first_too = first.status in RULES_BY_STATUS
        yield _unbound(reading, cited, last, Severity.ERROR if first_too else Severity.WARNING)
    elif first.status in RULES_BY_STATUS:
        yield _unbound(reading, cited, first, Severity.WARNING)


def _unbound(reading: Reading, cited: Cited, found: Participation, severity: Severity) -> Finding:
    """Return what is found of a state that is not bound; of its part, where the case is about one.

    Where a text alone names the part, it is a warning: the rule may be right.
    """
    applied = applied_in(reading, cited.instrument, found.state, found.on)
    asked = tuple(each for each in applied if each.state in asked_about(reading))
    if asked:
        return _in_a_part(reading, cited, found, asked)
    told: dict[str, str | int] = {}
    if applied:
        told["applied_in"] = ", ".join(reading.state_name(each.state) for each in applied)
        told["applied_in_code"] = ", ".join(each.state for each in applied)
        if any(each.state in spoken_of(reading) for each in applied):
            severity = at_most(severity, Severity.WARNING)
    accepted = _acceptance(reading, found)
    if accepted:
        told["accepted"] = accepted.text.removesuffix(".")
    return _found(reading, cited, found, severity, told)


def _in_a_part(
    reading: Reading, cited: Cited, found: Participation, asked: tuple[Participation, ...]
) -> Finding:
    data = data_of(reading, cited.instrument, found)
    data["applied"] = ", ".join(reading.state_name(each.state) for each in asked)
    data["applied_code"] = ", ".join(each.state for each in asked)
    data["applied_since"] = asked[0].since
    return report(
        "law.applied_in_part",
        Severity.NOTE,
        cited.basis.id,
        data=data,
        evidence=[of_participation(each) for each in (*asked, found)],
        remedy=SetField(cited.basis.id, "binds", _instead(cited, found.state, asked)),
    )


def _instead(cited: Cited, state: str, asked: tuple[Participation, ...]) -> tuple[str, ...]:
    """Return whom the basis binds, with the parts of a state in its place."""
    parts = tuple(each.state for each in asked)
    told = (parts if each == state else (each,) for each in cited.basis.binds)
    return tuple(dict.fromkeys(code for codes in told for code in codes))


def _acceptance(reading: Reading, found: Participation) -> Declaration | None:
    """Return the declaration by which a state accepts a court over all of the acts."""
    days = reading.act_days
    cell = reading.references.parties.cell(found.state, found.treaty)
    return next(
        (d for d in cell.declarations if accepts(d, days.first) and accepts(d, days.last)), None
    )


def _participation(reading: Reading, cited: Cited, state: str, on: dt.date) -> Participation | None:
    parties = reading.references.parties
    if cited.instrument.treaty not in parties.treaties:
        return None
    return parties.bound(cited.instrument, state, on)


def _found(
    reading: Reading,
    cited: Cited,
    found: Participation,
    severity: Severity,
    told: Mapping[str, str | int],
) -> Finding:
    rule = _rule(reading, cited, found)
    data = data_of(reading, cited.instrument, found)
    if rule == RULES_BY_STATUS[Status.NOT_YET_IN_FORCE] and found.bound_from:
        data["binds_from"] = found.bound_from
    return report(
        rule,
        severity,
        cited.basis.id,
        data=data | dict(told),
        evidence=[_proof(reading, cited, found)],
        remedy=_custom(cited),
        acts=reading.act_days,
    )


def data_of(reading: Reading, instrument: Instrument, found: Participation) -> dict[str, str | int]:
    """Return what the sentence about a state and a treaty is filled with."""
    return {
        "state": reading.state_name(found.state),
        "state_code": found.state,
        "instrument": reading.called(instrument),
        "on": reading.said(found.on),
        "since": found.since or found.bound_from or found.ended,
        "bound_from": found.bound_from,
        "adopted": instrument.adopted,
    }


def _proof(reading: Reading, cited: Cited, found: Participation) -> Evidence:
    """Return what a finding rests on: when it was adopted is told by the instrument itself."""
    if found.status is Status.NOT_YET_ADOPTED:
        return of_instrument(cited.instrument, reading.references.catalogue.as_of)
    return of_participation(found)


def _rule(reading: Reading, cited: Cited, found: Participation) -> str:
    """Name the rule; a treaty that binds nobody yet is not in force, whoever has signed it.

    Neither does one bind a state that has joined it and waits for its entry into force.
    """
    treaty = reading.references.parties.treaties[cited.instrument.treaty]
    waits = found.status in (Status.SIGNATORY, Status.NOT_PARTY)
    if waits and found.on.isoformat() < treaty.in_force and found.bound_from:
        return RULES_BY_STATUS[Status.NOT_YET_IN_FORCE]
    if found.status is Status.SIGNATORY and found.awaited:
        return RULES_BY_STATUS[Status.NOT_YET_IN_FORCE]
    return RULES_BY_STATUS[found.status]


def _members(reading: Reading, cited: Cited, state: str) -> Iterator[Finding]:
    """A treaty of an organisation is open to its members; where no table tells more, that much."""
    organisation = cited.instrument.members_of
    members = reading.references.parties.state(state).member_of
    if organisation is None or organisation in members or not cited.instrument.binding.binds:
        return
    proof = reading.references.parties.organisations[organisation].proof
    yield report(
        "law.not_a_member",
        Severity.ERROR,
        cited.basis.id,
        data={
            "state": reading.state_name(state),
            "state_code": state,
            "instrument": reading.called(cited.instrument),
        },
        evidence=[_of_membership(state, organisation, proof)],
    )


def _of_membership(state: str, organisation: Members, proof: CellProof) -> Evidence:
    return Evidence(
        kind=EvidenceKind.PARTY,
        key=f"{state}:{organisation.value}",
        level=proof.level.value,
        as_of=proof.as_of,
        source="; ".join(proof.sources),
    )


def _instrument_alone(reading: Reading, cited: Cited) -> Iterator[Finding]:
    """Yield an instrument that was adopted after the acts, or had no force then, for anybody."""
    instrument, day = cited.instrument, reading.act_days.last
    for rule, date in (
        ("law.not_adopted_yet", instrument.adopted),
        ("law.not_in_force_yet", instrument.in_force),
    ):
        days = possible_days(date)
        if days and day < days.first:
            data = {
                "instrument": reading.called(instrument),
                "on": reading.said(day),
                "adopted": date,
            }
            proof = of_instrument(instrument, reading.references.catalogue.as_of)
            yield report(rule, Severity.ERROR, cited.basis.id, data=data, evidence=[proof])
            return


def _custom(cited: Cited) -> Remedy | None:
    """Return the customary rule that says the same, which binds states that are no party."""
    if not cited.provision.custom:
        return None
    return ReplaceProvision(cited.basis.id, cited.provision.id, cited.provision.custom[0])
