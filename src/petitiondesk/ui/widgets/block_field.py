"""One text of the letter: its prevailing language, and a translation beside it when wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.edits import Edit, MarkReviewed, MarkTranslated, SetText
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.translation_column import TranslationColumn

_SIDE_BY_SIDE = 52
"""A field narrower than this many digits has its translation below instead of beside it."""


class BlockField(QWidget):
    """A labelled block of the letter.

    ``edit_wanted`` carries the edit that the person's typing or ticking means; ``in_hand`` the
    block's id and the language of the field that the caret came to.

    Args:
        label: what it is, above it.
        hint: one line below it, while nothing is missing.
        placeholder: what an empty field suggests.
        lines: how many lines an empty field shows.
        single: whether it is one paragraph: a name, a subject.
    """

    edit_wanted = Signal(object)
    in_hand = Signal(str, str)

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        placeholder: str = "",
        lines: int = 3,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._hint = hint
        self._shape = (lines, single)
        self._block = ""
        self._languages = ("", "")
        self._locked = False
        self.source = TextField(label, lines=lines, single=single)
        self.source.setPlaceholderText(placeholder)
        self.source.edited.connect(lambda text: self._type(0, text))
        self.source.in_hand.connect(lambda: self.in_hand.emit(self._block, self._languages[0]))
        self._beside: TranslationColumn | None = None
        self._name = PlainLabel(label)
        self._under = SmallLabel(hint)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._left = QVBoxLayout()
        self._arrange()
        self.show_problem("")

    @property
    def block_id(self) -> str:
        """The id of the block that is shown; empty before the first."""
        return self._block

    def show_block(self, letter: Letter, block: Block, courtesy: str = "") -> None:
        """Show a block, and its translation into ``courtesy`` beside it if that is named."""
        prevailing = letter.languages.prevailing
        if (block.id, prevailing, courtesy) != (self._block, *self._languages):
            self._block = block.id
            self._set_languages(prevailing, courtesy)
        self.source.set_text(block.markup(prevailing))
        if courtesy and self._beside is not None:
            self._beside.show_block(letter, block, courtesy)

    def show_problem(self, sentence: str) -> None:
        """Say what the text needs; an empty sentence shows the hint again."""
        words = sentence or self._hint
        self._under.setText(words)
        self._under.setVisible(bool(words))
        self._under.set_tone(Tone.ATTENTION if sentence else Tone.MUTED)
        self.source.set_problem(problem=bool(sentence))
        self.source.setAccessibleDescription(words)

    def put_below(self, widget: QWidget) -> None:
        """Put what is to be said about the text below it, once."""
        self._left.insertWidget(self._left.count() - 1, widget)

    def show_doubt(self) -> None:
        """Mark the text, whose problem is said in what was put below it."""
        self.source.set_problem(problem=True)

    def show_problem_beside(self, sentence: str) -> None:
        """Say what the translation beside the text needs."""
        if self._beside is not None:
            self._beside.show_problem(sentence)

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read only, while it is closed."""
        self._locked = locked
        self.source.set_read_only(read_only=locked)
        if self._beside is not None:
            self._beside.set_locked(locked=locked)

    def field_of(self, code: str) -> TextField:
        """Return the field that shows a language; the prevailing one for any other."""
        beside = self._beside
        return beside.field if beside and code and code == self._languages[1] else self.source

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < measures().wide(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def _set_languages(self, prevailing: str, courtesy: str) -> None:
        self._languages = (prevailing, courtesy)
        self.source.set_language(prevailing)
        self.source.setObjectName(f"{self._block}.{prevailing}")
        if courtesy:
            self._made_beside().show_language(self._block, courtesy)
        if self._beside is not None:
            self._beside.setVisible(bool(courtesy))

    def _made_beside(self) -> TranslationColumn:
        """Return the translation's column, made when it is wanted first."""
        if self._beside is None:
            lines, single = self._shape
            beside = TranslationColumn(self._label, lines=lines, single=single)
            beside.field.edited.connect(lambda text: self._type(1, text))
            beside.field.in_hand.connect(lambda: self.in_hand.emit(self._block, self._languages[1]))
            beside.still_right.connect(
                lambda: self._want(MarkTranslated(self._block, self._languages[1]))
            )
            beside.reviewed.connect(
                lambda on: self._want(MarkReviewed(self._block, self._languages[1], reviewed=on))
            )
            beside.set_locked(locked=self._locked)
            self._row.addWidget(beside, 1)
            put_in_order((self.source, beside))
            self._beside = beside
        return self._beside

    def _arrange(self) -> None:
        unit = measures().unit
        font = self._name.font()
        font.setWeight(font.Weight.DemiBold)
        self._name.setFont(font)
        self._name.setBuddy(self.source)
        self._name.setMinimumHeight(round(1.3 * measures().line))
        left = self._left
        left.setSpacing(unit)
        left.addWidget(self._name)
        left.addWidget(self.source)
        left.addWidget(self._under)
        left.addStretch(1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4 * unit)
        self._row.addLayout(left, 1)
        self.setFocusProxy(self.source)

    def _type(self, which: int, text: str) -> None:
        self._want(SetText(self._block, self._languages[which], text))

    def _want(self, edit: Edit) -> None:
        if self._block:
            self.edit_wanted.emit(edit)
