"""The rail: every step with how far it is, in three groups, and the lock at its foot."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.measures import measures
from petitiondesk.ui.steps import (
    GROUPS,
    STEPS,
    Progress,
    Step,
    group_titles,
    progress_in_words,
    progress_symbol,
    step_title,
)
from petitiondesk.ui.symbols import Tone, symbol
from petitiondesk.ui.tokens import tokens_of
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS_BY_KEY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailStep(QAbstractButton):
    """One step: symbol, title, and how far it is in words.

    ``moved`` says that the person wants to go up (-1) or down (1) without opening anything.
    """

    moved = Signal(int)

    def __init__(self, step: Step) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.PageTab)
        self.step = step
        self.setCheckable(True)
        self.setText(step_title(step))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_progress(Progress.NOT_STARTED)

    def show_progress(self, progress: Progress, to_finish: int = 0) -> None:
        """Say how far the step is."""
        self._symbol, self._tone = progress_symbol(progress)
        self._state = progress_in_words(progress, to_finish)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._state)
        self.updateGeometry()
        self.update()

    def state_in_words(self) -> str:
        """Return how far the step is, as shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """As high as its two texts in the width that it has."""
        width = max(self.width(), self.minimumWidth())
        _title, state = self._texts(width)
        return QSize(width, state.bottom() + round(1.6 * measures().unit))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its texts."""
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS_BY_KEY:
            self.moved.emit(_STEPS_BY_KEY[key])
        elif key in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, state = self._texts(self.width())
        painter.setFont(self._title_font())
        painter.setPen(Tone.INK.colour())
        painter.drawText(title, _WORDS, self.text())
        painter.setFont(self._state_font())
        tone = Tone.MUTED if self._tone in (Tone.ACCENT, Tone.READY) else self._tone
        painter.setPen(tone.colour())
        painter.drawText(state, _WORDS, self._state)
        symbol(self._symbol, self._tone).paint(painter, self._symbol_place(title))

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        unit = measures().unit
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface if self.isChecked() else tokens.window))
            painter.drawRoundedRect(box, 1.5 * unit, 1.5 * unit)
        if self.isChecked():
            bar = QRectF(box.left(), box.top() + unit, 3, box.height() - 2 * unit)
            if self.isRightToLeft():
                bar.moveRight(box.right())
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box, 1.5 * unit, 1.5 * unit)

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and state stand, mirrored where the interface runs from the right."""
        unit, line = measures().unit, measures().line
        left = 3 * unit + round(1.2 * line) + 2 * unit
        room = max(line, width - left - 2 * unit)
        title = _wrapped(self._title_font(), self.text(), room)
        state = _wrapped(self._state_font(), self._state, room)
        title.moveTo(left, round(1.6 * unit))
        state.moveTo(left, title.bottom() + 1)
        title.setWidth(room)
        state.setWidth(room)
        if self.isRightToLeft():
            title.moveRight(width - left)
            state.moveRight(width - left)
        return title, state

    def _symbol_place(self, title: QRect) -> QRect:
        side = round(1.2 * measures().line)
        left = 3 * measures().unit
        top = title.top() + (measures().line - side) // 2 + measures().unit
        place = QRect(left, top, side, side)
        if self.isRightToLeft():
            place.moveRight(self.width() - left)
        return place

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        return font

    def _state_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font


class Rail(QFrame):
    """Steps, gate and lock. Tab reaches the steps once; Up and Down move, Enter or Space opens."""

    chosen = Signal(object)
    gate_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "rail")
        self._steps = {step: RailStep(step) for step in STEPS}
        self.gate = QuietButton(translate("Rail", "Close the text…"), "stamp")
        self.gate.clicked.connect(self.gate_pressed)
        self._gate_state = SmallLabel()
        self._area = QScrollArea()
        self.lock = FlatButton(translate("Rail", "Lock now"), "lock")
        self.lock.clicked.connect(self.lock_pressed)
        for row in self._steps.values():
            row.clicked.connect(functools.partial(self._choose, row.step))
            row.moved.connect(functools.partial(self._move_from, row.step))
        self._arrange()
        self.setFixedWidth(max(_width(), self._gate_width()))
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
        self.gate.setText(start if closed else translate("Rail", "Close the text…"))
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
        inside = QWidget()
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


def _wrapped(font: QFont, text: str, width: int) -> QRect:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WORDS, text)
