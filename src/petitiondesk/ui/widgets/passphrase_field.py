"""A field for a passphrase: hidden, unless shown; says what the keyboard types; tells nobody."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import ENTER, SymbolButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel, leading_edge

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class PassphraseField(QWidget):
    """``entered`` says that Enter was pressed; ``edited`` that the text changed."""

    entered = Signal()
    edited = Signal()

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(_HINTS)
        self._line.setAccessibleName(label)
        self._line.setAlignment(leading_edge())
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._line.setDragEnabled(False)
        self._eye = SymbolButton("eye", translate("PassphraseField", "Show the passphrase"))
        self._eye.clicked.connect(self._toggle)
        self._says = _hint_that_keeps_its_place()
        self._keyboard, self._caps = "", False
        name = PlainLabel(label)
        name.setBuddy(self._line)
        row = QHBoxLayout()
        row.setSpacing(measures().unit)
        row.addWidget(self._line, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(self._says)
        self._line.textChanged.connect(self.edited)
        for part in (self._line, self._eye):
            part.installEventFilter(self)
        self.setFocusProxy(self._line)
        self._say()

    def text(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def set_text(self, passphrase: str) -> None:
        """Put in what was typed before, or suggested."""
        self._line.setText(passphrase)

    def clear(self) -> None:
        """Forget what was typed."""
        self._line.clear()
        self._hide()

    def select_all(self) -> None:
        """Select the whole entry: the next try begins afresh or goes on, as the person likes."""
        self._line.setFocus()
        self._line.selectAll()

    def words(self) -> str:
        """Return what is said about keyboard and Caps Lock."""
        return self._says.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._in_hand():
            self._hide()
        elif watched is self._line and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _UNDOING):
                return True  # what was typed and taken away does not come back
            if event.type() == QEvent.Type.KeyPress:
                if event.key() in ENTER:
                    self.entered.emit()
                    return True  # nobody else takes the same key for something of theirs
                self._listen(event)
        return super().eventFilter(watched, event)

    def _in_hand(self) -> bool:
        return self._line.hasFocus() or self._eye.hasFocus()

    def _listen(self, event: QKeyEvent) -> None:
        """Learn from a key what the keyboard types; no system tells this truthfully everywhere."""
        typed = event.text()
        if len(typed) != 1 or not typed.isalpha():
            return
        self._keyboard = unicodedata.name(typed, "").split(" ")[0]
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if typed.lower() != typed.upper():
            self._caps = typed.isupper() != shifted
        self._say()

    def _say(self) -> None:
        said = []
        if self._line.echoMode() is QLineEdit.EchoMode.Normal:
            said.append(translate("PassphraseField", "Whoever sees your screen can read it."))
        if script := _scripts().get(self._keyboard):
            words = translate("PassphraseField", "The keyboard types %1 letters.")
            said.append(words.replace("%1", script))
        if self._caps:
            said.append(translate("PassphraseField", "Caps Lock is on."))
        self._says.setText(" ".join(said))
        self._says.setVisible(bool(said))
        self._says.set_tone(Tone.ATTENTION if self._caps else Tone.MUTED)

    def _toggle(self) -> None:
        if self._line.echoMode() is QLineEdit.EchoMode.Normal:
            self._hide()
        else:
            self._line.setEchoMode(QLineEdit.EchoMode.Normal)
            self._eye.show_as("eye-off", translate("PassphraseField", "Hide the passphrase"))
        self._line.setFocus()
        self._say()

    def _hide(self) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye.show_as("eye", translate("PassphraseField", "Show the passphrase"))
        self._say()


def _hint_that_keeps_its_place() -> SmallLabel:
    """Return a label for what comes and goes: nothing moves, and silence is not read out."""
    label = SmallLabel()
    policy = label.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    label.setSizePolicy(policy)
    return label


def _scripts() -> dict[str, str]:
    """Return the scripts of keyboards, by the word that Unicode's names of letters begin with."""
    return {
        "LATIN": translate("PassphraseField", "Latin"),
        "CYRILLIC": translate("PassphraseField", "Cyrillic"),
        "HANGUL": translate("PassphraseField", "Korean"),
        "CJK": translate("PassphraseField", "Chinese"),
        "ARABIC": translate("PassphraseField", "Arabic"),
        "THAI": translate("PassphraseField", "Thai"),
        "KHMER": translate("PassphraseField", "Khmer"),
        "BENGALI": translate("PassphraseField", "Bengali"),
        "DEVANAGARI": translate("PassphraseField", "Devanagari"),
        "GREEK": translate("PassphraseField", "Greek"),
        "HEBREW": translate("PassphraseField", "Hebrew"),
    }
