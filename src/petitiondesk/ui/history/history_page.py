"""The history of the letter in hand, in the place of its panels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.desk.drafting.revisions import RevisionEntry
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.history.change_list import ChangeList
from petitiondesk.ui.history.change_words import ShownChange
from petitiondesk.ui.history.naming import Naming
from petitiondesk.ui.history.numbers import BEFORE, NOW
from petitiondesk.ui.history.version_list import VersionList
from petitiondesk.ui.history.version_rows import title_of
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel
from petitiondesk.ui.widgets.question import Question

_LEAST_LINES = 6
_BESIDE = 110
"""From so many characters on, versions and changes stand side by side."""


class HistoryPage(QWidget):
    """Versions, and what changed between two of them.

    ``compare_wanted`` carries the number of the version that is chosen and of the one it is
    compared with; ``restore_wanted`` the number of the version to go back to; ``left`` says that
    the person wants the letter back.
    """

    compare_wanted = Signal(int, int)
    restore_wanted = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.versions = VersionList()
        self.naming = Naming()
        self.question = Question()
        self.changes = ChangeList(translate("History", "What changed"))
        self.against = Choice(translate("History", "Compared with"))
        self.restore = QuietButton(translate("History", "Restore this version"), "history")
        self.back = QuietButton(translate("History", "Back to the letter"), "arrow-left")
        self.name = QuietButton(translate("History", "Name this version…"), "flag")
        self.empty = EmptyState(
            translate(
                "History",
                "No version has been kept yet. One is kept when you leave the letter, close its "
                "text or make its files, and every ten minutes while you write. You can go back "
                "to each of them.",
            ),
            translate("History", "Name this version…"),
            "flag",
        )
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._summary = SmallLabel()
        self._lay_out()
        self._wire()

    def show_versions(self, entries: Sequence[RevisionEntry]) -> None:
        """Show the versions of the letter, or what a history is for."""
        self.empty.setVisible(not entries)
        self._columns_widget.setVisible(bool(entries))
        self.name.setVisible(bool(entries))
        before = self.against.value()
        self.against.set_options(
            [
                (BEFORE, translate("History", "The version before")),
                (NOW, translate("History", "The letter as it is now")),
                *((each.number, title_of(each)) for each in entries),
            ]
        )
        self.against.set_value(BEFORE if before is None else before)
        self.versions.show_versions(entries)
        self._compare()

    def show_changes(self, changes: Sequence[ShownChange]) -> None:
        """Show what changed between the two versions."""
        count = len(changes)
        words = counted("History", "1 place changed", "%Ln places changed", count)
        if not count:
            words = translate("History", "Nothing changed between these two.")
        self._summary.setText(words)
        self.changes.show_changes(changes)
        self.restore.setEnabled(self.versions.number() not in (None, NOW))
        announce(self, words)

    def show_problem(self, sentence: str) -> None:
        """Say above everything what is wrong; an empty sentence takes it away."""
        self._problem.setText(sentence)
        self._problem_frame.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def ask_name(self) -> None:
        """Ask what the letter as it is now is to be called."""
        self.naming.ask()

    def take_focus(self) -> None:
        """Give the keyboard to what a person does here first."""
        shown = self.versions.list.isVisibleTo(self)
        (self.versions.list if shown else self.back).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= measures().wide(_BESIDE)
        self._columns.setDirection(across if wide else down)
        # Below each other they are scrolled together: changes have most of a screen to themselves.
        least = _LEAST_LINES * measures().line
        self.changes.setMinimumHeight(least if wide else max(least, self.height() * 3 // 4))

    def _follow(self, _left: QWidget | None, holder: QWidget | None) -> None:
        """Show what has the keyboard: the window moves it past Qt's own scrolling."""
        if holder is not None and self.isAncestorOf(holder):
            self._area.ensureWidgetVisible(holder, 0, measures().unit)

    def _compare(self) -> None:
        number, against = self.versions.number(), self.against.value()
        if number is not None and against is not None:
            self.compare_wanted.emit(number, against)

    def _wish_restored(self) -> None:
        number = self.versions.number()
        if number not in (None, NOW):
            self.restore_wanted.emit(number)

    def _stop_naming(self) -> None:
        self.naming.hide()
        self.take_focus()

    def _wire(self) -> None:
        self.versions.chosen.connect(lambda _number: self._compare())
        self.against.chosen.connect(lambda _number: self._compare())
        self.restore.clicked.connect(self._wish_restored)
        self.back.clicked.connect(self.left)
        self.name.clicked.connect(self.ask_name)
        self.empty.pressed.connect(self.ask_name)
        self.naming.left.connect(self._stop_naming)
        self.naming.named.connect(lambda _name: self._stop_naming())
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        unit = measures().unit
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10 * unit, 6 * unit, 10 * unit, 6 * unit)
        column.setSpacing(4 * unit)
        column.addWidget(Heading(translate("History", "History of this letter")))
        column.addLayout(Flow(self.back, self.name))
        column.addWidget(self._make_problem())
        column.addWidget(self.naming)
        column.addWidget(self.question)
        column.addWidget(self.empty)
        column.addWidget(self._make_columns(), 1)
        column.addStretch(0)
        area = self._area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _make_problem(self) -> QFrame:
        unit = measures().unit
        frame = self._problem_frame = QFrame()
        frame.setProperty("face", "problem")
        row = QHBoxLayout(frame)
        row.setContentsMargins(5 * unit, 3 * unit, 5 * unit, 3 * unit)
        row.addWidget(self._problem)
        frame.hide()
        return frame

    def _make_columns(self) -> QWidget:
        unit = measures().unit
        right = QVBoxLayout()
        right.setSpacing(3 * unit)
        right.addWidget(Heading(translate("History", "What changed"), level=2))
        compared = Labelled(self.against.accessibleName(), self.against)
        right.addLayout(Flow(compared))
        legend = translate("History", "Added words are underlined, removed words crossed out.")
        right.addWidget(self._summary)
        right.addWidget(SmallLabel(legend))
        right.addWidget(self.changes, 1)
        self._columns_widget = QWidget()
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns_widget)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(6 * unit)
        left = QVBoxLayout()
        left.setSpacing(3 * unit)
        left.addWidget(self.versions, 1)
        left.addWidget(self.restore, alignment=Qt.AlignmentFlag.AlignLeading)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        self._columns_widget.hide()
        self.empty.hide()
        return self._columns_widget
