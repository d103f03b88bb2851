"""The rows of a search for rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt

from petitiondesk.law.provision import Provision
from petitiondesk.law.standing import StandingKind
from petitiondesk.letter.case_profile import PersonClass
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.pages.standing_words import standing_in_words
from petitiondesk.ui.widgets.row_painter import DETAILS


class FoundRules(QAbstractListModel):
    """A citation, what it is about, and whether it binds the state that is asked about.

    Attributes:
        rules: in the order of the rows.
    """

    def __init__(self, lookup: RuleLookup) -> None:
        super().__init__()
        self._lookup = lookup
        self._state = ""
        self._on: dt.date | None = None
        self.rules: Sequence[Provision] = ()

    def show_rules(
        self,
        rules: Iterable[Provision],
        state: str,
        on: dt.date | None,
        persons: Collection[PersonClass] = (),
    ) -> None:
        """Show other rules; none of another state's law.

        Args:
            rules: in an order that stays where nothing else is said.
            state: those that bind it come first; empty for none.
            on: the day on which they bind it.
            persons: then those that protect one of them.
        """
        self.beginResetModel()
        self._state, self._on = state, on
        self.rules = tuple(rules)
        if state:
            self.rules = [rule for rule in self.rules if not self._is_foreign(rule)]
        self.rules = sorted(
            self.rules,
            key=lambda rule: (
                bool(state) and not self._binds(rule),
                not any(person in rule.protects for person in persons),
            ),
        )
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self.rules)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role not in (Qt.ItemDataRole.DisplayRole, DETAILS, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self._lookup.card(self.rules[index.row()].id, self._state, self._on)
        told = card.of_state
        binds = (standing_in_words(told.standing).what,) if told else ()
        details = (card.title, *binds)
        if role == Qt.ItemDataRole.DisplayRole:
            return card.citation.short
        return details if role == DETAILS else "\n".join((card.citation.short, *details))

    def _is_foreign(self, rule: Provision) -> bool:
        told = self._lookup.card(rule.id, self._state, self._on).of_state
        return told is not None and told.standing.kind is StandingKind.FOREIGN_LAW

    def _binds(self, rule: Provision) -> bool:
        told = self._lookup.card(rule.id, self._state, self._on).of_state
        return told is not None and told.standing.binds
