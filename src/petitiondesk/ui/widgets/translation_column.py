"""A translation beside its source: its field, and where it stands, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.edits import is_stale
from petitiondesk.letter.languages import language
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.toggle import Toggle


class TranslationColumn(QWidget):
    """``still_right`` and ``reviewed`` carry what the person said about the translation."""

    still_right = Signal()
    reviewed = Signal(bool)

    def __init__(self, label: str, *, lines: int, single: bool) -> None:
        super().__init__()
        unit = measures().unit
        self._label = label
        self.field = TextField(label, lines=lines, single=single)
        self._name = PlainLabel()
        self._name.setMinimumHeight(round(1.3 * measures().line))
        self._name.setBuddy(self.field)
        self._problem = SmallLabel(tone=Tone.ATTENTION)
        self._state = SmallLabel()
        self._still = QuietButton(translate("BlockField", "Still right"), "check")
        self._still.clicked.connect(self.still_right)
        self._reviewed = Toggle(translate("BlockField", "Read by a native speaker"))
        self._reviewed.chosen.connect(self.reviewed)
        foot = QHBoxLayout()
        foot.setSpacing(2 * unit)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._reviewed)
        foot.addWidget(self._still)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._name)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        column.addLayout(foot)
        column.addStretch(1)
        self.show_problem("")

    def show_language(self, block: str, code: str) -> None:
        """Write in this language, under the name that finds the field again."""
        named = isolated(_name_of(code))
        self.field.set_language(code)
        self.field.setObjectName(f"{block}.{code}")
        self.field.setAccessibleName(f"{self._label}, {named}")
        self._name.setText(named)

    def show_block(self, letter: Letter, block: Block, code: str) -> None:
        """Show the translation, and whether it is missing, behind its source, or complete."""
        text = block.texts.get(code)
        empty = text is None or not text.markup.strip()
        stale = is_stale(letter, block, code)
        self.field.set_text(block.markup(code))
        source = letter.languages.prevailing
        nothing_yet = empty and not block.markup(source).strip()
        words = "" if nothing_yet else _state_in_words(source, empty=empty, stale=stale)
        self._state.setText(words)
        self._state.set_tone(Tone.ATTENTION if empty or stale else Tone.MUTED)
        self._still.setVisible(stale)
        self._reviewed.setVisible(not empty and not stale)
        self._reviewed.set_value(on=bool(text and text.reviewed))

    def show_problem(self, sentence: str) -> None:
        """Say what the translation needs; an empty sentence takes that back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.set_problem(problem=bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read only, while it is closed."""
        self.field.set_read_only(read_only=locked)
        self._still.setEnabled(not locked)
        self._reviewed.setEnabled(not locked)


def _state_in_words(source: str, *, empty: bool, stale: bool) -> str:
    if empty:
        return translate("BlockField", "Not translated yet")
    if stale:
        words = translate("BlockField", "Behind the %1 text")
        return words.replace("%1", isolated(_name_of(source)))
    return translate("BlockField", "Follows the text")


def _name_of(code: str) -> str:
    known = language(code)
    return known.endonym if known else code
