"""The card of a demand, and the list of what it rests on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Demand
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.toggle import Toggle

Support = tuple[str, str, str]
"""The id of a fact or legal basis, its name on paper, and its first words."""

_BESIDE = 16
"""Digits of room beside a box, of which words beside it need as much."""

_INDENT = 7
"""Units from the edge of a box to its words."""

Offered = tuple[tuple[Support, ...], tuple[Support, ...]]
"""The facts and the rules that a demand of the letter can rest on."""


class _Row(QWidget):
    """A box and what it speaks of, beside it or, where it leaves too little room, below."""

    def __init__(self, box: Toggle, words: PlainLabel) -> None:
        super().__init__()
        self._box, self._words = box, words
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2 * measures().unit)
        self._line.addWidget(box)
        self._line.addWidget(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - self._box.sizeHint().width()
        is_wide = beside >= measures().wide(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setSpacing((2 if is_wide else 0) * measures().unit)
        self._words.setIndent(0 if is_wide else _INDENT * measures().unit)


class Supports(QWidget):
    """What a demand can rest on, to tick. ``chosen`` carries the ids that are ticked."""

    chosen = Signal(object)

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Support, ...] = ()
        self._boxes: dict[str, Toggle] = {}
        name = PlainLabel(title)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures().unit // 2)
        self._column.addWidget(name)

    def show_supports(self, offered: tuple[Support, ...], ticked: tuple[str, ...]) -> None:
        """Offer these, with the ticked ones ticked."""
        if offered != self._offered:
            self._offer(offered)
        for part_id, box in self._boxes.items():
            box.set_value(on=part_id in ticked)
        self.setVisible(bool(offered))

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be ticked while the text is closed."""
        for box in self._boxes.values():
            box.setEnabled(not locked)

    def first_box(self) -> Toggle | None:
        """Return the first box, or None where there is nothing to rest on."""
        return next(iter(self._boxes.values()), None)

    def _offer(self, offered: tuple[Support, ...]) -> None:
        while (row := self._column.takeAt(1)) is not None:
            inside = row.widget()
            if inside is not None:
                inside.hide()
                inside.deleteLater()
        self._offered = offered
        self._boxes = {}
        for support in offered:
            self._column.addWidget(self._row(*support))

    def _row(self, part_id: str, name: str, words: str) -> QWidget:
        box = Toggle(name)
        box.setAccessibleName(f"{name}: {words}")
        box.chosen.connect(self._tell)
        self._boxes[part_id] = box
        return _Row(box, PlainLabel(isolated(words), tone=Tone.MUTED))

    def _tell(self) -> None:
        self.chosen.emit(tuple(part for part, box in self._boxes.items() if box.isChecked()))


class DemandCard(PartCard[Demand]):
    """What is asked, by when, and the facts and rules it rests on.

    Args:
        part_id: of the demand.
        offered: gives what it can rest on.
    """

    icon = "flag"
    numbered = True

    def __init__(self, part_id: str, offered: Callable[[], Offered]) -> None:
        super().__init__(part_id, translate("DemandCard", "Demand"))
        self._offered = offered
        self._shown: Offered = ((), ())

    def title_of(self, part: Demand, shown: Shown) -> str:
        return part.text.markup(shown.letter.languages.prevailing)

    def build(self) -> None:
        self.facts = Supports(translate("DemandCard", "Rests on these facts"))
        self.rules = Supports(translate("DemandCard", "Rests on these rules"))
        self.facts.chosen.connect(lambda ids: self._want("facts", ids))
        self.rules.chosen.connect(lambda ids: self._want("legal_bases", ids))
        self._problem = SmallLabel(tone=Tone.ATTENTION)
        self._lay_out()

    def fill(self, part: Demand, shown: Shown) -> None:
        super().fill(part, shown)
        offered = facts, rules = self._offered()
        self.facts.show_supports(facts, part.facts)
        self.rules.show_supports(rules, part.legal_bases)
        if offered != self._shown:
            self._shown = offered
            put_in_order((self.fields.control("deadline"), self.facts, self.rules))
        for supports in (self.facts, self.rules):
            supports.set_locked(locked=shown.locked)
        self._problem.setText(shown.sentence_about(part.id))
        self._problem.setVisible(bool(self._problem.text()))

    def find_field(self, finding: Finding) -> QWidget | None:
        if finding.where == self.part_id and finding.rule.startswith("demand."):
            box = self.facts.first_box() or self.rules.first_box()
            if box is not None:
                return box
        return super().find_field(finding)

    def _want(self, name: str, ids: tuple[str, ...]) -> None:
        self.edit_wanted.emit(SetFields(self.part_id, {name: ids}))

    def _lay_out(self) -> None:
        self.body.addWidget(
            self.fields.block(
                "text",
                label_of(Demand, "text"),
                hint=translate("DemandCard", "Begin with a verb: release, stop, allow."),
                lines=2,
            )
        )
        self.body.addLayout(Flow(self.fields.date("deadline", label_of(Demand, "deadline"))))
        self.body.addWidget(self._problem)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.rules)
