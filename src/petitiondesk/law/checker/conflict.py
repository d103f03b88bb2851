"""Family 3: a rule for another kind of conflict, or another phase of it."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.negation import is_denied
from petitiondesk.law.checker.reading import Reading
from petitiondesk.law.checker.reporting import of_provision, report
from petitiondesk.law.provision import Provision
from petitiondesk.letter.case_profile import Situation
from petitiondesk.letter.finding import Finding, Severity

_ALSO = {Situation.OCCUPATION: Situation.INTERNATIONAL_ARMED_CONFLICT}
"""Occupation is international armed conflict too (Geneva Conventions, common Art. 2(2))."""


def provisions_fit_the_conflict(reading: Reading) -> Iterator[Finding]:
    """The Geneva Conventions as a whole are for wars between states and for occupation."""
    situation = reading.case.situation
    if situation is None:
        return
    given = frozenset({situation, _ALSO.get(situation, situation)})
    for cited in reading.cited:
        if not _fits(cited.provision, given):
            yield _found("law.conflict_type", reading, cited.provision, cited.basis.id)
    for named in reading.named:
        wrong = not any(_fits(provision, given) for provision in named.provisions)
        if wrong and not is_denied(named.place.text, named.article.start):
            yield _found(
                "law.conflict_type",
                reading,
                named.provisions[0],
                named.place.block,
                named.place.language,
            )


def _fits(provision: Provision, given: frozenset[Situation]) -> bool:
    return not provision.situations or bool(given & set(provision.situations))


def provisions_fit_the_phase(reading: Reading) -> Iterator[Finding]:
    """Release follows the end of hostilities; repatriation of the wounded does not wait for it."""
    phase = reading.case.phase
    if phase is None or reading.case.situation is Situation.PEACE:
        return
    for cited in reading.cited:
        if cited.provision.phases and phase not in cited.provision.phases:
            yield _found("law.conflict_phase", reading, cited.provision, cited.basis.id)


def _found(
    rule: str, reading: Reading, provision: Provision, where: str, language: str = ""
) -> Finding:
    of_time = rule == "law.conflict_phase"
    fits = provision.phases if of_time else provision.situations
    case = reading.case.phase if of_time else reading.case.situation
    return report(
        rule,
        Severity.WARNING,
        where,
        language=language,
        data={
            "provision": reading.cites(provision),
            "case": case.value.replace("_", " ") if case else "",
            "fits": ", ".join(each.value.replace("_", " ") for each in fits),
        },
        evidence=[of_provision(provision, reading.references.catalogue.as_of)],
    )
