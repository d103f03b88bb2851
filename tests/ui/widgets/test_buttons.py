from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import PrimaryButton


def ink_of(button):
    mode = QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled
    drawn = button.icon().pixmap(QSize(40, 40), mode).toImage()
    pixels = (drawn.pixelColor(x, y) for x in range(40) for y in range(40))
    return {QColor(each.rgb()).name() for each in pixels if each.alpha()}


def test_the_symbol_of_a_disabled_primary_button_can_be_seen(qtbot, theme):
    button = PrimaryButton("Set up my vault", "shield-check")
    qtbot.addWidget(button)
    button.setEnabled(False)
    assert Tone.ON_ACCENT.colour().name() not in ink_of(button)
    button.setEnabled(True)
    assert Tone.ON_ACCENT.colour().name() in ink_of(button)
