"""Help: what the program is for in three sentences, and every shortcut there is."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from petitiondesk.ui.actions import Actions, keys_in_words, words_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.widgets.labels import PlainLabel


class HelpSheet(Sheet):
    """Lies over the window until Escape or Close."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent, translate("HelpSheet", "Help"))
        self.body.addWidget(PlainLabel(_in_short(), tone=Tone.MUTED))
        self.body.addWidget(_keys(actions))
        self.body.addStretch(1)
        self.show()
        self.raise_()
        self.close_button.setFocus()


def _keys(actions: Actions) -> QWidget:
    inside = QWidget()
    rows = QFormLayout(inside)
    rows.setVerticalSpacing(2 * measures().unit)
    rows.setHorizontalSpacing(8 * measures().unit)
    for action in actions.all():
        if keys := keys_in_words(action):
            words = PlainLabel(words_of(action), wraps=False)
            rows.addRow(words, PlainLabel(keys, tone=Tone.MUTED, wraps=False))
    move = translate("HelpSheet", "Move a card up or down")
    rows.addRow(PlainLabel(move, wraps=False), PlainLabel("Alt+↑  Alt+↓", tone=Tone.MUTED))
    return inside


def _in_short() -> str:
    return translate(
        "HelpSheet",
        "Fill in the steps in any order. What is left to finish is said at each step. Everything"
        " is saved by itself, and Undo takes back anything. Keys work by their place on the"
        " keyboard, whatever letters it types.",
    )
