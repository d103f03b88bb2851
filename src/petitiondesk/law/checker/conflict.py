"""Family 3: a rule for another kind of conflict, or another phase of it."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading import Cited, Reading
from petitiondesk.law.checker.reporting import name_of, of_provision, report
from petitiondesk.letter.case_profile import Situation
from petitiondesk.letter.finding import Finding, Severity

_ALSO = {Situation.OCCUPATION: Situation.INTERNATIONAL_ARMED_CONFLICT}
"""Occupation is international armed conflict too (Geneva Conventions, common Art. 2(2))."""


def provisions_fit_the_conflict(reading: Reading) -> Iterator[Finding]:
    """The Geneva Conventions as a whole are for wars between states and for occupation."""
    situation = reading.case.situation
    if situation is None:
        return
    given = {situation, _ALSO.get(situation, situation)}
    for cited in reading.cited:
        if cited.provision.situations and not given & set(cited.provision.situations):
            fits = ", ".join(each.value for each in cited.provision.situations)
            yield _found("law.conflict_type", reading, cited, situation.value, fits)


def provisions_fit_the_phase(reading: Reading) -> Iterator[Finding]:
    """Release follows the end of hostilities; repatriation of the wounded does not wait for it."""
    phase = reading.case.phase
    if phase is None or reading.case.situation is Situation.PEACE:
        return
    for cited in reading.cited:
        if cited.provision.phases and phase not in cited.provision.phases:
            fits = ", ".join(each.value for each in cited.provision.phases)
            yield _found("law.conflict_phase", reading, cited, phase.value, fits)


def _found(rule: str, reading: Reading, cited: Cited, case: str, fits: str) -> Finding:
    return report(
        rule,
        Severity.WARNING,
        cited.basis.id,
        data={
            "provision": name_of(cited.provision, cited.instrument),
            "case": case.replace("_", " "),
            "fits": fits.replace("_", " "),
        },
        evidence=[of_provision(cited.provision, reading.references.catalogue.as_of)],
    )
