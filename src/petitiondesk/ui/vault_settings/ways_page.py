"""The ways to open the vault: its passphrase, the recovery code, the system keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.recovery_sheet import draw_sheet
from petitiondesk.desk.vault_care import RecoveryCode, SealedVault, SlotKind, SlotRow
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.first_run.sheet_proof import SheetProof
from petitiondesk.ui.measures import measures
from petitiondesk.ui.translation import translate
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.vault_settings.proof_box import ProofBox
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel

Maker = Callable[[], QWidget]


class WaysPage(SettingsPage):
    """The passphrase is asked for once; then each way can be changed."""

    def __init__(self, vault: SealedVault, tasks: TaskRunner, advice: Advice) -> None:
        super().__init__(
            translate("WaysPage", "Ways to open"),
            translate("WaysPage", "What opens your vault. There is always a passphrase."),
        )
        self._vault, self._tasks, self._advice = vault, tasks, advice
        self.proof = ProofBox(vault, tasks)
        self.proof.proved.connect(self.refresh)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2 * measures().unit)
        self.body.addWidget(self._list)
        self.body.addWidget(self.proof)
        self.setFocusProxy(self.proof)
        self.refresh()

    def refresh(self) -> None:
        """List the ways anew."""
        self._tasks.run(
            self._vault.slots.list,
            owner=self,
            on_success=self.show_slots,
            on_failure=self.fail,
            serial=True,
        )

    def show_slots(self, slots: tuple[SlotRow, ...]) -> None:
        """Show these ways, and what can be done once the passphrase was typed."""
        self._empty()
        held = {row.kind: row.slot for row in slots}
        recovery, keyring = held.get(SlotKind.RECOVERY, ""), held.get(SlotKind.KEYRING, "")
        self._add(translate("WaysPage", "Passphrase"))
        self._offer(translate("WaysPage", "Change the passphrase"), self._change_passphrase)
        self._add(
            translate("WaysPage", "Recovery sheet: made")
            if recovery
            else translate(
                "WaysPage", "Recovery sheet: none. Who forgets the passphrase loses all."
            )
        )
        self._offer(translate("WaysPage", "Make a new recovery sheet"), self._new_sheet)
        if recovery:
            words = translate("WaysPage", "Remove the recovery code")
            self._offer(words, lambda: self._remove(recovery))
        self._add(
            translate("WaysPage", "System keyring: opens the vault for whoever logs in here")
            if keyring
            else translate("WaysPage", "System keyring: off")
        )
        if keyring:
            words = translate("WaysPage", "Switch the system keyring off")
            self._offer(words, lambda: self._remove(keyring))
        else:
            words = translate("WaysPage", "Let the system keyring open it")
            self._offer(words, self._put_keyring)

    def _change_passphrase(self) -> None:
        choice = PassphraseChoice(self._advice)
        self._show_form(choice, translate("WaysPage", "Change the passphrase"))
        self._ready.setEnabled(False)
        choice.changed.connect(lambda: self._ready.setEnabled(choice.usable))
        proof, slots = self.proof.passphrase, self._vault.slots

        def change() -> None:
            if choice.usable:
                new = choice.text()
                words = translate(
                    "WaysPage",
                    "Changed. Old copies of the vault still open with the old passphrase.",
                )
                self.proof.passphrase = new
                self._do(lambda: slots.change_passphrase(proof, new), words)

        choice.entered.connect(change)
        self._ready.clicked.connect(change)
        choice.setFocus()

    def _new_sheet(self) -> None:
        sheet = SheetProof(draw_sheet())
        self._show_form(sheet, translate("WaysPage", "Use this sheet from now on"))
        self._ready.setEnabled(False)
        sheet.changed.connect(lambda: self._ready.setEnabled(sheet.proved))
        proof, slots = self.proof.passphrase, self._vault.slots

        def put() -> None:
            if sheet.proved:
                code = RecoveryCode(sheet.code())
                words = translate("WaysPage", "Done. An earlier sheet opens the vault no more.")
                self._do(lambda: slots.put_recovery_code(proof, code), words)

        sheet.entered.connect(put)
        self._ready.clicked.connect(put)
        sheet.setFocus()

    def _put_keyring(self) -> None:
        proof, slots = self.proof.passphrase, self._vault.slots
        words = translate(
            "WaysPage", "Done. Whoever can log in to this account can open the vault now."
        )
        self._do(lambda: slots.put_keyring(proof), words)

    def _remove(self, slot: str) -> None:
        proof, slots = self.proof.passphrase, self._vault.slots
        self._do(lambda: slots.remove(proof, slot), translate("WaysPage", "Removed."))

    def _do(self, work: Callable[[], None], words: str) -> None:
        self._list.setEnabled(False)

        def done(_none: object) -> None:
            self.say(words)
            self.changed.emit()
            self._end()

        def failed(error: PetitionDeskError) -> None:
            self._end()
            self.fail(error)

        self._tasks.run(work, owner=self, on_success=done, on_failure=failed, serial=True)

    def _end(self) -> None:
        self._list.setEnabled(True)
        self.refresh()

    def _show_form(self, form: QWidget, words: str) -> None:
        self._empty()
        self.say("")
        self._ready = QuietButton(words)
        cancel = QuietButton(translate("WaysPage", "Cancel"), "x")
        cancel.clicked.connect(self.refresh)
        self._rows.addWidget(form)
        for button in (self._ready, cancel):
            self._rows.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _offer(self, words: str, act: Callable[[], object]) -> None:
        if self.proof.passphrase:
            button = QuietButton(words)
            button.clicked.connect(act)
            self._rows.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _add(self, words: str) -> None:
        self._rows.addWidget(PlainLabel(words))

    def _empty(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
