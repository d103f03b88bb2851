"""The numbers of a fact, one row each: what is counted, from how many to how many, in what."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.figure import Figure, changed
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.count_field import CountField
from petitiondesk.ui.pages.word_tool import WordTool
from petitiondesk.ui.widgets.buttons import SymbolButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField


class FigureFields(QWidget):
    """``edited`` carries the figures of the fact after each change by the person."""

    edited = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._rows: list[FigureRow] = []
        self._locked = False
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        hint = translate(
            "FigureFields",
            "Numbers that stand here are compared with the letter, in every language.",
        )
        column.addWidget(SmallLabel(hint))
        self._column = QVBoxLayout()
        self._column.setSpacing(2 * unit)
        column.addLayout(self._column)
        self.add = WordTool(translate("FigureFields", "Add a number"), "plus")
        self.add.clicked.connect(self._add)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeading)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Show the figures as they are in the letter."""
        self._figures = figures
        while len(self._rows) > len(figures):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(figures):
            self._rows.append(self._made(len(self._rows)))
        for row, figure in zip(self._rows, figures, strict=True):
            others = tuple(each.what for each in figures if each is not figure and each.what)
            row.show_figure(figure, others)

    def rows(self) -> tuple[FigureRow, ...]:
        """Return the rows from top to bottom."""
        return tuple(self._rows)

    def set_locked(self, *, locked: bool) -> None:
        """Let the figures be read only, while the text is closed."""
        self._locked = locked
        self.add.setEnabled(not locked)
        for row in self._rows:
            row.setEnabled(not locked)

    def _made(self, place: int) -> FigureRow:
        row = FigureRow()
        row.setEnabled(not self._locked)
        row.edited.connect(lambda figure: self._change(place, figure))
        row.removed.connect(lambda: self._remove(place))
        self._column.addWidget(row)
        put_in_order((*self._rows, row, self.add))
        return row

    def _add(self) -> None:
        new = Figure(what="", low=0, high=0, unit="")
        self.edited.emit((*self._figures, new))
        if self._rows:
            self._rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, place: int, figure: Figure) -> None:
        self.edited.emit((*self._figures[:place], figure, *self._figures[place + 1 :]))

    def _remove(self, place: int) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit((*self._figures[:place], *self._figures[place + 1 :]))


class FigureRow(QFrame):
    """One number. ``edited`` carries it as the person wants it, ``removed`` that it goes."""

    edited = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setProperty("face", "soft")
        self._figure = Figure(what="", low=0, high=0, unit="")
        self.what = LineField(
            translate("FigureFields", "What is counted"),
            placeholder=translate("FigureFields", "prisoners still held"),
            characters=26,
        )
        self.low = CountField(translate("FigureFields", "From"))
        self.high = CountField(translate("FigureFields", "To"))
        self.unit = LineField(
            translate("FigureFields", "Counted in"),
            placeholder=translate("FigureFields", "persons"),
            characters=14,
        )
        self.share = Choice(translate("FigureFields", "Part of"), characters=16)
        self._listen()
        self._lay_out()

    def show_figure(self, figure: Figure, others: tuple[str, ...]) -> None:
        """Show a figure, and which others it can be a part of."""
        self._figure = figure
        self.setAccessibleName(figure.what)
        self.what.set_text(figure.what)
        self.low.set_value(figure.low)
        self.high.set_value(figure.high)
        self.unit.set_text(figure.unit)
        known = dict.fromkeys((*others, *filter(None, [figure.share_of])))
        none = translate("FigureFields", "nothing else here")
        self.share.set_options([("", none), *((each, isolated(each)) for each in known)])
        self.share.set_value(figure.share_of)
        self._part_of.setVisible(bool(known))

    def _listen(self) -> None:
        self.what.edited.connect(lambda words: self._want(what=words))
        self.unit.edited.connect(lambda words: self._want(unit=words))
        self.low.counted.connect(self._want_low)
        self.high.counted.connect(lambda high: self._want(high=high))
        self.share.chosen.connect(lambda other: self._want(share_of=other))

    def _want_low(self, low: int) -> None:
        """An exact number stays exact; a range keeps its upper end."""
        exact = self._figure.low == self._figure.high
        self._want(low=low, high=low if exact else self._figure.high)

    def _want(self, **fields: Any) -> None:  # noqa: ANN401 - whatever the field holds
        self.edited.emit(changed(self._figure, **fields))

    def _lay_out(self) -> None:
        unit = measures().unit
        remove = SymbolButton("trash", translate("FigureFields", "Remove this number"))
        remove.clicked.connect(self.removed)
        fields = (self.what, self.low, self.high, self.unit, self.share)
        named = [Labelled(each.accessibleName() or self._share_name(), each) for each in fields]
        self._part_of = named[-1]
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, 3 * unit, unit, 3 * unit)
        row.addLayout(Flow(*named), 1)
        row.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.what)

    def _share_name(self) -> str:
        return translate("FigureFields", "Part of")
