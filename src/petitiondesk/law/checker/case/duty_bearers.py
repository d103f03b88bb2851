"""Family 7: a duty laid on a state that has another part in the case."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import Cited, Reading
from petitiondesk.law.checker.reporting import of_instrument, of_provision, report
from petitiondesk.law.provision import Bearer
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import SetField

_PARTS = {
    Bearer.HOLDING: frozenset({StatePart.HOLDING}),
    Bearer.RETURNING: frozenset({StatePart.RETURNING}),
    Bearer.DESTINATION: frozenset({StatePart.DESTINATION}),
    Bearer.NATIONALITY: frozenset({StatePart.NATIONALITY}),
    Bearer.TERRITORIAL: frozenset(StatePart) - {StatePart.ADDRESSEE, StatePart.NATIONALITY},
}
"""The parts of a state on which a duty lies; other bearers are not asked for in a case.

Whatever a state does in the case, it does in its own power or territory; whose nationals the
persons are says nothing of where they are.
"""


def duties_lie_on_those_who_have_them(reading: Reading) -> Iterator[Finding]:
    """The ban on return is the returning state's; the law of one state binds no other."""
    for cited in reading.cited:
        for state in cited.basis.binds:
            if cited.instrument.state and state in reading.references.parties.states:
                if state != cited.instrument.state:
                    yield _foreign_law(reading, cited, state)
            elif state in reading.parts_of_states:
                yield from _other_part(reading, cited, state)


def _foreign_law(reading: Reading, cited: Cited, state: str) -> Finding:
    owner = cited.instrument.state
    return report(
        "law.duty_bearer",
        Severity.WARNING,
        cited.basis.id,
        data=_data(reading, cited, state, (owner,)),
        evidence=[of_instrument(cited.instrument, reading.references.catalogue.as_of)],
        remedy=SetField(cited.basis.id, "binds", (owner,)),
    )


def _other_part(reading: Reading, cited: Cited, state: str) -> Iterator[Finding]:
    """Report a state without the part, where the case says that another state has it."""
    parts: set[StatePart] = set()
    for bearer in cited.provision.duty_on:
        if bearer not in _PARTS:
            return
        parts |= _PARTS[bearer]
    bearers = tuple(code for code, has in reading.parts_of_states.items() if has & parts)
    if state in bearers or not bearers:
        return
    yield report(
        "law.duty_bearer",
        Severity.WARNING,
        cited.basis.id,
        data=_data(reading, cited, state, bearers),
        evidence=[of_provision(cited.provision, reading.references.catalogue.as_of)],
        remedy=SetField(cited.basis.id, "binds", bearers),
    )


def _data(
    reading: Reading, cited: Cited, state: str, bearers: tuple[str, ...]
) -> dict[str, str | int]:
    return {
        "state": reading.state_name(state),
        "state_code": state,
        "provision": reading.cites(cited.provision),
        "bearers": ", ".join(map(reading.state_name, bearers)),
        "bearers_code": ", ".join(bearers),
    }
