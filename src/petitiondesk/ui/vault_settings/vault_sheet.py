"""What can be done with the vault itself: one view, and a page for each thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.vault_place import place_of
from petitiondesk.desk.vaults.vault_care import SealedVault, VaultStatus
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.locking.after_choice import LockAfterChoice
from petitiondesk.ui.locking.triggers import LockTriggers
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.session import Session
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.vault_settings.backup_page import BackupPage
from petitiondesk.ui.vault_settings.cards_page import CardsPage
from petitiondesk.ui.vault_settings.check_page import CheckPage
from petitiondesk.ui.vault_settings.identity_page import IdentityPage
from petitiondesk.ui.vault_settings.law_page import LawPage
from petitiondesk.ui.vault_settings.lock_page import LockPage
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.vault_settings.place_page import PlacePage
from petitiondesk.ui.vault_settings.ways_page import WaysPage
from petitiondesk.ui.widgets.segments import Segments

Maker = Callable[[], SettingsPage]


class VaultSheet(Sheet):
    """Lies over the window; locking takes it away like everything else.

    ``law_changed`` says that other law data is in force.
    """

    law_changed = Signal()

    def __init__(self, parent: QWidget, session: Session, advice: Advice) -> None:
        super().__init__(parent, translate("VaultSheet", "Vault"))
        self._session, self._advice = session, advice
        self._vault = cast("SealedVault", session.vault)
        self._makers: dict[str, Maker] = {
            "ways": lambda: WaysPage(self._vault, session.tasks, advice),
            "identity": lambda: IdentityPage(
                self._vault, session.desk.clock, session.tasks, advice
            ),
            "cards": lambda: CardsPage(self._vault, session.desk.clock, session.tasks),
            "backup": lambda: BackupPage(session.desk, self._vault, session.tasks),
            "check": lambda: CheckPage(self._vault, session.tasks),
            "lock": lambda: LockPage(self._vault, session.tasks),
            "law": lambda: LawPage(session.law_updates, session.tasks, self.law_changed.emit),
            "place": lambda: PlacePage(
                place_of(session.desk.vaults, session.desk.vault_folder),
                self._vault,
                session.tasks,
                *self._lock_after(parent),
            ),
        }
        self.choice = Segments(
            translate("VaultSheet", "What is shown"),
            [
                ("ways", translate("VaultSheet", "Ways to open")),
                ("identity", translate("VaultSheet", "Our identity")),
                ("cards", translate("VaultSheet", "Cards of others")),
                ("backup", translate("VaultSheet", "Backups")),
                ("check", translate("VaultSheet", "Check")),
                ("lock", translate("VaultSheet", "New lock")),
                ("place", translate("VaultSheet", "Place and name")),
                ("law", translate("VaultSheet", "Law data")),
            ],
            wraps=True,
        )
        self.choice.chosen.connect(self.show_page)
        self.body.addWidget(self.choice)
        self.body.addSpacing(2 * measures().unit)
        self.page: SettingsPage | None = None
        self.show_page("ways")
        self.show()
        self.raise_()
        self.choice.setFocus()

    def show_page(self, name: str) -> None:
        """Show a page; the one before goes, and what was typed in it with it."""
        self.choice.set_value(name)
        old, self.page = self.page, self._makers[name]()
        if old is not None:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.body.addWidget(self.page, 1)
        self.page.changed.connect(self._refresh)
        self.page.begun.connect(self.show_top)
        self._refresh()

    def _lock_after(self, parent: QWidget) -> list[QWidget]:
        """Return the choice after how long the window locks, where one of ours does."""
        triggers = cast("list[LockTriggers]", parent.findChildren(LockTriggers))
        return [LockAfterChoice(each, self._fail) for each in triggers]

    def _refresh(self) -> None:
        self._session.tasks.run(
            self._vault.care.status,
            owner=self,
            on_success=self._tell,
            on_failure=self._fail,
            serial=True,
        )

    def _tell(self, status: VaultStatus) -> None:
        if isinstance(self.page, (BackupPage, PlacePage)):
            self.page.show_status(status)

    def _fail(self, error: PetitionDeskError) -> None:
        if self.page is not None:
            self.page.fail(error)
