"""The way in: makes or opens the vault, with one try at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.create_page import CreatePage
from petitiondesk.ui.parts import Parts
from petitiondesk.ui.translation import translate
from petitiondesk.ui.unlock_page import UnlockPage

if TYPE_CHECKING:
    from petitiondesk.desk.desk import Desk
    from petitiondesk.desk.ports import Vault

Page = UnlockPage | CreatePage


class FrontDoor(QObject):
    """Makes the page before the vault. ``opened`` carries the vault; ``sample_wanted`` nothing."""

    opened = Signal(object)
    sample_wanted = Signal()

    def __init__(self, desk: Desk, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._tasks = TaskRunner(self)

    def page(self, sentence: str = "") -> Page:
        """Return the page that opens the vault, or makes it where there is none."""
        vaults = self._desk.vaults
        if vaults.vault_exists(self._desk.vault_folder):
            safe = translate("FrontDoor", "Your work is saved.")
            page: Page = UnlockPage(sentence or safe)
            way_in = vaults.open_
        else:
            page = CreatePage()
            way_in = vaults.create
        page.given.connect(lambda passphrase: self._try(page, way_in, passphrase))
        page.sample_wanted.connect(self.sample_wanted)
        return page

    def drain(self) -> None:
        """Wait for a try that is under way."""
        self._tasks.drain()

    def _try(self, page: Page, way_in: Callable[[Path, str], Vault], passphrase: str) -> None:
        folder = self._desk.vault_folder

        def failed(error: PetitionDeskError) -> None:
            page.show_failure(self._parts.sentence_about(error))

        self._tasks.run(
            lambda: way_in(folder, passphrase),
            owner=page,
            on_success=self.opened.emit,
            on_failure=failed,
            serial=True,
        )
