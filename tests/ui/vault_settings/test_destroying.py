"""A vault is destroyed by holding a button, and by nothing less."""

from PySide6.QtCore import Qt

from petitiondesk.ui.vault_settings.destroy_sheet import DestroySheet
from petitiondesk.ui.vault_settings.destroyed_page import DestroyedPage
from petitiondesk.ui.vault_settings.hold_button import HOLD_MS, HoldButton
from petitiondesk.ui.window.unlock_page import UnlockPage


def test_destroying_wants_the_button_held(rig, qtbot):
    rig.wait_for(UnlockPage)
    rig.window.show_destroying()
    sheet = rig.window.findChild(DestroySheet)
    qtbot.keyClick(sheet.hold, Qt.Key.Key_Space)
    assert rig.vaults.exists
    sheet.hold.held.emit()
    rig.wait_for(DestroyedPage)
    assert not rig.vaults.exists


def test_a_button_is_held_only_by_holding_it(qtbot, theme):
    button = HoldButton("Hold")
    qtbot.addWidget(button)
    button.show()
    held = []
    button.held.connect(lambda: held.append(True))
    qtbot.keyPress(button, Qt.Key.Key_Space)
    for _ in range(HOLD_MS // 50 - 2):
        button._step()
    assert held == []
    qtbot.keyRelease(button, Qt.Key.Key_Space)
    qtbot.keyPress(button, Qt.Key.Key_Space)
    for _ in range(HOLD_MS // 50):
        button._step()
    assert held == [True]
