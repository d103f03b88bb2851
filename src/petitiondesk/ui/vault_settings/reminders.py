"""What waits to be done for the vault itself: a line each on the start screen, until it is done."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.vault_care import SealedVault, SlotKind, backup_is_old
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.measures import measures
from petitiondesk.ui.session import Session
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.notice import Notice


class Reminders(QWidget):
    """``wanted`` asks for the vault's own view. A sample has nothing to remind of."""

    wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        open_ = translate("Reminders", "Vault…")
        self._sheet, self._backup = Notice(open_), Notice(open_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        for notice in (self._sheet, self._backup):
            notice.setProperty("face", "attention")
            notice.pressed.connect(self.wanted)
            column.addWidget(notice)
        self.hide()

    def refresh(self) -> None:
        """Look again at what waits."""
        session = self._session
        if session.sample or not hasattr(session.vault, "slots"):
            return
        vault, clock = cast("SealedVault", session.vault), session.desk.clock

        def look() -> tuple[bool, bool]:
            kinds = {row.kind for row in vault.slots.list()}
            return SlotKind.RECOVERY not in kinds, backup_is_old(vault, clock)

        session.tasks.run(
            look, owner=self, on_success=self._show, on_failure=_leave_it, serial=True
        )

    def words(self) -> str:
        """Return what is said."""
        return f"{self._sheet.words()} {self._backup.words()}".strip()

    def _show(self, waits: tuple[bool, bool]) -> None:
        no_sheet, old_backup = waits
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
        self.setVisible(any(waits))


def _leave_it(_error: PetitionDeskError) -> None:
    """A reminder is not worth a word about why it could not be given."""
