"""Family 5: what a state has reserved or declared about the rule; shown, never silently applied."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.reading.letter_reading import Cited, Reading
from petitiondesk.law.checker.reporting import of_declaration, report
from petitiondesk.law.status import accepts
from petitiondesk.law.treaty_cells import Declaration
from petitiondesk.letter.finding import Finding, Severity


def declarations_are_shown(reading: Reading) -> Iterator[Finding]:
    """A reservation may change what binds a state: whoever cites the rule has read it."""
    parties = reading.references.parties
    for cited in reading.cited:
        treaty = cited.instrument.treaty
        if treaty not in parties.treaties:
            continue
        for state in reading.states_bound(cited.basis):
            cell = parties.cell(state, treaty)
            for declaration in cell.declarations:
                if _concerns(reading, cited, declaration):
                    yield _found(reading, cited, declaration, state, cell.proof.as_of)


def _concerns(reading: Reading, cited: Cited, declaration: Declaration) -> bool:
    """Tell whether a declaration is about the provision and stood when the acts took place."""
    day = reading.act_days.last
    if declaration.accepts_from:
        covered = accepts(declaration, day) or accepts(declaration, reading.act_days.first)
        return covered and cited.provision.id in declaration.provisions
    made, withdrawn = possible_days(declaration.made), possible_days(declaration.withdrawn)
    stood = not (made and day < made.first) and not (withdrawn and withdrawn.first <= day)
    return stood and cited.provision.id in declaration.provisions


def _found(
    reading: Reading, cited: Cited, declaration: Declaration, state: str, as_of: str
) -> Finding:
    return report(
        "law.reservation",
        Severity.NOTE,
        cited.basis.id,
        data={
            "state": reading.state_name(state),
            "state_code": state,
            "instrument": reading.called(cited.instrument),
            "on": declaration.on,
            "text": declaration.text.removesuffix("."),
        },
        evidence=[of_declaration(declaration, state, cited.instrument.treaty, as_of)],
        acts=reading.act_days,
    )
