"""Who takes part in which treaty, on any day: the table of states and treaties."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from babel.core import get_global
from msgspec import structs

from petitiondesk.law.closest import closest
from petitiondesk.law.day_range import days_of
from petitiondesk.law.decoding import decode, lines_from
from petitiondesk.law.errors import NoSuchStateError, NoSuchTreatyError
from petitiondesk.law.parties_checks import refuse_bad_table
from petitiondesk.law.parties_file import PartiesFile
from petitiondesk.law.provision import Instrument
from petitiondesk.law.status import Participation, in_territory, participation
from petitiondesk.law.treaty_cells import (
    Cell,
    Members,
    Membership,
    State,
    Status,
    Treaty,
)


class Parties:
    """The table, asked by state and treaty.

    Attributes:
        as_of: the day on which it was compiled (ISO 8601).
        correction: which correction of that day it is; 0 for the first file of the day.
        organisations: those whose members are known; a state names its own in ``member_of``.
        states: by code.
        territories: the codes of states by those of their parts to which treaties apply by
            themselves.
        treaties: by key.
    """

    def __init__(self, file: PartiesFile) -> None:
        self.as_of = file.as_of
        self.correction = file.correction
        self.organisations: Mapping[Members, Membership] = {o.id: o for o in file.organisations}
        self.states: Mapping[str, State] = {state.code: state for state in file.states}
        self.treaties: Mapping[str, Treaty] = {treaty.key: treaty for treaty in file.treaties}
        self.territories: Mapping[str, str] = {
            part.code: state.code for state in file.states for part in state.territories
        }
        self._names = {each.code: each.name for each in file.states} | {
            part.code: part.name for state in file.states for part in state.territories
        }
        self._cells = {(cell.state, cell.treaty): cell for cell in file.cells}

    def knows(self, code: str) -> bool:
        """Tell whether the table tells of a state, or of a part of one."""
        return code in self._names

    def name_of(self, code: str) -> str:
        """Return the usual English name of a state or a part of one; or its code."""
        return self._names.get(code, code)

    def territories_of(self, state: str) -> tuple[str, ...]:
        """Return the codes of those parts of a state to which treaties apply by themselves."""
        return tuple(part for part, whole in self.territories.items() if whole == state)

    def state(self, code: str) -> State:
        """Return a state; of a part of one, the state that it is a part of.

        Raises:
            NoSuchStateError: the table does not have it.
        """
        if not self.knows(code):
            aliases = get_global("territory_aliases")
            meant = [each for each in self._names if code in aliases.get(each, ())]
            raise NoSuchStateError(state=code, like=", ".join(meant) or closest(code, self._names))
        return self.states[self.territories.get(code, code)]

    def treaty(self, key: str) -> Treaty:
        """Return a treaty.

        Raises:
            NoSuchTreatyError: the table does not have it.
        """
        if key not in self.treaties:
            names = {each.key: each.name for each in self.treaties.values()}
            raise NoSuchTreatyError(treaty=key, like=closest(key, names))
        return self.treaties[key]

    def cell(self, state: str, treaty: str) -> Cell:
        """Return what is known of a state, or the state that has this part, and a treaty.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the treaty.
        """
        return self._cells[self.state(state).code, self.treaty(treaty).key]

    def status(self, state: str, treaty: str, on: dt.date) -> Participation:
        """Tell how a state, or a part of one, stands to a treaty on a day.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the treaty.
        """
        cell = self.cell(state, treaty)
        if state in self.territories:
            return in_territory(cell, self.treaty(treaty), state, on)
        return participation(cell, self.treaty(treaty), on)

    def bound(self, instrument: Instrument, state: str, on: dt.date) -> Participation | None:
        """Tell how a state stands to an instrument on a day; None where no table tells.

        What binds the members of an organisation binds them from its own day on.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the instrument's treaty.
        """
        if not instrument.treaty:
            return None
        found = self.status(state, instrument.treaty, on)
        if on < days_of(instrument.adopted).first:
            return structs.replace(found, status=Status.NOT_YET_ADOPTED, since="")
        if found.binds and found.since < instrument.in_force:
            return _from_its_own_day(found, instrument.in_force, on)
        return found


def decode_parties(data: bytes) -> Parties:
    """Return the table in a ``parties.json``.

    Raises:
        LawDataError: the file does not have its shape, a cell is missing, doubled or of no state
            or treaty, or its dates contradict each other; it tells the line.
    """
    file = decode(data, PartiesFile)
    with lines_from(data):
        refuse_bad_table(file)
    return Parties(file)


def _from_its_own_day(found: Participation, in_force: str, on: dt.date) -> Participation:
    if on < days_of(in_force).last:
        return structs.replace(found, status=Status.NOT_YET_IN_FORCE, since="", bound_from=in_force)
    return structs.replace(found, since=in_force, bound_from=in_force)
