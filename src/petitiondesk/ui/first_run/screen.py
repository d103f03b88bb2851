"""What the screens of the first run have in common: Back, a way on, and Escape that goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

COUNT = 6


class Screen(FrontPage):
    """``back`` and ``done`` leave it. What was entered is kept either way.

    Args:
        index: which screen it is, from 0.
        heading: its heading.
        sentence: what it is about.
        icon: a symbol.
        on: the words of the button that goes on.
    """

    back = Signal()
    done = Signal()

    def __init__(self, index: int, heading: str, sentence: str, icon: str, on: str) -> None:
        super().__init__(heading, sentence, icon)
        self._index = index
        place = translate("FirstRun", "Screen %1 of %2")
        place = place.replace("%1", number(index + 1)).replace("%2", number(COUNT))
        self.body.addWidget(SmallLabel(place))
        self.problem = PlainLabel(tone=Tone.PROBLEM)
        self.problem.hide()
        self.on = PrimaryButton(on)
        self.back_button = QuietButton(translate("FirstRun", "Back"))
        if index == 0:
            self.back_button.hide()
        self.on.clicked.connect(self.leave)
        self.back_button.clicked.connect(self.go_back)

    def leave(self) -> None:
        """Keep what was entered, and go on."""
        self.done.emit()

    def go_back(self) -> None:
        """Keep what was entered, and go to the screen before."""
        self.back.emit()

    def add_foot(self, *others: QWidget) -> None:
        """End the screen with the way on, other buttons, and Back."""
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        for button in (self.on, *others):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        self.body.addWidget(self.problem)
        self.body.addLayout(row)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back_button.isHidden():
            self.go_back()
        else:
            super().keyPressEvent(event)
