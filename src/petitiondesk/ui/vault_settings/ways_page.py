"""The ways to open the vault: its passphrase, the recovery code, the system keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.desk.vaults.vault_care import Proof, RecoveryCode, SealedVault, SlotKind, SlotRow
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.first_run.sheet_proof import SheetProof
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.vault_settings.proof_box import ProofBox
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton


class WaysPage(SettingsPage):
    """The passphrase or the recovery code is asked for once; then each way can be changed."""

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
        self._rows.setSpacing(3 * measures().unit)
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
        """Show these ways, and what can be done once it was shown that one may."""
        self._empty()
        held = {row.kind: row.slot for row in slots}
        self.proof.other.setVisible(SlotKind.RECOVERY in held)
        self._add_passphrase()
        self._add_sheet(held.get(SlotKind.RECOVERY, ""))
        self._add_keyring(held.get(SlotKind.KEYRING, ""))
        if self.proof.given:
            self._list.setFocus()
            self.begun.emit()

    def _add_passphrase(self) -> None:
        state = translate("WaysPage", "Opens the vault. It cannot be removed, only changed.")
        card = self._add(ActionCard("key", translate("WaysPage", "Passphrase"), state))
        self._offer(card, translate("WaysPage", "Change the passphrase"), self._change_passphrase)
        self._list.setFocusProxy(card)

    def _add_sheet(self, slot: str) -> None:
        state = (
            translate("WaysPage", "Made. It opens the vault if the passphrase is forgotten.")
            if slot
            else translate("WaysPage", "None. Who forgets the passphrase loses all.")
        )
        tone = Tone.READY if slot else Tone.ATTENTION
        title = translate("WaysPage", "Recovery sheet")
        card = self._add(ActionCard("file-text", title, state, tone))
        self._offer(card, translate("WaysPage", "Make a new recovery sheet"), self._new_sheet)
        if slot:
            words = translate("WaysPage", "Remove the recovery code")
            self._offer(card, words, lambda: self._remove_sheet(slot))

    def _add_keyring(self, slot: str) -> None:
        state = (
            translate("WaysPage", "On. It opens the vault for whoever logs in to this account.")
            if slot
            else translate("WaysPage", "Off. The vault opens only with what you type.")
        )
        title = translate("WaysPage", "System keyring")
        card = self._add(ActionCard("unlock", title, state, Tone.READY if slot else Tone.MUTED))
        if slot:
            words = translate("WaysPage", "Switch the system keyring off")
            self._offer(card, words, lambda: self._remove(slot))
        else:
            words = translate("WaysPage", "Let the system keyring open it")
            self._offer(card, words, self._put_keyring)

    def _change_passphrase(self) -> None:
        choice = PassphraseChoice(self._advice)
        self._show_form(choice, translate("WaysPage", "Change the passphrase"))
        self._ready.setEnabled(False)
        choice.changed.connect(lambda: self._ready.setEnabled(choice.usable))
        proof, slots = self.proof.given, self._vault.slots

        def change() -> None:
            if choice.usable:
                new = choice.text()
                words = translate(
                    "WaysPage",
                    "Changed. Old copies of the vault still open with the old passphrase.",
                )
                self._do(lambda: slots.change_passphrase(proof, new), words, proof=new)

        choice.entered.connect(change)
        self._ready.clicked.connect(change)
        choice.setFocus()

    def _new_sheet(self) -> None:
        sheet = SheetProof(draw_sheet())
        self._show_form(sheet, translate("WaysPage", "Use this sheet from now on"))
        self._ready.setEnabled(False)
        sheet.changed.connect(lambda: self._ready.setEnabled(sheet.proved))
        proof, slots = self.proof.given, self._vault.slots

        def put() -> None:
            if sheet.proved:
                code = RecoveryCode(sheet.code())
                words = translate("WaysPage", "Done. An earlier sheet opens the vault no more.")
                still = code if isinstance(proof, RecoveryCode) else proof
                self._do(lambda: slots.put_recovery_code(proof, code), words, proof=still)

        sheet.entered.connect(put)
        self._ready.clicked.connect(put)
        sheet.setFocus()

    def _put_keyring(self) -> None:
        proof, slots = self.proof.given, self._vault.slots
        words = translate(
            "WaysPage", "Done. Whoever can log in to this account can open the vault now."
        )
        self._do(lambda: slots.put_keyring(proof), words, proof=proof)

    def _remove_sheet(self, slot: str) -> None:
        proof = self.proof.given
        self._remove(slot, still="" if isinstance(proof, RecoveryCode) else proof)

    def _remove(self, slot: str, still: Proof | None = None) -> None:
        proof, slots = self.proof.given, self._vault.slots
        left = proof if still is None else still
        self._do(lambda: slots.remove(proof, slot), translate("WaysPage", "Removed."), proof=left)

    def _do(self, work: Callable[[], None], words: str, *, proof: Proof) -> None:
        """Change something; ``proof`` is what proves further changes once it is done."""
        self._list.setEnabled(False)

        def done(_none: object) -> None:
            self.proof.keep(proof)
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
        self._ready = PrimaryButton(words)
        cancel = QuietButton(translate("WaysPage", "Cancel"), "x")
        cancel.clicked.connect(self.refresh)
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        row.addWidget(self._ready)
        row.addWidget(cancel)
        row.addStretch(1)
        around = QFrame()
        around.setProperty("face", "card")
        column = QVBoxLayout(around)
        gap = 4 * measures().unit
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(form)
        column.addLayout(row)
        self._rows.addWidget(around)
        self.begun.emit()

    def _offer(self, card: ActionCard, words: str, act: Callable[[], object]) -> None:
        if self.proof.given:
            card.offer(words, act)

    def _add(self, card: ActionCard) -> ActionCard:
        self._rows.addWidget(card)
        return card

    def _empty(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
