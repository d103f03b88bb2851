"""A vault that can be looked after, and what a person does on its sheet."""

import threading

from PySide6.QtWidgets import QPushButton

from petitiondesk.vault.messages_care import (
    Anchoring,
    BackupProgress,
    BackupStage,
    RekeyProgress,
    RekeyStage,
    VaultStatus,
)
from petitiondesk.vault.messages_checks import Checked
from petitiondesk.vault.messages_slots import SlotKind, SlotRow
from tests.ui.fakes import PASSPHRASE

CODE = "0000"
NEW = "seven boats leave the harbour"


class FakeCare:
    def __init__(self):
        self.damage = ()
        self.backed_up = []
        self.rekeyed = []
        self.slots = (SlotRow("a", SlotKind.PASSPHRASE),)
        self.may_copy = threading.Event()
        self.may_copy.set()

    def status(self):
        return VaultStatus("v", 1, 1, 1, 4096, self.slots, Anchoring.NONE, "2026-11-01T10:00:00Z")

    def backup(self, target, *, made):
        self.backed_up.append(target)
        yield BackupProgress(BackupStage.DONE)

    def verify(self, *, thorough=False):
        yield Checked(self.damage, None)

    def new_key(self, passphrase, *, recovery_code_typed=None):
        for part in range(5):
            yield RekeyProgress(RekeyStage.COPY, part, 5)
            self.may_copy.wait()
        yield RekeyProgress(RekeyStage.CHANGE_OVER)
        self.rekeyed.append((passphrase, recovery_code_typed))
        yield RekeyProgress(RekeyStage.DONE)


def words(sheet):
    return [each.text() for each in sheet.findChildren(QPushButton) if each.isVisible()]


def press(sheet, name):
    next(b for b in sheet.findChildren(QPushButton) if b.text() == name and b.isVisible()).click()


def prove(sheet, qtbot):
    qtbot.waitUntil(sheet.page.proof.isVisible)
    sheet.page.proof.field.set_text(PASSPHRASE)
    sheet.page.proof.button.click()
    qtbot.waitUntil(sheet.page.proof.isHidden)


def prove_by_code(sheet, rig, qtbot):
    rig.vaults.code = CODE
    sheet.show_page("ways")
    qtbot.waitUntil(lambda: "Use the recovery code" in words(sheet))
    press(sheet, "Use the recovery code")
    sheet.page.proof.code._line.setText(CODE)
    sheet.page.proof.code.entered.emit()
    qtbot.waitUntil(sheet.page.proof.isHidden)
