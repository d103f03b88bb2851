"""Searching the law catalogue inside the page: words, a list of rules, and Enter takes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from petitiondesk.desk.drafting.law_questions import LawQuestion
from petitiondesk.law.catalogue import Provision
from petitiondesk.letter.case_profile import PersonClass
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import counted, isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.found_rules import FoundRules
from petitiondesk.ui.pages.rule_facts import only_in_english
from petitiondesk.ui.pages.rule_filters import RuleFilters
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.row_painter import RowPainter

_SHOWN_LINES = 13
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RuleSearch(QFrame):
    """``picked`` carries the id of a provision; ``cancelled`` says that none is wanted."""

    picked = Signal(str)
    cancelled = Signal()

    def __init__(self, rules: RuleLookup) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        self._rules = rules
        self._found: Sequence[Provision] = ()
        self.words = LineField(
            translate("RuleSearch", "Find a rule"),
            placeholder=translate("RuleSearch", "refoulement, Article 33, Geneva…"),
        )
        self.filters = RuleFilters(rules)
        self.list = QListView()
        self._model = FoundRules(rules)
        self._count = SmallLabel(tone=Tone.MUTED)
        self._says = SmallLabel(tone=Tone.INK)
        self._take = QuietButton(translate("RuleSearch", "Take this rule"), "check")
        self._lay_out()
        self.words.edited.connect(self._search)
        self.words.installEventFilter(self)
        self.filters.changed.connect(lambda: self._search(self.words.text()))
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(lambda index: self._pick(index.row()))
        self._take.clicked.connect(lambda: self._pick(self.list.currentIndex().row()))
        self.list.selectionModel().currentChanged.connect(lambda index: self._tell(index.row()))
        self.hide()

    def open_(self, question: LawQuestion, persons: tuple[PersonClass, ...] = ()) -> None:
        """Show the search with all rules, and put the caret into its field.

        Args:
            question: which states and days the rules are asked about.
            persons: of the case; rules that protect them come first.
        """
        self.filters.begin(question, persons)
        self.words.set_text("")
        self._search("")
        self.show()
        self.words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in _ENTER:
            self._pick(self.list.currentIndex().row())
        elif watched is self.words and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            return super().eventFilter(watched, event)
        return True

    def _search(self, words: str) -> None:
        by = self.filters
        found, all_words = self._rules.find(words, by.theme, by.person)
        self._model.show_rules(found, by.state, by.on, () if words else by.case_persons)
        self._found = self._model.rules
        self.list.setItemDelegate(RowPainter(self.list, details=2 if by.state else 1))
        self.list.setCurrentIndex(self._model.index(0))
        said = counted("RuleSearch", "1 rule", "%Ln rules", len(self._found))
        if not self._found:
            said = self._nothing_in_words(words)
        elif not all_words:
            said = translate("RuleSearch", "No rule has all these words. These have most of them.")
        self._count.setText(said)
        self.list.setVisible(bool(self._found))
        self._tell(0)
        if words:
            announce(self.words, said)

    def _nothing_in_words(self, words: str) -> str:
        if self.filters.narrowed:
            return translate(
                "RuleSearch", "No rule has it with this theme and these persons. Choose any."
            )
        if len(words.split()) > 1:
            return translate("RuleSearch", "No rule has any of these words. Try others.")
        return translate("RuleSearch", "No rule has this word. Try another one.")

    def _tell(self, row: int) -> None:
        """Say below the list what the chosen rule says, in our words."""
        chosen = self._found[row] if 0 <= row < len(self._found) else None
        self._says.setText(isolated(chosen.paraphrase) if chosen else "")
        self._says.setVisible(chosen is not None)
        self._take.setEnabled(chosen is not None)

    def _move(self, step: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + step))
        self.list.setCurrentIndex(self._model.index(row))

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].id)

    def _lay_out(self) -> None:
        unit = measures().unit
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setAccessibleName(translate("RuleSearch", "Rules found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumSize(QSize(0, _SHOWN_LINES * measures().line))
        keeps = self.list.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing jumps while words are typed
        self.list.setSizePolicy(keeps)
        cancel = FlatButton(translate("RuleSearch", "Cancel"))
        cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 3 * unit)
        column.setSpacing(3 * unit)
        hint = translate("RuleSearch", "Up and Down choose, Enter takes the rule.")
        column.addWidget(Labelled(translate("RuleSearch", "Find a rule"), self.words, hint))
        column.addWidget(self.filters)
        column.addWidget(self._count)
        column.addWidget(self.list)
        column.addWidget(self._says)
        if english := only_in_english():
            column.addWidget(SmallLabel(english, tone=Tone.MUTED))
        column.addLayout(Flow(self._take, cancel))
