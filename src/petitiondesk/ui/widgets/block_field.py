"""One text of the letter: its prevailing language, and a translation beside it when wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.edits import Edit, MarkReviewed, MarkTranslated, SetText, is_stale
from petitiondesk.letter.languages import language
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import isolated, translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.toggle import Toggle

_SIDE_BY_SIDE = 44
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
        self._block = ""
        self._languages = ("", "")
        self.source = TextField(label, lines=lines, single=single)
        self.source.setPlaceholderText(placeholder)
        self.translation = TextField(label, lines=lines, single=single)
        self._name = PlainLabel(label)
        self._under = SmallLabel(hint)
        self._beside = _Beside(self.translation)
        self._arrange()
        self._wire()
        self.show_problem("")

    @property
    def block_id(self) -> str:
        """The id of the block that is shown; empty before the first."""
        return self._block

    def show_block(self, letter: Letter, block: Block, courtesy: str = "") -> None:
        """Show a block, and its translation into ``courtesy`` beside it if that is named."""
        prevailing = letter.languages.prevailing
        if block.id != self._block:
            self._block = block.id
            self._languages = ("", "")
        self._set_languages(prevailing, courtesy)
        self.source.set_text(block.markup(prevailing))
        if courtesy:
            self.translation.set_text(block.markup(courtesy))
            text = block.texts.get(courtesy)
            self._beside.show_state(
                source=prevailing,
                empty=text is None or not text.markup.strip(),
                stale=is_stale(letter, block, courtesy),
                reviewed=bool(text and text.reviewed),
            )

    def show_problem(self, sentence: str) -> None:
        """Say what the text needs; an empty sentence shows the hint again."""
        words = sentence or self._hint
        self._under.setText(words)
        self._under.setVisible(bool(words))
        self._under.set_tone(Tone.ATTENTION if sentence else Tone.MUTED)
        self.source.set_problem(problem=bool(sentence))
        self.source.setAccessibleDescription(words)

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read only, while it is closed."""
        for field in (self.source, self.translation):
            field.set_read_only(read_only=locked)
        self._beside.set_locked(locked=locked)

    def field_of(self, code: str) -> TextField:
        """Return the field that shows a language; the prevailing one for any other."""
        return self.translation if code and code == self._languages[1] else self.source

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < measures().wide(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def _set_languages(self, prevailing: str, courtesy: str) -> None:
        if (prevailing, courtesy) == self._languages:
            return
        self._languages = (prevailing, courtesy)
        self.source.set_language(prevailing)
        self.source.setObjectName(f"{self._block}.{prevailing}")
        self._beside.setVisible(bool(courtesy))
        if courtesy:
            self.translation.set_language(courtesy)
            self.translation.setObjectName(f"{self._block}.{courtesy}")
            named = isolated(_name_of(courtesy))
            self._beside.name.setText(named)
            self.translation.setAccessibleName(f"{self._label}, {named}")

    def _arrange(self) -> None:
        unit = measures().unit
        font = self._name.font()
        font.setWeight(font.Weight.Medium)
        self._name.setFont(font)
        self._name.setBuddy(self.source)
        for label in (self._name, self._beside.name):
            label.setMinimumHeight(round(1.3 * measures().line))
        left = QVBoxLayout()
        left.setSpacing(unit)
        left.addWidget(self._name)
        left.addWidget(self.source)
        left.addWidget(self._under)
        left.addStretch(1)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * unit)
        row.addLayout(left, 1)
        row.addWidget(self._beside, 1)
        self._beside.hide()
        self.setFocusProxy(self.source)

    def _wire(self) -> None:
        self.source.edited.connect(
            lambda text: self._want(SetText(self._block, self._languages[0], text))
        )
        self.source.in_hand.connect(lambda: self.in_hand.emit(self._block, self._languages[0]))
        self.translation.edited.connect(
            lambda text: self._want(SetText(self._block, self._languages[1], text))
        )
        self.translation.in_hand.connect(lambda: self.in_hand.emit(self._block, self._languages[1]))
        self._beside.still_right.connect(
            lambda: self._want(MarkTranslated(self._block, self._languages[1]))
        )
        self._beside.reviewed.connect(
            lambda on: self._want(MarkReviewed(self._block, self._languages[1], reviewed=on))
        )

    def _want(self, edit: Edit) -> None:
        if self._block:
            self.edit_wanted.emit(edit)


class _Beside(QWidget):
    """The translation's column: its name, its field, and where it stands, in words."""

    still_right = Signal()
    reviewed = Signal(bool)

    def __init__(self, field: TextField) -> None:
        super().__init__()
        unit = measures().unit
        self.name = PlainLabel()
        self._state = SmallLabel()
        self._still = QuietButton(translate("BlockField", "Still right"), "check")
        self._still.clicked.connect(self.still_right)
        self._reviewed = Toggle(translate("BlockField", "Read by a native speaker"))
        self._reviewed.chosen.connect(self.reviewed)
        foot = QHBoxLayout()
        foot.setSpacing(2 * unit)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._still)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self.name)
        column.addWidget(field)
        column.addLayout(foot)
        column.addWidget(self._reviewed)
        column.addStretch(1)

    def show_state(self, *, source: str, empty: bool, stale: bool, reviewed: bool) -> None:
        """Say whether the translation is missing, behind its source, or complete."""
        self._state.setText(_state_in_words(source, empty=empty, stale=stale))
        self._state.set_tone(Tone.ATTENTION if empty or stale else Tone.MUTED)
        self._still.setVisible(stale)
        self._reviewed.setVisible(not empty)
        self._reviewed.set_value(on=reviewed)

    def set_locked(self, *, locked: bool) -> None:
        """Take away what would change the text."""
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
