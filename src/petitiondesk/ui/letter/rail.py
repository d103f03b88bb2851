"""The rail: every step with how far it is, in three groups, and the lock at its foot."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.letter.rail_step import RailStep
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import symbol
from petitiondesk.ui.steps import (
    GROUPS,
    STEPS,
    Progress,
    Step,
    group_titles,
)
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel


class Rail(QFrame):
    """Steps, gate and lock. Tab reaches the steps once; Up and Down move, Enter or Space opens."""

    chosen = Signal(object)
    gate_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "rail")
        self._steps = {step: RailStep(step) for step in STEPS}
        self.gate = QuietButton(translate("Rail", "Close the text"), "stamp")
        self.gate.clicked.connect(self.gate_pressed)
        self._gate_state = SmallLabel()
        self._area = QScrollArea()
        self.lock = FlatButton(translate("Rail", "Lock now"), "lock")
        self.lock.clicked.connect(self.lock_pressed)
        for row in self._steps.values():
            row.clicked.connect(functools.partial(self._choose, row.step))
            row.moved.connect(functools.partial(self._move_from, row.step))
        self._arrange()
        self.setFixedWidth(max(_width(), self._gate_width(), self._needed_width()))
        self.show_current(STEPS[0])

    def show_current(self, current: Step) -> None:
        """Mark the step whose page is open."""
        for step, row in self._steps.items():
            row.setChecked(step is current)
            tab = Qt.FocusPolicy.StrongFocus if step is current else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(tab)
            row.updateGeometry()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self._steps[current]))

    def show_progress(self, all_: Mapping[Step, tuple[Progress, int]]) -> None:
        """Say how far each step is."""
        for step, (progress, count) in all_.items():
            self._steps[step].show_progress(progress, count)

    def show_gate(self, *, closed: bool, words: str) -> None:
        """Say whether the text is open or closed, and offer the other."""
        start = translate("Rail", "New version…")
        self.gate.setText(start if closed else translate("Rail", "Close the text"))
        self.gate.setIcon(symbol("unlock" if closed else "stamp"))
        self._gate_state.setText(words)

    def rows(self) -> tuple[RailStep, ...]:
        """Return the rows of all steps, in order."""
        return tuple(self._steps.values())

    def row(self, step: Step) -> RailStep:
        """Return the row of a step."""
        return self._steps[step]

    def _choose(self, step: Step) -> None:
        self.chosen.emit(step)

    def _move_from(self, step: Step, by: int) -> None:
        index = STEPS.index(step) + by
        if 0 <= index < len(STEPS):
            self._steps[STEPS[index]].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        unit = measures().unit
        inside = self._inside = QWidget()
        give_role(inside, QAccessible.Role.PageTabList)
        inside.setAccessibleName(translate("Rail", "Steps"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 2 * unit)
        column.setSpacing(unit // 2)
        column.addWidget(_brand())
        for index, (title, steps) in enumerate(zip(group_titles(), GROUPS, strict=True)):
            column.addWidget(_group_label(title))
            for step in steps:
                column.addWidget(self._steps[step])
            if index == 0:
                column.addLayout(self._gate_row())
            column.addSpacing(3 * unit)
        column.addStretch(1)
        area = self._area
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 2 * unit)
        around.setSpacing(0)
        around.addWidget(area, 1)
        ground = QFrame()
        ground.setProperty("face", "foot")
        foot = QVBoxLayout(ground)
        foot.setContentsMargins(2 * unit, unit, 2 * unit, 0)
        foot.addWidget(self.lock, alignment=Qt.AlignmentFlag.AlignLeading)
        around.addWidget(ground)

    def _gate_width(self) -> int:
        """Return the width that the gate's button needs, whichever of its words it shows."""
        widest = 0
        for closed in (True, False):
            self.show_gate(closed=closed, words="")
            widest = max(widest, self.gate.sizeHint().width())
        return widest + 9 * measures().unit

    def _needed_width(self) -> int:
        """Return the width without which something is cut, with the scroll bar of a low window."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        steps = self._inside.minimumSizeHint().width() + bar
        return max(steps, self.lock.sizeHint().width() + 4 * measures().unit)

    def _gate_row(self) -> QVBoxLayout:
        unit = measures().unit
        gate = QVBoxLayout()
        gate.setContentsMargins(3 * unit, 3 * unit, 2 * unit, 0)
        gate.setSpacing(unit)
        gate.addWidget(self._gate_state)
        gate.addWidget(self.gate)
        return gate


def _width() -> int:
    """Return the width of the rail: on a small screen with large text its words wrap instead."""
    screen = QGuiApplication.primaryScreen().availableSize().width()
    return min(measures().wide(27), max(measures().wide(16), screen // 4))


def _brand() -> PlainLabel:
    label = PlainLabel("PetitionDesk", wraps=False)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    unit = measures().unit
    label.setContentsMargins(3 * unit, 0, 0, 2 * unit)
    return label


def _group_label(title: str) -> PlainLabel:
    label = SmallLabel(title)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setContentsMargins(3 * measures().unit, measures().unit, 0, measures().unit)
    return label
