"""A question in the page: what will happen, a way to do it, and a way to leave it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.keyboard.tab_order import let_tab_into
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel


def show_in_view(widget: QWidget) -> None:
    """Scroll what a widget stands in, once that is laid out, so that all of the widget is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        area = around

        def show() -> None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            area.ensureWidgetVisible(widget, 0, measures().unit)

        QTimer.singleShot(0, widget, show)


class Question(QFrame):
    """Never a dialog, so nothing waits for it: locking and saving go on meanwhile.

    What it is made of is made when it asks: most questions are never asked.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "attention")
        self._act: Callable[[], object] = _nothing
        self._act_otherwise: Callable[[], object] = _nothing
        self.hide()

    def _make(self) -> None:
        unit = measures().unit
        self._sentence = PlainLabel()
        self._do = QuietButton("")
        self._other = QuietButton("")
        self._leave = QuietButton("")
        self._do.clicked.connect(lambda: self._answered(self._act))
        self._other.clicked.connect(lambda: self._answered(self._act_otherwise))
        self._leave.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2 * unit)
        words.addWidget(self._sentence)
        words.addLayout(Flow(self._do, self._other, self._leave))
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 3 * unit, 7 * unit, 3 * unit)
        row.setSpacing(3 * unit)
        mark = SymbolLabel("circle-alert", Tone.ATTENTION)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        let_tab_into(self)

    def ask(
        self,
        sentence: str,
        do: str,
        leave: str,
        act: Callable[[], object],
        *,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Ask; ``act`` is called if the person chooses ``do``. The safe answer has the focus.

        Args:
            sentence: what will happen.
            do: the words of the way to do it.
            leave: the words of the safe answer.
            act: does it.
            other: another way, its words and what does it, where there is one.
        """
        if self.layout() is None:
            self._make()
        self._sentence.setText(sentence)
        self._do.setText(do)
        self._leave.setText(leave)
        self._act = act
        self._other.setVisible(other is not None)
        otherwise, self._act_otherwise = other or ("", _nothing)
        self._other.setText(otherwise)
        self.show()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        show_in_view(self)
        announce(self, sentence)

    def words(self) -> str:
        """Return what is asked."""
        return self._sentence.text() if self.layout() is not None else ""

    def _answered(self, act: Callable[[], object]) -> None:
        self.hide()
        act()


def _nothing() -> None:
    """Nobody has been asked yet."""
