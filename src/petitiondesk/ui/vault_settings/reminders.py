"""What waits to be done for the vault itself: a line each on the start screen, until it is done."""

from __future__ import annotations

import datetime as dt
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.identities.identity_expiry import runs_out
from petitiondesk.desk.vaults.vault_care import SealedVault, SlotKind, backup_is_old
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.session import Session
from petitiondesk.ui.widgets.notice import Notice


class Reminders(QWidget):
    """``wanted`` asks for the vault's own view, ``identity_wanted`` for the page of the identity.

    A sample has nothing to remind of.
    """

    wanted = Signal()
    identity_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        open_ = translate("Reminders", "Vault…")
        self._sheet, self._backup = Notice(open_), Notice(open_)
        self._identity = Notice(translate("Reminders", "Our identity…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        for notice in self._notices:
            notice.setProperty("face", "attention")
            column.addWidget(notice)
        self._sheet.pressed.connect(self.wanted)
        self._backup.pressed.connect(self.wanted)
        self._identity.pressed.connect(self.identity_wanted)
        self.hide()

    @property
    def _notices(self) -> tuple[Notice, ...]:
        return self._sheet, self._backup, self._identity

    def refresh(self) -> None:
        """Look again at what waits."""
        session = self._session
        if session.sample or not hasattr(session.vault, "slots"):
            return
        vault, clock = cast("SealedVault", session.vault), session.desk.clock

        def look() -> tuple[bool, bool, dt.date | None]:
            kinds = {row.kind for row in vault.slots.list()}
            last_day = runs_out(vault.settings, clock)
            return SlotKind.RECOVERY not in kinds, backup_is_old(vault, clock), last_day

        session.tasks.run(
            look, owner=self, on_success=self._show, on_failure=_leave_it, serial=True
        )

    def words(self) -> str:
        """Return what is said."""
        return " ".join(filter(None, (notice.words() for notice in self._notices)))

    def _show(self, waits: tuple[bool, bool, dt.date | None]) -> None:
        no_sheet, old_backup, last_day = waits
        self._sheet.show_words(
            translate(
                "Reminders",
                "There is no recovery sheet yet. Who forgets the passphrase loses every letter.",
            )
            if no_sheet
            else ""
        )
        self._backup.show_words(
            translate("Reminders", "Letters have changed, and no backup was made for 30 days.")
            if old_backup
            else ""
        )
        self._identity.show_words(_runs_out_in_words(last_day))
        self.setVisible(any(waits))


def _runs_out_in_words(last_day: dt.date | None) -> str:
    if last_day is None:
        return ""
    from petitiondesk.ui.widgets.date_field import day_in_words  # noqa: PLC0415 - hardly ever said

    words = translate(
        "Reminders",
        "Our identity signs until %1. Make a new one in time, and give everybody the new card.",
    )
    return words.replace("%1", day_in_words(last_day.isoformat()))


def _leave_it(_error: PetitionDeskError) -> None:
    """A reminder is not worth a word about why it could not be given."""
