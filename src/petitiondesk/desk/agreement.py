"""Whether all whom a letter names agreed to exactly its text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from petitiondesk.consent.endorsement import Endorsement, inspect_endorsement
from petitiondesk.consent.standing import Standing, signatory_of, standing
from petitiondesk.consent.statement import Statement
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.letter import Consent, Letter


class Agreement:
    """What organisations said of a letter as it is now.

    Args:
        letter: the letter.
        endorsements: what they said; whose signature does not hold says nothing.
        today: the day that is asked about.
    """

    def __init__(self, letter: Letter, endorsements: Iterable[Endorsement], today: dt.date) -> None:
        self._letter = letter
        self._revision = agreed_digest(letter)
        self._today = today
        self._last: dict[str, Endorsement] = {}
        for each in sorted(endorsements, key=lambda one: one.statement.made_at):
            line = signatory_of(each.statement, letter)
            if line is not None and _holds(each):
                self._last[line.id] = each

    @property
    def missing(self) -> tuple[str, ...]:
        """The ids of the signatories who have not agreed, or no longer do."""
        return tuple(each.id for each in self._letter.signatories if not self._agreed(each.id))

    @property
    def is_complete(self) -> bool:
        """Whether nobody is missing, or nobody was to be asked."""
        return self._letter.consent is Consent.NONE or not self.missing

    def files(self, named: Collection[str]) -> tuple[bytes, ...]:
        """Return the endorsements of signatories, in the letter's order.

        Args:
            named: the ids of those whose endorsement may be shown: it tells their name.
        """
        lines = (each.id for each in self._letter.signatories)
        return tuple(self._last[i].file for i in lines if i in named and self._agreed(i))

    def _agreed(self, line: str) -> bool:
        return line in self._last and self._endorses(self._last[line].statement)

    def _endorses(self, statement: Statement) -> bool:
        found = standing(
            statement, letter_id=self._letter.id, revision=self._revision, today=self._today
        )
        return found is Standing.ENDORSED


def _holds(endorsement: Endorsement) -> bool:
    report = inspect_endorsement(endorsement)
    return report.intact and report.valid
