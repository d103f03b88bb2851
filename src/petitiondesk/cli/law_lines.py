"""What the law data says, in the lines that a terminal prints."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.desk.wording.standings import LEVELS, words_for_standing
from petitiondesk.law.card import Card, StateCard
from petitiondesk.law.parties import Parties
from petitiondesk.law.provision import ProofLevel
from petitiondesk.law.standing import Standing, StandingKind
from petitiondesk.law.status import Participation, declared
from petitiondesk.law.treaty_cells import Declaration, TerritoryNote

PROOF = {
    ProofLevel.TEXT_MATCHED: "text matched",
    ProofLevel.PAGE_READ: "page read",
    ProofLevel.MEMORY: "from memory",
}
"""What a provision or an instrument rests on."""


def status_lines(parties: Parties, found: Participation) -> Iterator[str]:
    """Yield how a state stands to a treaty, and all that it told of it."""
    cell, state = parties.cell(found.state, found.treaty), parties.state(found.state)
    yield from standing_lines(Standing(kind=StandingKind.PARTICIPATION, participation=found))
    for note in cell.territories:
        if found.state in (note.territory, state.code):
            yield _of_part(parties, note)
    yield from (_declared(each) for each in declared(cell, found.on))
    yield from cell.notes
    yield from (f"{state.name}: {line}" for line in state.notes)


def _of_part(parties: Parties, note: TerritoryNote) -> str:
    since = f" since {note.since}" if note.since else ""
    how = (
        f"In force in {parties.name_of(note.territory)}{since}"
        if note.applies
        else (f"Not extended to {parties.name_of(note.territory)}")
    )
    return f"{how}. {note.text} [{note.level.value}: As of {note.as_of}. {note.source}]"


def standing_lines(standing: Standing) -> Iterator[str]:
    """Yield in words how a state stands, and what that rests on."""
    words = words_for_standing(standing)
    yield f"{words.what} {words.remedy}"
    told = standing.participation
    if told:
        yield f"[{told.level.value}: {LEVELS[told.level].what} As of {told.as_of}. {told.source}]"


def card_lines(shown: Card) -> Iterator[str]:
    """Yield all that is known of a rule."""
    provision, instrument = shown.provision, shown.instrument
    yield f"{provision.id}: {shown.title}"
    yield shown.citation.full
    yield f"In our words, not a quotation: {provision.paraphrase}"
    yield f"Whom it binds: {instrument.binds}"
    yield f"When it applies: {provision.applies_when}"
    yield f"Common mistakes: {provision.common_misuse}"
    for each in shown.limits:
        yield f"Limited by {each.id}: {each.title}"
    for each in shown.custom:
        yield f"Much the same as custom: {each.id}, {each.title}"
    if shown.of_state:
        yield from _of_state(shown.of_state)
    for what, proof in (("Rule", provision.proof), ("Citation", instrument.proof)):
        yield f"{what}: {PROOF[proof.level]} ({proof.source}). Second check: {proof.second_check}."
    yield "Not reviewed by a lawyer. This is not legal advice."


def _of_state(found: StateCard) -> Iterator[str]:
    yield f"{found.state} on {found.on.isoformat()}: {' '.join(standing_lines(found.standing))}"
    for each in (*found.declarations, *found.others):
        yield _declared(each)
    for part in found.territories:
        told = standing_lines(Standing(kind=StandingKind.PARTICIPATION, participation=part))
        yield f"{part.state} on {part.on.isoformat()}: {' '.join(told)}"
    yield from found.notes
    for note in found.state_notes:
        yield f"{found.state}: {note}"


def _declared(each: Declaration) -> str:
    over = f" Withdrawn from {each.withdrawn}." if each.withdrawn else ""
    proof = f"[{each.level.value}: {each.source}]"
    return f"{each.kind.value.capitalize()} on {each.on}: {each.text}{over} {proof}"
